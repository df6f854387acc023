"""
Pain above five is seen before training.

Pain can be trained with while it stays low and settles by morning; above 5 of 10, at rest or moving, it can not. The line comes
from knee pain in young women, is quoted from the literature and not re-read, and published versions do not agree on 5 or 6. Using
it for every region and how soon to be seen are judgement. A number is what the athlete says it is: where words and number disagree,
believe the words.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Outcome, Refer, Reviewed, Rule, Status, Urgency, runner, worst_pain

RULE = Rule(
    when=worst_pain > 5,
    then=(Refer(urgency=Urgency.URGENT),),
    because="Your pain is above 5 of 10. Do not train until you have been seen, today if possible.",
    sources=(
        Evidence(
            "thomee1997",
            "Thomee 1997, Phys Ther",
            supports="above 5 of 10 as the line to stop at, known from the literature and not re-read",
            rows=(
                "GAT-18",
                "PAIN-03",
            ),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("a pain of 5", runner(pains=[{"region": "knee", "score": 5, "settles_by_morning": True}]), fires=False),
        Case(
            "a pain of 6",
            runner(pains=[{"region": "knee", "score": 6, "settles_by_morning": True}]),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
        Case(
            "a pain of 2 here and of 6 there",
            runner(
                pains=[
                    {"region": "knee", "score": 2, "settles_by_morning": True},
                    {"region": "foot", "score": 6, "settles_by_morning": True},
                ]
            ),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
        Case(
            "several small pains",
            runner(
                pains=[
                    {"region": "knee", "score": 3, "settles_by_morning": True},
                    {"region": "foot", "score": 4, "settles_by_morning": True},
                ]
            ),
            fires=False,
        ),
        Case("pain not asked for", runner(pains=None), fires=False),
        Case(
            "a pain of 6, cleared for training",
            runner(pains=[{"region": "knee", "score": 6, "settles_by_morning": True}], cleared=True),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
