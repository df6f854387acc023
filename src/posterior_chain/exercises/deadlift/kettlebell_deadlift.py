"""
Kettlebell deadlift (from blocks if needed).

The first deadlift with a weight: the bell stands between your feet and you stand up with it.
Good for hips and hamstrings, and the first loaded pull for a runner who does not bend far.
Scale the height first: put the bell on a block while your hamstrings are stiff, then add weight.
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
    name="Kettlebell deadlift (from blocks if needed)",
    family=Family.DEADLIFT,
    level=Level.BEGINNER,
    loading=External(start="START-04"),
    amount=Reps(5, 10),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.KETTLEBELL,)),
    prerequisites=(
        Prerequisite("hip_hinge_drill", 2, 10),
        Prerequisite("pull_through", 2, 12),
    ),
    regresses_to=("hip_hinge_drill", "pull_through"),
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS, Muscle.HAMSTRINGS),
    secondary_muscles=(Muscle.QUADRICEPS, Muscle.ERECTOR_SPINAE),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    demands=Demands(hamstring_length=1, hip_flexion=2, spine_load=1, soreness=1),
    from_floor=True,
    cues=(
        "Stand with the bell between your ankles, on a block if the floor is too far.",
        "Push the hips back and reach down with straight arms.",
        "Push the floor away and stand up; the arms just hold on.",
        "Set the bell down on the same spot, hips back first.",
    ),
    faults=(
        "The low back rounds as you reach down: put the bell on a higher block.",
        "The bell swings forward: start with it between your ankles, not in front of your toes.",
        "The knees fall inwards or outwards: take less weight and keep each knee over its foot.",
    ),
    fit=Fit(category="deadlift", category_id=8, name="kettlebell_deadlift", name_id=20, match="exact", garmin_connect=True),
    wger=Foreign(1003, "exact"),
    status=Status.STABLE,
)
