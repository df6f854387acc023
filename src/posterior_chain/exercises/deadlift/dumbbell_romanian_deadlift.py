"""
Romanian deadlift with dumbbells or a kettlebell.

A hinge from standing with weights in the hands, lowered slowly until the hamstrings feel long.
Good for hamstrings that extend the hip; lifting through a comfortable range also lengthens them.
Stiff hamstrings: cut the range and the load before you drop it; expect to be sore when it is new.
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
    name="Romanian deadlift with dumbbells or a kettlebell",
    family=Family.DEADLIFT,
    level=Level.INTERMEDIATE,
    loading=External(pieces=2, start="START-04"),
    amount=Reps(6, 10),
    laterality=Laterality.BILATERAL,
    needs=Needs(any_of=(Equipment.DUMBBELL, Equipment.KETTLEBELL)),
    prerequisites=(
        Prerequisite("kettlebell_deadlift", 3, 8),
        Prerequisite("pull_through", 3, 12),
        Prerequisite("kettlebell_romanian_deadlift_to_knee", 3, 8),
    ),
    regresses_to=("kettlebell_deadlift", "pull_through", "kettlebell_romanian_deadlift_to_knee"),
    primary_muscles=(Muscle.HAMSTRINGS, Muscle.GLUTEUS_MAXIMUS),
    secondary_muscles=(Muscle.ERECTOR_SPINAE,),
    contraction=Contraction.ECCENTRIC,
    length_bias=LengthBias.LONG,
    demands=Demands(hamstring_length=2, hip_flexion=2, spine_load=1, soreness=3),
    cues=(
        "Stand tall, weights at your thighs, feet under your hips, knees slightly bent.",
        "Push the hips back and lower slowly, the weights close to your legs.",
        "Come back up when you feel the stretch and before your back changes shape.",
        "Drive the hips forward to stand tall; the arms just hold on.",
    ),
    faults=(
        "The low back rounds to reach lower: stop higher.",
        "The weights swing out in front: let them slide down your legs.",
        "It turns into a squat: keep the knees where they are and send the hips back.",
    ),
    fit=Fit(category="deadlift", category_id=8, name="dumbbell_straight_leg_deadlift", name_id=4, match="near", garmin_connect=True),
    wger=Foreign(1652, "exact"),
    free_exercise_db=Foreign("Stiff-Legged_Dumbbell_Deadlift", "near"),
    status=Status.STABLE,
)
