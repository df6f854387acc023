"""
Warning signs beside back pain are seen first.

A major accident, weight loss nobody can explain, fever with back pain, or pain that wakes at night are asked about because now
and then something other than a tired back is behind them. They are seen before anything is trained.
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
    because="A major accident, unexplained weight loss, fever with back pain, night pain: do not train until seen, today if possible.",
    sources=(
        Evidence(
            "redflags_ahcpr",
            "AHCPR 1994, Quick Reference Guide on low back problems",
            supports="these signs are looked at before exercise",
            rows=("GAT-06",),
        ),
        Evidence(
            "finucane2020",
            "Finucane et al. 2020, Journal of Orthopaedic and Sports Physical Therapy",
            supports="red flags of the spine",
            rows=("GAT-06",),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case("major trauma", runner(red_flags={"major_trauma"}), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT),
        Case(
            "unexplained weight loss",
            runner(red_flags={"unexplained_weight_loss"}),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
        Case("fever with back pain", runner(red_flags={"fever_with_back_pain"}), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT),
        Case("night pain", runner(red_flags={"night_pain"}), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT),
        Case("major trauma, cleared for training", runner(red_flags={"major_trauma"}, cleared=True), fires=True, outcome=Outcome.REFER),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
