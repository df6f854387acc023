"""
Trap-bar deadlift.

A deadlift with the weight beside you instead of in front of you.
Good as the first heavy pull: the knees share the work, and less is asked of hamstrings and low back.
Scale the height first (high handles or blocks), then the weight.
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
    Prerequisite,
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Trap-bar deadlift",
    family=Family.DEADLIFT,
    level=Level.INTERMEDIATE,
    loading=External(start="START-05"),
    amount=Reps(3, 8),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.TRAP_BAR,)),
    prerequisites=(
        Prerequisite("kettlebell_deadlift", 3, 8),
        Prerequisite("rack_pull", 3, 6),
    ),
    regresses_to=("kettlebell_deadlift", "rack_pull"),
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS, Muscle.QUADRICEPS),
    secondary_muscles=(Muscle.HAMSTRINGS, Muscle.ERECTOR_SPINAE, Muscle.TRAPEZIUS),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    demands=Demands(hamstring_length=2, hip_flexion=2, ankle_dorsiflexion=1, spine_load=2, knee_load=1, soreness=2),
    from_floor=True,
    cues=(
        "Stand in the middle of the bar, bend hips and knees, take the handles, arms straight.",
        "Keep your back the same shape all the way.",
        "Push the floor away and stand up; the arms just hold on.",
        "Lower it the way it came and let it settle before the next rep.",
    ),
    faults=(
        "The low back rounds at the start: use the high handles or put the plates on blocks.",
        "The hips shoot up first: take less weight and push with the legs from the start.",
        "The knees fall inwards or outwards: keep each knee over its foot, or take less weight.",
    ),
    fit=Fit(category="deadlift", category_id=8, name="trap_bar_deadlift", name_id=17, match="exact", garmin_connect=True),
    wger=Foreign(1803, "near"),
    free_exercise_db=Foreign("Trap_Bar_Deadlift", "exact"),
    status=Status.STABLE,
)
