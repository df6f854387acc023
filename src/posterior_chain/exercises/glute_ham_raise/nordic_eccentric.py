"""
Nordic lowering.

The full Nordic lowering. Few repetitions are enough, and it makes sore.
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
        "Kneel with your ankles held and a pad under your knees.",
        "Lower for three to five seconds in one line.",
        "Catch yourself with your hands and push back up.",
    ),
    faults=(
        "You bend at the hips: lower less far.",
        "You drop early: take help.",
    ),
    fit=Fit(category="leg_curl", category_id=15, name="leg_curl", name_id=0, match="fallback", garmin_connect=True),
    wger=Foreign(910, "near"),
    free_exercise_db=Foreign("Floor_Glute-Ham_Raise", "exact"),
    status=Status.STABLE,
)
