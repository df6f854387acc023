"""
Back extension, 45-degree bench, hinging at the hip.

On the sloping bench you bend and straighten at the hips while the trunk keeps its shape.
Good for hamstrings and glutes as they extend the hip; hinging at the hip keeps the work there.
Scale the depth when the hamstrings are stiff, and the reps before any weight.
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
    name="Back extension, 45-degree bench, hinging at the hip",
    family=Family.BACK_EXTENSION,
    level=Level.INTERMEDIATE,
    loading=Bodyweight(),
    amount=Reps(8, 15),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.ROMAN_CHAIR,)),
    prerequisites=(
        Prerequisite("back_extension_hold", 2, 30),
        Prerequisite("swiss_ball_back_extension", 2, 12),
    ),
    regresses_to=("swiss_ball_back_extension", "back_extension_hold"),
    primary_muscles=(Muscle.ERECTOR_SPINAE, Muscle.GLUTEUS_MAXIMUS, Muscle.HAMSTRINGS),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.LONG,
    position=Position.PRONE,
    demands=Demands(hamstring_length=2, hip_flexion=2, spine_load=1, soreness=1),
    cues=(
        "Set the pad below the hip bones so the hips can bend freely.",
        "Fold at the hips and keep your back the same shape all the way.",
        "Press your hips into the pad, come up until trunk and legs line up, and stop there.",
    ),
    faults=(
        "Your back curls and the hips stay still: lower the pad and go less deep.",
        "You bend backwards at the top: stop when trunk and legs line up.",
        "You swing out of the bottom: slow down and pause before coming up.",
    ),
    fit=Fit(category="hyperextension", category_id=13, name="spine_extension", name_id=25, match="near", garmin_connect=True),
    wger=Foreign(301, "exact"),
    free_exercise_db=Foreign("Hyperextensions_Back_Extensions", "exact"),
    status=Status.STABLE,
)
