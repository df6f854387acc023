"""
Illness means rest.

With a fever or feeling ill all over, today is a rest day. That is judgement, not a finding.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Outcome, Reviewed, Rule, Status, Withhold, ill, runner

RULE = Rule(
    when=ill.is_(True),
    then=(Withhold(),),
    because="You are ill today, so rest. If it does not pass, have it looked at.",
    sources=(
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="no training with fever or systemic illness",
            rows=("GAT-21", "POP-12"),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("not said", runner(ill=None), fires=False),
        Case("well", runner(ill=False), fires=False),
        Case("ill", runner(ill=True), fires=True, outcome=Outcome.REST),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
