"""
Nordic lowering, partial range.

The Nordic lowering, only as far as the line from knees to head holds.
Good for building the range bit by bit, without falling through the hard part.
Scale the distance: put cushions or a box where you want to stop and lower them over the weeks.
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
        "Kneel on something soft, ankles held, with something high enough in front to stop you.",
        "Lower slowly, over 3 to 5 seconds, in one line from knees to head.",
        "Stop while you still hold that line, then push off with the hands to come back.",
    ),
    faults=(
        "The hips bend and stick out behind you: stop higher.",
        "You drop onto your hands: put the stop higher until the whole way down is slow.",
        "The low back arches: squeeze your glutes and stop higher.",
    ),
    fit=Fit(category="leg_curl", category_id=15, name="leg_curl", name_id=0, match="fallback", garmin_connect=True),
    status=Status.STABLE,
)
