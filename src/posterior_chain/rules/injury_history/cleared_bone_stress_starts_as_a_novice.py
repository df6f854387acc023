"""
A cleared bone stress injury starts as a novice.

Once cleared, loading starts again from the beginner's rungs, with a beginner's sets, reserve and loads; jumps come last. Uncleared,
a gate refers.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Grade,
    InjuryKind,
    Level,
    Method,
    Reviewed,
    Rule,
    Status,
    Withhold,
    injuries,
    runner,
    where,
)

RULE = Rule(
    when=injuries.has(InjuryKind.BONE_STRESS_INJURY),
    then=(
        Withhold(of=where(level=(Level.INTERMEDIATE, Level.ADVANCED))),
        Withhold(methods=(Method.HEAVY, Method.EXPLOSIVE)),
    ),
    because="After your bone stress injury we start again from the beginner's steps, with a beginner's sets and loads.",
    sources=(
        Evidence("george2024", "George et al. 2024, Sports Medicine", supports="return is built up in steps", rows=("SCL-13",)),
        Evidence(
            "warden2021",
            "Warden et al. 2021, Current Osteoporosis Reports",
            supports="bone is loaded in small steps, jumps last",
            rows=("SCL-13",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("never injured", runner(), fires=False),
        Case(
            "cleared a year ago",
            runner(injuries=[{"kind": "bone_stress_injury", "weeks_ago": 60, "cleared": True}]),
            fires=True,
            withholds="barbell_back_squat",
            keeps="goblet_squat",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
