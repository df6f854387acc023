"""
Eye surgery waits for clearance.

Recent surgery of the eye, or a bleed at the back of it, is a reason to ask before straining. How long it stays a reason depends on
what was done and is not in any number we would trust, so it waits for somebody who has seen the eye. All of it rests on a list read
second-hand and on judgement. Surgery of long ago that nobody worries about is not meant.
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
    because="You told us of eye surgery. Be seen before lifting, best by those who treated your eye.",
    sources=(
        Evidence(
            "diabetescare_prt_contra",
            "Fiatarone Singh, Diabetes Care table",
            supports="recent eye surgery or a bleed in the eye is listed as a reason not to lift; waiting for clearance is judgement",
            rows=("GAT-17",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("no eye surgery, and no clearance", runner(), fires=False),
        Case("eye surgery, cleared", runner(red_flags={"eye_surgery"}, cleared=True), fires=False),
        Case(
            "eye surgery, not cleared",
            runner(red_flags={"eye_surgery"}, cleared=False),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
        Case(
            "eye surgery, nobody asked about a clearance",
            runner(red_flags={"eye_surgery"}, cleared=None),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
