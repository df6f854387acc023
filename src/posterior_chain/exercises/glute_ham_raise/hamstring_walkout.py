"""
Hamstring walkout from bridge.

A bridge from which the heels walk out in small steps, away from the hips.
Good for lowering strength in the hamstrings without any equipment.
Scale how far you walk; expect to be sore when it is new, so start with few reps.
"""

from posterior_chain.authoring import (
    Contraction,
    Demands,
    EccentricOnly,
    Family,
    Laterality,
    LengthBias,
    Level,
    Muscle,
    Position,
    Prerequisite,
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Hamstring walkout from bridge",
    family=Family.GLUTE_HAM_RAISE,
    level=Level.BEGINNER,
    loading=EccentricOnly(),
    amount=Reps(4, 8),
    laterality=Laterality.BILATERAL,
    prerequisites=(Prerequisite("long_lever_bridge", 2, 20),),
    regresses_to=("long_lever_bridge",),
    primary_muscles=(Muscle.HAMSTRINGS,),
    secondary_muscles=(Muscle.GLUTEUS_MAXIMUS, Muscle.CORE),
    contraction=Contraction.ECCENTRIC,
    length_bias=LengthBias.MID,
    position=Position.SUPINE,
    demands=Demands(balance=1, soreness=2),
    knee_flexion_rung=1,
    cues=(
        "Start in a bridge, knees bent, hips up, weight on the heels.",
        "Walk the heels out in small steps and keep the hips up.",
        "At the furthest point you can hold, put the hips down, bring the feet in and start again.",
    ),
    faults=(
        "The hips sink as the feet go out: put the hips down one step earlier.",
        "The hips tip from side to side: take smaller steps.",
        "The low back arches: squeeze your glutes and do not walk so far.",
    ),
    status=Status.STABLE,
)
