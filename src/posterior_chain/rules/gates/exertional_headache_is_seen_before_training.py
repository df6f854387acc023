"""
A headache on exertion is seen before training.

A headache that comes with effort, above all a sudden one, is looked at before the next effort; a form can not say what it is. A
headache you brought to the gym, from a short night or a dry morning, is not what is meant. How soon to be seen is judgement, and
one that comes like a blow is worth a call at once whatever this rule says. No clearance lifts it: only the sign going away does.
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
    when=red_flags.has(RedFlag.EXERTIONAL_HEADACHE),
    then=(Refer(urgency=Urgency.URGENT),),
    because="A headache that comes with effort should be looked at first. Do not train until you have been seen, today if possible.",
    sources=(
        Evidence(
            "parq_plus",
            "Warburton et al., PAR-Q+ (2024 form)",
            supports="signs under effort go to a professional before exercise",
            rows=("GAT-22",),
        ),
        Evidence(
            "williams_aha2007",
            "Williams et al. 2007, Circulation",
            supports="signs in a heavy lift are settled first; known from the literature, not re-read",
            rows=("GAT-22",),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case("a headache on exertion", runner(red_flags={"exertional_headache"}), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT),
        Case(
            "a headache on exertion, cleared for training",
            runner(red_flags={"exertional_headache"}, cleared=True),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
