"""
Rack or block pull, bar at knee height.

A pull from knee height: heavy hinging with little hamstring length. Lower the blocks as range comes.
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
    name="Rack or block pull, bar at knee height",
    family=Family.DEADLIFT,
    level=Level.INTERMEDIATE,
    loading=External(),
    amount=Reps(3, 8),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.BARBELL,), any_of=(Equipment.RACK, Equipment.BLOCKS)),
    prerequisites=(
        Prerequisite("kettlebell_deadlift", 3, 8),
        Prerequisite("hip_hinge_drill", 3, 12),
        Prerequisite("pull_through", 3, 12),
    ),
    regresses_to=("kettlebell_deadlift", "hip_hinge_drill", "pull_through"),
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS, Muscle.ERECTOR_SPINAE),
    secondary_muscles=(Muscle.HAMSTRINGS, Muscle.TRAPEZIUS),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.SHORT,
    demands=Demands(hamstring_length=1, hip_flexion=1, spine_load=2, soreness=1),
    cues=(
        "Set the bar at knee height, feet hip wide.",
        "Take the slack out, then push the floor away.",
        "Keep the trunk shape you start with.",
    ),
    faults=(
        "The back rounds as you take the bar: raise it.",
        "You lean back at the top: stop when you stand tall.",
    ),
    fit=Fit(category="deadlift", category_id=8, name="rack_pull", name_id=7, match="exact", garmin_connect=True),
    wger=Foreign(484, "exact"),
    free_exercise_db=Foreign("Rack_Pulls", "exact"),
    status=Status.STABLE,
)
