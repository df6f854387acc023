"""
Superman hold.

Lying face down you lift chest and legs a little and hold.
Good for learning to hold with the muscles of the back, without equipment.
Scale by lifting only the chest or only the legs; leave it out if arching your back hurts.
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
        "Lie face down, arms forward, and look at the floor.",
        "Lift chest and legs a little and reach long.",
        "Breathe and hold without going higher.",
    ),
    faults=(
        "You throw yourself up as high as you can: lift less and reach longer.",
        "The chin comes up and the neck tires: keep looking at the floor.",
        "The low back pinches: lift less, or choose the bird dog instead.",
    ),
    fit=Fit(category="hyperextension", category_id=13, name="superman_from_floor", name_id=29, match="exact", garmin_connect=True),
    wger=Foreign(636, "exact"),
    free_exercise_db=Foreign("Superman", "exact"),
    status=Status.STABLE,
)
