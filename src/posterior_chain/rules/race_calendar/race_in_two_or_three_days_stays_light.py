"""
A race in two or three days stays light.

Easy, unloaded movement and no hard set: at least five repetitions stay in reserve, nothing heavy, nothing lowered slowly. Two days
are the least; how many more is judgement and a setting.
"""

from posterior_chain.authoring import (
    Cap,
    Capacity,
    Case,
    Contraction,
    Evidence,
    Floor,
    Grade,
    LoadKind,
    Method,
    Reviewed,
    Rule,
    Status,
    Withhold,
    days_to_race,
    runner,
    setting,
    where,
)

RULE = Rule(
    when=days_to_race.between(2, setting("light_days_before_race")),
    then=(
        Withhold(of=where(load=(LoadKind.EXTERNAL, LoadKind.ECCENTRIC))),
        Withhold(of=where(contraction=Contraction.ECCENTRIC)),
        Capacity(soreness=1),
        Withhold(methods=(Method.STRENGTH, Method.HEAVY, Method.EXPLOSIVE, Method.ECCENTRIC, Method.ISOMETRIC)),
        Floor(rir=5),
        Cap(sets=1),
    ),
    because="Your race is close, so today is one easy round without load: stop far from tired.",
    sources=(
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="no heavy work, and no lowering in the last three days; a hard set is one with four or fewer in reserve",
            rows=("TAP-03", "TAP-05", "VOL-03"),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("tomorrow", runner(days_to_race=1), fires=False),
        Case("two days away", runner(days_to_race=2), fires=True, withholds="barbell_back_squat", keeps="air_squat"),
        Case("three days away", runner(days_to_race=3), fires=True, withholds="nordic_eccentric"),
        Case("three days away, a split squat", runner(days_to_race=3), fires=True, withholds="split_squat"),
        Case("three days away, a Nordic", runner(days_to_race=3), fires=True, withholds="nordic_curl", keeps="hip_hinge_drill"),
        Case("four days away", runner(days_to_race=4), fires=False),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
