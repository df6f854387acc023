"""
Barbell Romanian deadlift.

The heavy hinge for the hamstrings, from standing.
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
    name="Barbell Romanian deadlift",
    family=Family.DEADLIFT,
    level=Level.ADVANCED,
    loading=External(),
    amount=Reps(4, 8),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.BARBELL,)),
    prerequisites=(
        Prerequisite("dumbbell_romanian_deadlift", 3, 8),
        Prerequisite("rack_pull", 3, 6),
    ),
    regresses_to=("dumbbell_romanian_deadlift", "rack_pull"),
    primary_muscles=(Muscle.HAMSTRINGS, Muscle.GLUTEUS_MAXIMUS),
    secondary_muscles=(Muscle.ERECTOR_SPINAE,),
    contraction=Contraction.ECCENTRIC,
    length_bias=LengthBias.LONG,
    demands=Demands(hamstring_length=3, hip_flexion=2, spine_load=3, soreness=3),
    cues=(
        "Take the bar from a rack, stand tall.",
        "Push the hips back, the bar on your legs.",
        "Stop where your back would change shape.",
    ),
    faults=(
        "The bar drifts forward: keep it on your legs.",
        "You chase depth: the hips decide how low you go.",
    ),
    fit=Fit(category="deadlift", category_id=8, name="romanian_deadlift", name_id=23, match="exact", garmin_connect=True),
    wger=Foreign(1700, "exact"),
    free_exercise_db=Foreign("Romanian_Deadlift", "exact"),
    status=Status.STABLE,
)
