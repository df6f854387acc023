"""
Dumbbell step-up.

The step-up with weights at your sides.
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
    Prerequisite,
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Dumbbell step-up",
    family=Family.SQUAT,
    level=Level.INTERMEDIATE,
    loading=External(pieces=2, start="START-08"),
    amount=Reps(5, 10),
    laterality=Laterality.UNILATERAL,
    needs=Needs(all_of=(Equipment.DUMBBELL, Equipment.BOX)),
    prerequisites=(Prerequisite("step_up", 3, 10),),
    regresses_to=("step_up",),
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS, Muscle.QUADRICEPS),
    secondary_muscles=(Muscle.GLUTEUS_MEDIUS, Muscle.HAMSTRINGS),
    contraction=Contraction.CONCENTRIC,
    length_bias=LengthBias.MID,
    demands=Demands(hip_flexion=2, ankle_dorsiflexion=1, spine_load=1, knee_load=2, balance=2, soreness=1),
    cues=(
        "Hold the dumbbells at your sides, the whole foot on the box.",
        "Stand up with the leg on the box.",
        "Step down slowly.",
    ),
    faults=(
        "The lower foot pushes off: take lighter dumbbells.",
        "You tip forward: use a lower box.",
    ),
    fit=Fit(category="squat", category_id=28, name="dumbbell_step_up", name_id=32, match="exact", garmin_connect=True),
    wger=Foreign(722, "near"),
    free_exercise_db=Foreign("Dumbbell_Step_Ups", "exact"),
    status=Status.STABLE,
)
