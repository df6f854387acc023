"""
New lowerings come once a week.

The first weeks of lowering work have one session a week, until it is mastered: who has done one this week, and calls none mastered, waits.
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
    lowering_practised,
    lowering_trained,
    runner,
)

RULE = Rule(
    when=all_of(lowering_practised.is_(False), lowering_trained.is_(True)),
    then=(Withhold(of=Family.GLUTE_HAM_RAISE, methods=(Method.ECCENTRIC,)),),
    because="Lowering work is new to you and you have done it this week, so it waits until next week.",
    sources=(
        Evidence(
            "petersen2011",
            "Petersen et al. 2011, American Journal of Sports Medicine",
            supports="one session in the first week",
            rows=("NHE-01",),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("never lowered, not this week either", runner(levels=None), fires=False),
        Case(
            "new, lowered this week",
            runner(levels=None, this_week=[{"variation": "sliding_leg_curl_eccentric", "sets": 2, "method": "eccentric", "days_ago": 4}]),
            fires=True,
            withholds="sliding_leg_curl_eccentric",
        ),
        Case(
            "mastered, lowered this week",
            runner(this_week=[{"variation": "sliding_leg_curl_eccentric", "sets": 2, "method": "eccentric", "days_ago": 4}]),
            fires=False,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
