"""
Glute-ham raise.

From a level torso you pull yourself up to tall by bending the knees, and lower again.
Good because the hamstrings work at the knee and the hip together.
Scale with your hands or a band; begin with the torso level, as hanging down asks for more length.
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
    name="Glute-ham raise",
    family=Family.GLUTE_HAM_RAISE,
    level=Level.INTERMEDIATE,
    loading=Bodyweight(),
    amount=Reps(4, 8),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.GHD,)),
    prerequisites=(
        Prerequisite("ghr_assisted", 3, 8),
        Prerequisite("ghr_eccentric", 3, 5),
    ),
    regresses_to=("ghr_assisted", "ghr_eccentric"),
    primary_muscles=(Muscle.HAMSTRINGS, Muscle.GLUTEUS_MAXIMUS),
    secondary_muscles=(Muscle.GASTROCNEMIUS, Muscle.ERECTOR_SPINAE),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    position=Position.PRONE,
    demands=Demands(hip_flexion=2, spine_load=1, knee_load=1, soreness=2),
    knee_flexion_rung=6,
    cues=(
        "Set the pad just above the knees, feet flat on the footplate, trunk level.",
        "Push your toes into the footplate, bend the knees and come up in one line.",
        "Finish tall, then lower slowly back to level.",
    ),
    faults=(
        "The hips bend and the chest comes up first: keep the hips straight, help with the hands.",
        "The low back arches at the top: squeeze your glutes and stop when you kneel tall.",
        "You drop on the way down: do fewer reps and lower slowly.",
    ),
    fit=Fit(category="leg_curl", category_id=15, name="leg_curl", name_id=0, match="fallback", garmin_connect=True),
    free_exercise_db=Foreign("Glute_Ham_Raise", "exact"),
    status=Status.STABLE,
)
