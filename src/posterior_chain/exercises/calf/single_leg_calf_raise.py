"""
Single-leg calf raise.

The calf raise on one leg, to full height.
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
    Prerequisite,
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Single-leg calf raise",
    family=Family.CALF,
    level=Level.INTERMEDIATE,
    loading=Bodyweight(),
    amount=Reps(8, 20),
    laterality=Laterality.UNILATERAL,
    prerequisites=(Prerequisite("calf_raise", 3, 20),),
    regresses_to=("calf_raise",),
    primary_muscles=(Muscle.GASTROCNEMIUS, Muscle.SOLEUS),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    demands=Demands(ankle_dorsiflexion=1, balance=1, soreness=1),
    cues=(
        "Stand on one leg, fingertips on a wall.",
        "Take three seconds up and three seconds down.",
        "Rise to your full height.",
    ),
    faults=(
        "You rise less high than before: stop the set there.",
        "The ankle rolls outwards: press the big toe down.",
    ),
    fit=Fit(category="calf_raise", category_id=1, name="single_leg_standing_calf_raise", name_id=15, match="exact", garmin_connect=True),
    wger=Foreign(702, "exact"),
    status=Status.STABLE,
)
