"""
Two-leg calf raise.

Calf raises on two legs: full height, slow.
"""

from posterior_chain.authoring import (
    Bodyweight,
    Contraction,
    Demands,
    Family,
    Fit,
    Foreign,
    Laterality,
    LengthBias,
    Level,
    Muscle,
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Two-leg calf raise",
    family=Family.CALF,
    level=Level.BEGINNER,
    loading=Bodyweight(),
    amount=Reps(12, 25),
    laterality=Laterality.BILATERAL,
    regresses_to=("calf_raise_hold",),
    entry=True,
    primary_muscles=(Muscle.GASTROCNEMIUS, Muscle.SOLEUS),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    demands=Demands(ankle_dorsiflexion=1, soreness=1),
    cues=(
        "Hold on to a wall with your fingertips.",
        "Take three seconds up and three seconds down.",
        "Rise to your full height.",
    ),
    faults=(
        "You bounce: pause at the bottom.",
        "You rise only half way: do fewer, higher ones.",
    ),
    fit=Fit(category="calf_raise", category_id=1, name="standing_calf_raise", name_id=18, match="exact", garmin_connect=True),
    wger=Foreign(1243, "exact"),
    free_exercise_db=Foreign("Standing_Calf_Raises", "near"),
    status=Status.STABLE,
)
