"""
Nordic lowering.

Kneeling with the ankles held, you lower the whole body slowly and catch yourself with the hands.
A well-tested hamstring exercise that lets you train with more load than you can lift.
Scale it with a band or a shorter way down; it makes you sore, so start small and away from key runs.
"""

from posterior_chain.authoring import (
    Contraction,
    Demands,
    EccentricOnly,
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
    name="Nordic lowering",
    family=Family.GLUTE_HAM_RAISE,
    level=Level.INTERMEDIATE,
    loading=EccentricOnly(),
    amount=Reps(3, 6),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.ANKLE_ANCHOR,)),
    prerequisites=(
        Prerequisite("nordic_eccentric_assisted", 3, 5),
        Prerequisite("sliding_leg_curl", 3, 10),
        Prerequisite("nordic_partial", 3, 5),
    ),
    regresses_to=("sliding_leg_curl", "nordic_eccentric_assisted", "nordic_partial"),
    primary_muscles=(Muscle.HAMSTRINGS,),
    secondary_muscles=(Muscle.GLUTEUS_MAXIMUS, Muscle.GASTROCNEMIUS),
    contraction=Contraction.ECCENTRIC,
    length_bias=LengthBias.MID,
    position=Position.KNEELING,
    demands=Demands(spine_load=1, knee_load=2, soreness=3),
    knee_flexion_rung=5,
    cues=(
        "Kneel on something soft, ankles held firmly, hands ready in front of your chest.",
        "Lean forward in one line from knees to head.",
        "Lower over 3 to 5 seconds and resist all the way down.",
        "Catch yourself with the hands and push off to come back.",
    ),
    faults=(
        "The hips bend to make it easier: keep them straight, and take some help or stop higher.",
        "You hold, then suddenly fall: use a band until the whole way down is slow.",
        "The reps get faster during the set: end the set there.",
    ),
    fit=Fit(category="leg_curl", category_id=15, name="leg_curl", name_id=0, match="fallback", garmin_connect=True),
    wger=Foreign(910, "near"),
    free_exercise_db=Foreign("Floor_Glute-Ham_Raise", "exact"),
    status=Status.STABLE,
)
