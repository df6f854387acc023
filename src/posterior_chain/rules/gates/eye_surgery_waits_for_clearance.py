"""
Eye surgery waits for clearance.

Straining raises the pressure in the eye as well; the surgeon says when lifting is fine.
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
    all_of,
    cleared,
    red_flags,
    runner,
)

RULE = Rule(
    when=all_of(red_flags.has(RedFlag.EYE_SURGERY), cleared.is_(False)),
    then=(Refer(urgency=Urgency.ROUTINE),),
    because="After eye surgery, be seen and cleared before lifting.",
    sources=(
        Evidence(
            "diabetescare_prt_contra",
            "Fiatarone Singh, contraindications to resistance training, Diabetes Care table",
            supports="recent eye surgery rules out straining",
            rows=("GAT-17",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("asked, and nothing to report", runner(), fires=False),
        Case("eye surgery", runner(red_flags={"eye_surgery"}), fires=True, outcome=Outcome.REFER, refers=Urgency.ROUTINE),
        Case("eye surgery, cleared", runner(red_flags={"eye_surgery"}, cleared=True), fires=False),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
