"""
Muscles trained less than two days ago rest.

The same muscles are trained again after about 48 hours; the hours are judgement and a setting. Others may be trained today.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Reviewed, Rule, Status, Withhold, days_since_trained, runner, setting

RULE = Rule(
    when=days_since_trained < setting("days_between"),
    then=(Withhold(),),
    because="You trained these muscles only recently, so they rest today; others may work.",
    sources=(
        Evidence(
            "lloyd2014",
            "Lloyd et al. 2014, British Journal of Sports Medicine",
            supports="strength days do not follow one another",
            rows=("FRQ-10",),
        ),
        Evidence("expert", "Expert judgement of the evidence report", supports="48 hours", rows=("FRQ-10",)),
    ),
    grade=Grade.X,
    cases=(
        Case(
            "two days ago",
            runner(this_week=[{"variation": "calf_raise", "sets": 2, "method": "strength", "days_ago": 2}]),
            fires=False,
            keeps="calf_raise",
        ),
        Case(
            "yesterday",
            runner(this_week=[{"variation": "calf_raise", "sets": 2, "method": "strength", "days_ago": 1}]),
            fires=True,
            withholds="calf_raise",
            keeps="glute_bridge",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
