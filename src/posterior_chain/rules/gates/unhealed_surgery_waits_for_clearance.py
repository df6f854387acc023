"""
Unhealed surgery waits for clearance.

Tissue that is still healing follows the surgeon's plan, not this one.
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
    when=all_of(red_flags.has(RedFlag.UNHEALED_SURGERY), cleared.is_(False)),
    then=(Refer(urgency=Urgency.ROUTINE),),
    because="Your surgery has not healed: be seen and cleared before lifting.",
    sources=(
        Evidence(
            "diabetescare_prt_contra",
            "Fiatarone Singh, contraindications to resistance training, Diabetes Care table",
            supports="unhealed surgery rules out lifting",
            rows=("GAT-13",),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("asked, and nothing to report", runner(), fires=False),
        Case("unhealed surgery", runner(red_flags={"unhealed_surgery"}), fires=True, outcome=Outcome.REFER, refers=Urgency.ROUTINE),
        Case("unhealed surgery, cleared", runner(red_flags={"unhealed_surgery"}, cleared=True), fires=False),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
