"""
Unsupervised runners under 18 lift no external load.

Lifting suits the young, and technique comes first: so a load is for when somebody qualified is there. Alone, their own body is
enough to train with. The line at 18 is the one of a consensus, read second-hand; it knows nothing of how grown or how practised
somebody is. A clearance does not stand in for supervision, and a parent who watches counts only if qualified.
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
    because="Under 18, have somebody qualified with you before lifting weights. Until then we train with your own body weight.",
    sources=(
        Evidence(
            "lloyd2014",
            "Lloyd et al. 2014, Br J Sports Med",
            supports="under 18 loaded lifts need qualified supervision, by consensus",
            rows=("GAT-20",),
        ),
    ),
    grade=Grade.A,
    cases=(
        Case("18 and alone", runner(age=18, supervised=False), fires=False),
        Case("17 and supervised", runner(age=17, supervised=True), fires=False),
        Case(
            "17 and alone",
            runner(age=17, supervised=False),
            fires=True,
            withholds="goblet_squat",
            keeps="glute_bridge",
            outcome=Outcome.TRAIN_WITH_CARE,
            refers=Urgency.ROUTINE,
        ),
        Case(
            "17, and nobody asked about supervision",
            runner(age=17, supervised=None),
            fires=True,
            outcome=Outcome.TRAIN_WITH_CARE,
            refers=Urgency.ROUTINE,
        ),
        Case(
            "17 and alone, cleared",
            runner(age=17, supervised=False, cleared=True),
            fires=True,
            withholds="barbell_back_squat",
            outcome=Outcome.TRAIN_WITH_CARE,
            refers=Urgency.ROUTINE,
        ),
        Case("age left out", runner(age=None, supervised=False), fires=False),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
