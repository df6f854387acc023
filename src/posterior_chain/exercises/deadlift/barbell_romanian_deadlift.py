"""
Barbell Romanian deadlift.

The heavy hinge from standing: the bar goes down the legs slowly and the hips bring it back up.
Good for strong hamstrings and glutes over a long range, with few reps.
Scale the range before the load; it makes you sore, so keep it away from key runs and races.
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
    name="Barbell Romanian deadlift",
    family=Family.DEADLIFT,
    level=Level.ADVANCED,
    loading=External(),
    amount=Reps(4, 8),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.BARBELL,)),
    prerequisites=(
        Prerequisite("dumbbell_romanian_deadlift", 3, 8),
        Prerequisite("rack_pull", 3, 6),
    ),
    regresses_to=("dumbbell_romanian_deadlift", "rack_pull"),
    primary_muscles=(Muscle.HAMSTRINGS, Muscle.GLUTEUS_MAXIMUS),
    secondary_muscles=(Muscle.ERECTOR_SPINAE,),
    contraction=Contraction.ECCENTRIC,
    length_bias=LengthBias.LONG,
    demands=Demands(hamstring_length=3, hip_flexion=2, spine_load=3, soreness=3),
    cues=(
        "Take the bar from a rack or blocks if you can, and stand tall with it against your thighs.",
        "Bend the knees a little, push the hips back and let the bar slide down your legs.",
        "Lower slowly and keep your back the same shape all the way.",
        "Drive the hips forward to stand tall; the arms just hold on.",
    ),
    faults=(
        "The low back rounds near the bottom: stop higher or take less weight.",
        "The bar drifts away from the legs and the back tires first: keep it brushing your thighs.",
        "You drop down and bounce back up: take weight off and lower slowly.",
    ),
    fit=Fit(category="deadlift", category_id=8, name="romanian_deadlift", name_id=23, match="exact", garmin_connect=True),
    wger=Foreign(1700, "exact"),
    free_exercise_db=Foreign("Romanian_Deadlift", "exact"),
    status=Status.STABLE,
)
