"""
Very high blood pressure is seen first.

At rest 180 over 110 or more counts as very high here; the exact wording of that line is recalled, not re-read, so any report of
very high pressure is taken at its word.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Outcome, RedFlag, Refer, Reviewed, Rule, Status, Urgency, red_flags, runner

RULE = Rule(
    when=red_flags.has(RedFlag.VERY_HIGH_BLOOD_PRESSURE),
    then=(Refer(urgency=Urgency.URGENT),),
    because="Your blood pressure is reported as very high: do not train until you have been seen, today if possible.",
    sources=(
        Evidence(
            "williams_aha2007",
            "Williams et al. 2007, Circulation",
            supports="very high resting pressure rules out lifting; the exact line is uncertain",
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
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
