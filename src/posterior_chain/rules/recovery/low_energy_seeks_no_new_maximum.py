"""
Low energy seeks no new maximum.

With a yellow or orange tier strength is kept and nothing heavy is added; food and a professional come first.
"""

from posterior_chain.authoring import (
    Case,
    EnergyAvailability,
    Evidence,
    Grade,
    Method,
    Outcome,
    Refer,
    Reviewed,
    Rule,
    Scope,
    Status,
    Urgency,
    Withhold,
    energy_availability,
    runner,
)

RULE = Rule(
    when=energy_availability.one_of(EnergyAvailability.YELLOW, EnergyAvailability.ORANGE),
    then=(
        Refer(urgency=Urgency.ROUTINE, scope=Scope.ADVICE),
        Withhold(methods=(Method.HEAVY,)),
    ),
    because="Your energy availability was rated low, so we seek no new maximum. Stay in touch with the doctor who rated it.",
    sources=(
        Evidence(
            "redscat2_2023",
            "Stellingwerff et al. 2023, British Journal of Sports Medicine",
            supports="tiers that limit training",
            rows=("SCL-12",),
        ),
        Evidence(
            "mountjoy2023", "Mountjoy et al. 2023, British Journal of Sports Medicine", supports="what low energy does", rows=("SCL-12",)
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("fine", runner(energy_availability="fine"), fires=False),
        Case(
            "yellow",
            runner(energy_availability="yellow"),
            fires=True,
            keeps="barbell_back_squat",
            outcome=Outcome.TRAIN_WITH_CARE,
            refers=Urgency.ROUTINE,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
