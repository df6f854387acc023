"""
A painful low back rests the hinge.

With amber pain in the low back no loaded hinge is done and nothing loads the back much; bridges and thrusts come first. Signs of
another kind are gates of their own.
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
    Scale,
    Status,
    Withhold,
    pain_in,
    runner,
    setting,
    where,
)

RULE = Rule(
    when=pain_in(Region.LOW_BACK) >= setting("amber_pain"),
    then=(
        Withhold(of=where(from_floor=True)),
        Withhold(of=where(family=Family.DEADLIFT, load=LoadKind.EXTERNAL)),
        Capacity(spine_load=1),
        Scale(load_factor=setting("cautious_start_factor")),
    ),
    because="Your low back hurts, so nothing is lifted in a hinge and the back carries little: bridges and thrusts, with lighter loads.",
    sources=(
        Evidence("thomee1997", "Thomee 1997, Physical Therapy", supports="3 to 5 of 10 can be trained with less", rows=("SCL-02",)),
        Evidence(
            "berglund2015",
            "Berglund et al. 2015, Journal of Strength and Conditioning Research",
            supports="less pain and a longer back hold went with more benefit from deadlifts, under supervision",
            rows=("SCL-09",),
        ),
        Evidence("expert", "Expert judgement of the evidence report", supports="lighter loads with back pain", rows=("CAP-05",)),
    ),
    grade=Grade.X,
    cases=(
        Case("2 of 10", runner(pains=[{"region": "low_back", "score": 2, "settles_by_morning": True}]), fires=False),
        Case(
            "3 of 10",
            runner(pains=[{"region": "low_back", "score": 3, "settles_by_morning": True}]),
            fires=True,
            withholds="barbell_deadlift",
            keeps="glute_bridge",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
