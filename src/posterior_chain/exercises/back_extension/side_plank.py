"""
Side plank.

Propped on one forearm you hold the body in one line on its side.
Good for a steady trunk and for the muscles on the side of the hip.
Scale with bent knees on the floor; straight legs are harder.
"""

from posterior_chain.authoring import (
    Bodyweight,
    Contraction,
    Demands,
    Family,
    Fit,
    Laterality,
    LengthBias,
    Level,
    Muscle,
    Seconds,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Side plank",
    family=Family.BACK_EXTENSION,
    level=Level.BEGINNER,
    loading=Bodyweight(),
    amount=Seconds(15, 45),
    laterality=Laterality.UNILATERAL,
    entry=True,
    primary_muscles=(Muscle.CORE, Muscle.GLUTEUS_MEDIUS),
    contraction=Contraction.ISOMETRIC,
    length_bias=LengthBias.MID,
    demands=Demands(hip_flexion=1, balance=1),
    cues=(
        "Lie on your side, elbow under the shoulder, feet stacked or one in front of the other.",
        "Lift the hips until shoulder, hip and ankle line up.",
        "Push the floor away with the forearm and breathe.",
    ),
    faults=(
        "The hips sink: end the hold there, or bend the knees.",
        "The chest rolls towards the floor: turn it back to face the wall in front of you.",
        "The hips drift backwards: push them forward until you are in line again.",
    ),
    fit=Fit(category="plank", category_id=19, name="side_plank", name_id=66, match="near", garmin_connect=True),
    status=Status.STABLE,
)
