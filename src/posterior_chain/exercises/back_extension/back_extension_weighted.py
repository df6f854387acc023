"""
Back extension, weighted, hinging at the hip.

The same bend at the hips on the sloping bench, with a weight held to the chest.
Good for strong hamstrings and glutes that extend the hip, and it pairs well with a leg curl.
Scale the weight in small steps, and go less deep when the hamstrings are stiff.
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
    level=Level.INTERMEDIATE,
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
        "Set the pad below the hip bones and hold the weight close to your chest.",
        "Fold at the hips slowly and keep your back the same shape all the way.",
        "Press your hips into the pad, come up until trunk and legs line up, and stop there.",
    ),
    faults=(
        "The back curls to move the weight: take less weight and move only at the hips.",
        "You bend backwards at the top: stop when trunk and legs line up.",
        "You swing out of the bottom: take less weight and pause before coming up.",
    ),
    fit=Fit(category="hyperextension", category_id=13, name="weighted_spine_extension", name_id=26, match="near", garmin_connect=True),
    wger=Foreign(1143, "near"),
    free_exercise_db=Foreign("Hyperextensions_Back_Extensions", "near"),
    status=Status.STABLE,
)
