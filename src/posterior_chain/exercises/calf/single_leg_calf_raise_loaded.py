"""
Single-leg calf raise, dumbbell, off a step.

The calf raise on one leg, off a step, with a weight in the hand.
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
    name="Single-leg calf raise, dumbbell, off a step",
    family=Family.CALF,
    level=Level.INTERMEDIATE,
    loading=External(start="START-07"),
    amount=Reps(6, 12),
    laterality=Laterality.UNILATERAL,
    needs=Needs(all_of=(Equipment.STEP,), any_of=(Equipment.DUMBBELL, Equipment.KETTLEBELL, Equipment.PLATE)),
    prerequisites=(
        Prerequisite("single_leg_calf_raise", 3, 15),
        Prerequisite("calf_eccentric_drop", 3, 12),
    ),
    regresses_to=("single_leg_calf_raise", "calf_eccentric_drop"),
    primary_muscles=(Muscle.GASTROCNEMIUS, Muscle.SOLEUS),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.LONG,
    demands=Demands(ankle_dorsiflexion=2, spine_load=1, balance=1, soreness=2),
    cues=(
        "Stand on the ball of one foot on the step and hold the weight on that side.",
        "Take three seconds up and three seconds down.",
        "Rise to your full height.",
    ),
    faults=(
        "You twist: hold on with the other hand.",
        "You bounce at the bottom: pause there.",
    ),
    fit=Fit(
        category="calf_raise", category_id=1, name="single_leg_standing_dumbbell_calf_raise", name_id=16, match="exact", garmin_connect=True
    ),
    free_exercise_db=Foreign("Standing_Dumbbell_Calf_Raise", "near"),
    status=Status.STABLE,
)
