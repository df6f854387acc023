"""
Kettlebell Romanian deadlift to the knee.

A hinge from standing, down to the knees only: the first loaded hinge for short hamstrings.
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
        "Stand tall with the weight in front of your thighs.",
        "Push the hips back until the weight is at your knees.",
        "Stand tall again.",
    ),
    faults=(
        "The back rounds: stop higher.",
        "The weight drifts forward: keep it on your legs.",
    ),
    fit=Fit(category="deadlift", category_id=8, name="dumbbell_straight_leg_deadlift", name_id=4, match="near", garmin_connect=True),
    status=Status.STABLE,
)
