"""
Air squat.

The squat to start with. Learn the pattern before any load.
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
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Air squat",
    family=Family.SQUAT,
    level=Level.BEGINNER,
    loading=Bodyweight(),
    amount=Reps(8, 15),
    laterality=Laterality.BILATERAL,
    regresses_to=("sit_to_stand", "supported_squat"),
    entry=True,
    primary_muscles=(Muscle.QUADRICEPS, Muscle.GLUTEUS_MAXIMUS),
    secondary_muscles=(Muscle.HAMSTRINGS, Muscle.ADDUCTORS, Muscle.CORE),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    demands=Demands(hip_flexion=2, ankle_dorsiflexion=2, knee_load=1, soreness=1),
    cues=(
        "Stand with your feet a little wider than your hips.",
        "Sit down between your feet, to a comfortable depth.",
        "Keep each knee over its foot.",
        "Stand up tall.",
    ),
    faults=(
        "The heels lift: widen your stance or put a thin board under them.",
        "The knees drift in or out: go less deep until they stay over your feet.",
    ),
    fit=Fit(category="squat", category_id=28, name="air_squat", name_id=100, match="exact", garmin_connect=True),
    wger=Foreign(1312, "exact"),
    free_exercise_db=Foreign("Bodyweight_Squat", "exact"),
    status=Status.STABLE,
)
