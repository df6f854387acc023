"""
Back extension, weighted, hinging at the hip.

The 45-degree extension with a weight at the chest.
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
    Position,
    Prerequisite,
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Back extension, weighted, hinging at the hip",
    family=Family.BACK_EXTENSION,
    level=Level.ADVANCED,
    loading=External(start="START-10"),
    amount=Reps(5, 10),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.ROMAN_CHAIR,), any_of=(Equipment.PLATE, Equipment.DUMBBELL, Equipment.BARBELL)),
    prerequisites=(Prerequisite("back_extension_bodyweight", 3, 15),),
    regresses_to=("back_extension_bodyweight",),
    primary_muscles=(Muscle.ERECTOR_SPINAE, Muscle.GLUTEUS_MAXIMUS, Muscle.HAMSTRINGS),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.LONG,
    position=Position.PRONE,
    demands=Demands(hamstring_length=2, hip_flexion=2, spine_load=2, soreness=2),
    cues=(
        "Hold the weight at your chest.",
        "Bend at the hips, then rise until you are in one line.",
        "Keep the trunk shape you start with.",
    ),
    faults=(
        "You swing: take less weight.",
        "You rise past the line: stop there.",
    ),
    fit=Fit(category="hyperextension", category_id=13, name="weighted_spine_extension", name_id=26, match="near", garmin_connect=True),
    wger=Foreign(1143, "near"),
    free_exercise_db=Foreign("Hyperextensions_Back_Extensions", "near"),
    status=Status.STABLE,
)
