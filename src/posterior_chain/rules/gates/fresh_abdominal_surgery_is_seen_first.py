"""
Fresh abdominal surgery is seen first.

For twelve weeks the belly wall heals before it is asked to brace; the number is judgement and nothing here shortens it.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Grade,
    InjuryKind,
    Outcome,
    Refer,
    Reviewed,
    Rule,
    Status,
    Urgency,
    runner,
    weeks_since,
)

RULE = Rule(
    when=weeks_since(InjuryKind.ABDOMINAL_SURGERY) < 12,
    then=(Refer(urgency=Urgency.ROUTINE),),
    because="Your abdominal surgery is less than twelve weeks ago: no lifting until then, and be seen before you start.",
    sources=(
        Evidence("expert", "Expert judgement of the evidence report", supports="twelve weeks of healing is judgement", rows=("GAT-17",)),
    ),
    grade=Grade.X,
    cases=(
        Case("twelve weeks ago", runner(injuries=[{"kind": "abdominal_surgery", "weeks_ago": 12}]), fires=False),
        Case(
            "eleven weeks ago",
            runner(injuries=[{"kind": "abdominal_surgery", "weeks_ago": 11}]),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
        Case(
            "eleven weeks ago, cleared",
            runner(cleared=True, injuries=[{"kind": "abdominal_surgery", "weeks_ago": 11, "cleared": True}]),
            fires=True,
            outcome=Outcome.REFER,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
