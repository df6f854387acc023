"""
Single-leg hamstring bridge, heel on box.

The long bridge on one leg, heel on a box or chair.
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
        "Put one heel on the box, the knee slightly bent.",
        "Lift the hips and keep them level.",
        "Lower slowly.",
    ),
    faults=(
        "The hips twist: use both legs.",
        "The hamstring cramps: bend the knee more.",
    ),
    fit=Fit(category="hip_raise", category_id=10, name="single_leg_hip_raise_with_foot_on_bench", name_id=32, match="exact", garmin_connect=True),
    status=Status.STABLE,
)
