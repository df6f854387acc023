"""
Missing periods advise a medical contact.

Three months without a period can be a sign of too little energy. It stops nothing by itself: the runner is advised to talk to
somebody, and no new heavy work is added meanwhile. The three months are recalled from the consensus.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Grade,
    Method,
    Outcome,
    RedFlag,
    Refer,
    Reviewed,
    Rule,
    Scope,
    Status,
    Urgency,
    Withhold,
    red_flags,
    runner,
)

RULE = Rule(
    when=red_flags.has(RedFlag.NO_PERIOD_THREE_MONTHS),
    then=(Refer(urgency=Urgency.ROUTINE, scope=Scope.ADVICE), Withhold(methods=(Method.HEAVY, Method.EXPLOSIVE))),
    because="Three months without a period: please talk to a doctor. Until then we keep your strength and add nothing heavy.",
    sources=(
        Evidence(
            "mountjoy2023",
            "Mountjoy et al. 2023, British Journal of Sports Medicine",
            supports="missing periods are a sign to look at energy",
            rows=("POP-10",),
        ),
        Evidence(
            "redscat2_2023",
            "Stellingwerff et al. 2023, British Journal of Sports Medicine",
            supports="strength is kept and no new maximum is sought",
            rows=("SCL-12",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case(
            "no period for three months",
            runner(sex="female", red_flags={"no_period_three_months"}),
            fires=True,
            outcome=Outcome.TRAIN_WITH_CARE,
            refers=Urgency.ROUTINE,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
