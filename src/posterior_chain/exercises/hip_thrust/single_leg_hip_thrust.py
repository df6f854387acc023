"""
Single-leg hip thrust.

NOTE: Not FIT 32 (foot on bench): here the back is on the bench.
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
    name="Single-leg hip thrust",
    family=Family.HIP_THRUST,
    level=Level.INTERMEDIATE,
    loading=Bodyweight(),
    amount=Reps(5, 10),
    laterality=Laterality.UNILATERAL,
    needs=Needs(all_of=(Equipment.BENCH,)),
    prerequisites=(
        Prerequisite("single_leg_glute_bridge", 3, 10),
        Prerequisite("b_stance_hip_thrust", 3, 10),
    ),
    regresses_to=("single_leg_glute_bridge", "b_stance_hip_thrust"),
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS,),
    secondary_muscles=(Muscle.HAMSTRINGS, Muscle.GLUTEUS_MEDIUS, Muscle.CORE),
    contraction=Contraction.CONCENTRIC,
    length_bias=LengthBias.SHORT,
    position=Position.SUPINE,
    demands=Demands(hip_flexion=1, balance=2, soreness=1),
    cues=("x",),
    faults=("x",),
    fit=Fit(category="hip_raise", category_id=10, name="single_leg_hip_raise", name_id=30, match="near", garmin_connect=True),
    wger=Foreign(1913, "exact"),
    status=Status.STABLE,
)
