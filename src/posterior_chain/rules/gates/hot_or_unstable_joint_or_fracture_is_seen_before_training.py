"""
A hot swollen joint, an unstable joint, a fracture or a dislocation is seen before training.

A joint that is hot and swollen, one that gives way, a broken bone or a joint out of place is not for a form to load. The list
behind this is read second-hand, and how soon to be seen is judgement. A break that healed years ago is not meant; the word is for
one of now. No clearance in general lifts it: only the sign going away does.
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
        red_flags.has(RedFlag.HOT_SWOLLEN_JOINT),
        red_flags.has(RedFlag.UNSTABLE_JOINT),
        red_flags.has(RedFlag.FRACTURE_OR_DISLOCATION),
    ),
    then=(Refer(urgency=Urgency.URGENT),),
    because="A hot swollen joint, one that gives way, a fracture or a dislocation: do not train until you have been seen, today if possible.",
    sources=(
        Evidence(
            "diabetescare_prt_contra",
            "Fiatarone Singh, Diabetes Care table",
            supports="listed as reasons not to lift; how soon to be seen is judgement",
            rows=("GAT-13",),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case("a hot swollen joint", runner(red_flags={"hot_swollen_joint"}), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT),
        Case("a joint that gives way", runner(red_flags={"unstable_joint"}), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT),
        Case(
            "a fracture or a dislocation",
            runner(red_flags={"fracture_or_dislocation"}),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
        Case(
            "a hot swollen joint, cleared for training",
            runner(red_flags={"hot_swollen_joint"}, cleared=True),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
