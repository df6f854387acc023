"""
Glute-ham raise, lowering only.

The glute-ham raise, lowering only.
"""

from posterior_chain.authoring import (
    Contraction,
    Demands,
    EccentricOnly,
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
    name="Glute-ham raise, lowering only",
    family=Family.GLUTE_HAM_RAISE,
    level=Level.INTERMEDIATE,
    loading=EccentricOnly(),
    amount=Reps(3, 6),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.GHD,)),
    prerequisites=(Prerequisite("ghr_assisted", 2, 6),),
    regresses_to=("ghr_assisted",),
    primary_muscles=(Muscle.HAMSTRINGS,),
    secondary_muscles=(Muscle.GLUTEUS_MAXIMUS, Muscle.GASTROCNEMIUS, Muscle.ERECTOR_SPINAE),
    contraction=Contraction.ECCENTRIC,
    length_bias=LengthBias.MID,
    position=Position.PRONE,
    demands=Demands(hip_flexion=1, spine_load=1, knee_load=1, soreness=3),
    knee_flexion_rung=5,
    cues=(
        "Start upright, feet held.",
        "Lower for three to five seconds until the trunk is level.",
        "Come up with your hands.",
    ),
    faults=(
        "You drop: take help.",
        "You bend at the hips: lower less far.",
    ),
    fit=Fit(category="leg_curl", category_id=15, name="leg_curl", name_id=0, match="fallback", garmin_connect=True),
    free_exercise_db=Foreign("Glute_Ham_Raise", "near"),
    status=Status.STABLE,
)
