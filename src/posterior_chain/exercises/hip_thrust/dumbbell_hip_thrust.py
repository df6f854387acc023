"""
Dumbbell hip thrust.

The thrust with a dumbbell across the hips.
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
    name="Dumbbell hip thrust",
    family=Family.HIP_THRUST,
    level=Level.INTERMEDIATE,
    loading=External(start="START-03"),
    amount=Reps(8, 12),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.BENCH, Equipment.DUMBBELL)),
    prerequisites=(Prerequisite("bodyweight_hip_thrust", 3, 15),),
    regresses_to=("bodyweight_hip_thrust",),
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS,),
    secondary_muscles=(Muscle.HAMSTRINGS, Muscle.QUADRICEPS),
    contraction=Contraction.CONCENTRIC,
    length_bias=LengthBias.SHORT,
    position=Position.SUPINE,
    demands=Demands(hip_flexion=1, spine_load=1, soreness=1),
    cues=(
        "Rest your shoulder blades on the bench and hold the dumbbell on a pad across your hips.",
        "Lift until your trunk and thighs line up.",
        "Lower under control.",
    ),
    faults=(
        "The weight rolls: hold it with both hands.",
        "The back arches: stop a little lower.",
    ),
    fit=Fit(category="hip_raise", category_id=10, name="weighted_hip_raise", name_id=12, match="near", garmin_connect=True),
    wger=Foreign(1642, "exact"),
    status=Status.STABLE,
)
