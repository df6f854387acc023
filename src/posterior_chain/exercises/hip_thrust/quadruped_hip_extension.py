"""
Hip extension on hands and knees.

Hip extension on hands and knees, without lying down.
"""

from posterior_chain.authoring import (
    Bodyweight,
    Contraction,
    Demands,
    Family,
    Fit,
    Laterality,
    LengthBias,
    Level,
    Muscle,
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Hip extension on hands and knees",
    family=Family.HIP_THRUST,
    level=Level.BEGINNER,
    loading=Bodyweight(),
    amount=Reps(8, 15),
    laterality=Laterality.UNILATERAL,
    entry=True,
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS,),
    secondary_muscles=(Muscle.HAMSTRINGS, Muscle.CORE),
    contraction=Contraction.CONCENTRIC,
    length_bias=LengthBias.SHORT,
    demands=Demands(balance=1),
    cues=(
        "Hands under shoulders, knees under hips.",
        "Push one heel back and up until the thigh is level.",
        "Keep both hip bones facing the floor.",
    ),
    faults=(
        "The back sags: lift the leg less.",
        "The hips turn to the side: slow down.",
    ),
    fit=Fit(category="hip_raise", category_id=10, name="hip_raise", name_id=11, match="near", garmin_connect=True),
    status=Status.STABLE,
)
