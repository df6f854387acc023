"""
An unrepaired hernia is seen first.

Lifting raises the pressure in the belly. A hernia that nobody has cleared is looked at before any of it.
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
    because="Your hernia has not been cleared: be seen before lifting.",
    sources=(
        Evidence(
            "diabetescare_prt_contra",
            "Fiatarone Singh, contraindications to resistance training, Diabetes Care table",
            supports="a painful or unrepaired hernia rules out lifting",
            rows=("GAT-17",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("no injury", runner(), fires=False),
        Case("repaired and cleared", runner(injuries=[{"kind": "hernia", "weeks_ago": 30, "cleared": True}]), fires=False),
        Case(
            "thirty weeks, not cleared",
            runner(injuries=[{"kind": "hernia", "weeks_ago": 30}]),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
        Case(
            "cleared in general only",
            runner(cleared=True, injuries=[{"kind": "hernia", "weeks_ago": 30}]),
            fires=True,
            outcome=Outcome.REFER,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
