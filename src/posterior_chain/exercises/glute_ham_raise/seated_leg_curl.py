"""
Seated leg curl, machine.

A machine curl, seated. Easy to load in small steps; it asks for some hamstring length.
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
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Seated leg curl, machine",
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
    length_bias=LengthBias.LONG,
    demands=Demands(hamstring_length=2, hip_flexion=2, knee_load=1, soreness=2),
    knee_flexion_rung=1,
    cues=(
        "Line your knees up with the pivot.",
        "Pull the heels under you.",
        "Let them back slowly.",
    ),
    faults=(
        "The hips lift: take less weight.",
        "The pad flies back: count to three.",
    ),
    fit=Fit(category="leg_curl", category_id=15, name="weighted_leg_curl", name_id=1, match="exact", garmin_connect=True),
    wger=Foreign(366, "exact"),
    free_exercise_db=Foreign("Seated_Leg_Curl", "exact"),
    status=Status.STABLE,
)
