"""
A full week is enough.

Twenty hard sets a week for legs and hips together, as a most: judgement and a setting.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Outcome, Reviewed, Rule, Status, Withhold, runner, sets_left

RULE = Rule(
    when=sets_left <= 0,
    then=(Withhold(),),
    because="You have done this week's sets: rest from lifting until the week is over.",
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
            "nineteen sets",
            runner(
                this_week=[
                    {"variation": "calf_raise", "sets": 9, "method": "strength", "days_ago": 3},
                    {"variation": "glute_bridge", "sets": 10, "method": "strength", "days_ago": 3},
                ]
            ),
            fires=False,
        ),
        Case(
            "twenty sets",
            runner(
                this_week=[
                    {"variation": "calf_raise", "sets": 10, "method": "strength", "days_ago": 3},
                    {"variation": "glute_bridge", "sets": 10, "method": "strength", "days_ago": 3},
                ]
            ),
            fires=True,
            withholds="air_squat",
            outcome=Outcome.REST,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
