"""
Hip hinge drill (dowel or wall).

Learn to bend at the hips. Stop where the back would round; nothing is loaded.
"""

from posterior_chain.authoring import (
    Bodyweight,
    Contraction,
    Demands,
    Equipment,
    Family,
    Foreign,
    Laterality,
    LengthBias,
    Level,
    Muscle,
    Needs,
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Hip hinge drill (dowel or wall)",
    family=Family.DEADLIFT,
    level=Level.BEGINNER,
    loading=Bodyweight(),
    amount=Reps(8, 12),
    laterality=Laterality.BILATERAL,
    needs=Needs(any_of=(Equipment.DOWEL, Equipment.WALL)),
    entry=True,
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS, Muscle.HAMSTRINGS),
    secondary_muscles=(Muscle.ERECTOR_SPINAE, Muscle.CORE),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    demands=Demands(hamstring_length=1, hip_flexion=2),
    cues=(
        "Hold a stick along your back, or stand before a wall.",
        "Push the hips back, knees soft.",
        "Stop where your back would change shape.",
    ),
    faults=(
        "The back rounds: go less far.",
        "The knees bend a lot: move the hips first.",
    ),
    wger=Foreign(1578, "near"),
    status=Status.STABLE,
)
