"""
Red energy availability belongs to a physician.

A red tier means that a professional found health at stake; training plans, this one included, wait for the physician. Nothing
here lifts it.
"""

from posterior_chain.authoring import (
    Case,
    EnergyAvailability,
    Evidence,
    Grade,
    Outcome,
    Refer,
    Reviewed,
    Rule,
    Status,
    Urgency,
    energy_availability,
    runner,
)

RULE = Rule(
    when=energy_availability.is_(EnergyAvailability.RED),
    then=(Refer(urgency=Urgency.URGENT),),
    because="Your energy availability was rated red: do not train until a physician has seen you, today if possible.",
    sources=(
        Evidence(
            "redscat2_2023",
            "Stellingwerff et al. 2023, British Journal of Sports Medicine",
            supports="the red tier takes an athlete out of training until a physician decides",
            rows=("GAT-19",),
        ),
    ),
    grade=Grade.A,
    cases=(
        Case("orange", runner(energy_availability="orange"), fires=False),
        Case("red", runner(energy_availability="red"), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT),
        Case("red, cleared in general", runner(energy_availability="red", cleared=True), fires=True, outcome=Outcome.REFER),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
