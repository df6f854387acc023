"""
Standing calf raise with load.

Loaded calf raises on two legs: between many without load and the first on one leg.
"""

from posterior_chain.authoring import (
    Contraction,
    Demands,
    Equipment,
    External,
    Family,
    Fit,
    Laterality,
    LengthBias,
    Level,
    Muscle,
    Needs,
    Prerequisite,
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Standing calf raise with load",
    family=Family.CALF,
    level=Level.INTERMEDIATE,
    loading=External(start="START-07"),
    amount=Reps(8, 15),
    laterality=Laterality.BILATERAL,
    needs=Needs(any_of=(Equipment.CALF_MACHINE, Equipment.DUMBBELL, Equipment.KETTLEBELL)),
    prerequisites=(Prerequisite("calf_raise", 3, 20),),
    regresses_to=("calf_raise",),
    primary_muscles=(Muscle.GASTROCNEMIUS, Muscle.SOLEUS),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    demands=Demands(ankle_dorsiflexion=1, soreness=1),
    cues=(
        "Hold the weight, or stand under the machine's shoulder pads.",
        "Take three seconds up and three seconds down.",
        "Rise to your full height.",
    ),
    faults=(
        "You bounce: take less weight.",
        "You rise only half way: take less weight.",
    ),
    fit=Fit(category="calf_raise", category_id=1, name="weighted_standing_calf_raise", name_id=19, match="exact", garmin_connect=True),
    status=Status.STABLE,
)
