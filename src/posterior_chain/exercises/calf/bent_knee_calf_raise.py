"""
Single-leg bent-knee calf raise.

A calf raise on one leg with the knee bent, so that the deep calf muscle does the work.
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
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Single-leg bent-knee calf raise",
    family=Family.CALF,
    level=Level.INTERMEDIATE,
    loading=Bodyweight(),
    amount=Reps(10, 20),
    laterality=Laterality.UNILATERAL,
    prerequisites=(
        Prerequisite("calf_raise_hold", 2, 30),
        Prerequisite("bent_knee_calf_raise_double", 2, 15),
    ),
    regresses_to=("calf_raise_hold", "bent_knee_calf_raise_double"),
    primary_muscles=(Muscle.SOLEUS,),
    secondary_muscles=(Muscle.GASTROCNEMIUS,),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    demands=Demands(ankle_dorsiflexion=2, knee_load=1, balance=1, soreness=1),
    cues=(
        "Stand on one leg with the knee well bent.",
        "Rise and lower without straightening the knee.",
        "Hold on to a wall.",
    ),
    faults=(
        "The knee straightens as you rise: slow down.",
        "You rise only half way: use both legs.",
    ),
    fit=Fit(category="calf_raise", category_id=1, name="single_leg_bent_knee_calf_raise", name_id=9, match="exact", garmin_connect=True),
    status=Status.STABLE,
)
