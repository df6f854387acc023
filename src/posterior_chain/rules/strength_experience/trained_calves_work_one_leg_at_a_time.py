"""
Trained calves work one leg at a time.

One leg carries the whole body: a loaded raise on two legs gives each calf less than a free one on one leg. From the second level on calf
work is done on one leg, then with load.
"""

from posterior_chain.authoring import Case, Evidence, Family, Grade, Laterality, Level, Reviewed, Rule, Status, Vote, level, runner, where

RULE = Rule(
    when=level.in_(Family.CALF) >= Level.INTERMEDIATE,
    then=(Vote(of=where(family=Family.CALF, laterality=Laterality.UNILATERAL)),),
    because="Your calves are used to work, so they work one leg at a time.",
    sources=(
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="single-leg raises, then loaded, from the second level on",
            rows=("CLF-05", "SES-06"),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("beginner", runner(level="beginner"), fires=False),
        Case("advanced in everything but the calves", runner(level="advanced", levels={"calf": "beginner"}), fires=False),
        Case("intermediate", runner(level="intermediate"), fires=True, chooses="single_leg_calf_raise"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
