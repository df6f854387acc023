"""
Red energy availability belongs to a physician.

The red tier of the REDs assessment means that a physician leads, and training with it. The tier is set by that assessment, led by a
physician, and never guessed here from weight, meals or mileage: an athlete who was not assessed is no evidence for either side.
Nothing lifts this here, no clearance either; a new assessment does. How soon to be seen is judgement.
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
    because="Your REDs assessment is red. Do not train until a physician has seen you, today if possible.",
    sources=(
        Evidence(
            "redscat2_2023",
            "Stellingwerff et al. 2023, Br J Sports Med",
            supports="at the red tier a physician decides on any training; how soon to be seen is judgement",
            rows=("GAT-19",),
        ),
    ),
    grade=Grade.A,
    cases=(
        Case("orange", runner(energy_availability="orange"), fires=False),
        Case("red", runner(energy_availability="red"), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT),
        Case("never assessed", runner(energy_availability=None), fires=False),
        Case(
            "red, cleared for training",
            runner(energy_availability="red", cleared=True),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
