"""
Three a week is the most.

More than three strength sessions leave a runner too little room to run and recover; the line is judgement.
"""

from posterior_chain.authoring import Cap, Case, Evidence, Grade, Reviewed, Rule, Status, runner, sessions_per_week

RULE = Rule(
    when=sessions_per_week >= 3,
    then=(Cap(sessions_per_week=3),),
    because="Three strength sessions a week are the most we advise you beside your running.",
    sources=(
        Evidence(
            "acsm2009",
            "Ratamess et al. (ACSM) 2009, Medicine and Science in Sports and Exercise",
            supports="two to three a week for most",
            rows=("FRQ-09",),
        ),
        Evidence("blagrove2018", "Blagrove et al. 2018, Sports Medicine", supports="two to three sessions a week", rows=("FRQ-01",)),
        Evidence("expert", "Expert judgement of the evidence report", supports="three as the most beside running", rows=("FRQ-09",)),
    ),
    grade=Grade.X,
    cases=(
        Case("two a week", runner(sessions_per_week=2), fires=False),
        Case("three a week", runner(sessions_per_week=3), fires=True),
        Case("five a week", runner(sessions_per_week=5), fires=True),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
