"""
Unsettled pain comes down further.

Pain that is not back to its usual level by the next morning asks for less: a set fewer and a lighter load. Not knowing counts
as not settled. The size is judgement.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Outcome, Reviewed, Rule, Scale, Status, pain_unsettled, runner, setting

RULE = Rule(
    when=pain_unsettled.is_(True),
    then=(Scale(sets_fewer=1, load_factor=setting("unsettled_pain_load_factor")),),
    because="Your pain had not settled by morning, or you did not say, so we do less today.",
    sources=(
        Evidence(
            "silbernagel2007",
            "Silbernagel et al. 2007, American Journal of Sports Medicine",
            supports="pain may rise but settles by the next morning",
            rows=("PAIN-04",),
        ),
        Evidence("expert", "Expert judgement of the evidence report", supports="how much less is judgement", rows=("PAIN-04",)),
    ),
    grade=Grade.X,
    cases=(
        Case("settled", runner(pains=[{"region": "knee", "score": 2, "settles_by_morning": True}]), fires=False),
        Case("not settled", runner(pains=[{"region": "knee", "score": 2, "settles_by_morning": False}]), fires=True),
        Case("not said", runner(pains=[{"region": "knee", "score": 2}]), fires=True, outcome=Outcome.TRAIN_WITH_CARE),
        Case("no pain there at all", runner(pains=[{"region": "knee", "score": 0}]), fires=False),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
