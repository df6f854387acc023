"""
The first weeks after a birth leave out heavy work and impact.

For twelve weeks, or when nobody said how many it has been, heavy lifting and jumps are left out. The twelve weeks are an
expert guideline, not a trial. A general clearance does not shorten them.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Grade,
    Outcome,
    Pregnancy,
    Refer,
    Reviewed,
    Rule,
    Scope,
    Status,
    Urgency,
    all_of,
    pregnancy,
    runner,
    weeks_postpartum,
)

RULE = Rule(
    when=all_of(pregnancy.is_(Pregnancy.POSTPARTUM), weeks_postpartum < 12),
    then=(Refer(urgency=Urgency.ROUTINE, scope=Scope.IMPACT_AND_HEAVY),),
    because="Until twelve weeks after birth, or if we do not know, no heavy lifting or jumps: be seen before you add them.",
    sources=(
        Evidence(
            "goom_donnelly_brockwell2019",
            "Goom et al. 2019, Returning to running postnatal (guideline)",
            supports="twelve weeks before impact, an expert guideline",
            rows=("GAT-16",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("twelve weeks after birth", runner(pregnancy="postpartum", postpartum_weeks=12), fires=False),
        Case(
            "eleven weeks after birth",
            runner(pregnancy="postpartum", postpartum_weeks=11),
            fires=True,
            outcome=Outcome.TRAIN_WITH_CARE,
            refers=Urgency.ROUTINE,
        ),
        Case("after birth, weeks not said", runner(pregnancy="postpartum"), fires=True, outcome=Outcome.TRAIN_WITH_CARE),
        Case("eleven weeks, cleared in general", runner(pregnancy="postpartum", postpartum_weeks=11, cleared=True), fires=True),
        Case("pregnant, not after birth", runner(pregnancy="trimester_1"), fires=False),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
