"""
Long-lever hamstring bridge hold.

A bridge with the feet far away, held: the hamstrings do the work.
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
    Position,
    Seconds,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Long-lever hamstring bridge hold",
    family=Family.GLUTE_HAM_RAISE,
    level=Level.BEGINNER,
    loading=Bodyweight(),
    amount=Seconds(15, 40),
    laterality=Laterality.BILATERAL,
    entry=True,
    primary_muscles=(Muscle.HAMSTRINGS,),
    secondary_muscles=(Muscle.GLUTEUS_MAXIMUS,),
    contraction=Contraction.ISOMETRIC,
    length_bias=LengthBias.MID,
    position=Position.SUPINE,
    demands=Demands(soreness=1),
    knee_flexion_rung=1,
    cues=(
        "Lie on your back, heels on the floor, knees nearly straight.",
        "Lift the hips and hold.",
        "Breathe on.",
    ),
    faults=(
        "The hamstrings cramp: bring your feet a little closer.",
        "The hips sink: stop and rest.",
    ),
    fit=Fit(category="hip_raise", category_id=10, name="hip_raise", name_id=11, match="near", garmin_connect=True),
    status=Status.STABLE,
)
