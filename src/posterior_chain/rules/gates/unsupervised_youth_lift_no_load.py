"""
Unsupervised youth lift no load.

Young runners can lift and do well with it when somebody qualified teaches them. Without that, they train with their body alone.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Grade,
    Outcome,
    Refer,
    Reviewed,
    Rule,
    Scope,
    Status,
    Urgency,
    all_of,
    runner,
    supervised,
    youth,
)

RULE = Rule(
    when=all_of(youth.is_(True), supervised.is_(False)),
    then=(Refer(urgency=Urgency.ROUTINE, scope=Scope.LOADED),),
    because="Under 18 we add no weights unless somebody qualified supervises you: find a coach before lifting.",
    sources=(
        Evidence(
            "lloyd2014",
            "Lloyd et al. 2014, British Journal of Sports Medicine",
            supports="qualified supervision for any loaded lift",
            rows=("GAT-20",),
        ),
    ),
    grade=Grade.A,
    cases=(
        Case("eighteen, alone", runner(age=18), fires=False),
        Case(
            "seventeen, alone",
            runner(age=17),
            fires=True,
            withholds="goblet_squat",
            keeps="air_squat",
            outcome=Outcome.TRAIN_WITH_CARE,
            refers=Urgency.ROUTINE,
        ),
        Case("seventeen, supervised", runner(age=17, supervised=True), fires=False),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
