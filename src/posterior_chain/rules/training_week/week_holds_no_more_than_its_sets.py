"""
A week holds no more than its sets.

Twenty hard sets a week for legs and hips together, as a most: judgement and a setting. Today's exercises share what is left of them.
Each gives up sets before one is left out; trunk and hinge go first, and what the week lacks goes last.
"""

from posterior_chain.authoring import Cap, Case, Evidence, Grade, Reviewed, Rule, Status, runner, sets_left

RULE = Rule(
    when=sets_left > 0,
    then=(Cap(sets_together=sets_left),),
    because="You have only so many sets a week for legs and hips, so today's exercises share what is left of them.",
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
            "nineteen sets done",
            runner(
                this_week=[
                    {"variation": "calf_raise", "sets": 9, "method": "strength", "days_ago": 3},
                    {"variation": "nordic_curl", "sets": 10, "method": "eccentric", "days_ago": 3},
                ]
            ),
            fires=True,
            chooses="barbell_hip_thrust",
        ),
        Case(
            "twenty sets done",
            runner(
                this_week=[
                    {"variation": "calf_raise", "sets": 10, "method": "strength", "days_ago": 3},
                    {"variation": "nordic_curl", "sets": 10, "method": "eccentric", "days_ago": 3},
                ]
            ),
            fires=False,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
    formerly=(
        "training_week.week_with_few_sets_left_does_one_set_each",
        "training_week.week_with_few_sets_left_does_two_sets_each",
    ),
)
