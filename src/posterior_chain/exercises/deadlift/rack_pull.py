"""
Rack or block pull, bar at knee height.

A deadlift from knee height: a heavy hinge that asks little length of the hamstrings.
Good as the half-way house for stiff runners on the way to a deadlift from lower down.
Scale the height: lower the bar a little at a time as your range comes back, then add weight.
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
        "Set the bar at knee height, stand close to it, hips back and arms straight.",
        "Pull until the bar feels tight, then lift.",
        "Push the floor away and stand up; the arms just hold on.",
        "Put the bar back the same way, hips first.",
    ),
    faults=(
        "The low back rounds as you reach the bar: raise it or take less weight.",
        "You lean back at the top: finish standing tall and stop there.",
        "You jerk the bar off the supports: pull until it feels tight, then stand up smoothly.",
    ),
    fit=Fit(category="deadlift", category_id=8, name="rack_pull", name_id=7, match="exact", garmin_connect=True),
    wger=Foreign(484, "exact"),
    free_exercise_db=Foreign("Rack_Pulls", "exact"),
    status=Status.STABLE,
)
