"""
Sliding leg curl.

Slide the heels out and back in with the hips up.
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
        "Lie in a bridge, heels on sliders or a towel.",
        "Slide out slowly, hips up.",
        "Pull the heels back in.",
    ),
    faults=(
        "The hips sink: lower only, and reset.",
        "The back arches: slide less far.",
    ),
    fit=Fit(category="leg_curl", category_id=15, name="sliding_leg_curl", name_id=6, match="exact", garmin_connect=True),
    wger=Foreign(1833, "exact"),
    free_exercise_db=Foreign("Platform_Hamstring_Slides", "exact"),
    status=Status.STABLE,
)
