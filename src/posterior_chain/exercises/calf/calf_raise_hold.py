"""
Calf raise hold, two legs.

Up on the toes of both feet, and hold. The one to keep when calves or Achilles are cross.
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
    name="Calf raise hold, two legs",
    family=Family.CALF,
    level=Level.BEGINNER,
    loading=Bodyweight(),
    amount=Seconds(20, 45),
    laterality=Laterality.BILATERAL,
    entry=True,
    primary_muscles=(Muscle.GASTROCNEMIUS, Muscle.SOLEUS),
    contraction=Contraction.ISOMETRIC,
    length_bias=LengthBias.MID,
    demands=Demands(),
    cues=(
        "Hold on to a wall with your fingertips.",
        "Rise and stay high.",
        "Spread the weight over all toes.",
    ),
    faults=(
        "The heels sink: stop and rest.",
        "The ankles roll outwards: press the big toe down.",
    ),
    fit=Fit(category="calf_raise", category_id=1, name="standing_calf_raise", name_id=18, match="near", garmin_connect=True),
    status=Status.STABLE,
)
