"""
A muscle with two sets left does no more.

What is left of this week's ten sets for a muscle is the most it does today. Ten is judgement and a setting.
"""

from posterior_chain.authoring import Cap, Case, Evidence, Grade, Reviewed, Rule, Status, runner, sets_left_of

RULE = Rule(
    when=sets_left_of <= 2,
    then=(Cap(sets=2),),
    because="You have two sets left for these muscles this week, so you do no more than that.",
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
        Case("3 sets left", runner(this_week=[{"variation": "calf_raise", "sets": 7, "method": "strength", "days_ago": 3}]), fires=False),
        Case(
            "2 left",
            runner(this_week=[{"variation": "calf_raise", "sets": 8, "method": "strength", "days_ago": 3}]),
            fires=True,
            keeps="calf_raise",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
