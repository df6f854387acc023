"""
Seated leg curl, machine.

A machine curl sitting down, with the hips bent, so the hamstrings work at a longer length.
Good as the easiest way to load the knee bend in small steps.
Scale the weight; stiff hamstrings may want the backrest further back or a shorter range.
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
        "Set the machine so your knees are level with its pivot; close the thigh pad firmly.",
        "Sit against the backrest and pull your heels under the machine's seat.",
        "Let the weight come back slowly.",
    ),
    faults=(
        "You slide forward on the machine's seat: tighten the thigh pad and take less weight.",
        "The low back rounds as the legs straighten: lean the backrest back or stop earlier.",
        "The weight snaps back: take less and let it come back slowly.",
    ),
    fit=Fit(category="leg_curl", category_id=15, name="weighted_leg_curl", name_id=1, match="exact", garmin_connect=True),
    wger=Foreign(366, "exact"),
    free_exercise_db=Foreign("Seated_Leg_Curl", "exact"),
    status=Status.STABLE,
)
