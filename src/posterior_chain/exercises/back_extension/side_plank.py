"""
Side plank.

On the side, hips up: a trunk that stays steady.
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
    Seconds,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Side plank",
    family=Family.BACK_EXTENSION,
    level=Level.BEGINNER,
    loading=Bodyweight(),
    amount=Seconds(15, 45),
    laterality=Laterality.UNILATERAL,
    entry=True,
    primary_muscles=(Muscle.CORE, Muscle.GLUTEUS_MEDIUS),
    contraction=Contraction.ISOMETRIC,
    length_bias=LengthBias.MID,
    demands=Demands(hip_flexion=1, balance=1),
    cues=(
        "Elbow under your shoulder, feet stacked or one before the other.",
        "Lift the hips into one line.",
        "Breathe on.",
    ),
    faults=(
        "The hips sink: bend your knees.",
        "You roll forward: stack your shoulders.",
    ),
    fit=Fit(category="plank", category_id=19, name="side_plank", name_id=66, match="near", garmin_connect=True),
    status=Status.STABLE,
)
