"""
Swiss-ball back extension.

Lying face down over a big ball you raise the trunk and lower it again.
Good for light back and hip work at home, as a step towards the bench.
Scale with the feet: wide and against a wall is easier; arms down by your sides is easier too.
"""

from posterior_chain.authoring import (
    Bodyweight,
    Contraction,
    Demands,
    Equipment,
    Family,
    Fit,
    Foreign,
    Laterality,
    LengthBias,
    Level,
    Muscle,
    Needs,
    Position,
    Prerequisite,
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Swiss-ball back extension",
    family=Family.BACK_EXTENSION,
    level=Level.BEGINNER,
    loading=Bodyweight(),
    amount=Reps(8, 15),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.SWISS_BALL,)),
    prerequisites=(Prerequisite("bird_dog", 2, 8),),
    regresses_to=("bird_dog",),
    primary_muscles=(Muscle.ERECTOR_SPINAE, Muscle.GLUTEUS_MAXIMUS),
    secondary_muscles=(Muscle.HAMSTRINGS,),
    contraction=Contraction.CONCENTRIC,
    length_bias=LengthBias.MID,
    position=Position.PRONE,
    demands=Demands(hamstring_length=1, hip_flexion=1, spine_load=1, balance=1, soreness=1),
    cues=(
        "Lie with the hips on the ball, feet wide, braced against a wall.",
        "Hang over the ball, then raise the trunk until it lines up with the legs.",
        "Squeeze your glutes at the top and lower slowly.",
    ),
    faults=(
        "You bend backwards past the line of the legs: stop when trunk and legs line up.",
        "The ball rolls away: put the feet wider and against the wall.",
        "You swing up fast: slow down and pause at the top.",
    ),
    fit=Fit(category="hyperextension", category_id=13, name="swiss_ball_back_extension", name_id=31, match="exact", garmin_connect=True),
    free_exercise_db=Foreign("Weighted_Ball_Hyperextension", "near"),
    status=Status.STABLE,
)
