"""
Barbell box squat.

The first barbell squat. The box gives you the same depth every time and keeps the shins upright.
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
    name="Barbell box squat",
    family=Family.SQUAT,
    level=Level.INTERMEDIATE,
    loading=External(start="START-02"),
    amount=Reps(3, 8),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.BARBELL, Equipment.RACK, Equipment.BOX)),
    prerequisites=(
        Prerequisite("goblet_squat", 3, 8),
        Prerequisite("box_squat", 3, 15),
    ),
    regresses_to=("goblet_squat", "box_squat"),
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS, Muscle.QUADRICEPS),
    secondary_muscles=(Muscle.HAMSTRINGS, Muscle.ADDUCTORS, Muscle.ERECTOR_SPINAE),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    demands=Demands(hamstring_length=1, hip_flexion=2, ankle_dorsiflexion=1, spine_load=2, knee_load=2, soreness=2),
    cues=(
        "Set the rack's safety bars just below where the bar is when you touch the box.",
        "Set the box at knee height and the bar on your upper back.",
        "Push the hips back until you touch the box.",
        "Keep your back the same shape all the way.",
        "Stand up by pushing the floor away.",
    ),
    faults=(
        "You rock back on the box: only touch it, without resting, and stand up.",
        "The trunk folds forward: take less weight.",
    ),
    fit=Fit(category="squat", category_id=28, name="barbell_box_squat", name_id=7, match="exact", garmin_connect=True),
    wger=Foreign(397, "near"),
    free_exercise_db=Foreign("Box_Squat", "exact"),
    status=Status.STABLE,
)
