"""
Barbell glute bridge.

The bridge from the floor with a bar. Loaded, it is no weak glute exercise.
"""

from posterior_chain.authoring import (
    Contraction,
    Demands,
    Equipment,
    External,
    Family,
    Fit,
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
    name="Barbell glute bridge",
    family=Family.HIP_THRUST,
    level=Level.INTERMEDIATE,
    loading=External(start="START-03"),
    amount=Reps(4, 10),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.BARBELL,)),
    prerequisites=(Prerequisite("glute_bridge", 3, 20),),
    regresses_to=("glute_bridge",),
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS,),
    secondary_muscles=(Muscle.HAMSTRINGS, Muscle.QUADRICEPS, Muscle.ADDUCTORS),
    contraction=Contraction.CONCENTRIC,
    length_bias=LengthBias.SHORT,
    position=Position.SUPINE,
    demands=Demands(spine_load=1, knee_load=1, soreness=1),
    cues=(
        "Lie on your back, feet flat, and roll the bar over your hips with a pad under it.",
        "Push through your heels and lift the hips.",
        "Hold the top for two seconds.",
    ),
    faults=(
        "The bar rolls: hold it with both hands.",
        "The back arches: take less weight.",
    ),
    fit=Fit(category="hip_raise", category_id=10, name="barbell_hip_thrust_on_floor", name_id=0, match="near", garmin_connect=True),
    status=Status.STABLE,
)
