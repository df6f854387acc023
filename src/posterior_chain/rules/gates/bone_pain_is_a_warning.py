"""
Bone pain is a warning.

Pain at one spot of a bone, on impact, at rest or at night, may come from bone that is overloaded. The runner is referred and
gets no session; hopping to test it is never asked for.
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
    when=any_of(red_flags.has(RedFlag.BONE_PAIN_ON_IMPACT), red_flags.has(RedFlag.BONE_PAIN_AT_REST)),
    then=(Refer(urgency=Urgency.URGENT),),
    because="Pain at one spot of a bone, on impact or at rest: do not train until you have been seen, today if possible.",
    sources=(
        Evidence(
            "warden2021",
            "Warden et al. 2021, Current Osteoporosis Reports",
            supports="focal bone pain on impact or at rest is looked at before loading",
            rows=("GAT-08",),
        ),
        Evidence("statpearls_bsi", "StatPearls, Stress injuries", supports="focal bone pain on impact or at rest", rows=("GAT-08",)),
    ),
    grade=Grade.B,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case("bone pain on impact", runner(red_flags={"bone_pain_on_impact"}), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT),
        Case("bone pain at rest", runner(red_flags={"bone_pain_at_rest"}), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT),
        Case(
            "bone pain on impact, cleared for training",
            runner(red_flags={"bone_pain_on_impact"}, cleared=True),
            fires=True,
            outcome=Outcome.REFER,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
