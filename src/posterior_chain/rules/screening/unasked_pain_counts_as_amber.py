"""
Unasked pain counts as amber.

When nobody asked, there may be pain: no heavy or fast work, no step up to a rung that was never met, a set fewer, and three
repetitions in reserve. Nothing else is removed. Saying that there is none lifts it.
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
    pain_answered,
    runner,
    where,
)

RULE = Rule(
    when=pain_answered.is_(False),
    then=(Withhold(methods=(Method.HEAVY, Method.EXPLOSIVE)), Withhold(of=where(unproven=True)), Scale(sets_fewer=1), Floor(rir=3)),
    because="We have not asked where it hurts, so we add nothing new today and do a little less. Please tell us.",
    sources=(
        Evidence(
            "thomee1997",
            "Thomee 1997, Physical Therapy",
            supports="amber pain is trained with less and without a step up",
            rows=("PAIN-02",),
        ),
        Evidence("expert", "Expert judgement of the evidence report", supports="unknown pain is treated as amber", rows=("PAIN-09",)),
    ),
    grade=Grade.X,
    cases=(
        Case("asked, and none", runner(), fires=False),
        Case("never asked", runner(pains=None), fires=True, outcome=Outcome.TRAIN_WITH_CARE),
        Case(
            "never asked, an intermediate squatter",
            runner(pains=None, level="intermediate"),
            fires=True,
            withholds="barbell_back_squat",
            keeps="goblet_squat",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
