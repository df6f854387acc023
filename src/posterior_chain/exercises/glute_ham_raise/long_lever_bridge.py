"""
Long-lever hamstring bridge hold.

A bridge held with the feet far from the hips, so the hamstrings do more of the work than the glutes.
Good as a first hamstring exercise: no equipment, little soreness, nothing to learn.
Scale the distance of the feet: closer is easier, further away is harder.
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
        "Lie on your back, heels on the floor well further out than for a bridge, toes up.",
        "Dig the heels in and lift the hips.",
        "Hold one line from shoulders to knees and keep breathing.",
    ),
    faults=(
        "The hips sink during the hold: stop there, or bring the feet closer.",
        "The low back arches and tires first: lower the hips a little and squeeze your glutes.",
        "The hamstrings cramp: put the hips down, rest, and bring the feet closer.",
    ),
    fit=Fit(category="hip_raise", category_id=10, name="hip_raise", name_id=11, match="near", garmin_connect=True),
    status=Status.STABLE,
)
