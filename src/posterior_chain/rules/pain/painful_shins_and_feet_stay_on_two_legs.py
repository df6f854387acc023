"""
Painful shins and feet stay on two legs.

With pain of three or more in the shin or the foot the calf work stays on both legs and unloaded. Since it also sends the runner to
somebody who can look, the line is not for moving. Pain at one spot of a bone is a gate of its own.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Family,
    Grade,
    Laterality,
    LoadKind,
    Refer,
    Region,
    Reviewed,
    Rule,
    Scope,
    Status,
    Urgency,
    Withhold,
    any_of,
    pain_in,
    runner,
    where,
)

RULE = Rule(
    when=any_of(pain_in(Region.SHIN) >= 3, pain_in(Region.FOOT) >= 3),
    then=(
        Refer(urgency=Urgency.ROUTINE, scope=Scope.ADVICE),
        Withhold(of=where(family=Family.CALF, laterality=Laterality.UNILATERAL)),
        Withhold(of=where(family=Family.CALF, load=LoadKind.EXTERNAL)),
    ),
    because="Your shin or foot hurts, so calf work stays on two legs, unloaded. If it hurts at one spot on a bone, be seen first.",
    sources=(
        Evidence("thomee1997", "Thomee 1997, Physical Therapy", supports="3 to 5 of 10 can be trained with less", rows=("SCL-02",)),
        Evidence(
            "expert", "Expert judgement of the evidence report", supports="which patterns are left out is judgement", rows=("SCL-02",)
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("shin at 2", runner(pains=[{"region": "shin", "score": 2, "settles_by_morning": True}]), fires=False),
        Case(
            "shin at 3",
            runner(pains=[{"region": "shin", "score": 3, "settles_by_morning": True}]),
            fires=True,
            withholds="single_leg_calf_raise",
            keeps="calf_raise",
        ),
        Case("foot at 2", runner(pains=[{"region": "foot", "score": 2, "settles_by_morning": True}]), fires=False),
        Case("foot at 3", runner(pains=[{"region": "foot", "score": 3, "settles_by_morning": True}]), fires=True),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
