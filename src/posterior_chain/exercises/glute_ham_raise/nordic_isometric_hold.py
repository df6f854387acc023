"""
Nordic hold at a high knee angle.

Kneel, lean a little and hold. The lean is the load.
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
        "Kneel with your ankles held and a pad under your knees.",
        "Lean forward in one line from knee to shoulder.",
        "Hold there.",
    ),
    faults=(
        "You bend at the hips: lean less.",
        "The hamstring cramps: come up and rest.",
    ),
    fit=Fit(category="leg_curl", category_id=15, name="leg_curl", name_id=0, match="fallback", garmin_connect=True),
    status=Status.STABLE,
)
