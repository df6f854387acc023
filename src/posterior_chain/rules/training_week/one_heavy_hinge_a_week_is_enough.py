"""
One heavy hinge a week is enough.

A heavy hinge takes long to recover from. The tables ask for one a week when the running is heavy; without a number for heavy running
one a week holds for everybody. The number is judgement and a setting.
"""

from posterior_chain.authoring import Case, Evidence, Family, Grade, Method, Reviewed, Rule, Status, Withhold, heavy_hinges, runner, setting

RULE = Rule(
    when=heavy_hinges >= setting("heavy_hinges_a_week"),
    then=(Withhold(of=Family.DEADLIFT, methods=(Method.HEAVY,)),),
    because="Your heavy hinges of this week are done, so today's hinge is not heavy.",
    sources=(
        Evidence(
            "expert", "Expert judgement of the evidence report", supports="no more than one heavy hinge session a week", rows=("HNG-04",)
        ),
    ),
    grade=Grade.X,
    cases=(
        Case(
            "a hinge that was not heavy",
            runner(this_week=[{"variation": "barbell_deadlift", "sets": 2, "method": "strength", "days_ago": 3}]),
            fires=False,
        ),
        Case(
            "a heavy one",
            runner(this_week=[{"variation": "barbell_deadlift", "sets": 2, "method": "heavy", "days_ago": 3}]),
            fires=True,
            keeps="barbell_deadlift",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
