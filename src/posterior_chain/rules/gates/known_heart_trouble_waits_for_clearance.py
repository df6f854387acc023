"""
Known heart trouble waits for clearance.

A heart condition, a recent heart event or a clot is known to somebody already, so the question is whether a professional has
cleared strength training. Until then nothing is trained.
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
    when=all_of(
        any_of(red_flags.has(RedFlag.HEART_CONDITION), red_flags.has(RedFlag.RECENT_HEART_EVENT), red_flags.has(RedFlag.BLOOD_CLOT)),
        cleared.is_(False),
    ),
    then=(Refer(urgency=Urgency.ROUTINE),),
    because="With a heart condition, a recent heart event or a clot, be seen and cleared before lifting.",
    sources=(
        Evidence(
            "parq_plus",
            "Warburton et al., PAR-Q+ (2024 form)",
            supports="these answers send somebody to a professional before any exercise",
            rows=("GAT-01",),
        ),
        Evidence(
            "diabetescare_prt_contra",
            "Fiatarone Singh, contraindications to resistance training, Diabetes Care table",
            supports="unstable heart disease and recent clots rule out lifting",
            rows=("GAT-03",),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("asked, and nothing to report", runner(), fires=False),
        Case("heart condition", runner(red_flags={"heart_condition"}), fires=True, outcome=Outcome.REFER, refers=Urgency.ROUTINE),
        Case("recent heart event", runner(red_flags={"recent_heart_event"}), fires=True, outcome=Outcome.REFER, refers=Urgency.ROUTINE),
        Case("blood clot", runner(red_flags={"blood_clot"}), fires=True, outcome=Outcome.REFER, refers=Urgency.ROUTINE),
        Case("heart condition, cleared", runner(red_flags={"heart_condition"}, cleared=True), fires=False),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
