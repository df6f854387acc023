"""
Painful calves rise without load.

With amber pain in the calf or the Achilles the calf work loses its load and goes a step easier. A programme for a sore Achilles
is a physiotherapist's.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Family,
    Grade,
    LoadKind,
    Region,
    Reviewed,
    Rule,
    Status,
    StepDown,
    Withhold,
    any_of,
    pain_in,
    runner,
    setting,
    where,
)

RULE = Rule(
    when=any_of(pain_in(Region.CALF) >= setting("amber_pain"), pain_in(Region.ACHILLES) >= setting("amber_pain")),
    then=(
        Withhold(of=where(family=Family.CALF, load=(LoadKind.EXTERNAL, LoadKind.ECCENTRIC))),
        StepDown(of=Family.CALF),
    ),
    because="Your calf or Achilles hurts, so calf work goes without load and a step easier. Ask a physiotherapist for a programme.",
    sources=(
        Evidence("thomee1997", "Thomee 1997, Physical Therapy", supports="3 to 5 of 10 can be trained with less", rows=("SCL-02",)),
        Evidence(
            "beyer2015",
            "Beyer et al. 2015, American Journal of Sports Medicine",
            supports="slow calf work is a rehabilitation programme, given by a physiotherapist",
            rows=("SCL-06",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("calf at 2", runner(pains=[{"region": "calf", "score": 2, "settles_by_morning": True}]), fires=False),
        Case(
            "calf at 3",
            runner(pains=[{"region": "calf", "score": 3, "settles_by_morning": True}]),
            fires=True,
            withholds="calf_eccentric_drop",
            keeps="calf_raise",
        ),
        Case("Achilles at 2", runner(pains=[{"region": "achilles", "score": 2, "settles_by_morning": True}]), fires=False),
        Case("Achilles at 3", runner(pains=[{"region": "achilles", "score": 3, "settles_by_morning": True}]), fires=True),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
