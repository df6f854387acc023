"""
Lying leg curl.

NOTE: Knee flexion with the hip straight: open to tight hamstrings and to proximal hamstring tendinopathy.
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
    Position,
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Lying leg curl",
    family=Family.GLUTE_HAM_RAISE,
    level=Level.BEGINNER,
    loading=External(),
    amount=Reps(6, 12),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.LEG_CURL_MACHINE,)),
    entry=True,
    primary_muscles=(Muscle.HAMSTRINGS,),
    secondary_muscles=(Muscle.GASTROCNEMIUS,),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.SHORT,
    position=Position.PRONE,
    demands=Demands(knee_load=1, soreness=2),
    knee_flexion_rung=1,
    cues=("x",),
    faults=("x",),
    fit=Fit(category="leg_curl", category_id=15, name="weighted_leg_curl", name_id=1, match="near", garmin_connect=True),
    status=Status.STABLE,
)
