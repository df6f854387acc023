"""
Knee-cap pain and worn knees keep the load moderate.

A history of knee-cap pain or knee arthrosis without swelling is trained by the pain rules, without the deepest loading.
"""

from posterior_chain.authoring import Capacity, Case, Evidence, Grade, InjuryKind, Reviewed, Rule, Status, any_of, injuries, runner

RULE = Rule(
    when=any_of(injuries.has(InjuryKind.PATELLOFEMORAL_PAIN), injuries.has(InjuryKind.KNEE_OSTEOARTHRITIS)),
    then=(Capacity(knee_load=2),),
    because="With your knee history we leave out the squats that load the knee most.",
    sources=(
        Evidence(
            "expert", "Expert judgement of the evidence report", supports="range and depth by the pain rules", rows=("SCL-17", "SCL-18")
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("never injured", runner(), fires=False),
        Case(
            "knee-cap pain",
            runner(injuries=[{"kind": "patellofemoral_pain", "weeks_ago": 60, "cleared": True}]),
            fires=True,
            withholds="barbell_back_squat",
            keeps="barbell_box_squat",
        ),
        Case("arthrosis", runner(injuries=[{"kind": "knee_osteoarthritis", "weeks_ago": 60, "cleared": True}]), fires=True),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
