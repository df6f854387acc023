"""
New hamstrings start assisted or still.

The raise scales, but the full version is too hard for most beginners: it starts assisted, partial or as a hold.
The study behind it measured one person, so the order of the steps is judgement.
"""

from posterior_chain.authoring import Case, Evidence, Family, Grade, Level, Reviewed, Rule, Status, Vote, level, runner, where

RULE = Rule(
    when=level.in_(Family.GLUTE_HAM_RAISE).is_(Level.BEGINNER),
    then=(Vote(of=where(family=Family.GLUTE_HAM_RAISE, level=Level.BEGINNER)),),
    because="Hamstring curls are hard at first, so you start with a hold, with help, or through a short range.",
    sources=(
        Evidence(
            "nordic_regression_alt",
            "Alt et al. 2023, Journal of Athletic Training",
            supports="in one athlete easier forms took 69 to 154 per cent of the standard moment",
            rows=("A42", "NHE-09"),
        ),
        Evidence("expert", "Expert judgement of the evidence report", supports="the full version is not for novices", rows=("COR-11",)),
    ),
    grade=Grade.X,
    cases=(
        Case("intermediate at it", runner(levels={"glute_ham_raise": "intermediate"}), fires=False),
        Case("a Nordic novice", runner(levels={"glute_ham_raise": "beginner"}), fires=True, chooses="long_lever_bridge"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
