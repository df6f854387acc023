"""
Bone pain on impact or at rest is seen before training.

Pain in one spot on a bone, when landing or at rest or at night, is a reason to stop loading it and to let somebody look. Nobody is
asked to provoke it, least of all by hopping. A form can not say what it is: a sore muscle spreads and eases, a spot on a bone tends
not to, and where you are unsure this rule is on the careful side. How soon to be seen is judgement. No clearance lifts it, only the
pain going away.
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
    when=any_of(
        red_flags.has(RedFlag.BONE_PAIN_ON_IMPACT),
        red_flags.has(RedFlag.BONE_PAIN_AT_REST),
    ),
    then=(Refer(urgency=Urgency.URGENT),),
    because="Pain in one spot on a bone: do not test it, and do not train until you have been seen, today if possible.",
    sources=(
        Evidence(
            "warden2021",
            "Warden et al. 2021, Curr Osteoporos Rep",
            supports="bone pain in runners is a matter of load, so loading stops first",
            rows=("GAT-08",),
        ),
        Evidence(
            "statpearls_bsi",
            "StatPearls, web reference",
            supports="bone pain on impact, at rest or at night is to be looked at",
            rows=("GAT-08",),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case("bone pain when landing", runner(red_flags={"bone_pain_on_impact"}), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT),
        Case("bone pain at rest", runner(red_flags={"bone_pain_at_rest"}), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT),
        Case(
            "bone pain when landing, cleared for training",
            runner(red_flags={"bone_pain_on_impact"}, cleared=True),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
