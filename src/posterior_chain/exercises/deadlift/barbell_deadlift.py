"""
Barbell deadlift.

The pull from the floor. A whole-body skill; build to it through the easier hinges.
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
    name="Barbell deadlift",
    family=Family.DEADLIFT,
    level=Level.ADVANCED,
    loading=External(start="START-06"),
    amount=Reps(3, 6),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.BARBELL,)),
    prerequisites=(
        Prerequisite("rack_pull", 3, 6),
        Prerequisite("trap_bar_deadlift", 3, 6),
    ),
    regresses_to=("rack_pull", "trap_bar_deadlift"),
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS, Muscle.HAMSTRINGS, Muscle.ERECTOR_SPINAE),
    secondary_muscles=(Muscle.QUADRICEPS, Muscle.ADDUCTORS, Muscle.TRAPEZIUS),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    demands=Demands(hamstring_length=3, hip_flexion=3, spine_load=3, knee_load=1, soreness=3),
    from_floor=True,
    cues=(
        "Stand with the bar over the middle of your feet.",
        "Take the bar and set your trunk.",
        "Push the floor away; the arms just hold on.",
        "Keep the trunk shape you start with.",
    ),
    faults=(
        "The back rounds off the floor: raise the bar or take less weight.",
        "The bar swings away: keep it on your legs.",
    ),
    fit=Fit(category="deadlift", category_id=8, name="barbell_deadlift", name_id=0, match="exact", garmin_connect=True),
    wger=Foreign(184, "exact"),
    free_exercise_db=Foreign("Barbell_Deadlift", "exact"),
    status=Status.STABLE,
)
