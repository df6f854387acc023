"""
Barbell back squat.

The lift best tested in runners. Half depth is enough to work; go as deep as your trunk and knees stay in shape.
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
    name="Barbell back squat",
    family=Family.SQUAT,
    level=Level.INTERMEDIATE,
    loading=External(start="START-02"),
    amount=Reps(3, 8),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.BARBELL, Equipment.RACK)),
    prerequisites=(
        Prerequisite("goblet_squat", 3, 8),
        Prerequisite("barbell_box_squat", 3, 6),
    ),
    regresses_to=("goblet_squat", "barbell_box_squat"),
    primary_muscles=(Muscle.QUADRICEPS, Muscle.GLUTEUS_MAXIMUS),
    secondary_muscles=(Muscle.ADDUCTORS, Muscle.ERECTOR_SPINAE, Muscle.HAMSTRINGS),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    demands=Demands(hip_flexion=3, ankle_dorsiflexion=2, spine_load=3, knee_load=3, soreness=2),
    cues=(
        "Set the rack's safety bars just below the bar at your lowest point.",
        "Set the bar on your upper back and step out of the rack.",
        "Sit down between your feet to a comfortable depth.",
        "Keep each knee over its foot.",
        "Push the floor away.",
    ),
    faults=(
        "The hips rise first: take less weight and keep the chest moving up.",
        "The knees drift in or out: take less weight or go less deep today.",
    ),
    fit=Fit(category="squat", category_id=28, name="barbell_back_squat", name_id=6, match="exact", garmin_connect=True),
    wger=Foreign(1627, "exact"),
    free_exercise_db=Foreign("Barbell_Squat", "exact"),
    status=Status.STABLE,
)
