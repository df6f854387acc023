"""
A week with few sets left does two sets each.

Six exercises of two sets use up twelve: with fewer than that left of this week's twenty, no exercise gets more. Twenty is
judgement and a setting.
"""

from posterior_chain.authoring import Cap, Case, Evidence, Grade, Reviewed, Rule, Status, runner, sets_left

RULE = Rule(
    when=sets_left <= 12,
    then=(Cap(sets=2),),
    because="You have few of this week's sets left, so today you do two sets of each exercise.",
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
            "13 left",
            runner(
                this_week=[
                    {"variation": "calf_raise", "sets": 5, "method": "strength", "days_ago": 3},
                    {"variation": "long_lever_bridge", "sets": 2, "method": "strength", "days_ago": 3},
                ]
            ),
            fires=False,
        ),
        Case(
            "12 left",
            runner(
                this_week=[
                    {"variation": "calf_raise", "sets": 5, "method": "strength", "days_ago": 3},
                    {"variation": "long_lever_bridge", "sets": 3, "method": "strength", "days_ago": 3},
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
