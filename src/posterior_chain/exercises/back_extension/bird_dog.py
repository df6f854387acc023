"""
Bird dog.

On hands and knees, opposite arm and leg: a steady trunk to begin with.
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
    name="Bird dog",
    family=Family.BACK_EXTENSION,
    level=Level.BEGINNER,
    loading=Bodyweight(),
    amount=Reps(6, 12),
    laterality=Laterality.UNILATERAL,
    entry=True,
    primary_muscles=(Muscle.ERECTOR_SPINAE, Muscle.GLUTEUS_MAXIMUS),
    secondary_muscles=(Muscle.CORE, Muscle.GLUTEUS_MEDIUS),
    contraction=Contraction.ISOMETRIC,
    length_bias=LengthBias.MID,
    demands=Demands(hip_flexion=1, balance=1),
    cues=(
        "Hands under shoulders, knees under hips.",
        "Reach one arm and the opposite leg long.",
        "Keep the hips level and hold a breath.",
    ),
    faults=(
        "The back sags: reach less high.",
        "You wobble: slide the foot on the floor.",
    ),
    fit=Fit(category="hyperextension", category_id=13, name="kneeling_superman", name_id=12, match="exact", garmin_connect=True),
    wger=Foreign(1572, "exact"),
    status=Status.STABLE,
)
