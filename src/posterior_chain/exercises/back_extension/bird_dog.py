"""
Bird dog.

NOTE: 
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
    cues=("x",),
    faults=("x",),
    fit=Fit(category="hyperextension", category_id=13, name="kneeling_superman", name_id=12, match="exact", garmin_connect=True),
    wger=Foreign(1572, "exact"),
    status=Status.STABLE,
)
