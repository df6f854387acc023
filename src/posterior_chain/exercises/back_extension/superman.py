"""
Superman hold.

Lying on the belly, chest and legs a little up. Not for a back that hurts on bending backwards.
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
    Position,
    Prerequisite,
    Seconds,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Superman hold",
    family=Family.BACK_EXTENSION,
    level=Level.BEGINNER,
    loading=Bodyweight(),
    amount=Seconds(10, 30),
    laterality=Laterality.BILATERAL,
    prerequisites=(Prerequisite("bird_dog", 2, 8),),
    regresses_to=("bird_dog",),
    primary_muscles=(Muscle.ERECTOR_SPINAE,),
    secondary_muscles=(Muscle.GLUTEUS_MAXIMUS,),
    contraction=Contraction.ISOMETRIC,
    length_bias=LengthBias.SHORT,
    position=Position.PRONE,
    demands=Demands(spine_load=2),
    cues=(
        "Lie on your belly, arms forward.",
        "Lift chest and legs a little and hold.",
        "Look at the floor.",
    ),
    faults=(
        "You lift high and it pinches: lift less.",
        "You hold your breath: breathe on.",
    ),
    fit=Fit(category="hyperextension", category_id=13, name="superman_from_floor", name_id=29, match="exact", garmin_connect=True),
    wger=Foreign(636, "exact"),
    free_exercise_db=Foreign("Superman", "exact"),
    status=Status.STABLE,
)
