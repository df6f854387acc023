"""
Sliding leg curl.

From a bridge the heels slide out and pull back in, with the hips up all the time.
Good because the hamstrings bend the knee and extend the hip at once, and it needs no machine.
Scale the distance first; if you cannot pull back in, do the lowering only.
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
    name="Sliding leg curl",
    family=Family.GLUTE_HAM_RAISE,
    level=Level.INTERMEDIATE,
    loading=Bodyweight(),
    amount=Reps(5, 10),
    laterality=Laterality.BILATERAL,
    needs=Needs(any_of=(Equipment.SLIDERS, Equipment.TOWEL_ON_SMOOTH_FLOOR)),
    prerequisites=(
        Prerequisite("sliding_leg_curl_eccentric", 3, 8),
        Prerequisite("single_leg_long_lever_bridge", 3, 12),
    ),
    regresses_to=("single_leg_long_lever_bridge", "sliding_leg_curl_eccentric"),
    primary_muscles=(Muscle.HAMSTRINGS,),
    secondary_muscles=(Muscle.GLUTEUS_MAXIMUS,),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    position=Position.SUPINE,
    demands=Demands(knee_load=1, soreness=2),
    knee_flexion_rung=2,
    cues=(
        "Lie on your back, heels on the sliders, knees bent, and lift the hips.",
        "Slide the heels out slowly.",
        "Pull the heels back in and keep the hips up.",
    ),
    faults=(
        "The hips drop as you pull in: slide out less far, or do the lowering only.",
        "One leg does the pulling and the hips turn: slow down and move both heels together.",
        "The hamstrings cramp: put the hips down, rest, and do a shorter slide.",
    ),
    fit=Fit(category="leg_curl", category_id=15, name="sliding_leg_curl", name_id=6, match="exact", garmin_connect=True),
    wger=Foreign(1833, "exact"),
    free_exercise_db=Foreign("Platform_Hamstring_Slides", "exact"),
    status=Status.STABLE,
)
