"""
Hot, unstable or broken joints are seen first.

A joint that is hot and swollen, gives way, or may be broken or out of place is not trained around here.
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
        red_flags.has(RedFlag.HOT_SWOLLEN_JOINT), red_flags.has(RedFlag.UNSTABLE_JOINT), red_flags.has(RedFlag.FRACTURE_OR_DISLOCATION)
    ),
    then=(Refer(urgency=Urgency.URGENT),),
    because="A hot swollen joint, one that gives way, or a possible break: do not train until you have been seen, today if possible.",
    sources=(
        Evidence(
            "diabetescare_prt_contra",
            "Fiatarone Singh, contraindications to resistance training, Diabetes Care table",
            supports="acute joint trouble and fractures rule out lifting",
            rows=("GAT-13",),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case("hot swollen joint", runner(red_flags={"hot_swollen_joint"}), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT),
        Case("unstable joint", runner(red_flags={"unstable_joint"}), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT),
        Case(
            "fracture or dislocation",
            runner(red_flags={"fracture_or_dislocation"}),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
        Case(
            "hot swollen joint, cleared for training",
            runner(red_flags={"hot_swollen_joint"}, cleared=True),
            fires=True,
            outcome=Outcome.REFER,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
