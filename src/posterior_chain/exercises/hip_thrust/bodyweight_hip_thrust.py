"""
Bodyweight hip thrust.

The thrust with the shoulders on a bench: about twice the travel of the bridge.
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
    name="Bodyweight hip thrust",
    family=Family.HIP_THRUST,
    level=Level.BEGINNER,
    loading=Bodyweight(),
    amount=Reps(10, 15),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.BENCH,)),
    prerequisites=(
        Prerequisite("glute_bridge", 3, 15),
        Prerequisite("glute_bridge_banded", 3, 15),
    ),
    regresses_to=("glute_bridge", "glute_bridge_banded"),
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS,),
    secondary_muscles=(Muscle.HAMSTRINGS, Muscle.QUADRICEPS),
    contraction=Contraction.CONCENTRIC,
    length_bias=LengthBias.SHORT,
    position=Position.SUPINE,
    demands=Demands(hip_flexion=1),
    cues=(
        "Rest the lower edge of your shoulder blades on the bench, feet flat on the floor.",
        "Lift the hips until your shins are upright and your trunk and thighs line up.",
        "Keep your chin tucked and look forward.",
    ),
    faults=(
        "The back arches at the top: stop a little lower.",
        "The bench slides: put it against a wall.",
    ),
    fit=Fit(category="hip_raise", category_id=10, name="hip_raise", name_id=11, match="near", garmin_connect=True),
    wger=Foreign(294, "near"),
    status=Status.STABLE,
)
