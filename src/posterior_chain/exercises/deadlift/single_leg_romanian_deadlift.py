"""
Single-leg Romanian deadlift, bodyweight.

A hinge on one leg without load. Balance is usually what limits it.
"""

from posterior_chain.authoring import (
    Bodyweight,
    Contraction,
    Demands,
    Family,
    Fit,
    Foreign,
    Laterality,
    LengthBias,
    Level,
    Muscle,
    Prerequisite,
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Single-leg Romanian deadlift, bodyweight",
    family=Family.DEADLIFT,
    level=Level.INTERMEDIATE,
    loading=Bodyweight(),
    amount=Reps(6, 10),
    laterality=Laterality.UNILATERAL,
    prerequisites=(Prerequisite("hip_hinge_drill", 3, 10),),
    regresses_to=("hip_hinge_drill",),
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS, Muscle.HAMSTRINGS),
    secondary_muscles=(Muscle.GLUTEUS_MEDIUS, Muscle.ERECTOR_SPINAE),
    contraction=Contraction.ECCENTRIC,
    length_bias=LengthBias.LONG,
    demands=Demands(hamstring_length=2, hip_flexion=2, balance=3, soreness=1),
    cues=(
        "Stand on one leg, the knee soft.",
        "Push the hips back and let the other leg rise behind.",
        "Keep the hips square to the floor.",
    ),
    faults=(
        "You wobble: touch a wall.",
        "The hip opens: turn the toes of the free foot down.",
    ),
    fit=Fit(category="deadlift", category_id=8, name="single_leg_romanian_deadlift_with_dumbbell", name_id=14, match="near", garmin_connect=True),
    wger=Foreign(1388, "exact"),
    status=Status.STABLE,
)
