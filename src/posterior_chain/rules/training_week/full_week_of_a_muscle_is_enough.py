"""
A full week of a muscle is enough.

Ten hard sets a week of what trains a muscle most, as a most: a number taken from a target, so judgement and a setting. The rest of the
body trains on.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Reviewed, Rule, Status, Withhold, runner, sets_left_of

RULE = Rule(
    when=sets_left_of <= 0,
    then=(Withhold(),),
    because="You have done this week's sets for these muscles, so they rest; others may work.",
    sources=(
        Evidence(
            "acsm2026",
            "American College of Sports Medicine 2026, Medicine and Science in Sports and Exercise (read in summaries)",
            supports="ten sets a week as a target for growth, used here as a most",
            rows=("DOS-08",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case(
            "nine sets of calves",
            runner(this_week=[{"variation": "calf_raise", "sets": 9, "method": "strength", "days_ago": 3}]),
            fires=False,
            keeps="calf_raise",
        ),
        Case(
            "ten sets of calves",
            runner(this_week=[{"variation": "calf_raise", "sets": 10, "method": "strength", "days_ago": 3}]),
            fires=True,
            withholds="calf_raise",
            keeps="glute_bridge",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
