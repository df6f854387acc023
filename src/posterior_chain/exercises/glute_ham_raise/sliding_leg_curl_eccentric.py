"""
Sliding leg curl, lowering only.

Slide the heels out slowly and reset: lowering work without a machine.
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
        "Lie in a bridge, heels on sliders or a towel.",
        "Slide the heels out for three to five seconds.",
        "Lower the hips and pull the feet back in.",
    ),
    faults=(
        "The hips sink first: slide less far.",
        "You rush: count.",
    ),
    fit=Fit(category="leg_curl", category_id=15, name="sliding_leg_curl", name_id=6, match="near", garmin_connect=True),
    wger=Foreign(1833, "near"),
    free_exercise_db=Foreign("Platform_Hamstring_Slides", "near"),
    status=Status.STABLE,
)
