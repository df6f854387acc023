"""
Race day and the day before rest.

Nothing lifted now helps the race any more; tired legs could cost it. Judgement, and no trial.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Outcome, Reviewed, Rule, Status, Withhold, days_to_race, runner

RULE = Rule(
    when=days_to_race <= 1,
    then=(Withhold(),),
    because="Your race is today or tomorrow: no lifting for the legs. Enjoy it.",
    sources=(
        Evidence(
            "expert", "Expert judgement of the evidence report", supports="no lower-body lifting on the last two days", rows=("TAP-04",)
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("two days away", runner(days_to_race=2), fires=False),
        Case("tomorrow", runner(days_to_race=1), fires=True, outcome=Outcome.REST),
        Case("race day", runner(days_to_race=0), fires=True, outcome=Outcome.REST),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
