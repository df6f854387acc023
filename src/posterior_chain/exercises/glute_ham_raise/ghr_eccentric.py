"""
Glute-ham raise, lowering only.

The lowering half of the glute-ham raise: from tall to level, slowly.
Good for hamstring strength when you cannot pull yourself up yet; it makes you sorer than lifting.
Scale with a hand on the support, and stop with the torso level; hanging down asks for more length.
"""

from posterior_chain.authoring import (
    Contraction,
    Demands,
    EccentricOnly,
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
    name="Glute-ham raise, lowering only",
    family=Family.GLUTE_HAM_RAISE,
    level=Level.INTERMEDIATE,
    loading=EccentricOnly(),
    amount=Reps(3, 6),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.GHD,)),
    prerequisites=(Prerequisite("ghr_assisted", 2, 6),),
    regresses_to=("ghr_assisted",),
    primary_muscles=(Muscle.HAMSTRINGS,),
    secondary_muscles=(Muscle.GLUTEUS_MAXIMUS, Muscle.GASTROCNEMIUS, Muscle.ERECTOR_SPINAE),
    contraction=Contraction.ECCENTRIC,
    length_bias=LengthBias.MID,
    position=Position.PRONE,
    demands=Demands(hip_flexion=1, spine_load=1, knee_load=1, soreness=3),
    knee_flexion_rung=5,
    cues=(
        "Set the pad just above the knees, feet flat on the footplate, and start kneeling tall.",
        "Lower over 3 to 5 seconds, one line from knees to shoulders.",
        "Stop when your trunk is level, and use your hands to climb back up.",
    ),
    faults=(
        "The hips bend on the way down: keep them straight and help with the hands.",
        "The last part is a drop: stop higher or take more help.",
        "The reps get faster during the set: end the set there.",
    ),
    fit=Fit(category="leg_curl", category_id=15, name="leg_curl", name_id=0, match="fallback", garmin_connect=True),
    free_exercise_db=Foreign("Glute_Ham_Raise", "near"),
    status=Status.STABLE,
)
