"""
The first bar goes to the box.

A box gives a repeatable depth and keeps the shins upright, so the first barbell squat is a box squat; lower the box as range
comes. Lifters who own it, and advanced ones, squat free. In fact a box caps the range, and no trial tested it as a teacher.
"""

from posterior_chain.authoring import (
    Axis,
    Case,
    Equipment,
    Evidence,
    Family,
    Grade,
    Level,
    Reviewed,
    Rule,
    Status,
    StepDown,
    all_of,
    any_of,
    equipment,
    level,
    not_,
    practised,
    runner,
    where,
)

RULE = Rule(
    when=all_of(
        level.in_(Family.SQUAT) <= Level.INTERMEDIATE,
        equipment.has(Equipment.BOX),
        not_(any_of(practised.has("barbell_box_squat"), practised.has("barbell_back_squat"))),
    ),
    then=(StepDown(of=where(family=Family.SQUAT, uses=Equipment.RACK, asks={Axis.HIP_FLEXION: 3})),),
    because="A barbell squat starts with a box: it gives you the same depth every time.",
    sources=(
        Evidence(
            "swinton2012",
            "Swinton et al. 2012, Journal of Strength and Conditioning Research",
            supports="box squats kept the shins upright in powerlifters",
            rows=("A20",),
        ),
        Evidence(
            "seed_article",
            "4 Essential Lower-Body Exercises for Runners (web article)",
            supports="the box squat is the first loaded squat",
            rows=("A20",),
        ),
    ),
    grade=Grade.C,
    cases=(
        Case("advanced in the squat alone", runner(level="intermediate", levels={"squat": "advanced"}), fires=False),
        Case("intermediate with a box", runner(level="intermediate"), fires=True, chooses="barbell_box_squat"),
        Case(
            "intermediate, owns the box squat",
            runner(level="intermediate", owned={"barbell_box_squat"}),
            fires=False,
            chooses="barbell_back_squat",
        ),
        Case(
            "intermediate, has squatted the bar lately",
            runner(level="intermediate", records=[{"variation": "barbell_back_squat", "load_kg": 70, "reps": 5, "days_ago": 7}]),
            fires=False,
            chooses="barbell_back_squat",
        ),
        Case(
            "intermediate without a box",
            runner(level="intermediate", equipment={"barbell", "rack", "blocks", "cable"}),
            fires=False,
            chooses="barbell_back_squat",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
