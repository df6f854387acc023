"""
Twice a week builds.

Two sessions a week is what most runner studies used to improve economy, and the default here. The effect is a
few percent on average, two trials found none, and no study says that two is right for one runner.
"""

from posterior_chain.authoring import Cap, Case, Evidence, Grade, Reviewed, Rule, Status, runner, sessions_per_week

RULE = Rule(
    when=sessions_per_week.between(2, 2),
    then=(Cap(sessions_per_week=2),),
    because="You lift twice a week: that is what most runner studies used to improve economy.",
    sources=(
        Evidence(
            "blagrove2018",
            "Blagrove et al. 2018, Sports Medicine",
            supports="two to three sessions a week over 6 to 20 weeks",
            rows=("A45", "FRQ-01", "COR-07"),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("one a week", runner(sessions_per_week=1), fires=False),
        Case("two a week", runner(sessions_per_week=2), fires=True),
        Case("three a week", runner(sessions_per_week=3), fires=False),
        Case("not said", runner(), fires=True),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
