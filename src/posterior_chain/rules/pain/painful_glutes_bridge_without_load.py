"""
Painful glutes bridge without load.

With amber pain in the glute the bridges stay and their load goes.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Grade,
    LoadKind,
    Muscle,
    Region,
    Reviewed,
    Rule,
    Status,
    Withhold,
    pain_in,
    runner,
    setting,
    where,
)

RULE = Rule(
    when=pain_in(Region.GLUTE) >= setting("amber_pain"),
    then=(Withhold(of=where(trains=Muscle.GLUTEUS_MAXIMUS, load=LoadKind.EXTERNAL)),),
    because="Your glute hurts, so what works it most goes without load today.",
    sources=(
        Evidence("thomee1997", "Thomee 1997, Physical Therapy", supports="3 to 5 of 10 can be trained with less", rows=("SCL-02",)),
        Evidence(
            "expert", "Expert judgement of the evidence report", supports="which patterns are left out is judgement", rows=("SCL-02",)
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("2 of 10", runner(pains=[{"region": "glute", "score": 2, "settles_by_morning": True}]), fires=False),
        Case(
            "3 of 10",
            runner(pains=[{"region": "glute", "score": 3, "settles_by_morning": True}]),
            fires=True,
            withholds="barbell_hip_thrust",
            keeps="glute_bridge",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
