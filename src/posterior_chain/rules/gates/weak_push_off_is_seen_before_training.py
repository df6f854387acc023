"""
A weak push-off is seen before training.

A push-off that has lost its strength, above all after a pop or with a gap above the heel, is looked at before the calf is loaded.
It is expert judgement, and a form can not say what is behind it. Calves that are tired after a race or that were never strong are
not meant: the word is for a change. No clearance lifts it: only the sign going away does.
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
    when=red_flags.has(RedFlag.WEAK_PUSH_OFF),
    then=(Refer(urgency=Urgency.URGENT),),
    because="Your push-off has become weak. Do not train until you have been seen, today if possible.",
    sources=(
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="a weak push-off is seen before any loading; all of it is judgement",
            rows=("GAT-12",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case("a weak push-off", runner(red_flags={"weak_push_off"}), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT),
        Case(
            "a weak push-off, cleared for training",
            runner(red_flags={"weak_push_off"}, cleared=True),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
