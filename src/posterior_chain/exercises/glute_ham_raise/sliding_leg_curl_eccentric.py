"""
Sliding leg curl, lowering only.

From a bridge the heels slide out slowly; then you put the hips down and start again.
Good for lowering strength in the hamstrings at home, no machine needed.
Scale how far the heels go; expect soreness when it is new, so begin with few reps.
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
    name="Sliding leg curl, lowering only",
    family=Family.GLUTE_HAM_RAISE,
    level=Level.BEGINNER,
    loading=EccentricOnly(),
    amount=Reps(4, 8),
    laterality=Laterality.BILATERAL,
    needs=Needs(any_of=(Equipment.SLIDERS, Equipment.TOWEL_ON_SMOOTH_FLOOR)),
    prerequisites=(Prerequisite("hamstring_walkout", 2, 6),),
    regresses_to=("hamstring_walkout",),
    primary_muscles=(Muscle.HAMSTRINGS,),
    secondary_muscles=(Muscle.GLUTEUS_MAXIMUS,),
    contraction=Contraction.ECCENTRIC,
    length_bias=LengthBias.MID,
    position=Position.SUPINE,
    demands=Demands(knee_load=1, soreness=2),
    knee_flexion_rung=1,
    cues=(
        "Lie on your back, heels on the sliders, knees bent, and lift the hips.",
        "Slide both heels out slowly over 3 to 5 seconds.",
        "Keep the hips up as long as you can hold them.",
        "Put the hips down, pull the heels back in, and lift again.",
    ),
    faults=(
        "The hips drop at once: slide out less far.",
        "The last part slips away fast: stop where you still control it.",
        "The low back arches: squeeze your glutes and shorten the slide.",
    ),
    fit=Fit(category="leg_curl", category_id=15, name="sliding_leg_curl", name_id=6, match="near", garmin_connect=True),
    wger=Foreign(1833, "near"),
    free_exercise_db=Foreign("Platform_Hamstring_Slides", "near"),
    status=Status.STABLE,
)
