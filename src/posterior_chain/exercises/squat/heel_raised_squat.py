"""
Heel-raised squat.

A squat with the heels on a plate or a small step, for ankles that do not bend far.
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
    Prerequisite,
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Heel-raised squat",
    family=Family.SQUAT,
    level=Level.BEGINNER,
    loading=Bodyweight(),
    amount=Reps(8, 15),
    laterality=Laterality.BILATERAL,
    needs=Needs(any_of=(Equipment.PLATE, Equipment.STEP)),
    prerequisites=(Prerequisite("air_squat", 2, 12),),
    regresses_to=("air_squat",),
    primary_muscles=(Muscle.QUADRICEPS, Muscle.GLUTEUS_MAXIMUS),
    secondary_muscles=(Muscle.HAMSTRINGS, Muscle.ADDUCTORS, Muscle.CORE),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    demands=Demands(hip_flexion=2, ankle_dorsiflexion=1, knee_load=1, soreness=1),
    cues=(
        "Put your heels on a weight plate or a low step.",
        "Sit straight down between your feet.",
        "Keep each knee over its foot.",
    ),
    faults=(
        "Your weight tips onto your toes: use a lower plate or step.",
        "The knees ache: go less deep.",
    ),
    fit=Fit(category="squat", category_id=28, name="air_squat", name_id=100, match="near", garmin_connect=True),
    status=Status.STABLE,
)
