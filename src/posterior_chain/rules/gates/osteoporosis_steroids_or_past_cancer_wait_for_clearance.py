"""
Osteoporosis, steroids or past cancer wait for clearance.

The lists of warning signs for back pain name thin bones, steroid use and past cancer too. They are a history and not a sign of
today, so a professional who knows it can open the door, and which loads suit is theirs to say. The lists mean them beside back
pain; asking for a clearance without back pain is judgement, and may be too careful for somebody treated long ago.
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
        any_of(
            red_flags.has(RedFlag.OSTEOPOROSIS_OR_STEROIDS),
            red_flags.has(RedFlag.CANCER_HISTORY),
        ),
        cleared.is_(False),
    ),
    then=(Refer(urgency=Urgency.ROUTINE),),
    because="You told us of osteoporosis, steroid use or past cancer. Be seen before lifting, so that somebody can say which loads suit you.",
    sources=(
        Evidence(
            "redflags_ahcpr",
            "AHCPR 1994, AHCPR Quick Reference Guide",
            supports="thin bones, steroid use and past cancer beside back pain are warning signs to be looked at",
            rows=("GAT-06",),
        ),
        Evidence(
            "finucane2020",
            "Finucane et al. 2020, J Orthop Sports Phys Ther",
            supports="a framework for warning signs of the spine; known from the literature, not re-read",
            rows=("GAT-06",),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("no such history, and no clearance", runner(), fires=False),
        Case("osteoporosis or steroids, cleared", runner(red_flags={"osteoporosis_or_steroids"}, cleared=True), fires=False),
        Case(
            "osteoporosis or steroids, not cleared",
            runner(red_flags={"osteoporosis_or_steroids"}, cleared=False),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
        Case("past cancer, cleared", runner(red_flags={"cancer_history"}, cleared=True), fires=False),
        Case(
            "past cancer, not cleared",
            runner(red_flags={"cancer_history"}, cleared=False),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
        Case(
            "osteoporosis or steroids, nobody asked about a clearance",
            runner(red_flags={"osteoporosis_or_steroids"}, cleared=None),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
