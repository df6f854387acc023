"""
Dizziness is seen before training.

Dizziness, in daily life or under a bar, is a poor companion for a load and can have many causes, which a form can not tell apart.
So it is looked at first. The screening questions ask about the last year; treating dizziness of today the same way, and how soon to
be seen, is judgement. Being light-headed for a second on standing up is hardly what is meant. No clearance lifts it: only the sign
going away does.
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
    when=red_flags.has(RedFlag.DIZZINESS),
    then=(Refer(urgency=Urgency.URGENT),),
    because="Dizziness should be looked at first. Do not train until you have been seen, today if possible.",
    sources=(
        Evidence(
            "parq_plus",
            "Warburton et al., PAR-Q+ (2024 form)",
            supports="dizziness that costs balance goes to a professional before exercise",
            rows=("GAT-01",),
        ),
        Evidence(
            "williams_aha2007",
            "Williams et al. 2007, Circulation",
            supports="dizziness in a heavy lift is settled first; known from the literature, not re-read",
            rows=("GAT-22",),
        ),
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="dizziness of today stops the session; judgement",
            rows=("GAT-21",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case("dizzy", runner(red_flags={"dizziness"}), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT),
        Case(
            "dizzy, cleared for training",
            runner(red_flags={"dizziness"}, cleared=True),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
