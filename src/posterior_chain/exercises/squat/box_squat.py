"""
Box squat, bodyweight.

Sit back to a box: the shins stay upright and the hips do more. Start at knee height and lower the box over time.
"""

from posterior_chain.authoring import (
    Bodyweight,
    Contraction,
    Demands,
    Equipment,
    Family,
    Fit,
    Foreign,
    Laterality,
    LengthBias,
    Level,
    Muscle,
    Needs,
    Prerequisite,
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Box squat, bodyweight",
    family=Family.SQUAT,
    level=Level.BEGINNER,
    loading=Bodyweight(),
    amount=Reps(8, 15),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.BOX,)),
    prerequisites=(Prerequisite("air_squat", 2, 12),),
    regresses_to=("air_squat",),
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS, Muscle.QUADRICEPS),
    secondary_muscles=(Muscle.HAMSTRINGS, Muscle.ADDUCTORS, Muscle.CORE),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    demands=Demands(hamstring_length=1, hip_flexion=2, ankle_dorsiflexion=1, knee_load=1, soreness=1),
    cues=(
        "Stand a foot length in front of the box.",
        "Push your hips back until you touch it.",
        "Pause without relaxing, then stand up.",
    ),
    faults=(
        "You fall onto the box: use a higher one.",
        "The knees slide far forward: push the hips back first.",
    ),
    fit=Fit(category="squat", category_id=28, name="squat", name_id=61, match="near", garmin_connect=True),
    wger=Foreign(977, "exact"),
    status=Status.STABLE,
)
