"""
A muscle does no more than its share.

Ten hard sets a week of what trains a muscle most, as a most: a number taken from a target, so judgement and a setting. What is left of
them is shared by today's exercises for that muscle. Each gives up sets before one is left out, and what the week lacks goes last.
"""

from posterior_chain.authoring import Cap, Case, Evidence, Grade, Reviewed, Rule, Status, runner, sets_left, sets_left_of

RULE = Rule(
    when=sets_left > 0,
    then=(Cap(sets_together=sets_left_of),),
    because="You have only so many sets a week for each muscle, so the exercises for it share what is left of them.",
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
            "nineteen sets done",
            runner(
                this_week=[
                    {"variation": "calf_raise", "sets": 9, "method": "strength", "days_ago": 3},
                    {"variation": "nordic_curl", "sets": 10, "method": "eccentric", "days_ago": 3},
                ]
            ),
            fires=True,
            keeps="barbell_hip_thrust",
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
        Case(
            "eight sets of the glutes done",
            runner(this_week=[{"variation": "barbell_hip_thrust", "sets": 8, "method": "strength", "days_ago": 3}]),
            fires=True,
            chooses="ghr_weighted",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
    formerly=(
        "training_week.muscle_with_one_set_left_does_no_more",
        "training_week.muscle_with_two_sets_left_does_no_more",
    ),
)
