"""
Hand-supported squat (strap, pole or band).

A squat with help from a strap, band or support. The less you pull, the harder it is.
"""

from posterior_chain.authoring import (
    Assisted,
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
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Hand-supported squat (strap, pole or band)",
    family=Family.SQUAT,
    level=Level.BEGINNER,
    loading=Assisted("hold a strap, a band or a fixed support; the less you pull, the harder it is"),
    amount=Reps(8, 15),
    laterality=Laterality.BILATERAL,
    needs=Needs(any_of=(Equipment.SUSPENSION_TRAINER, Equipment.RESISTANCE_BAND, Equipment.FIXED_SUPPORT)),
    entry=True,
    primary_muscles=(Muscle.QUADRICEPS, Muscle.GLUTEUS_MAXIMUS),
    secondary_muscles=(Muscle.HAMSTRINGS,),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    demands=Demands(hip_flexion=2, ankle_dorsiflexion=1, knee_load=1, soreness=1),
    cues=(
        "Hold the support at chest height with straight arms.",
        "Sit down between your feet.",
        "Keep each knee over its foot.",
    ),
    faults=(
        "The arms do the work: pull only as much as you need.",
        "The heels lift: sit back a little more.",
    ),
    fit=Fit(category="squat", category_id=28, name="squat", name_id=61, match="near", garmin_connect=True),
    wger=Foreign(124, "near"),
    status=Status.STABLE,
)
