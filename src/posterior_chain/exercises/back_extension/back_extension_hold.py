"""
Back extension hold (Sorensen position).

Hold the trunk level on a roman chair or a bench with a helper.
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
    Seconds,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Back extension hold (Sorensen position)",
    family=Family.BACK_EXTENSION,
    level=Level.INTERMEDIATE,
    loading=Bodyweight(),
    amount=Seconds(20, 60),
    laterality=Laterality.BILATERAL,
    needs=Needs(any_of=(Equipment.ROMAN_CHAIR, Equipment.BENCH_AND_PARTNER)),
    prerequisites=(
        Prerequisite("superman", 2, 20),
        Prerequisite("bird_dog", 3, 10),
    ),
    regresses_to=("superman", "bird_dog"),
    primary_muscles=(Muscle.ERECTOR_SPINAE,),
    secondary_muscles=(Muscle.GLUTEUS_MAXIMUS, Muscle.HAMSTRINGS),
    contraction=Contraction.ISOMETRIC,
    length_bias=LengthBias.MID,
    position=Position.PRONE,
    demands=Demands(hamstring_length=1, spine_load=1, soreness=1),
    cues=(
        "Set the pad below your hip bones.",
        "Hold the trunk level, arms crossed.",
        "Breathe on.",
    ),
    faults=(
        "You sink: stop and rest.",
        "You arch: look at the floor.",
    ),
    fit=Fit(category="hyperextension", category_id=13, name="static_back_extension", name_id=27, match="exact", garmin_connect=True),
    free_exercise_db=Foreign("Hyperextensions_With_No_Hyperextension_Bench", "near"),
    status=Status.STABLE,
)
