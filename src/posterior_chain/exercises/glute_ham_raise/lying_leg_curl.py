"""
Lying leg curl.

A machine curl lying face down, with the hips almost straight.
Good for hamstrings that bend the knee; it suits stiff ones and anyone who must avoid a deep hip bend.
Scale the weight in small steps.
"""

from posterior_chain.authoring import (
    Contraction,
    Demands,
    Equipment,
    External,
    Family,
    Fit,
    Laterality,
    LengthBias,
    Level,
    Muscle,
    Needs,
    Position,
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Lying leg curl",
    family=Family.GLUTE_HAM_RAISE,
    level=Level.BEGINNER,
    loading=External(),
    amount=Reps(6, 12),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.LEG_CURL_MACHINE,)),
    entry=True,
    primary_muscles=(Muscle.HAMSTRINGS,),
    secondary_muscles=(Muscle.GASTROCNEMIUS,),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.SHORT,
    position=Position.PRONE,
    demands=Demands(knee_load=1, soreness=2),
    knee_flexion_rung=1,
    cues=(
        "Lie with the knees just off the end of the pad and level with the pivot of the machine.",
        "Press your hips into the pad and pull the heels towards your glutes.",
        "Lower slowly, all the way you can control.",
    ),
    faults=(
        "The hips lift off the pad: take less weight.",
        "The weight drops on the way down: go lighter and lower slowly.",
        "You only move part of the way: take less weight and bend and straighten further.",
    ),
    fit=Fit(category="leg_curl", category_id=15, name="weighted_leg_curl", name_id=1, match="near", garmin_connect=True),
    status=Status.STABLE,
)
