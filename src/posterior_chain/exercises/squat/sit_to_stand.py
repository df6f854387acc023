"""
Sit-to-stand from a high box.

The easiest squat: a seat above knee height. It is where to go when a free squat hurts or wanders.
"""

from posterior_chain.authoring import (
    Bodyweight,
    Contraction,
    Demands,
    Equipment,
    Family,
    Fit,
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
    name="Sit-to-stand from a high box",
    family=Family.SQUAT,
    level=Level.BEGINNER,
    loading=Bodyweight(),
    amount=Reps(8, 15),
    laterality=Laterality.BILATERAL,
    needs=Needs(any_of=(Equipment.BOX, Equipment.BENCH, Equipment.CHAIR)),
    entry=True,
    primary_muscles=(Muscle.QUADRICEPS, Muscle.GLUTEUS_MAXIMUS),
    secondary_muscles=(Muscle.HAMSTRINGS, Muscle.CORE),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    demands=Demands(hip_flexion=1, knee_load=1, soreness=1),
    cues=(
        "Sit tall on the front half of the chair, feet under your knees.",
        "Lean forward a little and stand up.",
        "Sit down slowly, without dropping.",
    ),
    faults=(
        "You drop the last bit: use a higher chair.",
        "Your hands push off: use a chair high enough to stand up without them.",
    ),
    fit=Fit(category="squat", category_id=28, name="squat", name_id=61, match="near", garmin_connect=True),
    status=Status.STABLE,
)
