"""
Single-leg hamstring bridge, heel on box.

A bridge on one leg with the heel on a box, up and down.
Good for one hamstring at a time; counting both sides shows how each leg is doing.
Scale the reps, or use both heels; a small difference between the legs is normal.
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
    name="Single-leg hamstring bridge, heel on box",
    family=Family.GLUTE_HAM_RAISE,
    level=Level.INTERMEDIATE,
    loading=Bodyweight(),
    amount=Reps(6, 15),
    laterality=Laterality.UNILATERAL,
    needs=Needs(any_of=(Equipment.BOX, Equipment.BENCH, Equipment.CHAIR)),
    prerequisites=(Prerequisite("long_lever_bridge", 2, 30),),
    regresses_to=("long_lever_bridge",),
    primary_muscles=(Muscle.HAMSTRINGS,),
    secondary_muscles=(Muscle.GLUTEUS_MAXIMUS,),
    contraction=Contraction.CONCENTRIC,
    length_bias=LengthBias.MID,
    position=Position.SUPINE,
    demands=Demands(balance=1, soreness=1),
    knee_flexion_rung=2,
    cues=(
        "Lie on your back, one heel on the box, that knee slightly bent, the other leg in the air.",
        "Push the heel down into the box and lift the hips.",
        "Lower with control and touch the floor lightly before the next rep.",
    ),
    faults=(
        "One side of the hips drops: use both heels or do fewer reps.",
        "You kick the free leg to get up: hold it still and do fewer reps.",
        "The low back arches at the top: stop when trunk and thigh make one line.",
    ),
    fit=Fit(
        category="hip_raise", category_id=10, name="single_leg_hip_raise_with_foot_on_bench", name_id=32, match="exact", garmin_connect=True
    ),
    status=Status.STABLE,
)
