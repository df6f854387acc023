"""
Split squat, bodyweight.

A squat on two feet, one behind the other. A first step towards one leg.
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
    Prerequisite,
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Split squat, bodyweight",
    family=Family.SQUAT,
    level=Level.BEGINNER,
    loading=Bodyweight(),
    amount=Reps(6, 12),
    laterality=Laterality.SPLIT_STANCE,
    prerequisites=(Prerequisite("air_squat", 2, 12),),
    regresses_to=("air_squat",),
    primary_muscles=(Muscle.QUADRICEPS, Muscle.GLUTEUS_MAXIMUS),
    secondary_muscles=(Muscle.ADDUCTORS, Muscle.GLUTEUS_MEDIUS),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    demands=Demands(hip_flexion=1, ankle_dorsiflexion=1, knee_load=1, balance=1, soreness=2),
    cues=(
        "Take a long step and stay on the ball of the back foot.",
        "Lower straight down.",
        "Push through the front foot.",
    ),
    faults=(
        "You wobble: widen the step sideways.",
        "The front heel lifts: take a longer step.",
    ),
    fit=Fit(category="lunge", category_id=17, name="lunge", name_id=32, match="near", garmin_connect=True),
    wger=Foreign(991, "near"),
    status=Status.STABLE,
)
