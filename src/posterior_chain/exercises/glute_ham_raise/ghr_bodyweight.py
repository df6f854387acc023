"""
Glute-ham raise.

The glute-ham raise: hamstrings at the knee and the hip together.
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
    name="Glute-ham raise",
    family=Family.GLUTE_HAM_RAISE,
    level=Level.INTERMEDIATE,
    loading=Bodyweight(),
    amount=Reps(4, 8),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.GHD,)),
    prerequisites=(
        Prerequisite("ghr_assisted", 3, 8),
        Prerequisite("ghr_eccentric", 3, 5),
    ),
    regresses_to=("ghr_assisted", "ghr_eccentric"),
    primary_muscles=(Muscle.HAMSTRINGS, Muscle.GLUTEUS_MAXIMUS),
    secondary_muscles=(Muscle.GASTROCNEMIUS, Muscle.ERECTOR_SPINAE),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    position=Position.PRONE,
    demands=Demands(hip_flexion=2, spine_load=1, knee_load=1, soreness=2),
    knee_flexion_rung=6,
    cues=(
        "Start with the trunk level, feet held.",
        "Pull yourself up in one line.",
        "Lower under control.",
    ),
    faults=(
        "You bend at the hips: go back to help.",
        "You swing: pause at the bottom.",
    ),
    fit=Fit(category="leg_curl", category_id=15, name="leg_curl", name_id=0, match="fallback", garmin_connect=True),
    free_exercise_db=Foreign("Glute_Ham_Raise", "exact"),
    status=Status.STABLE,
)
