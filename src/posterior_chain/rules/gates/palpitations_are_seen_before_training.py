"""
Palpitations are seen before training.

A heart that races, flutters or skips without a reason can be harmless or not, and a form can not tell which. So nothing is trained
until somebody has looked, and a clearance for training in general does not lift it: only the sign going away does. A heart that
beats fast in a hard interval is not what is meant. How soon to be seen is judgement; the sources only put it before exercise.
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
    when=red_flags.has(RedFlag.PALPITATIONS),
    then=(Refer(urgency=Urgency.URGENT),),
    because="Palpitations should be looked at first. Do not train until you have been seen, today if possible.",
    sources=(
        Evidence(
            "parq_plus",
            "Warburton et al., PAR-Q+ (2024 form)",
            supports="signs that may come from the heart go to a professional before any exercise",
            rows=("GAT-02",),
        ),
        Evidence(
            "williams_aha2007",
            "Williams et al. 2007, Circulation",
            supports="signs from the heart are settled before resistance exercise; known from the literature, not re-read",
            rows=("GAT-02",),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case("palpitations", runner(red_flags={"palpitations"}), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT),
        Case(
            "palpitations, cleared for training",
            runner(red_flags={"palpitations"}, cleared=True),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
