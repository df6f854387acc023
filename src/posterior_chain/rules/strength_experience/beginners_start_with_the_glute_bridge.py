"""
Beginners start with the glute bridge.

The bridge has less than half the travel of a hip thrust and needs no bench, so it is easy to learn; loaded, it is not a weak
glute exercise. The thrust follows when the bridge is owned; when that is, is judgement.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Family,
    Grade,
    Laterality,
    Level,
    LoadKind,
    Reviewed,
    Rule,
    Status,
    Vote,
    level,
    runner,
    where,
)

RULE = Rule(
    when=level.in_(Family.HIP_THRUST).is_(Level.BEGINNER),
    then=(Vote(of=where(family=Family.HIP_THRUST, load=LoadKind.BODYWEIGHT, laterality=Laterality.BILATERAL)),),
    because="You start with bridges and thrusts without load: they are easy to learn.",
    sources=(
        Evidence(
            "zabaleta2024",
            "Zabaleta-Korta and Fernandez-Pena 2024, Cultura, Ciencia y Deporte",
            supports="the bridge travels less than half as far as the thrust",
            rows=("A32",),
        ),
        Evidence("expert", "Expert judgement of the evidence report", supports="when to move on is judgement", rows=("A33", "BRG-01")),
    ),
    grade=Grade.X,
    cases=(
        Case("intermediate", runner(level="intermediate"), fires=False),
        Case("a beginner in everything but the thrust", runner(level="beginner", levels={"hip_thrust": "intermediate"}), fires=False),
        Case("beginner at home", runner(level="beginner", levels=None, technique=None, equipment=()), fires=True, chooses="glute_bridge"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
