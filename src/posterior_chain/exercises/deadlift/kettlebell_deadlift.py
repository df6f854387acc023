"""
Kettlebell deadlift (from blocks if needed).

The first load on the hinge. Put the bell on a box to shorten the way down.
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
    name="Kettlebell deadlift (from blocks if needed)",
    family=Family.DEADLIFT,
    level=Level.BEGINNER,
    loading=External(start="START-04"),
    amount=Reps(5, 10),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.KETTLEBELL,)),
    prerequisites=(
        Prerequisite("hip_hinge_drill", 2, 10),
        Prerequisite("pull_through", 2, 12),
    ),
    regresses_to=("hip_hinge_drill", "pull_through"),
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS, Muscle.HAMSTRINGS),
    secondary_muscles=(Muscle.QUADRICEPS, Muscle.ERECTOR_SPINAE),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    demands=Demands(hamstring_length=1, hip_flexion=2, spine_load=1, soreness=1),
    from_floor=True,
    cues=(
        "Stand over the bell, feet hip wide.",
        "Push the hips back and take the handle.",
        "Push the floor away and stand up.",
        "The arms just hold on.",
    ),
    faults=(
        "The back rounds on the way down: raise the bell.",
        "It turns into a squat: push the hips further back.",
    ),
    fit=Fit(category="deadlift", category_id=8, name="kettlebell_deadlift", name_id=20, match="exact", garmin_connect=True),
    wger=Foreign(1003, "exact"),
    status=Status.STABLE,
)
