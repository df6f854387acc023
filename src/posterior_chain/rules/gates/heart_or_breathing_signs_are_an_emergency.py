"""
Heart or breathing signs are an emergency.

Chest pain, fainting or unusual breathlessness can come from the heart or the lungs, with exercise or at rest. Nobody can tell
from a form what they mean, so nothing is trained and the athlete is sent to help at once. No clearance lifts this: only the
sign going away does, after somebody has looked.
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
    any_of,
    red_flags,
    runner,
)

RULE = Rule(
    when=any_of(red_flags.has(RedFlag.CHEST_PAIN), red_flags.has(RedFlag.FAINTING), red_flags.has(RedFlag.UNUSUAL_BREATHLESSNESS)),
    then=(Refer(urgency=Urgency.EMERGENCY),),
    because="Chest pain, fainting or unusual breathlessness can be an emergency: do not train, and call the emergency number now.",
    sources=(
        Evidence(
            "parq_plus",
            "Warburton et al., PAR-Q+ (2024 form)",
            supports="these answers send somebody to a professional before any exercise",
            rows=("GAT-01", "GAT-02"),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case("chest pain", runner(red_flags={"chest_pain"}), fires=True, outcome=Outcome.REFER, refers=Urgency.EMERGENCY),
        Case("fainting", runner(red_flags={"fainting"}), fires=True, outcome=Outcome.REFER, refers=Urgency.EMERGENCY),
        Case(
            "unusual breathlessness",
            runner(red_flags={"unusual_breathlessness"}),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.EMERGENCY,
        ),
        Case("chest pain, cleared for training", runner(red_flags={"chest_pain"}, cleared=True), fires=True, outcome=Outcome.REFER),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
