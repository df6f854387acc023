"""
Step-up, bodyweight.

Step onto a box and down again. It makes little soreness, so it suits the days around hard runs.
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
    Prerequisite,
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Step-up, bodyweight",
    family=Family.SQUAT,
    level=Level.BEGINNER,
    loading=Bodyweight(),
    amount=Reps(6, 12),
    laterality=Laterality.UNILATERAL,
    needs=Needs(all_of=(Equipment.BOX,)),
    prerequisites=(Prerequisite("air_squat", 2, 12),),
    regresses_to=("air_squat",),
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS, Muscle.QUADRICEPS),
    secondary_muscles=(Muscle.GLUTEUS_MEDIUS, Muscle.HAMSTRINGS),
    contraction=Contraction.CONCENTRIC,
    length_bias=LengthBias.MID,
    demands=Demands(hip_flexion=2, ankle_dorsiflexion=1, knee_load=1, balance=1, soreness=1),
    cues=(
        "Put the whole foot on the box.",
        "Stand up with the leg on the box.",
        "Step down slowly.",
    ),
    faults=(
        "The lower foot pushes off: use a lower box.",
        "The knee drifts inwards: use a lower box and slow down.",
    ),
    fit=Fit(category="squat", category_id=28, name="step_up", name_id=66, match="exact", garmin_connect=True),
    wger=Foreign(981, "exact"),
    free_exercise_db=Foreign("Step-up_with_Knee_Raise", "near"),
    status=Status.STABLE,
)
