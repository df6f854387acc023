"""
Leg pain with numbness is seen first.

Pain below the knee together with numbness or weakness asks for a look at the nerves first. Pain alone down the leg is another
matter.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Outcome, RedFlag, Refer, Reviewed, Rule, Status, Urgency, red_flags, runner

RULE = Rule(
    when=red_flags.has(RedFlag.LEG_PAIN_WITH_NUMBNESS),
    then=(Refer(urgency=Urgency.URGENT),),
    because="Leg pain with numbness or weakness: do not train until you have been seen, today if possible.",
    sources=(
        Evidence(
            "redflags_ahcpr",
            "AHCPR 1994, Quick Reference Guide on low back problems",
            supports="leg pain below the knee with weakness or numbness; the urgency is judgement",
            rows=("GAT-07",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case(
            "leg pain with numbness", runner(red_flags={"leg_pain_with_numbness"}), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT
        ),
        Case(
            "leg pain with numbness, cleared for training",
            runner(red_flags={"leg_pain_with_numbness"}, cleared=True),
            fires=True,
            outcome=Outcome.REFER,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
