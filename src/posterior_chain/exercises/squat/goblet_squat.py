"""
Goblet squat.

The first squat with a load. The weight in front helps you stay upright.
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
    name="Goblet squat",
    family=Family.SQUAT,
    level=Level.BEGINNER,
    loading=External(start="START-01"),
    amount=Reps(6, 12),
    laterality=Laterality.BILATERAL,
    needs=Needs(any_of=(Equipment.DUMBBELL, Equipment.KETTLEBELL)),
    prerequisites=(
        Prerequisite("air_squat", 3, 15),
        Prerequisite("box_squat", 3, 12),
    ),
    regresses_to=("air_squat", "box_squat"),
    primary_muscles=(Muscle.QUADRICEPS, Muscle.GLUTEUS_MAXIMUS),
    secondary_muscles=(Muscle.ADDUCTORS, Muscle.CORE, Muscle.ERECTOR_SPINAE),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    demands=Demands(hip_flexion=2, ankle_dorsiflexion=2, spine_load=1, knee_load=2, soreness=1),
    cues=(
        "Hold the weight close to your chest.",
        "Sit down between your feet with your elbows inside your knees.",
        "Keep each knee over its foot.",
    ),
    faults=(
        "The weight pulls you forward: hold it closer or take a lighter one.",
        "The heels lift: widen your stance or squat to a box.",
    ),
    fit=Fit(category="squat", category_id=28, name="goblet_squat", name_id=37, match="exact", garmin_connect=True),
    wger=Foreign(203, "exact"),
    free_exercise_db=Foreign("Goblet_Squat", "exact"),
    status=Status.STABLE,
)
