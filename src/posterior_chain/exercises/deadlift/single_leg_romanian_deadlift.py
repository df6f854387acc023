"""
Single-leg Romanian deadlift, bodyweight.

A hinge on one leg: the trunk tips forward and the free leg floats back.
Good for single-leg strength and balance; balance usually runs out before strength does.
Scale the balance first: a fingertip on a wall, or the back toes on the floor, and a smaller tip.
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
        "Stand on one leg, the knee slightly bent, a wall within reach.",
        "Push that hip back and let the free leg float behind you as the trunk tips forward.",
        "Keep both hip bones facing the floor.",
        "Stand tall again by driving the standing hip forward.",
    ),
    faults=(
        "The free hip opens to the side: point the free foot at the floor and go less deep.",
        "You hop and wobble: hold on with a fingertip and slow down.",
        "The back rounds to reach the floor: the hands need not get there, so stop higher.",
    ),
    fit=Fit(
        category="deadlift", category_id=8, name="single_leg_romanian_deadlift_with_dumbbell", name_id=14, match="near", garmin_connect=True
    ),
    wger=Foreign(1388, "exact"),
    status=Status.STABLE,
)
