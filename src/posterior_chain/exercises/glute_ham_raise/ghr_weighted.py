"""
Weighted glute-ham raise.

The glute-ham raise with a plate or dumbbell held to the chest.
Good for heavy, low-rep hamstring work once the raise without weight is easy and tidy.
Scale the weight in small steps, and begin with the torso level; hanging down asks for more length.
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
    name="Weighted glute-ham raise",
    family=Family.GLUTE_HAM_RAISE,
    level=Level.ADVANCED,
    loading=External(),
    amount=Reps(3, 6),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.GHD,), any_of=(Equipment.PLATE, Equipment.DUMBBELL)),
    prerequisites=(Prerequisite("ghr_bodyweight", 3, 8),),
    regresses_to=("ghr_bodyweight",),
    primary_muscles=(Muscle.HAMSTRINGS, Muscle.GLUTEUS_MAXIMUS),
    secondary_muscles=(Muscle.GASTROCNEMIUS, Muscle.ERECTOR_SPINAE),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    position=Position.PRONE,
    demands=Demands(hip_flexion=2, spine_load=2, knee_load=2, soreness=3),
    knee_flexion_rung=7,
    cues=(
        "Set the pad just above the knees, feet flat on the footplate, the weight at your chest.",
        "Start with your trunk level, bend the knees and come up in one line.",
        "Lower slowly and keep the weight still.",
    ),
    faults=(
        "The hips bend to get the weight moving: take less weight and keep the hips straight.",
        "The low back arches at the top: squeeze your glutes, or take less weight.",
        "You drop on the way down: go back to no weight and lower slowly.",
    ),
    fit=Fit(category="leg_curl", category_id=15, name="weighted_leg_curl", name_id=1, match="fallback", garmin_connect=True),
    free_exercise_db=Foreign("Glute_Ham_Raise", "near"),
    status=Status.STABLE,
)
