"""
Staggered-stance hip thrust.

A thrust with one foot doing most of the work and the other helping: half a step to one leg.
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
    name="Staggered-stance hip thrust",
    family=Family.HIP_THRUST,
    level=Level.INTERMEDIATE,
    loading=Bodyweight(),
    amount=Reps(6, 12),
    laterality=Laterality.SPLIT_STANCE,
    needs=Needs(all_of=(Equipment.BENCH,)),
    prerequisites=(Prerequisite("bodyweight_hip_thrust", 3, 12),),
    regresses_to=("bodyweight_hip_thrust",),
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS,),
    secondary_muscles=(Muscle.HAMSTRINGS, Muscle.GLUTEUS_MEDIUS),
    contraction=Contraction.CONCENTRIC,
    length_bias=LengthBias.SHORT,
    position=Position.SUPINE,
    demands=Demands(hip_flexion=1, balance=1, soreness=1),
    cues=(
        "Rest your shoulder blades on the bench, one foot flat under its knee.",
        "Put the heel of the other foot level with those toes; it only helps.",
        "Push mostly through the foot nearer your hips.",
        "Keep the hips level.",
    ),
    faults=(
        "Both legs work the same: take weight off the helping foot.",
        "The hips twist: slow down.",
    ),
    fit=Fit(category="hip_raise", category_id=10, name="single_leg_hip_raise", name_id=30, match="near", garmin_connect=True),
    status=Status.STABLE,
)
