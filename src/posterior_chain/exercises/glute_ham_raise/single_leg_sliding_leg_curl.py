"""
Single-leg sliding leg curl.

The sliding curl on one leg: out slowly and back in with the hips up.
Good as hard hamstring work when there is no machine and nothing to hold the ankles.
Scale the distance, or slide out on one leg and back in on two; expect soreness when it is new.
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
        "Lie on your back, one heel on a slider, hips up, the other leg in the air.",
        "Slide the heel out slowly and keep the hips level.",
        "Pull the heel back in without letting the hips sink.",
    ),
    faults=(
        "The free side of the hips drops: shorten the slide or help with the other heel.",
        "The hips sink as you pull in: come back on two legs.",
        "The heel shoots out: slow down and stop where you still control it.",
    ),
    fit=Fit(category="leg_curl", category_id=15, name="single_leg_sliding_leg_curl", name_id=5, match="exact", garmin_connect=True),
    status=Status.STABLE,
)
