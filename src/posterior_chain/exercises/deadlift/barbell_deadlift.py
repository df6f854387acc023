"""
Barbell deadlift.

The straight-bar deadlift from the floor: a whole-body skill that trains the hips under a heavy load.
Good for heavy, low-rep strength once you have learned easier hinges and reach the bar in good shape.
Short hamstrings can make the floor too far: raise the bar and start lighter; stiffness is no fault.
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
    name="Barbell deadlift",
    family=Family.DEADLIFT,
    level=Level.ADVANCED,
    loading=External(start="START-06"),
    amount=Reps(3, 6),
    laterality=Laterality.BILATERAL,
    needs=Needs(all_of=(Equipment.BARBELL,)),
    prerequisites=(
        Prerequisite("rack_pull", 3, 6),
        Prerequisite("trap_bar_deadlift", 3, 6),
    ),
    regresses_to=("rack_pull", "trap_bar_deadlift"),
    primary_muscles=(Muscle.GLUTEUS_MAXIMUS, Muscle.HAMSTRINGS, Muscle.ERECTOR_SPINAE),
    secondary_muscles=(Muscle.QUADRICEPS, Muscle.ADDUCTORS, Muscle.TRAPEZIUS),
    contraction=Contraction.BALANCED,
    length_bias=LengthBias.MID,
    demands=Demands(hamstring_length=3, hip_flexion=3, spine_load=3, knee_load=1, soreness=3),
    from_floor=True,
    cues=(
        "Stand with the bar over the middle of your feet, grip it, and bring your shins to it.",
        "Pull until the bar feels tight, then lift, and keep your back the same shape.",
        "Push the floor away and stand up; the arms just hold on.",
        "Lower it close to your legs, hips back first, and let it settle.",
    ),
    faults=(
        "The low back rounds as you reach down: raise the bar or take less weight.",
        "The hips shoot up first: take less weight and push with the legs from the start.",
        "The bar swings away from the shins: start closer and keep it against your legs.",
    ),
    fit=Fit(category="deadlift", category_id=8, name="barbell_deadlift", name_id=0, match="exact", garmin_connect=True),
    wger=Foreign(184, "exact"),
    free_exercise_db=Foreign("Barbell_Deadlift", "exact"),
    status=Status.STABLE,
)
