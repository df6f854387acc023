"""
Kettlebell Romanian deadlift to the knee.

A hinge from standing with one weight, which goes down to the knees and no further.
Good as the first loaded hinge for stiff hamstrings, and as a hamstring exercise with little fuss.
Scale the weight and stay at the knee until every rep looks the same; then go a little lower.
"""

from posterior_chain.authoring import (
    Contraction,
    Demands,
    Equipment,
    External,
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
    name="Kettlebell Romanian deadlift to the knee",
    family=Family.DEADLIFT,
    level=Level.BEGINNER,
    loading=External(start="START-04"),
    amount=Reps(6, 10),
    laterality=Laterality.BILATERAL,
    needs=Needs(any_of=(Equipment.KETTLEBELL, Equipment.DUMBBELL)),
    prerequisites=(
        Prerequisite("hip_hinge_drill", 3, 10),
        Prerequisite("pull_through", 2, 12),
    ),
    regresses_to=("hip_hinge_drill", "pull_through"),
    primary_muscles=(Muscle.HAMSTRINGS, Muscle.GLUTEUS_MAXIMUS),
    secondary_muscles=(Muscle.ERECTOR_SPINAE,),
    contraction=Contraction.ECCENTRIC,
    length_bias=LengthBias.MID,
    demands=Demands(hamstring_length=1, hip_flexion=1, spine_load=1, soreness=2),
    cues=(
        "Stand tall, the weight in both hands, feet under your hips, knees slightly bent.",
        "Push the hips back and let the weight slide down the front of your thighs.",
        "Lower slowly, stop at the knees, and keep your back the same shape.",
        "Drive the hips forward to stand tall.",
    ),
    faults=(
        "The low back rounds before the knee: stop higher and use less weight.",
        "The weight drifts away from the legs: keep it brushing your thighs.",
        "The knees keep bending on the way down: keep them slightly bent and move only the hips.",
    ),
    fit=Fit(category="deadlift", category_id=8, name="dumbbell_straight_leg_deadlift", name_id=4, match="near", garmin_connect=True),
    status=Status.STABLE,
)
