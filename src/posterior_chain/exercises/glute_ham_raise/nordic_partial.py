"""
Nordic lowering, partial range.

The Nordic lowering only as far as the line holds.
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
    Position,
    Prerequisite,
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Nordic lowering, partial range",
    family=Family.GLUTE_HAM_RAISE,
    level=Level.INTERMEDIATE,
    loading=EccentricOnly(),
    amount=Reps(3, 6),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.ANKLE_ANCHOR,)),
    prerequisites=(
        Prerequisite("nordic_eccentric_assisted", 2, 5),
        Prerequisite("nordic_isometric_hold", 2, 20),
    ),
    regresses_to=("nordic_eccentric_assisted", "nordic_isometric_hold"),
    primary_muscles=(Muscle.HAMSTRINGS,),
    secondary_muscles=(Muscle.GLUTEUS_MAXIMUS, Muscle.GASTROCNEMIUS),
    contraction=Contraction.ECCENTRIC,
    length_bias=LengthBias.MID,
    position=Position.KNEELING,
    demands=Demands(spine_load=1, knee_load=2, soreness=2),
    knee_flexion_rung=4,
    cues=(
        "Kneel with your ankles held and a pad under your knees.",
        "Lower in one line from knee to shoulder.",
        "Stop before it gets away, hands down, push back up.",
    ),
    faults=(
        "You bend at the hips: stop earlier.",
        "You drop: stop earlier.",
    ),
    fit=Fit(category="leg_curl", category_id=15, name="leg_curl", name_id=0, match="fallback", garmin_connect=True),
    status=Status.STABLE,
)
