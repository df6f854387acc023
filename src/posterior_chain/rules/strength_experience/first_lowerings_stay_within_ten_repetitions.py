"""
First lowerings stay within ten repetitions.

In the first week of lowering work the trials began with ten repetitions or fewer. Whoever has mastered a lowering is past that.
"""

from posterior_chain.authoring import (
    Cap,
    Case,
    Contraction,
    Evidence,
    Family,
    Grade,
    Reviewed,
    Rule,
    Status,
    lowering_practised,
    runner,
    where,
)

RULE = Rule(
    when=lowering_practised.is_(False),
    then=(Cap(repetitions=10, of=where(family=Family.GLUTE_HAM_RAISE, contraction=Contraction.ECCENTRIC)),),
    because="Lowering work for the hamstrings is new to you, so it begins with ten repetitions in all. Expect some soreness.",
    sources=(
        Evidence(
            "petersen2011",
            "Petersen et al. 2011, American Journal of Sports Medicine",
            supports="the first week had ten repetitions or fewer",
            rows=("NHE-01",),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("a trained hamstring", runner(), fires=False),
        Case(
            "an intermediate lifter with the hold in hand, on the way to the first lowering",
            runner(level="intermediate", levels=None, equipment={"ankle_anchor"}, owned={"nordic_isometric_hold"}),
            fires=True,
            chooses="nordic_partial",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
