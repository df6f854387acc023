"""
Nordic hold at a high knee angle.

Kneeling with the ankles held, you lean forward a little and stay there.
Good as the first step towards the Nordic: it is steady and easy to regulate.
Scale the lean: a smaller one is easier; lean further only when you can hold it still.
"""

from posterior_chain.authoring import (
    Bodyweight,
    Contraction,
    Demands,
    Equipment,
    Family,
    Fit,
    Laterality,
    LengthBias,
    Level,
    Muscle,
    Needs,
    Position,
    Prerequisite,
    Seconds,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Nordic hold at a high knee angle",
    family=Family.GLUTE_HAM_RAISE,
    level=Level.BEGINNER,
    loading=Bodyweight(),
    amount=Seconds(10, 30),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.ANKLE_ANCHOR,)),
    prerequisites=(Prerequisite("long_lever_bridge", 2, 30),),
    regresses_to=("long_lever_bridge",),
    primary_muscles=(Muscle.HAMSTRINGS,),
    secondary_muscles=(Muscle.GLUTEUS_MAXIMUS, Muscle.GASTROCNEMIUS),
    contraction=Contraction.ISOMETRIC,
    length_bias=LengthBias.MID,
    position=Position.KNEELING,
    demands=Demands(spine_load=1, knee_load=2, soreness=1),
    knee_flexion_rung=2,
    cues=(
        "Kneel on something soft with your ankles held firmly.",
        "Lean forward a little from the knees, one line from knees to head.",
        "Stay still, keep breathing, and come back up before your hips bend.",
    ),
    faults=(
        "The hips bend and stick out behind you: lean less and squeeze your glutes.",
        "You slide further down during the hold: lean less or hold for less time.",
        "The low back arches: squeeze your glutes and lean less.",
    ),
    fit=Fit(category="leg_curl", category_id=15, name="leg_curl", name_id=0, match="fallback", garmin_connect=True),
    status=Status.STABLE,
)
