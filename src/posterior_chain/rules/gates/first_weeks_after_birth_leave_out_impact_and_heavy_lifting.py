"""
The first twelve weeks after birth leave out impact and heavy lifting.

The twelve weeks come from an expert guideline about running again, read on clinic pages; carrying them over to heavy lifting is
judgement. Lighter work stays, because nothing speaks against it for somebody who feels well. Weeks that are not told count as fewer
than twelve. No clearance shortens the wait here: a professional who has examined you may well go faster than this rule, beside you
and not through an app.
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
    because="In the first 12 weeks after birth, or when the weeks are unknown, we leave out impact and heavy lifting. Be seen before you add them.",
    sources=(
        Evidence(
            "goom_donnelly_brockwell2019",
            "Goom et al. 2019, guideline",
            supports="twelve weeks before impact, by expert opinion; heavy lifting is judgement",
            rows=("GAT-16",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("no birth", runner(sex="female"), fires=False),
        Case("late in pregnancy", runner(sex="female", pregnancy="trimester_3"), fires=False),
        Case("twelve weeks after birth", runner(sex="female", pregnancy="postpartum", postpartum_weeks=12), fires=False),
        Case(
            "eleven weeks after birth",
            runner(sex="female", pregnancy="postpartum", postpartum_weeks=11),
            fires=True,
            keeps="glute_bridge",
            outcome=Outcome.TRAIN_WITH_CARE,
            refers=Urgency.ROUTINE,
        ),
        Case(
            "after birth, weeks unknown",
            runner(sex="female", pregnancy="postpartum"),
            fires=True,
            outcome=Outcome.TRAIN_WITH_CARE,
            refers=Urgency.ROUTINE,
        ),
        Case(
            "eleven weeks after birth, cleared",
            runner(sex="female", pregnancy="postpartum", postpartum_weeks=11, cleared=True),
            fires=True,
            outcome=Outcome.TRAIN_WITH_CARE,
            refers=Urgency.ROUTINE,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
