"""
Single-leg hip thrust.

A thrust on one leg, the shoulders on a bench.
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
    cues=(
        "Rest your shoulder blades on the bench, one foot flat, the other knee up.",
        "Push through the foot on the floor.",
        "Keep the hips level.",
    ),
    faults=(
        "The hips drop on one side: go back to the staggered stance.",
        "The back arches: stop a little lower.",
    ),
    fit=Fit(category="hip_raise", category_id=10, name="single_leg_hip_raise", name_id=30, match="near", garmin_connect=True),
    wger=Foreign(1913, "exact"),
    status=Status.STABLE,
)
