"""
Eccentric heel drop off a step.

Up on two legs, down on one over the edge of a step. If the heel end of the tendon is sore, stay on the floor.
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
    cues=(
        "Stand with the balls of your feet on the step and rise on both.",
        "Shift to one leg and lower that heel over three seconds or more.",
        "Come up on both again.",
    ),
    faults=(
        "You drop: hold on to something and lower more slowly.",
        "It hurts where the tendon meets the heel: do it on flat ground.",
    ),
    fit=Fit(category="calf_raise", category_id=1, name="single_leg_standing_calf_raise", name_id=15, match="near", garmin_connect=True),
    status=Status.STABLE,
)
