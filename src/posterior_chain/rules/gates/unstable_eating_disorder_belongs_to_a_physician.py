"""
An unstable eating disorder belongs to a physician.

While an eating disorder is medically unstable, training waits. Nothing here lifts it.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Outcome, RedFlag, Refer, Reviewed, Rule, Status, Urgency, red_flags, runner

RULE = Rule(
    when=red_flags.has(RedFlag.EATING_DISORDER_UNSTABLE),
    then=(Refer(urgency=Urgency.URGENT),),
    because="Your eating disorder is not medically stable: do not train until a physician has seen you, today if possible.",
    sources=(
        Evidence(
            "redscat2_2023",
            "Stellingwerff et al. 2023, British Journal of Sports Medicine",
            supports="medical instability takes an athlete out of training",
            rows=("GAT-19",),
        ),
    ),
    grade=Grade.A,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case(
            "eating disorder unstable",
            runner(red_flags={"eating_disorder_unstable"}),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
        Case(
            "eating disorder unstable, cleared for training",
            runner(red_flags={"eating_disorder_unstable"}, cleared=True),
            fires=True,
            outcome=Outcome.REFER,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
