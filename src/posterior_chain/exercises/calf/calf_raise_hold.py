"""
Calf raise hold, two legs.

NOTE: Lowest rung, and the one to keep when the Achilles or calf is irritable.
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
    cues=("x",),
    faults=("x",),
    fit=Fit(category="calf_raise", category_id=1, name="standing_calf_raise", name_id=18, match="near", garmin_connect=True),
    status=Status.STABLE,
)
