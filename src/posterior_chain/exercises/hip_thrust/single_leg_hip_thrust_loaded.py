"""
Single-leg hip thrust, dumbbell.

A thrust on one leg with a dumbbell on that hip.
"""

from posterior_chain.authoring import (
    Contraction,
    Demands,
    Equipment,
    External,
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
    name="Single-leg hip thrust, dumbbell",
    family=Family.HIP_THRUST,
    level=Level.ADVANCED,
    loading=External(start="THR-03"),
    amount=Reps(4, 8),
    laterality=Laterality.UNILATERAL,
    needs=Needs(all_of=(Equipment.BENCH, Equipment.DUMBBELL)),
    prerequisites=(Prerequisite("single_leg_hip_thrust", 3, 10),),
    regresses_to=("single_leg_hip_thrust",),
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS,),
    secondary_muscles=(Muscle.HAMSTRINGS, Muscle.GLUTEUS_MEDIUS, Muscle.CORE),
    contraction=Contraction.CONCENTRIC,
    length_bias=LengthBias.SHORT,
    position=Position.SUPINE,
    demands=Demands(hip_flexion=1, spine_load=1, knee_load=1, balance=2, soreness=1),
    cues=(
        "Rest your shoulder blades on the bench, one knee up, the dumbbell on the working hip.",
        "Push through the foot on the floor.",
        "Keep the hips level.",
    ),
    faults=(
        "The weight tips you: take a lighter one.",
        "The hips twist: slow down.",
    ),
    fit=Fit(category="hip_raise", category_id=10, name="weighted_single_leg_hip_raise", name_id=31, match="near", garmin_connect=True),
    wger=Foreign(1234, "exact"),
    status=Status.STABLE,
)
