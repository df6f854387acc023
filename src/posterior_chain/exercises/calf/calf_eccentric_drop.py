"""
Eccentric heel drop off a step.

NOTE: Up on two, down on one. Flat-ground version if the tendon insertion is sore.
"""

from posterior_chain.authoring import (
    Contraction,
    Demands,
    EccentricOnly,
    Equipment,
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
    name="Eccentric heel drop off a step",
    family=Family.CALF,
    level=Level.INTERMEDIATE,
    loading=EccentricOnly(),
    amount=Reps(8, 15),
    laterality=Laterality.UNILATERAL,
    needs=Needs(all_of=(Equipment.STEP,)),
    prerequisites=(Prerequisite("calf_raise", 3, 15),),
    regresses_to=("calf_raise",),
    primary_muscles=(Muscle.GASTROCNEMIUS, Muscle.SOLEUS),
    contraction=Contraction.ECCENTRIC,
    length_bias=LengthBias.LONG,
    demands=Demands(ankle_dorsiflexion=2, balance=1, soreness=2),
    cues=("x",),
    faults=("x",),
    fit=Fit(category="calf_raise", category_id=1, name="single_leg_standing_calf_raise", name_id=15, match="near", garmin_connect=True),
    status=Status.STABLE,
)
