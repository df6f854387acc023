"""
A week with few sets left does one set each.

Six exercises of one set use up six: with fewer than that left of this week's twenty, no exercise gets more. Twenty is
judgement and a setting.
"""

from posterior_chain.authoring import Cap, Case, Evidence, Grade, Reviewed, Rule, Status, runner, sets_left

RULE = Rule(
    when=sets_left <= 6,
    then=(Cap(sets=1),),
    because="You have few of this week's sets left, so today you do one set of each exercise.",
    sources=(
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="twenty lower-body sets a week as a most for runners",
            rows=("DOS-08",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case(
            "7 left",
            runner(
                this_week=[
                    {"variation": "calf_raise", "sets": 5, "method": "strength", "days_ago": 3},
                    {"variation": "long_lever_bridge", "sets": 8, "method": "strength", "days_ago": 3},
                ]
            ),
            fires=False,
        ),
        Case(
            "6 left",
            runner(
                this_week=[
                    {"variation": "calf_raise", "sets": 5, "method": "strength", "days_ago": 3},
                    {"variation": "long_lever_bridge", "sets": 9, "method": "strength", "days_ago": 3},
                ]
            ),
            fires=True,
            keeps="air_squat",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
