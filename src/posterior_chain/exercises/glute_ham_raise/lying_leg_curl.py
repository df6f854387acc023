"""
Lying leg curl.

A machine curl, lying: the hip stays straight, so short hamstrings can do it.
"""

from posterior_chain.authoring import (
    Contraction,
    Demands,
    Equipment,
    External,
    Family,
    Fit,
    Laterality,
    LengthBias,
    Level,
    Muscle,
    Needs,
    Position,
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Lying leg curl",
    family=Family.GLUTE_HAM_RAISE,
    level=Level.BEGINNER,
    loading=External(),
    amount=Reps(6, 12),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.LEG_CURL_MACHINE,)),
    entry=True,
    primary_muscles=(Muscle.HAMSTRINGS,),
    secondary_muscles=(Muscle.GASTROCNEMIUS,),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.SHORT,
    position=Position.PRONE,
    demands=Demands(knee_load=1, soreness=2),
    knee_flexion_rung=1,
    cues=(
        "Line your knees up with the pivot.",
        "Pull the heels towards you.",
        "Let them back slowly.",
    ),
    faults=(
        "The hips lift off the pad: take less weight.",
        "The pad flies back: count to three.",
    ),
    fit=Fit(category="leg_curl", category_id=15, name="weighted_leg_curl", name_id=1, match="near", garmin_connect=True),
    status=Status.STABLE,
)
