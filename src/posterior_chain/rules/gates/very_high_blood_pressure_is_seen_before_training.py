"""
Very high blood pressure is seen before training.

Meant is a reading at rest of 180 over 110 or more, either number being enough. The exact wording of that line was not re-read, and
another table draws it lower, so it is a line to stop at and not a promise that everything below is fine: readings just under it
want a clearance first, which is judgement. One odd reading can be the cuff or the stairs; measuring again beside somebody who can
act on it is the point.
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
    red_flags,
    runner,
)

RULE = Rule(
    when=red_flags.has(RedFlag.VERY_HIGH_BLOOD_PRESSURE),
    then=(Refer(urgency=Urgency.URGENT),),
    because="Your blood pressure at rest is very high. Do not train until you have been seen, today if possible.",
    sources=(
        Evidence(
            "williams_aha2007",
            "Williams et al. 2007, Circulation",
            supports="180 over 110 at rest as the line, its exact wording known from the literature and not re-read",
            rows=("GAT-04",),
        ),
        Evidence(
            "diabetescare_prt_contra",
            "Fiatarone Singh, Diabetes Care table",
            supports="another table draws the line lower where it is untreated",
            rows=("GAT-04",),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case(
            "very high blood pressure",
            runner(red_flags={"very_high_blood_pressure"}),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
        Case(
            "very high blood pressure, cleared for training",
            runner(red_flags={"very_high_blood_pressure"}, cleared=True),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
