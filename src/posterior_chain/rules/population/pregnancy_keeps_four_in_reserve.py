"""
Pregnancy keeps four in reserve.

With a pregnancy that goes well, strength work goes on: far from failure, breathing out on effort, nothing heavy or fast,
nothing that could end in a fall. Four in reserve is judgement.
"""

from posterior_chain.authoring import (
    Capacity,
    Case,
    Evidence,
    Floor,
    Grade,
    Method,
    Outcome,
    Pregnancy,
    Reviewed,
    Rule,
    Scale,
    Status,
    Withhold,
    pregnancy,
    runner,
    setting,
)

RULE = Rule(
    when=pregnancy.one_of(Pregnancy.TRIMESTER_1, Pregnancy.TRIMESTER_2, Pregnancy.TRIMESTER_3),
    then=(
        Floor(rir=4),
        Withhold(methods=(Method.HEAVY, Method.EXPLOSIVE)),
        Scale(load_factor=setting("cautious_start_factor")),
        Capacity(balance=2),
    ),
    because="While pregnant, keep four repetitions in reserve and breathe out on effort. Nothing heavy or hard to balance.",
    sources=(
        Evidence(
            "mottola2019",
            "Mottola et al. 2018, British Journal of Sports Medicine",
            supports="strength training goes on in a healthy pregnancy",
            rows=("SCL-10",),
        ),
        Evidence(
            "expert", "Expert judgement of the evidence report", supports="four in reserve and lighter loads", rows=("SCL-10", "CAP-05")
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("not pregnant", runner(sex="female", pregnancy="none"), fires=False),
        Case(
            "first trimester",
            runner(sex="female", pregnancy="trimester_1"),
            fires=True,
            keeps="glute_bridge",
            outcome=Outcome.TRAIN_WITH_CARE,
        ),
        Case("second trimester", runner(sex="female", pregnancy="trimester_2"), fires=True),
        Case("third trimester", runner(sex="female", pregnancy="trimester_3"), fires=True),
        Case("after birth", runner(sex="female", pregnancy="postpartum", postpartum_weeks=20), fires=False),
        Case(
            "first trimester, on one leg",
            runner(sex="female", pregnancy="trimester_1"),
            fires=True,
            withholds="single_leg_romanian_deadlift",
            keeps="rear_foot_elevated_split_squat",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
