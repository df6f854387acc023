"""
Bent-knee calf raise, both legs.

Bent-knee calf raises on two legs: deep calf work anybody can do anywhere.
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
    name="Bent-knee calf raise, both legs",
    family=Family.CALF,
    level=Level.BEGINNER,
    loading=Bodyweight(),
    amount=Reps(10, 20),
    laterality=Laterality.BILATERAL,
    entry=True,
    primary_muscles=(Muscle.SOLEUS,),
    secondary_muscles=(Muscle.GASTROCNEMIUS,),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    demands=Demands(ankle_dorsiflexion=1, knee_load=1, balance=1, soreness=1),
    cues=(
        "Bend your knees a little and hold that.",
        "Rise and lower slowly.",
        "Hold on to a wall.",
    ),
    faults=(
        "The knees straighten as you rise: bend them again and slow down.",
        "You bounce: pause at the bottom.",
    ),
    fit=Fit(category="calf_raise", category_id=1, name="single_leg_bent_knee_calf_raise", name_id=9, match="near", garmin_connect=True),
    status=Status.STABLE,
)
