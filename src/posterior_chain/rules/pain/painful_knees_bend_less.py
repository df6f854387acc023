"""
Painful knees bend less.

With amber pain in the knee the squat goes to a box, whose height sets a depth above the pain, or else a rung down; it carries little
load.
"""

from posterior_chain.authoring import (
    Capacity,
    Case,
    Equipment,
    Evidence,
    Family,
    Grade,
    Laterality,
    Region,
    Reviewed,
    Rule,
    Status,
    StepDown,
    pain_in,
    runner,
    setting,
    where,
)

RULE = Rule(
    when=pain_in(Region.KNEE) >= setting("amber_pain"),
    then=(
        Capacity(knee_load=1),
        StepDown(of=where(family=Family.SQUAT, unless=where(uses=Equipment.BOX, laterality=Laterality.BILATERAL))),
    ),
    because="Your knee hurts, so you squat to a box or a step easier, with little or no load, and only as deep as is comfortable.",
    sources=(
        Evidence("thomee1997", "Thomee 1997, Physical Therapy", supports="3 to 5 of 10 can be trained with less", rows=("SCL-02",)),
        Evidence("expert", "Expert judgement of the evidence report", supports="box depth above the pain, more hinge", rows=("SCL-17",)),
    ),
    grade=Grade.X,
    cases=(
        Case("2 of 10", runner(pains=[{"region": "knee", "score": 2, "settles_by_morning": True}]), fires=False),
        Case(
            "3 of 10",
            runner(pains=[{"region": "knee", "score": 3, "settles_by_morning": True}]),
            fires=True,
            withholds="barbell_back_squat",
            keeps="sit_to_stand",
            chooses="box_squat",
        ),
        Case(
            "3 of 10, without a box",
            runner(equipment=[], pains=[{"region": "knee", "score": 3, "settles_by_morning": True}]),
            fires=True,
            chooses="air_squat",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
