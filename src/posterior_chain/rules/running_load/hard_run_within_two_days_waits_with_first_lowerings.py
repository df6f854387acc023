"""
A hard run within two days waits with first lowerings.

The first lowering work for the hamstrings makes sore for days. The hours are judgement and a setting.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Family,
    Grade,
    Method,
    Reviewed,
    Rule,
    Status,
    Withhold,
    all_of,
    hours_to_hard_run,
    lowering_practised,
    runner,
    setting,
)

RULE = Rule(
    when=all_of(hours_to_hard_run < setting("first_lowering_hours_before_hard_run"), lowering_practised.is_(False)),
    then=(Withhold(of=Family.GLUTE_HAM_RAISE, methods=(Method.ECCENTRIC,)),),
    because="A hard run comes soon, and lowering work is new to you: it waits until after.",
    sources=(
        Evidence("doma2017", "Doma et al. 2017, Sports Medicine", supports="strength work can weaken running for days", rows=("SPC-06",)),
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="48 hours before a hard run for a first exposure",
            rows=("SPC-06",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("a hard run in 48 hours, new to it", runner(levels=None, hours_to_hard_run=48), fires=False),
        Case(
            "a hard run in less than 48 hours, new to it",
            runner(levels=None, hours_to_hard_run=47.9),
            fires=True,
            withholds="sliding_leg_curl_eccentric",
        ),
        Case("a hard run in less than 48 hours, practised", runner(hours_to_hard_run=47.9), fires=False),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
