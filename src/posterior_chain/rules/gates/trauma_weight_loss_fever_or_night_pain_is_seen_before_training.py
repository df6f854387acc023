"""
Major trauma, unexplained weight loss, fever with back pain or night pain is seen before training.

The lists of warning signs for back pain name these four. One of them proves nothing, but a form can not examine anybody, so nothing
is trained until somebody has. The lists mean them beside back pain; acting on each of them alone is judgement, and so is how soon
to be seen. A night's ache that goes when you turn over is not what is meant. No clearance lifts this: only the sign going away
does.
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
        red_flags.has(RedFlag.MAJOR_TRAUMA),
        red_flags.has(RedFlag.UNEXPLAINED_WEIGHT_LOSS),
        red_flags.has(RedFlag.FEVER_WITH_BACK_PAIN),
        red_flags.has(RedFlag.NIGHT_PAIN),
    ),
    then=(Refer(urgency=Urgency.URGENT),),
    because="A bad accident, unexplained weight loss, fever with back pain or night pain: do not train until you have been seen, today if possible.",
    sources=(
        Evidence(
            "redflags_ahcpr",
            "AHCPR 1994, AHCPR Quick Reference Guide",
            supports="these four beside back pain are warning signs to be looked at",
            rows=("GAT-06",),
        ),
        Evidence(
            "finucane2020",
            "Finucane et al. 2020, J Orthop Sports Phys Ther",
            supports="a framework for warning signs of the spine; known from the literature, not re-read",
            rows=("GAT-06",),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case("a bad accident", runner(red_flags={"major_trauma"}), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT),
        Case(
            "weight lost without a reason",
            runner(red_flags={"unexplained_weight_loss"}),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
        Case("fever with back pain", runner(red_flags={"fever_with_back_pain"}), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT),
        Case("pain at night", runner(red_flags={"night_pain"}), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT),
        Case(
            "a bad accident, cleared for training",
            runner(red_flags={"major_trauma"}, cleared=True),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
