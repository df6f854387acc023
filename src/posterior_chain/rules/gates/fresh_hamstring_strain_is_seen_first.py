"""
A fresh hamstring strain is seen first.

In the first two weeks a strained hamstring is looked at before it is loaded; the two weeks are judgement and not for moving. Only the
clearance of this injury lifts it earlier.
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
    weeks_since_uncleared,
)

RULE = Rule(
    when=weeks_since_uncleared(InjuryKind.HAMSTRING_STRAIN) <= 2,
    then=(Refer(urgency=Urgency.URGENT),),
    because="Your hamstring strain is fresh: do not train until you have been seen, today if possible.",
    sources=(
        Evidence("expert", "Expert judgement of the evidence report", supports="two weeks as the line is judgement", rows=("GAT-11",)),
    ),
    grade=Grade.X,
    cases=(
        Case("three weeks ago", runner(injuries=[{"kind": "hamstring_strain", "weeks_ago": 3}]), fires=False),
        Case(
            "two weeks ago",
            runner(injuries=[{"kind": "hamstring_strain", "weeks_ago": 2}]),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
        Case(
            "two weeks ago, this injury cleared",
            runner(injuries=[{"kind": "hamstring_strain", "weeks_ago": 2, "cleared": True}]),
            fires=False,
        ),
        Case(
            "two weeks ago, cleared only in general",
            runner(cleared=True, injuries=[{"kind": "hamstring_strain", "weeks_ago": 2}]),
            fires=True,
            outcome=Outcome.REFER,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
