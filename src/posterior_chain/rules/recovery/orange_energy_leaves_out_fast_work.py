"""
Orange energy leaves out fast work.

With an orange tier jumps and fast lifts wait as well.
"""

from posterior_chain.authoring import (
    Case,
    EnergyAvailability,
    Evidence,
    Grade,
    Method,
    Outcome,
    Reviewed,
    Rule,
    Status,
    Withhold,
    energy_availability,
    runner,
    where,
)

RULE = Rule(
    when=energy_availability >= EnergyAvailability.ORANGE,
    then=(
        Withhold(methods=(Method.EXPLOSIVE, Method.HEAVY)),
        Withhold(of=where(unproven=True)),
    ),
    because="Your energy availability was rated clearly low: nothing heavy, fast or new. Stay in touch with the doctor who rated it.",
    sources=(
        Evidence(
            "redscat2_2023",
            "Stellingwerff et al. 2023, British Journal of Sports Medicine",
            supports="tiers that limit training",
            rows=("SCL-12",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("yellow", runner(energy_availability="yellow"), fires=False),
        Case("orange", runner(energy_availability="orange"), fires=True, keeps="barbell_back_squat", outcome=Outcome.TRAIN_WITH_CARE),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
