"""
A bone stress injury waits for its own clearance.

However long ago it was, time alone does not say that the bone is ready: no tenderness, pain-free walking, healing where the
site asks for it, strength and the causes behind it are looked at by a professional. Only the clearance of this injury lifts the
gate.
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
    when=uncleared_injuries.has(InjuryKind.BONE_STRESS_INJURY),
    then=(Refer(urgency=Urgency.ROUTINE),),
    because="Your bone stress injury has not been cleared: be seen before you lift or run.",
    sources=(
        Evidence(
            "george2024",
            "George et al. 2024, Sports Medicine",
            supports="five things are checked before return, not the time passed",
            rows=("GAT-09",),
        ),
        Evidence("statpearls_bsi", "StatPearls, Stress injuries", supports="at some sites clearance is always needed", rows=("GAT-10",)),
    ),
    grade=Grade.C,
    cases=(
        Case("no injury", runner(), fires=False),
        Case("cleared a year ago", runner(injuries=[{"kind": "bone_stress_injury", "weeks_ago": 52, "cleared": True}]), fires=False),
        Case(
            "eight weeks ago",
            runner(injuries=[{"kind": "bone_stress_injury", "weeks_ago": 8}]),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
        Case(
            "twenty years ago, never cleared",
            runner(injuries=[{"kind": "bone_stress_injury", "weeks_ago": 1040}]),
            fires=True,
            outcome=Outcome.REFER,
        ),
        Case(
            "cleared in general, not for this injury",
            runner(cleared=True, injuries=[{"kind": "bone_stress_injury", "weeks_ago": 8}]),
            fires=True,
            outcome=Outcome.REFER,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
