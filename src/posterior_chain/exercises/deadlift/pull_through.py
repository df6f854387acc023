"""
Cable or band pull-through.

A hinge with a cable or band pulling you backwards between the legs.
Good for feeling the hips drive forward with very little load on the back.
Scale the weight or the band first, and bend only as far as your hamstrings allow.
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
        "Face away from the anchor, the handle between your legs, and step out until it pulls.",
        "Let the pull take your hips back and keep the shins nearly upright.",
        "Stand up by pushing the hips forward; the arms just hold on.",
        "Finish tall and squeeze your glutes for a moment.",
    ),
    faults=(
        "Your arms do the pulling: think of them as ropes and take less weight.",
        "The knees bend and you sit down: send the hips back towards the anchor instead.",
        "You arch the low back to finish: stop when you stand tall.",
    ),
    fit=Fit(category="chop", category_id=4, name="cable_pull_through", name_id=0, match="exact", garmin_connect=True),
    wger=Foreign(1751, "exact"),
    free_exercise_db=Foreign("Pull_Through", "exact"),
    status=Status.STABLE,
)
