"""
Nordic lowering, band- or hand-assisted.

The Nordic lowering with a band or your hands taking part of the weight.
Good for learning the slow way down long before you can do it alone.
Scale the help; it makes you sore when new, so never try it first in the days before a key run or race.
"""

from posterior_chain.authoring import (
    Assisted,
    Contraction,
    Demands,
    Equipment,
    Family,
    Fit,
    Foreign,
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
    name="Nordic lowering, band- or hand-assisted",
    family=Family.GLUTE_HAM_RAISE,
    level=Level.INTERMEDIATE,
    loading=Assisted("a band or your hands take part of the weight; less help is harder"),
    amount=Reps(3, 6),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.ANKLE_ANCHOR,), any_of=(Equipment.RESISTANCE_BAND, Equipment.HANDS)),
    prerequisites=(
        Prerequisite("sliding_leg_curl_eccentric", 3, 6),
        Prerequisite("seated_leg_curl", 3, 8),
    ),
    regresses_to=("sliding_leg_curl_eccentric", "seated_leg_curl"),
    primary_muscles=(Muscle.HAMSTRINGS,),
    secondary_muscles=(Muscle.GLUTEUS_MAXIMUS, Muscle.GASTROCNEMIUS),
    contraction=Contraction.ECCENTRIC,
    length_bias=LengthBias.MID,
    position=Position.KNEELING,
    demands=Demands(spine_load=1, knee_load=2, soreness=3),
    knee_flexion_rung=3,
    cues=(
        "Kneel on something soft, ankles held, the band round your chest or your hands ready.",
        "Lower in one line from knees to head, over 3 to 5 seconds.",
        "Take just as much help as keeps it slow, and push off with the hands to come back.",
    ),
    faults=(
        "The hips bend on the way down: take more help and squeeze your glutes.",
        "You drop the last part: take more help or stop earlier.",
        "The reps get faster during the set: end the set there.",
    ),
    fit=Fit(category="leg_curl", category_id=15, name="leg_curl", name_id=0, match="fallback", garmin_connect=True),
    wger=Foreign(910, "near"),
    free_exercise_db=Foreign("Floor_Glute-Ham_Raise", "near"),
    status=Status.STABLE,
)
