"""
Seated calf raise, loaded.

Heavy work for the deep calf muscle, seated with the weight on the knees.
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
    name="Seated calf raise, loaded",
    family=Family.CALF,
    level=Level.INTERMEDIATE,
    loading=External(start="START-07"),
    amount=Reps(6, 12),
    laterality=Laterality.BILATERAL,
    needs=Needs(any_of=(Equipment.CALF_MACHINE, Equipment.DUMBBELL, Equipment.BARBELL)),
    prerequisites=(Prerequisite("bent_knee_calf_raise", 2, 15),),
    regresses_to=("bent_knee_calf_raise",),
    primary_muscles=(Muscle.SOLEUS,),
    secondary_muscles=(Muscle.GASTROCNEMIUS,),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    demands=Demands(hip_flexion=1, ankle_dorsiflexion=2, soreness=1),
    cues=(
        "Sit with your feet under your knees and rest the weight just above the knees.",
        "Take three seconds up and three seconds down.",
        "Let the heels sink comfortably.",
    ),
    faults=(
        "You bounce: pause at the bottom.",
        "The weight slides: put a pad under it.",
    ),
    fit=Fit(category="calf_raise", category_id=1, name="weighted_seated_calf_raise", name_id=7, match="exact", garmin_connect=True),
    wger=Foreign(590, "exact"),
    free_exercise_db=Foreign("Seated_Calf_Raise", "exact"),
    status=Status.STABLE,
)
