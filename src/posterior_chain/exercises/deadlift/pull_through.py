"""
Cable or band pull-through.

A hinge with a band or cable between the legs: load without a bar.
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
    name="Cable or band pull-through",
    family=Family.DEADLIFT,
    level=Level.BEGINNER,
    loading=External(),
    amount=Reps(8, 15),
    laterality=Laterality.BILATERAL,
    needs=Needs(any_of=(Equipment.CABLE, Equipment.RESISTANCE_BAND)),
    prerequisites=(Prerequisite("hip_hinge_drill", 2, 10),),
    regresses_to=("hip_hinge_drill",),
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS,),
    secondary_muscles=(Muscle.HAMSTRINGS, Muscle.ERECTOR_SPINAE),
    contraction=Contraction.CONCENTRIC,
    length_bias=LengthBias.MID,
    demands=Demands(hamstring_length=1, hip_flexion=2, soreness=1),
    cues=(
        "Face away from the anchor, hold the handle between your legs.",
        "Push the hips back.",
        "Stand tall by pushing the hips forward.",
    ),
    faults=(
        "The arms pull: let them hang.",
        "You lean back at the top: stop when you stand tall.",
    ),
    fit=Fit(category="chop", category_id=4, name="cable_pull_through", name_id=0, match="exact", garmin_connect=True),
    wger=Foreign(1751, "exact"),
    free_exercise_db=Foreign("Pull_Through", "exact"),
    status=Status.STABLE,
)
