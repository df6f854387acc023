"""
Three months without a period call for a doctor.

Periods that stay away can mean that the body runs short of energy. It is a reason to ask a doctor, not a reason to stop, so
training goes on without heavy and explosive work. That the sign matters is well founded; the three months are known from the
literature, and what is left out is judgement. Pregnancy and some contraception stop periods too, which a form can not tell. It is
about periods missing, never about the phase of a cycle.
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
    then=(
        Refer(urgency=Urgency.ROUTINE, scope=Scope.ADVICE),
        Withhold(methods=(Method.HEAVY, Method.EXPLOSIVE)),
    ),
    because="Three months without a period are worth a visit to a doctor. Be seen before lifting heavy; until then we leave heavy and fast work out.",
    sources=(
        Evidence(
            "mountjoy2023",
            "Mountjoy et al. 2023, Br J Sports Med",
            supports="missing periods as a sign of low energy availability; three months known from the literature",
            rows=(
                "POP-10",
                "SCL-12",
            ),
        ),
        Evidence(
            "redscat2_2023",
            "Stellingwerff et al. 2023, Br J Sports Med",
            supports="medical contact while training goes on; leaving out heavy and explosive work is judgement",
            rows=(
                "POP-10",
                "SCL-12",
            ),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("asked, and no sign", runner(sex="female"), fires=False),
        Case(
            "three months without a period",
            runner(sex="female", red_flags={"no_period_three_months"}),
            fires=True,
            keeps="goblet_squat",
            outcome=Outcome.TRAIN_WITH_CARE,
            refers=Urgency.ROUTINE,
        ),
        Case(
            "three months without a period, cleared",
            runner(sex="female", red_flags={"no_period_three_months"}, cleared=True),
            fires=True,
            outcome=Outcome.TRAIN_WITH_CARE,
            refers=Urgency.ROUTINE,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
