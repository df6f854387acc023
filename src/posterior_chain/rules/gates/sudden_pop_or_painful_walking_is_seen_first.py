"""
A sudden pop or painful walking is seen first.

A pop that was felt or heard, or walking that hurts, is looked at before a leg is trained again.
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
    when=any_of(red_flags.has(RedFlag.SUDDEN_POP), red_flags.has(RedFlag.CANNOT_WALK_PAIN_FREE)),
    then=(Refer(urgency=Urgency.URGENT),),
    because="A sudden pop, or walking that hurts: do not train until you have been seen, today if possible.",
    sources=(
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="a pop or painful walking is looked at first",
            rows=("GAT-11", "GAT-12"),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case("sudden pop", runner(red_flags={"sudden_pop"}), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT),
        Case(
            "cannot walk pain free", runner(red_flags={"cannot_walk_pain_free"}), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT
        ),
        Case("sudden pop, cleared for training", runner(red_flags={"sudden_pop"}, cleared=True), fires=True, outcome=Outcome.REFER),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
