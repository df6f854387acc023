"""
Full Nordic curl.

The Nordic down and up again. Few runners can do one; it is optional.
"""

from posterior_chain.authoring import (
    Bodyweight,
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
    name="Full Nordic curl",
    family=Family.GLUTE_HAM_RAISE,
    level=Level.ADVANCED,
    loading=Bodyweight(),
    amount=Reps(2, 6),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.ANKLE_ANCHOR,)),
    prerequisites=(Prerequisite("nordic_eccentric", 3, 6),),
    regresses_to=("nordic_eccentric",),
    primary_muscles=(Muscle.HAMSTRINGS,),
    secondary_muscles=(Muscle.GLUTEUS_MAXIMUS, Muscle.GASTROCNEMIUS, Muscle.ERECTOR_SPINAE),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    position=Position.KNEELING,
    demands=Demands(spine_load=1, knee_load=3, soreness=3),
    knee_flexion_rung=6,
    cues=(
        "Kneel with your ankles held and a pad under your knees.",
        "Lower in one line, then pull yourself up.",
        "Use your hands as little as you need.",
    ),
    faults=(
        "You bend at the hips: lower only.",
        "You jerk up: push off with your hands.",
    ),
    fit=Fit(category="leg_curl", category_id=15, name="leg_curl", name_id=0, match="fallback", garmin_connect=True),
    wger=Foreign(910, "exact"),
    free_exercise_db=Foreign("Natural_Glute_Ham_Raise", "exact"),
    status=Status.STABLE,
)
