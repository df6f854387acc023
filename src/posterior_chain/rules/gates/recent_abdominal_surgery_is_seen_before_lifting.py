"""
Recent abdominal surgery is seen before lifting.

For twelve weeks after an operation on the abdomen nothing is lifted here. The number is judgement, and so is that no clearance
shortens it: a surgeon may well allow more and sooner, and then trains you in person and not through an app. At twelve weeks this
rule is silent, which says nothing about how well you have healed: surgery that has not healed has its own rule.
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
    because="Your abdominal surgery is less than 12 weeks ago. Be seen before lifting; even cleared, we wait the full 12 weeks.",
    sources=(
        Evidence(
            "diabetescare_prt_contra",
            "Fiatarone Singh, Diabetes Care table",
            supports="recent surgery is listed as a reason not to lift; the twelve weeks are judgement",
            rows=("GAT-17",),
        ),
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
        Case("another injury eleven weeks ago", runner(injuries=[{"kind": "ankle_sprain", "weeks_ago": 11}]), fires=False),
        Case(
            "eleven weeks ago, the surgery cleared",
            runner(injuries=[{"kind": "abdominal_surgery", "weeks_ago": 11, "cleared": True}]),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
        Case(
            "eleven weeks ago, the runner cleared",
            runner(injuries=[{"kind": "abdominal_surgery", "weeks_ago": 11}], cleared=True),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
        Case(
            "one long ago, one this week",
            runner(injuries=[{"kind": "abdominal_surgery", "weeks_ago": 200}, {"kind": "abdominal_surgery", "weeks_ago": 0}]),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
