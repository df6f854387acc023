"""
Swiss-ball leg curl.

A curl with the heels on a ball and the hips up.
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
    name="Swiss-ball leg curl",
    family=Family.GLUTE_HAM_RAISE,
    level=Level.BEGINNER,
    loading=Bodyweight(),
    amount=Reps(5, 10),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.SWISS_BALL,)),
    prerequisites=(Prerequisite("long_lever_bridge", 2, 20),),
    regresses_to=("long_lever_bridge",),
    primary_muscles=(Muscle.HAMSTRINGS,),
    secondary_muscles=(Muscle.GLUTEUS_MAXIMUS,),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    position=Position.SUPINE,
    demands=Demands(knee_load=1, soreness=1),
    knee_flexion_rung=1,
    cues=(
        "Lie on your back, heels on the ball, hips up.",
        "Pull the ball towards you.",
        "Let it roll back slowly.",
    ),
    faults=(
        "The hips sink: roll less far.",
        "The ball wanders: spread your arms.",
    ),
    fit=Fit(category="leg_curl", category_id=15, name="swiss_ball_hip_raise_and_leg_curl", name_id=10, match="exact", garmin_connect=True),
    status=Status.STABLE,
)
