"""
Rear-foot-elevated split squat, dumbbell.

A split squat with the back foot up on a bench. Leaning forward a little gives the glute more to do.
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
    name="Rear-foot-elevated split squat, dumbbell",
    family=Family.SQUAT,
    level=Level.INTERMEDIATE,
    loading=External(pieces=2, start="START-08"),
    amount=Reps(5, 10),
    laterality=Laterality.SPLIT_STANCE,
    needs=Needs(all_of=(Equipment.DUMBBELL, Equipment.BENCH)),
    prerequisites=(Prerequisite("split_squat_dumbbell", 3, 8),),
    regresses_to=("split_squat_dumbbell",),
    primary_muscles=(Muscle.QUADRICEPS, Muscle.GLUTEUS_MAXIMUS),
    secondary_muscles=(Muscle.ADDUCTORS, Muscle.GLUTEUS_MEDIUS, Muscle.HAMSTRINGS),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    demands=Demands(hamstring_length=1, hip_flexion=2, ankle_dorsiflexion=1, spine_load=1, knee_load=2, balance=2, soreness=3),
    cues=(
        "Hold the dumbbells at your sides, the top of your back foot on the bench.",
        "Lower the back knee towards the floor.",
        "Keep your back the same shape all the way.",
        "Push through the front foot.",
    ),
    faults=(
        "It pulls at the front of the back hip: step closer to the bench or use a lower one.",
        "You wobble: hold one dumbbell and a support.",
    ),
    fit=Fit(category="lunge", category_id=17, name="dumbbell_bulgarian_split_squat", name_id=18, match="exact", garmin_connect=True),
    wger=Foreign(1706, "exact"),
    free_exercise_db=Foreign("Elevated_Back_Lunge", "near"),
    status=Status.STABLE,
)
