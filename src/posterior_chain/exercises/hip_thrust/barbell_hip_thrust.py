"""
Barbell hip thrust.

The heaviest glute work with little asked of the back and the hamstrings.
"""

from posterior_chain.authoring import (
    Contraction,
    Demands,
    Equipment,
    External,
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
    name="Barbell hip thrust",
    family=Family.HIP_THRUST,
    level=Level.INTERMEDIATE,
    loading=External(start="START-03"),
    amount=Reps(4, 10),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.BENCH, Equipment.BARBELL)),
    prerequisites=(
        Prerequisite("dumbbell_hip_thrust", 3, 10),
        Prerequisite("bodyweight_hip_thrust", 3, 15),
    ),
    regresses_to=("dumbbell_hip_thrust", "bodyweight_hip_thrust"),
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS,),
    secondary_muscles=(Muscle.HAMSTRINGS, Muscle.QUADRICEPS, Muscle.ADDUCTORS),
    contraction=Contraction.CONCENTRIC,
    length_bias=LengthBias.SHORT,
    position=Position.SUPINE,
    demands=Demands(hip_flexion=1, spine_load=1, knee_load=1, soreness=1),
    cues=(
        "Rest your shoulder blades on the bench, the bar over your hips with a pad under it.",
        "Lift until your shins are upright and your trunk and thighs line up.",
        "Keep your chin tucked.",
        "Lower under control.",
    ),
    faults=(
        "The back arches at the top: take less weight.",
        "The feet push you away: bring them closer.",
    ),
    fit=Fit(category="hip_raise", category_id=10, name="barbell_hip_thrust_with_bench", name_id=1, match="exact", garmin_connect=True),
    wger=Foreign(901, "exact"),
    free_exercise_db=Foreign("Barbell_Hip_Thrust", "exact"),
    status=Status.STABLE,
)
