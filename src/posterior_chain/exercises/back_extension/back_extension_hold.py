"""
Back extension hold (Sorensen position).

You hold the trunk level off the end of a bench while the legs are held down.
Good for back endurance; the time you can hold is a simple check you can repeat.
Scale the time: end the hold while the line is still good.
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
        "Lie face down, hip bones at the edge of the pad or bench, legs held down firmly.",
        "Cross the arms on your chest and bring the trunk level with the legs.",
        "Squeeze your glutes, keep breathing, and keep your back the same shape.",
    ),
    faults=(
        "The trunk sinks below level: end the hold there.",
        "The low back arches high above level: come down until trunk and legs line up.",
        "You hold your breath: breathe out slowly, and stop earlier if you cannot.",
    ),
    fit=Fit(category="hyperextension", category_id=13, name="static_back_extension", name_id=27, match="exact", garmin_connect=True),
    free_exercise_db=Foreign("Hyperextensions_With_No_Hyperextension_Bench", "near"),
    status=Status.STABLE,
)
