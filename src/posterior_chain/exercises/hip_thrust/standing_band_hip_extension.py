"""
Standing hip extension with a band or cable.

Hip extension standing, against a band or cable.
"""

from posterior_chain.authoring import (
    Contraction,
    Demands,
    Equipment,
    External,
    Family,
    Fit,
    Laterality,
    LengthBias,
    Level,
    Muscle,
    Needs,
    Prerequisite,
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Standing hip extension with a band or cable",
    family=Family.HIP_THRUST,
    level=Level.BEGINNER,
    loading=External(),
    amount=Reps(10, 20),
    laterality=Laterality.UNILATERAL,
    needs=Needs(any_of=(Equipment.RESISTANCE_BAND, Equipment.CABLE)),
    prerequisites=(Prerequisite("quadruped_hip_extension", 2, 12),),
    regresses_to=("quadruped_hip_extension",),
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS,),
    secondary_muscles=(Muscle.GLUTEUS_MEDIUS, Muscle.HAMSTRINGS),
    contraction=Contraction.CONCENTRIC,
    length_bias=LengthBias.SHORT,
    demands=Demands(balance=1),
    cues=(
        "Fix the band or cable low in front of you and put it round one ankle.",
        "Hold on to something and stand tall.",
        "Push that leg back without leaning forward.",
        "Come back slowly.",
    ),
    faults=(
        "You lean forward: use a lighter band.",
        "The back arches: push less far.",
    ),
    fit=Fit(category="hip_raise", category_id=10, name="hip_raise", name_id=11, match="near", garmin_connect=True),
    status=Status.STABLE,
)
