"""
Swiss-ball back extension.

Back extensions over a ball.
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
        "Lie over the ball, feet against a wall.",
        "Rise until you are in one line.",
        "Lower slowly.",
    ),
    faults=(
        "You rise past the line: stop there.",
        "You roll off: widen your feet.",
    ),
    fit=Fit(category="hyperextension", category_id=13, name="swiss_ball_back_extension", name_id=31, match="exact", garmin_connect=True),
    free_exercise_db=Foreign("Weighted_Ball_Hyperextension", "near"),
    status=Status.STABLE,
)
