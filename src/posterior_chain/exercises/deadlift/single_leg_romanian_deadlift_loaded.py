"""
Single-leg Romanian deadlift, dumbbell.

A hinge on one leg with a dumbbell.
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
    name="Single-leg Romanian deadlift, dumbbell",
    family=Family.DEADLIFT,
    level=Level.ADVANCED,
    loading=External(),
    amount=Reps(5, 8),
    laterality=Laterality.UNILATERAL,
    needs=Needs(all_of=(Equipment.DUMBBELL,)),
    prerequisites=(Prerequisite("single_leg_romanian_deadlift", 3, 10),),
    regresses_to=("single_leg_romanian_deadlift",),
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS, Muscle.HAMSTRINGS),
    secondary_muscles=(Muscle.GLUTEUS_MEDIUS, Muscle.ERECTOR_SPINAE),
    contraction=Contraction.ECCENTRIC,
    length_bias=LengthBias.LONG,
    demands=Demands(hamstring_length=3, hip_flexion=2, spine_load=1, balance=3, soreness=2),
    cues=(
        "Hold the dumbbell on the side of the free leg.",
        "Push the hips back and let the other leg rise behind.",
        "Stand tall again.",
    ),
    faults=(
        "You wobble: take a lighter weight or touch a wall.",
        "The back rounds: stop higher.",
    ),
    fit=Fit(category="deadlift", category_id=8, name="single_leg_romanian_deadlift_with_dumbbell", name_id=14, match="exact", garmin_connect=True),
    wger=Foreign(1736, "exact"),
    free_exercise_db=Foreign("Kettlebell_One-Legged_Deadlift", "near"),
    status=Status.STABLE,
)
