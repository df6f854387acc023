"""
After birth, start as a novice.

Strength comes back step by step: the ladder starts at the beginner's rungs, and sets, reserve and loads are a beginner's as well,
whatever the level before. Jumps come months later, after tests. An expert guideline, not a trial.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Grade,
    Level,
    Method,
    Pregnancy,
    Reviewed,
    Rule,
    Status,
    Withhold,
    pregnancy,
    runner,
    where,
)

RULE = Rule(
    when=pregnancy.is_(Pregnancy.POSTPARTUM),
    then=(
        Withhold(of=where(level=(Level.INTERMEDIATE, Level.ADVANCED))),
        Withhold(methods=(Method.HEAVY, Method.EXPLOSIVE)),
    ),
    because="After birth you start again from the beginner's steps, with a beginner's sets and loads.",
    sources=(
        Evidence(
            "goom_donnelly_brockwell2019",
            "Goom et al. 2019, Returning to running postnatal (guideline)",
            supports="start again at the beginner level after twelve weeks",
            rows=("SCL-11",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("pregnant", runner(sex="female", pregnancy="trimester_1"), fires=False),
        Case(
            "twenty weeks after birth",
            runner(sex="female", pregnancy="postpartum", postpartum_weeks=20),
            fires=True,
            withholds="barbell_back_squat",
            keeps="air_squat",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
