"""
Unsettled conditions wait for clearance.

A condition that is not under control, or the advice to exercise only under medical supervision, is settled by the people who
give that advice.
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
    any_of,
    cleared,
    red_flags,
    runner,
)

RULE = Rule(
    when=all_of(any_of(red_flags.has(RedFlag.UNCONTROLLED_CONDITION), red_flags.has(RedFlag.MEDICAL_SUPERVISION_ONLY)), cleared.is_(False)),
    then=(Refer(urgency=Urgency.ROUTINE),),
    because="If a condition is not under control, or needs supervised exercise, be seen and cleared before lifting.",
    sources=(
        Evidence(
            "parq_plus",
            "Warburton et al., PAR-Q+ (2024 form)",
            supports="these answers send somebody to a professional before any exercise",
            rows=("GAT-01", "GAT-22"),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("asked, and nothing to report", runner(), fires=False),
        Case(
            "uncontrolled condition",
            runner(red_flags={"uncontrolled_condition"}),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
        Case(
            "medical supervision only",
            runner(red_flags={"medical_supervision_only"}),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
        Case("uncontrolled condition, cleared", runner(red_flags={"uncontrolled_condition"}, cleared=True), fires=False),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
