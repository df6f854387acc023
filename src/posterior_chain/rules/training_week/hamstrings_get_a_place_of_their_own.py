"""
Hamstrings get a place of their own.

Squats are the best-tested lift for running economy and build glutes and quads; they do little for hamstrings. So a squat never
counts as hamstring work, and a knee-bending exercise stands beside the hinge.
"""

from posterior_chain.authoring import Case, Evidence, Family, Grade, Reviewed, Rule, Status, Vote, days_to_race, runner

RULE = Rule(
    when=days_to_race >= 4,
    then=(Vote(of=Family.GLUTE_HAM_RAISE),),
    because="Squats do little for your hamstrings, so you train them with an exercise of their own.",
    sources=(
        Evidence(
            "plotkin2023",
            "Plotkin et al. 2023, Frontiers in Physiology",
            supports="hamstrings did not grow from squats",
            rows=("A17", "COR-04"),
        ),
        Evidence(
            "bourne2017",
            "Bourne et al. 2017, British Journal of Sports Medicine",
            supports="hip and knee work both lengthened a hamstring; hip work grew it more",
            rows=("NHE-12",),
        ),
    ),
    grade=Grade.C,
    cases=(
        Case("three days to the race", runner(days_to_race=3), fires=False),
        Case("four days to the race", runner(days_to_race=4), fires=True, chooses="ghr_weighted"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
