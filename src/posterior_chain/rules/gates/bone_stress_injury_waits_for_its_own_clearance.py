"""
A bone stress injury waits for its own clearance.

A clearance worth the name covers five things: no tender bone, walking without pain, healing seen where the site asks for it,
strength tests passed, and the causes dealt with. That list is for running on a shin, from expert papers; using it for lifting and
for every bone is judgement. Some sites always need it, and since the site is not asked every site is treated so. Years alone clear
nothing, which is too careful for an injury long behind you: saying that it was cleared is then enough.
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
    because="You told us of a bone stress injury that is not cleared. Be seen before lifting: time alone does not clear it.",
    sources=(
        Evidence(
            "george2024",
            "George et al. 2024, Sports Medicine",
            supports="five things to be met before running again after a bone stress injury of the shin (level IV)",
            rows=("GAT-09",),
        ),
        Evidence(
            "statpearls_bsi",
            "StatPearls, web reference",
            supports="the femoral neck always needs clearance; the list of other sites is known from the literature",
            rows=("GAT-10",),
        ),
        Evidence(
            "warden2021",
            "Warden et al. 2021, Curr Osteoporos Rep",
            supports="a bone stress injury comes from load, so load returns under guidance",
            rows=("GAT-10",),
        ),
    ),
    grade=Grade.C,
    cases=(
        Case("another injury, not cleared", runner(injuries=[{"kind": "ankle_sprain", "weeks_ago": 3}]), fires=False),
        Case("cleared itself", runner(injuries=[{"kind": "bone_stress_injury", "weeks_ago": 3, "cleared": True}]), fires=False),
        Case(
            "three weeks ago",
            runner(injuries=[{"kind": "bone_stress_injury", "weeks_ago": 3}]),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
        Case(
            "as long ago as can be told",
            runner(injuries=[{"kind": "bone_stress_injury", "weeks_ago": 2000}]),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
        Case(
            "the runner is cleared, the injury is not",
            runner(injuries=[{"kind": "bone_stress_injury", "weeks_ago": 3, "cleared": False}], cleared=True),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
        Case(
            "one cleared, one not",
            runner(
                injuries=[
                    {"kind": "bone_stress_injury", "weeks_ago": 90, "cleared": True},
                    {"kind": "bone_stress_injury", "weeks_ago": 300},
                ]
            ),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
