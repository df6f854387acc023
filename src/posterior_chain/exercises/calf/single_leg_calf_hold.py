"""
Single-leg calf hold.

Stay up on one leg: load for the tendon without movement.
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
    Prerequisite,
    Seconds,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Single-leg calf hold",
    family=Family.CALF,
    level=Level.INTERMEDIATE,
    loading=Bodyweight(),
    amount=Seconds(15, 45),
    laterality=Laterality.UNILATERAL,
    prerequisites=(Prerequisite("calf_raise_hold", 2, 30),),
    regresses_to=("calf_raise_hold",),
    primary_muscles=(Muscle.GASTROCNEMIUS, Muscle.SOLEUS),
    contraction=Contraction.ISOMETRIC,
    length_bias=LengthBias.MID,
    demands=Demands(balance=1, soreness=1),
    cues=(
        "Rise on two legs, then stay up on one.",
        "Stay as high as you can.",
        "Hold on to a wall.",
    ),
    faults=(
        "The heel sinks: stop and rest.",
        "The knee bends: keep it straight.",
    ),
    fit=Fit(category="calf_raise", category_id=1, name="single_leg_standing_calf_raise", name_id=15, match="near", garmin_connect=True),
    status=Status.STABLE,
)
