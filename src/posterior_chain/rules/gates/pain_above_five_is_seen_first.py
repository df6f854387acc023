"""
Pain above five is seen first.

Under the pain-monitoring model up to 5 of 10 can be worked with; above it training stops and somebody looks. The line between 5
and 6 is a convention of the model.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Outcome, Refer, Reviewed, Rule, Status, Urgency, runner, worst_pain

RULE = Rule(
    when=worst_pain > 5,
    then=(Refer(urgency=Urgency.URGENT),),
    because="Your pain is above 5 of 10: do not train until you have been seen, today if possible.",
    sources=(
        Evidence(
            "thomee1997",
            "Thomee 1997, Physical Therapy",
            supports="above 5 is beyond what the pain-monitoring model accepts",
            rows=("GAT-18", "PAIN-03"),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("5 of 10", runner(pains=[{"region": "knee", "score": 5, "settles_by_morning": True}]), fires=False),
        Case("6 of 10", runner(pains=[{"region": "knee", "score": 6}]), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT),
        Case(
            "6 of 10, cleared in general", runner(cleared=True, pains=[{"region": "knee", "score": 6}]), fires=True, outcome=Outcome.REFER
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
