"""
A hernia waits for its own clearance.

The evidence speaks of a hernia that hurts or is not repaired. A form asks neither, so every hernia that nobody has cleared waits,
which is judgement and too careful for some. What lifts it is the clearance of this hernia, after a repair or by somebody who says
that lifting is fine with it; neither time nor a clearance in general does.
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
    uncleared_injuries,
)

RULE = Rule(
    when=uncleared_injuries.has(InjuryKind.HERNIA),
    then=(Refer(urgency=Urgency.ROUTINE),),
    because="You told us of a hernia that is not cleared. Be seen before lifting.",
    sources=(
        Evidence(
            "diabetescare_prt_contra",
            "Fiatarone Singh, Diabetes Care table",
            supports="a hernia is listed as a reason not to lift; waiting for clearance of every one is judgement",
            rows=("GAT-17",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("another injury, not cleared", runner(injuries=[{"kind": "ankle_sprain", "weeks_ago": 3}]), fires=False),
        Case("the hernia cleared", runner(injuries=[{"kind": "hernia", "weeks_ago": 3, "cleared": True}]), fires=False),
        Case(
            "three weeks ago",
            runner(injuries=[{"kind": "hernia", "weeks_ago": 3}]),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
        Case(
            "years ago", runner(injuries=[{"kind": "hernia", "weeks_ago": 500}]), fires=True, outcome=Outcome.REFER, refers=Urgency.ROUTINE
        ),
        Case(
            "the runner is cleared, the hernia is not",
            runner(injuries=[{"kind": "hernia", "weeks_ago": 3, "cleared": False}], cleared=True),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
