"""
Glute-ham raise, assisted.

The glute-ham raise with help from your hands or a band.
Good as the way in: the full raise is too hard for most beginners.
Scale the help, and begin with the torso level; hanging down would ask for more hamstring length.
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
    Position,
    Prerequisite,
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Glute-ham raise, assisted",
    family=Family.GLUTE_HAM_RAISE,
    level=Level.BEGINNER,
    loading=Assisted("push off with your hands or use a band; less help is harder"),
    amount=Reps(4, 8),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.GHD,), any_of=(Equipment.RESISTANCE_BAND, Equipment.HANDS)),
    prerequisites=(
        Prerequisite("seated_leg_curl", 3, 10),
        Prerequisite("sliding_leg_curl_eccentric", 3, 6),
    ),
    regresses_to=("seated_leg_curl", "sliding_leg_curl_eccentric"),
    primary_muscles=(Muscle.HAMSTRINGS,),
    secondary_muscles=(Muscle.GLUTEUS_MAXIMUS, Muscle.GASTROCNEMIUS, Muscle.ERECTOR_SPINAE),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    position=Position.PRONE,
    demands=Demands(hip_flexion=2, spine_load=1, knee_load=1, soreness=2),
    knee_flexion_rung=3,
    cues=(
        "Set the pad just above the knees, feet flat on the footplate, trunk level.",
        "Push your toes into the footplate and pull yourself up by bending the knees.",
        "Use the hands or the band only as much as you need, and lower slowly.",
        "Keep knees, hips and shoulders in one line.",
    ),
    faults=(
        "The hips bend and the chest comes up first: take more help and squeeze your glutes.",
        "You drop on the way down: keep a hand on the support and lower slowly.",
        "The low back arches at the top: stop when you kneel tall.",
    ),
    fit=Fit(category="leg_curl", category_id=15, name="leg_curl", name_id=0, match="fallback", garmin_connect=True),
    free_exercise_db=Foreign("Glute_Ham_Raise", "near"),
    status=Status.STABLE,
)
