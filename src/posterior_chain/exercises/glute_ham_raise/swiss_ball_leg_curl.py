"""
Swiss-ball leg curl.

A bridge with the heels on a big ball, which you roll towards you and away.
Good for learning to bend the knees with the hips up; gentler than the sliding curl.
Scale the roll: shorter is easier; arms wide on the floor give you balance.
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
        "Lie on your back, heels on top of the ball, arms wide on the floor, and lift the hips.",
        "Roll the ball in with your heels and keep the hips up.",
        "Let it roll out slowly.",
    ),
    faults=(
        "The hips drop as the ball comes in: roll a shorter way.",
        "The ball runs off to one side: slow down and press both heels equally.",
        "The low back arches: squeeze your glutes and lower the hips a little.",
    ),
    fit=Fit(category="leg_curl", category_id=15, name="swiss_ball_hip_raise_and_leg_curl", name_id=10, match="exact", garmin_connect=True),
    status=Status.STABLE,
)
