"""
Single-leg sliding leg curl.

The sliding curl on one leg: hard without any machine.
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
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Single-leg sliding leg curl",
    family=Family.GLUTE_HAM_RAISE,
    level=Level.ADVANCED,
    loading=Bodyweight(),
    amount=Reps(4, 8),
    laterality=Laterality.UNILATERAL,
    needs=Needs(any_of=(Equipment.SLIDERS, Equipment.TOWEL_ON_SMOOTH_FLOOR)),
    prerequisites=(Prerequisite("sliding_leg_curl", 3, 10),),
    regresses_to=("sliding_leg_curl",),
    primary_muscles=(Muscle.HAMSTRINGS,),
    secondary_muscles=(Muscle.GLUTEUS_MAXIMUS, Muscle.CORE),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    position=Position.SUPINE,
    demands=Demands(knee_load=1, balance=1, soreness=3),
    knee_flexion_rung=4,
    cues=(
        "Lie in a bridge, one heel on a slider.",
        "Slide out slowly, hips level.",
        "Pull the heel back in.",
    ),
    faults=(
        "The hips twist: use both legs.",
        "The hamstring cramps: slide less far.",
    ),
    fit=Fit(category="leg_curl", category_id=15, name="single_leg_sliding_leg_curl", name_id=5, match="exact", garmin_connect=True),
    status=Status.STABLE,
)
