"""
Glute bridge.

Where glute work begins: short, easy to learn, no bench.
"""

from posterior_chain.authoring import (
    Bodyweight,
    Contraction,
    Demands,
    Family,
    Fit,
    Foreign,
    Laterality,
    LengthBias,
    Level,
    Muscle,
    Position,
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Glute bridge",
    family=Family.HIP_THRUST,
    level=Level.BEGINNER,
    loading=Bodyweight(),
    amount=Reps(10, 20),
    laterality=Laterality.BILATERAL,
    entry=True,
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS,),
    secondary_muscles=(Muscle.HAMSTRINGS, Muscle.CORE),
    contraction=Contraction.CONCENTRIC,
    length_bias=LengthBias.SHORT,
    position=Position.SUPINE,
    demands=Demands(),
    cues=(
        "Lie on your back, feet flat and close to your hips.",
        "Push through your heels and lift the hips.",
        "Hold the top for two seconds.",
    ),
    faults=(
        "You feel it in the low back: stop a little lower.",
        "The hamstrings cramp: bring your feet closer.",
    ),
    fit=Fit(category="hip_raise", category_id=10, name="hip_raise", name_id=11, match="exact", garmin_connect=True),
    wger=Foreign(265, "exact"),
    free_exercise_db=Foreign("Butt_Lift_Bridge", "exact"),
    status=Status.STABLE,
)
