"""
Full Nordic curl.

The full Nordic: down slowly and back up without the hands.
Good for very strong hamstrings; it is too hard for most people, and you do not need it.
Scale it with a small push from the hands on the way up, or stay with the lowering.
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
        "Kneel on something soft, ankles held firmly, hands ready in front of your chest.",
        "Lower slowly in one line from knees to head.",
        "Pull your heels up against what holds them and come back up in the same line.",
    ),
    faults=(
        "The hips come up first on the way back: help with a small push of the hands.",
        "The low back arches to finish the rep: squeeze your glutes and take some help.",
        "You drop near the bottom: go back to the lowering alone until it is slow.",
    ),
    fit=Fit(category="leg_curl", category_id=15, name="leg_curl", name_id=0, match="fallback", garmin_connect=True),
    wger=Foreign(910, "exact"),
    free_exercise_db=Foreign("Natural_Glute_Ham_Raise", "exact"),
    status=Status.STABLE,
)
