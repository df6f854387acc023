"""
Single-leg glute bridge.

A bridge on one leg, the other one in the air.
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
    name="Single-leg glute bridge",
    family=Family.HIP_THRUST,
    level=Level.INTERMEDIATE,
    loading=Bodyweight(),
    amount=Reps(6, 12),
    laterality=Laterality.UNILATERAL,
    prerequisites=(Prerequisite("glute_bridge_march", 2, 10),),
    regresses_to=("glute_bridge_march",),
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS,),
    secondary_muscles=(Muscle.HAMSTRINGS, Muscle.CORE, Muscle.GLUTEUS_MEDIUS),
    contraction=Contraction.CONCENTRIC,
    length_bias=LengthBias.SHORT,
    position=Position.SUPINE,
    demands=Demands(balance=1, soreness=1),
    cues=(
        "Lie on your back, one foot flat, the other knee up.",
        "Lift the hips and keep them level.",
        "Lower slowly.",
    ),
    faults=(
        "The hips twist: go back to the marching bridge.",
        "The hamstring cramps: bring the foot closer.",
    ),
    fit=Fit(category="hip_raise", category_id=10, name="single_leg_hip_raise", name_id=30, match="exact", garmin_connect=True),
    wger=Foreign(1740, "exact"),
    free_exercise_db=Foreign("Single_Leg_Glute_Bridge", "exact"),
    status=Status.STABLE,
)
