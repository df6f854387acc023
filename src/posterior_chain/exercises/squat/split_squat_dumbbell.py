"""
Dumbbell split squat.

The split squat with weights at your sides.
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
    Prerequisite,
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Dumbbell split squat",
    family=Family.SQUAT,
    level=Level.INTERMEDIATE,
    loading=External(pieces=2, start="START-08"),
    amount=Reps(5, 10),
    laterality=Laterality.SPLIT_STANCE,
    needs=Needs(all_of=(Equipment.DUMBBELL,)),
    prerequisites=(Prerequisite("split_squat", 3, 10),),
    regresses_to=("split_squat",),
    primary_muscles=(Muscle.QUADRICEPS, Muscle.GLUTEUS_MAXIMUS),
    secondary_muscles=(Muscle.ADDUCTORS, Muscle.GLUTEUS_MEDIUS),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    demands=Demands(hip_flexion=1, ankle_dorsiflexion=1, spine_load=1, knee_load=2, balance=1, soreness=2),
    cues=(
        "Hold the dumbbells at your sides.",
        "Lower straight down, the front foot flat.",
        "Push through the front foot.",
    ),
    faults=(
        "The back leg pushes: put more weight on the front foot.",
        "Your trunk tips forward: take lighter dumbbells.",
    ),
    fit=Fit(category="squat", category_id=28, name="dumbbell_split_squat", name_id=28, match="exact", garmin_connect=True),
    wger=Foreign(1366, "exact"),
    free_exercise_db=Foreign("Split_Squat_with_Dumbbells", "exact"),
    status=Status.STABLE,
)
