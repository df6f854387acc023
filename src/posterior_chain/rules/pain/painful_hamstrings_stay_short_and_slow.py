"""
Painful hamstrings stay short and slow.

With amber pain in the hamstring nothing stretches it under load and nothing is lowered against it; the upper rungs of knee
flexion wait.
"""

from posterior_chain.authoring import (
    Capacity,
    Case,
    Contraction,
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
    when=pain_in(Region.HAMSTRING) >= setting("amber_pain"),
    then=(
        Capacity(hamstring_length=1),
        Withhold(of=where(trains=Muscle.HAMSTRINGS, load=LoadKind.EXTERNAL)),
        Withhold(of=where(trains=Muscle.HAMSTRINGS, contraction=Contraction.ECCENTRIC)),
        Withhold(of=where(rung_above=4)),
    ),
    because="Your hamstring hurts, so it works without load, is not stretched and nothing is lowered against it today.",
    sources=(
        Evidence("thomee1997", "Thomee 1997, Physical Therapy", supports="3 to 5 of 10 can be trained with less", rows=("SCL-02",)),
        Evidence(
            "expert", "Expert judgement of the evidence report", supports="which patterns are left out is judgement", rows=("SCL-02",)
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("2 of 10", runner(pains=[{"region": "hamstring", "score": 2, "settles_by_morning": True}]), fires=False),
        Case(
            "3 of 10",
            runner(pains=[{"region": "hamstring", "score": 3, "settles_by_morning": True}]),
            fires=True,
            withholds="nordic_eccentric",
            keeps="long_lever_bridge",
        ),
        Case(
            "3 of 10, without load",
            runner(pains=[{"region": "hamstring", "score": 3, "settles_by_morning": True}]),
            fires=True,
            withholds="back_extension_bodyweight",
            keeps="box_squat",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
