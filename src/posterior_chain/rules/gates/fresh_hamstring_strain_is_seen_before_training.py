"""
A fresh hamstring strain is seen before training.

In the first two weeks a strained hamstring is looked at before it is loaded. The two weeks are expert judgement and uncertain, and
whole weeks are counted, so the rule holds a few days longer. A strain that tears along at three weeks is not fine because this rule
is silent: not walking without pain has its own gate. What lifts it is the clearance of this strain, never a clearance in general.
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
    because="Your hamstring strain is fresh and not cleared. Do not train until you have been seen, today if possible.",
    sources=(
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="the first two weeks are seen first; the number of days is judgement and uncertain",
            rows=("GAT-11",),
        ),
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
            "this week",
            runner(injuries=[{"kind": "hamstring_strain", "weeks_ago": 0}]),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
        Case("a calf strain this week", runner(injuries=[{"kind": "calf_strain", "weeks_ago": 0}]), fires=False),
        Case(
            "two weeks ago, the strain cleared",
            runner(injuries=[{"kind": "hamstring_strain", "weeks_ago": 2, "cleared": True}]),
            fires=False,
        ),
        Case(
            "the runner is cleared, the strain is not",
            runner(injuries=[{"kind": "hamstring_strain", "weeks_ago": 2}], cleared=True),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
        Case(
            "a fresh one cleared, an old one not",
            runner(injuries=[{"kind": "hamstring_strain", "weeks_ago": 1, "cleared": True}, {"kind": "hamstring_strain", "weeks_ago": 40}]),
            fires=False,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
