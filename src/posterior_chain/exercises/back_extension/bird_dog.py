"""
Bird dog.

On hands and knees you reach out with one arm and the opposite leg and hold the trunk still.
Good as the first back exercise: it teaches the trunk to stay quiet while the hips move.
Scale by moving only the leg, or sliding the toes along the floor.
"""

from posterior_chain.authoring import (
    Bodyweight,
    Contraction,
    Demands,
    Family,
    Fit,
    Foreign,
    Laterality,
    LengthBias,
    Level,
    Muscle,
    Reps,
    Status,
    Variation,
)

VARIATION = Variation(
    name="Bird dog",
    family=Family.BACK_EXTENSION,
    level=Level.BEGINNER,
    loading=Bodyweight(),
    amount=Reps(6, 12),
    laterality=Laterality.UNILATERAL,
    entry=True,
    primary_muscles=(Muscle.ERECTOR_SPINAE, Muscle.GLUTEUS_MAXIMUS),
    secondary_muscles=(Muscle.CORE, Muscle.GLUTEUS_MEDIUS),
    contraction=Contraction.ISOMETRIC,
    length_bias=LengthBias.MID,
    demands=Demands(hip_flexion=1, balance=1),
    cues=(
        "Start on all fours, hands under the shoulders, knees under the hips.",
        "Reach one heel back and the opposite hand forward, long rather than high.",
        "Keep your back the same shape, pause, and change sides.",
    ),
    faults=(
        "The low back sags as the leg lifts: keep the foot lower and reach back.",
        "The hips tip to one side: move only the leg, slowly.",
        "You rush from side to side: pause on every reach.",
    ),
    fit=Fit(category="hyperextension", category_id=13, name="kneeling_superman", name_id=12, match="exact", garmin_connect=True),
    wger=Foreign(1572, "exact"),
    status=Status.STABLE,
)
