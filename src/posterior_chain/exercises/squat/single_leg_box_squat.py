"""
Single-leg box squat.

A squat on one leg down to a box. The height of the box is the load.
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
    name="Single-leg box squat",
    family=Family.SQUAT,
    level=Level.ADVANCED,
    loading=Bodyweight(),
    amount=Reps(3, 8),
    laterality=Laterality.UNILATERAL,
    needs=Needs(all_of=(Equipment.BOX,)),
    prerequisites=(
        Prerequisite("rear_foot_elevated_split_squat", 3, 8),
        Prerequisite("step_up_dumbbell", 3, 8),
        Prerequisite("step_up", 3, 12),
        Prerequisite("split_squat", 3, 12),
    ),
    regresses_to=("rear_foot_elevated_split_squat", "step_up_dumbbell", "step_up", "split_squat"),
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS, Muscle.QUADRICEPS),
    secondary_muscles=(Muscle.GLUTEUS_MEDIUS, Muscle.ADDUCTORS, Muscle.HAMSTRINGS),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    demands=Demands(hip_flexion=2, ankle_dorsiflexion=2, knee_load=3, balance=3, soreness=2),
    cues=(
        "Stand on one leg in front of the box, arms forward.",
        "Sit back slowly until you touch it.",
        "Keep the knee over its foot.",
        "Stand up without a swing.",
    ),
    faults=(
        "You drop the last bit: use a higher box.",
        "The knee drifts inwards: use a higher box.",
    ),
    fit=Fit(category="squat", category_id=28, name="single_leg_bench_squat", name_id=57, match="exact", garmin_connect=True),
    free_exercise_db=Foreign("Single-Leg_High_Box_Squat", "near"),
    status=Status.STABLE,
)
