"""
Painful hips stay out of the depth.

With amber pain in the hip or groin the squats and hinges stay in the upper range.
"""

from posterior_chain.authoring import (
    Capacity,
    Case,
    Evidence,
    Family,
    Grade,
    LoadKind,
    Region,
    Reviewed,
    Rule,
    Status,
    Withhold,
    any_of,
    pain_in,
    runner,
    setting,
    where,
)

RULE = Rule(
    when=any_of(pain_in(Region.HIP) >= setting("amber_pain"), pain_in(Region.GROIN) >= setting("amber_pain")),
    then=(
        Capacity(hip_flexion=1, of=where(family=(Family.SQUAT, Family.DEADLIFT))),
        Withhold(of=where(family=(Family.SQUAT, Family.DEADLIFT), load=LoadKind.EXTERNAL)),
    ),
    because="Your hip or groin hurts, so squats and hinges stay shallow and unloaded today.",
    sources=(
        Evidence("thomee1997", "Thomee 1997, Physical Therapy", supports="3 to 5 of 10 can be trained with less", rows=("SCL-02",)),
        Evidence(
            "expert", "Expert judgement of the evidence report", supports="which patterns are left out is judgement", rows=("SCL-02",)
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("hip at 2", runner(pains=[{"region": "hip", "score": 2, "settles_by_morning": True}]), fires=False),
        Case(
            "hip at 3",
            runner(pains=[{"region": "hip", "score": 3, "settles_by_morning": True}]),
            fires=True,
            withholds="barbell_deadlift",
            keeps="split_squat",
        ),
        Case("groin at 2", runner(pains=[{"region": "groin", "score": 2, "settles_by_morning": True}]), fires=False),
        Case(
            "groin at 3",
            runner(pains=[{"region": "groin", "score": 3, "settles_by_morning": True}]),
            fires=True,
            withholds="air_squat",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
