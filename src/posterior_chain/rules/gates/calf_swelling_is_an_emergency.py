"""
Calf swelling is an emergency.

A swollen or warm calf can come from a pulled muscle, and it can come from something that must not wait; nobody can tell the two
apart from a form. So the athlete is sent to help at once, the more so with breathlessness. That a form should act so fast on it is
expert judgement, and some will be sent for a bruise, which is the cheaper mistake. No clearance lifts this: only the sign going
away does.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Grade,
    Outcome,
    RedFlag,
    Refer,
    Reviewed,
    Rule,
    Status,
    Urgency,
    red_flags,
    runner,
)

RULE = Rule(
    when=red_flags.has(RedFlag.CALF_SWELLING),
    then=(Refer(urgency=Urgency.EMERGENCY),),
    because="A swollen calf can be an emergency, the more so with warmth or breathlessness: stop, and call the emergency number now.",
    sources=(
        Evidence(
            "diabetescare_prt_contra",
            "Fiatarone Singh, Diabetes Care table",
            supports="what a swollen calf can stand for is listed as a reason not to lift; the sign and the hurry are judgement",
            rows=("GAT-14",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case("a swollen calf", runner(red_flags={"calf_swelling"}), fires=True, outcome=Outcome.REFER, refers=Urgency.EMERGENCY),
        Case(
            "a swollen calf, cleared for training",
            runner(red_flags={"calf_swelling"}, cleared=True),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.EMERGENCY,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
