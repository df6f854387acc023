"""
Hamstring walkout from bridge.

From a bridge, walk the heels out in small steps. No equipment.
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
        "Start in a bridge.",
        "Walk your heels out in small steps, hips high.",
        "Lower, come back and start again.",
    ),
    faults=(
        "The hips sink: walk less far.",
        "You rush: one step at a time.",
    ),
    status=Status.STABLE,
)
