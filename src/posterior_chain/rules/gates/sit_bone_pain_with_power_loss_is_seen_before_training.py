"""
Sit-bone pain with lost power is seen before training.

Pain at the sit bone when sitting, together with power lost all at once in a sprint or a pop, is treated like a fresh strain:
somebody looks before anything is loaded. It is expert judgement. Sit-bone pain that came slowly and took no power is another matter
and is trained around, not gated. No clearance lifts this: only the sign going away does.
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
    red_flags,
    runner,
)

RULE = Rule(
    when=red_flags.has(RedFlag.SIT_BONE_PAIN_WITH_POWER_LOSS),
    then=(Refer(urgency=Urgency.URGENT),),
    because="Sit-bone pain with a sudden loss of power: do not train until you have been seen, today if possible.",
    sources=(
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="treated like a fresh hamstring strain; all of it is judgement",
            rows=("GAT-23",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case(
            "sit-bone pain with lost power",
            runner(red_flags={"sit_bone_pain_with_power_loss"}),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
        Case(
            "sit-bone pain with lost power, cleared for training",
            runner(red_flags={"sit_bone_pain_with_power_loss"}, cleared=True),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
