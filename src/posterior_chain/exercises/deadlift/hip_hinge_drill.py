"""
Hip hinge drill (dowel or wall).

The unloaded hinge that every deadlift is built on: the hips travel back, the trunk tips forward.
Good for learning to bend at the hips instead of the back before any weight comes in.
Scale the depth: go down only as far as the trunk keeps its shape; stiff hamstrings may stop you early.
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
        "Stand with your back a short step from a wall, or hold a dowel along back and head.",
        "Bend the knees a little, then push your hips back as if to shut a door behind you.",
        "Keep your back the same shape from the first rep to the last.",
        "Stand up by driving the hips forward.",
    ),
    faults=(
        "Your low back rounds or the dowel leaves it: stop higher and push the hips further back.",
        "It turns into a squat: stay near the wall and reach back for it with your hips.",
        "You lean back at the top: finish standing tall, no further.",
    ),
    wger=Foreign(1578, "near"),
    status=Status.STABLE,
)
