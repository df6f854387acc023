"""
Loaded single-leg calf raise from the floor.

The loaded calf raise on one leg on flat ground: the heel never drops below level.
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
    name="Loaded single-leg calf raise from the floor",
    family=Family.CALF,
    level=Level.INTERMEDIATE,
    loading=External(start="START-07"),
    amount=Reps(6, 12),
    laterality=Laterality.UNILATERAL,
    needs=Needs(any_of=(Equipment.DUMBBELL, Equipment.KETTLEBELL, Equipment.PLATE)),
    prerequisites=(Prerequisite("single_leg_calf_raise", 3, 15),),
    regresses_to=("single_leg_calf_raise",),
    primary_muscles=(Muscle.GASTROCNEMIUS, Muscle.SOLEUS),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    demands=Demands(ankle_dorsiflexion=1, spine_load=1, balance=1, soreness=2),
    cues=(
        "Stand on one leg on flat ground and hold the weight on that side.",
        "Take three seconds up and three seconds down.",
        "Rise to your full height.",
    ),
    faults=(
        "You rise less high than before: take less weight.",
        "You lean into the wall: use fingertips only.",
    ),
    fit=Fit(
        category="calf_raise", category_id=1, name="single_leg_standing_dumbbell_calf_raise", name_id=16, match="near", garmin_connect=True
    ),
    status=Status.STABLE,
)
