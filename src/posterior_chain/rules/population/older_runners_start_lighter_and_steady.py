"""
Older runners start lighter and steady.

From 65 on strength training does as much good as ever; first loads are lighter and the wobbliest single-leg work waits. The
size is judgement.
"""

from posterior_chain.authoring import Capacity, Case, Evidence, Grade, Reviewed, Rule, Scale, Status, older, runner, setting

RULE = Rule(
    when=older.is_(True),
    then=(Scale(load_factor=setting("cautious_start_factor")), Capacity(balance=2)),
    because="From 65 on we start lighter and leave out the wobbliest single-leg exercises.",
    sources=(
        Evidence(
            "fragala2019",
            "Fragala et al. 2019, Journal of Strength and Conditioning Research",
            supports="older adults gain from two to three sets, two to three times a week",
            rows=("POP-06",),
        ),
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="lighter first loads and support for balance",
            rows=("POP-07", "CAP-05"),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("sixty-four", runner(age=64), fires=False),
        Case("sixty-five", runner(age=65), fires=True, withholds="single_leg_romanian_deadlift_loaded", keeps="barbell_back_squat"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
