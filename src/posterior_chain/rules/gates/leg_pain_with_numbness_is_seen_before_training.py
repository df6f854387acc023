"""
Leg pain with numbness is seen before training.

Meant is back trouble with pain below the knee and with numbness or weakness beside it. Pain down the leg without either is milder
news and not what this gate is for. That the two together stop a session, and how soon to be seen, is expert judgement. No clearance
lifts it: only the sign going away does. Weakness that grows is an emergency and has its own rule.
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
    when=red_flags.has(RedFlag.LEG_PAIN_WITH_NUMBNESS),
    then=(Refer(urgency=Urgency.URGENT),),
    because="Leg pain with numbness or weakness should be looked at first. Do not train until you have been seen, today if possible.",
    sources=(
        Evidence(
            "redflags_ahcpr",
            "AHCPR 1994, AHCPR Quick Reference Guide",
            supports="leg pain with numbness or weakness is looked at first; stopping the session for it is judgement",
            rows=("GAT-07",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case(
            "leg pain with numbness", runner(red_flags={"leg_pain_with_numbness"}), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT
        ),
        Case(
            "leg pain with numbness, cleared for training",
            runner(red_flags={"leg_pain_with_numbness"}, cleared=True),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
