"""
A sudden pop or painful walking is seen before training.

A pop at the back of the thigh or at the heel, or a leg that can not be walked on without pain, is looked at before it is loaded.
That is expert judgement, and no trial draws the line. A form can not say what gave way, and a joint that cracks without pain is not
what is meant. No clearance lifts it: only walking freely again, after somebody has looked, does.
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
    any_of,
    red_flags,
    runner,
)

RULE = Rule(
    when=any_of(
        red_flags.has(RedFlag.SUDDEN_POP),
        red_flags.has(RedFlag.CANNOT_WALK_PAIN_FREE),
    ),
    then=(Refer(urgency=Urgency.URGENT),),
    because="A sudden pop, or walking that hurts: do not train until you have been seen, today if possible.",
    sources=(
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="a pop, or not walking without pain, is seen before any loading; all of it is judgement",
            rows=(
                "GAT-11",
                "GAT-12",
            ),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case("a sudden pop", runner(red_flags={"sudden_pop"}), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT),
        Case(
            "can not walk without pain",
            runner(red_flags={"cannot_walk_pain_free"}),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
        Case(
            "a sudden pop, cleared for training",
            runner(red_flags={"sudden_pop"}, cleared=True),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
