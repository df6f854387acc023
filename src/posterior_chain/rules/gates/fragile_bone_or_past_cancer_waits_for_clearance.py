"""
Fragile bone or a past cancer waits for clearance.

Osteoporosis, long steroid use and a history of cancer change what load a bone should meet first. Many people with them lift
well; a professional says so before this library does.
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
    when=all_of(any_of(red_flags.has(RedFlag.OSTEOPOROSIS_OR_STEROIDS), red_flags.has(RedFlag.CANCER_HISTORY)), cleared.is_(False)),
    then=(Refer(urgency=Urgency.ROUTINE),),
    because="With fragile bones, steroid use or a past cancer, be seen and cleared before lifting.",
    sources=(
        Evidence(
            "redflags_ahcpr",
            "AHCPR 1994, Quick Reference Guide on low back problems",
            supports="these histories are looked at before loading the back",
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
        Case("asked, and nothing to report", runner(), fires=False),
        Case(
            "osteoporosis or steroids",
            runner(red_flags={"osteoporosis_or_steroids"}),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
        Case("cancer history", runner(red_flags={"cancer_history"}), fires=True, outcome=Outcome.REFER, refers=Urgency.ROUTINE),
        Case("osteoporosis or steroids, cleared", runner(red_flags={"osteoporosis_or_steroids"}, cleared=True), fires=False),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
