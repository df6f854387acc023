"""
Marching glute bridge.

NOTE: Bridge held while legs alternate; first single-leg demand. wger 1906 is a bridge with alternate leg extension, whatever its name says.
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
    Prerequisite,
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Marching glute bridge",
    family=Family.HIP_THRUST,
    level=Level.BEGINNER,
    loading=Bodyweight(),
    amount=Reps(6, 12),
    laterality=Laterality.UNILATERAL,
    prerequisites=(Prerequisite("glute_bridge", 2, 15),),
    regresses_to=("glute_bridge",),
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS,),
    secondary_muscles=(Muscle.CORE, Muscle.HAMSTRINGS),
    contraction=Contraction.ISOMETRIC,
    length_bias=LengthBias.SHORT,
    position=Position.SUPINE,
    demands=Demands(hip_flexion=1, balance=1),
    cues=("x",),
    faults=("x",),
    fit=Fit(category="hip_raise", category_id=10, name="marching_hip_raise", name_id=24, match="exact", garmin_connect=True),
    wger=Foreign(1906, "near"),
    status=Status.STABLE,
)
