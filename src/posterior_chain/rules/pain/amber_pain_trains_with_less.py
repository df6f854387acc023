"""
Amber pain trains with less.

From 3 to 5 of 10 training goes on with less: no heavy or fast work, no step up to a new rung, a set fewer, a lighter load,
three in reserve. Whether amber starts at 2 or 3 differs between clinics and is a setting; how much less is judgement.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Floor,
    Grade,
    Method,
    Outcome,
    Reviewed,
    Rule,
    Scale,
    Status,
    Withhold,
    runner,
    setting,
    where,
    worst_pain,
)

RULE = Rule(
    when=worst_pain >= setting("amber_pain"),
    then=(
        Withhold(methods=(Method.HEAVY, Method.EXPLOSIVE)),
        Withhold(of=where(unproven=True)),
        Scale(sets_fewer=1, load_factor=setting("amber_pain_load_factor")),
        Floor(rir=3),
    ),
    because="You have some pain, so today is lighter, with no step up. Stop if it rises above 5 of 10.",
    sources=(
        Evidence(
            "thomee1997",
            "Thomee 1997, Physical Therapy",
            supports="up to 5 of 10 can be worked with, reduced from 2 or 3 on",
            rows=("PAIN-01", "PAIN-02"),
        ),
        Evidence("expert", "Expert judgement of the evidence report", supports="how much less is judgement", rows=("SCL-02",)),
    ),
    grade=Grade.X,
    cases=(
        Case("2 of 10", runner(pains=[{"region": "knee", "score": 2, "settles_by_morning": True}]), fires=False),
        Case(
            "3 of 10",
            runner(pains=[{"region": "knee", "score": 3, "settles_by_morning": True}]),
            fires=True,
            outcome=Outcome.TRAIN_WITH_CARE,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
