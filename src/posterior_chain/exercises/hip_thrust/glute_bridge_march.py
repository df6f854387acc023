"""
Marching glute bridge.

Hold a bridge and lift one foot after the other: the first taste of one leg.
"""

from posterior_chain.authoring import (
    Bodyweight,
    Contraction,
    Demands,
    Family,
    Fit,
    Foreign,
    Laterality,
    LengthBias,
    Level,
    Muscle,
    Position,
    Prerequisite,
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Marching glute bridge",
    family=Family.HIP_THRUST,
    level=Level.BEGINNER,
    loading=Bodyweight(),
    amount=Reps(6, 12),
    laterality=Laterality.UNILATERAL,
    prerequisites=(Prerequisite("glute_bridge", 2, 15),),
    regresses_to=("glute_bridge",),
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS,),
    secondary_muscles=(Muscle.CORE, Muscle.HAMSTRINGS),
    contraction=Contraction.ISOMETRIC,
    length_bias=LengthBias.SHORT,
    position=Position.SUPINE,
    demands=Demands(hip_flexion=1, balance=1),
    cues=(
        "Lie on your back, feet flat; lift the hips and keep them level.",
        "Lift one foot a hand's width off the floor, then the other.",
        "Keep breathing.",
    ),
    faults=(
        "The hips drop on one side: lift the foot less.",
        "The back arches: lower the hips a little.",
    ),
    fit=Fit(category="hip_raise", category_id=10, name="marching_hip_raise", name_id=24, match="exact", garmin_connect=True),
    wger=Foreign(1906, "near"),
    status=Status.STABLE,
)
