"""
Banded glute bridge.

A bridge against a band across the hips or around the knees. A stronger band is more load.
"""

from posterior_chain.authoring import (
    Contraction,
    Demands,
    Equipment,
    External,
    Family,
    Fit,
    Foreign,
    Laterality,
    LengthBias,
    Level,
    Muscle,
    Needs,
    Position,
    Prerequisite,
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Banded glute bridge",
    family=Family.HIP_THRUST,
    level=Level.BEGINNER,
    loading=External(),
    amount=Reps(10, 20),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.RESISTANCE_BAND,)),
    prerequisites=(Prerequisite("glute_bridge", 2, 15),),
    regresses_to=("glute_bridge",),
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS,),
    secondary_muscles=(Muscle.GLUTEUS_MEDIUS, Muscle.HAMSTRINGS),
    contraction=Contraction.CONCENTRIC,
    length_bias=LengthBias.SHORT,
    position=Position.SUPINE,
    demands=Demands(),
    cues=(
        "Put the band round your thighs above the knees, or across your hips, its ends held down.",
        "Lie on your back, feet flat and close to your hips.",
        "Lift the hips until your trunk and thighs line up.",
        "Hold the top for two seconds.",
    ),
    faults=(
        "The knees cave in: push them gently apart.",
        "The back arches: stop a little lower.",
    ),
    fit=Fit(category="hip_raise", category_id=10, name="hip_raise", name_id=11, match="near", garmin_connect=True),
    free_exercise_db=Foreign("Hip_Lift_with_Band", "exact"),
    status=Status.STABLE,
)
