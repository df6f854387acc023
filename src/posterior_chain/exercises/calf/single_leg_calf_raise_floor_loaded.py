"""
Loaded single-leg calf raise from the floor.

NOTE: Never below level: the form insertional Achilles trouble allows.
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
    level=Level.ADVANCED,
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
    cues=("x",),
    faults=("x",),
    fit=Fit(category="calf_raise", category_id=1, name="single_leg_standing_dumbbell_calf_raise", name_id=16, match="near", garmin_connect=True),
    status=Status.STABLE,
)
