"""
An Achilles history keeps calves slow.

Calf work goes on slowly and without jumps, and keeps clear of few-repetition sets. A programme of heavy slow work is for a
physiotherapist to give.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Family,
    Grade,
    InjuryKind,
    Method,
    Reviewed,
    Rule,
    Status,
    StepDown,
    Withhold,
    injuries,
    runner,
)

RULE = Rule(
    when=injuries.has(InjuryKind.ACHILLES_TENDINOPATHY),
    then=(
        Withhold(of=Family.CALF, methods=(Method.EXPLOSIVE, Method.HEAVY)),
        StepDown(of=Family.CALF),
    ),
    because="With your Achilles history calf work stays slow and a step easier. Ask a physiotherapist for a programme.",
    sources=(
        Evidence(
            "beyer2015",
            "Beyer et al. 2015, American Journal of Sports Medicine",
            supports="slow calf work is a rehabilitation programme, given by a physiotherapist",
            rows=("SCL-06",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("never injured", runner(), fires=False),
        Case(
            "cleared a year ago",
            runner(injuries=[{"kind": "achilles_tendinopathy", "weeks_ago": 60, "cleared": True}]),
            fires=True,
            keeps="single_leg_calf_raise",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
