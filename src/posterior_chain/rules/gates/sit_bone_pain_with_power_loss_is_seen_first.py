"""
Sit-bone pain with a loss of power is seen first.

Pain at the sit bone together with a sudden loss of power after a sprint or a pop is treated like a fresh hamstring injury:
looked at first.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Outcome, RedFlag, Refer, Reviewed, Rule, Status, Urgency, red_flags, runner

RULE = Rule(
    when=red_flags.has(RedFlag.SIT_BONE_PAIN_WITH_POWER_LOSS),
    then=(Refer(urgency=Urgency.URGENT),),
    because="Pain at the sit bone with a sudden loss of strength: do not train until you have been seen, today if possible.",
    sources=(
        Evidence("expert", "Expert judgement of the evidence report", supports="treated as a fresh hamstring injury", rows=("GAT-23",)),
    ),
    grade=Grade.X,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case(
            "sit bone pain with power loss",
            runner(red_flags={"sit_bone_pain_with_power_loss"}),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
        Case(
            "sit bone pain with power loss, cleared for training",
            runner(red_flags={"sit_bone_pain_with_power_loss"}, cleared=True),
            fires=True,
            outcome=Outcome.REFER,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
