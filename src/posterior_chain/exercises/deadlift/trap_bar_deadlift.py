"""
Trap-bar deadlift.

A pull inside a trap bar: more knee, less hamstring length and less for the low back.
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
    name="Trap-bar deadlift",
    family=Family.DEADLIFT,
    level=Level.INTERMEDIATE,
    loading=External(start="START-05"),
    amount=Reps(3, 8),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.TRAP_BAR,)),
    prerequisites=(
        Prerequisite("kettlebell_deadlift", 3, 8),
        Prerequisite("rack_pull", 3, 6),
    ),
    regresses_to=("kettlebell_deadlift", "rack_pull"),
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS, Muscle.QUADRICEPS),
    secondary_muscles=(Muscle.HAMSTRINGS, Muscle.ERECTOR_SPINAE, Muscle.TRAPEZIUS),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    demands=Demands(hamstring_length=2, hip_flexion=2, ankle_dorsiflexion=1, spine_load=2, knee_load=1, soreness=2),
    from_floor=True,
    cues=(
        "Stand in the middle of the bar.",
        "Bend hips and knees and take the handles.",
        "Push the floor away and stand up.",
    ),
    faults=(
        "The hips shoot up first: push with the legs.",
        "The back rounds: use the high handles.",
    ),
    fit=Fit(category="deadlift", category_id=8, name="trap_bar_deadlift", name_id=17, match="exact", garmin_connect=True),
    wger=Foreign(1803, "near"),
    free_exercise_db=Foreign("Trap_Bar_Deadlift", "exact"),
    status=Status.STABLE,
)
