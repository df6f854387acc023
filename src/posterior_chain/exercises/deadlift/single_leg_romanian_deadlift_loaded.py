"""
Single-leg Romanian deadlift, dumbbell.

The one-leg hinge with a dumbbell: as much a balance exercise as a strength exercise.
Good for loading one hip and its hamstring with less total weight on the back.
Scale the weight and the depth together; if you wobble, hold on with the free hand or go lighter.
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
        "Stand on one leg, the knee slightly bent, the dumbbell in the opposite hand.",
        "Push the hip back and lower slowly, the weight close to the standing leg.",
        "Keep both hip bones facing the floor and your back the same shape.",
        "Push the floor away and stand tall before the next rep.",
    ),
    faults=(
        "The free hip opens to the side: take less weight and point the free foot at the floor.",
        "The weight pulls your shoulder round: go lighter and keep the shoulders level.",
        "You touch down on most reps: hold on with the free hand or leave the weight out.",
    ),
    fit=Fit(
        category="deadlift",
        category_id=8,
        name="single_leg_romanian_deadlift_with_dumbbell",
        name_id=14,
        match="exact",
        garmin_connect=True,
    ),
    wger=Foreign(1736, "exact"),
    free_exercise_db=Foreign("Kettlebell_One-Legged_Deadlift", "near"),
    status=Status.STABLE,
)
