"""
Nerve signs with back trouble are an emergency.

Numbness where a saddle would touch, a change of bladder or bowel, or legs that get weaker can mean that nerves are in trouble
and time counts. Nobody can tell from a form, so help comes first.
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
        red_flags.has(RedFlag.SADDLE_NUMBNESS),
        red_flags.has(RedFlag.BLADDER_OR_BOWEL_CHANGE),
        red_flags.has(RedFlag.PROGRESSIVE_LEG_WEAKNESS),
    ),
    then=(Refer(urgency=Urgency.EMERGENCY),),
    because="Numbness between the legs, bladder or bowel change or weakening legs can be an emergency: call the emergency number now.",
    sources=(
        Evidence(
            "redflags_ahcpr",
            "AHCPR 1994, Quick Reference Guide on low back problems",
            supports="these signs beside back pain need help at once",
            rows=("GAT-05",),
        ),
        Evidence(
            "finucane2020",
            "Finucane et al. 2020, Journal of Orthopaedic and Sports Physical Therapy",
            supports="red flags of the spine",
            rows=("GAT-05",),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case("saddle numbness", runner(red_flags={"saddle_numbness"}), fires=True, outcome=Outcome.REFER, refers=Urgency.EMERGENCY),
        Case(
            "bladder or bowel change",
            runner(red_flags={"bladder_or_bowel_change"}),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.EMERGENCY,
        ),
        Case(
            "progressive leg weakness",
            runner(red_flags={"progressive_leg_weakness"}),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.EMERGENCY,
        ),
        Case(
            "saddle numbness, cleared for training", runner(red_flags={"saddle_numbness"}, cleared=True), fires=True, outcome=Outcome.REFER
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
