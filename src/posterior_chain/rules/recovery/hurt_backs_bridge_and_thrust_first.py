"""
Hurt backs bridge and thrust first.

With back pain, now or in the past, bridges and thrusts come before other ways to extend the hip: a cable or band is no step above them.
What the pain and the history leave out stands in rules of their own.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Family,
    Grade,
    InjuryKind,
    Position,
    Region,
    Reviewed,
    Rule,
    Status,
    Vote,
    any_of,
    injuries,
    pain_in,
    runner,
    setting,
    where,
)

RULE = Rule(
    when=any_of(pain_in(Region.LOW_BACK) >= setting("amber_pain"), injuries.has(InjuryKind.LOW_BACK_PAIN)),
    then=(Vote(of=where(family=Family.HIP_THRUST, position=Position.SUPINE)),),
    because="For your back you do bridges and thrusts first, before any other way to train the hips.",
    sources=(
        Evidence("expert", "Expert judgement of the evidence report", supports="bridges and thrusts before any hinge", rows=("SCL-09",)),
    ),
    grade=Grade.X,
    cases=(
        Case(
            "2 of 10, between a bench and a cable",
            runner(
                level="intermediate",
                levels=None,
                equipment={"bench", "cable"},
                pains=[{"region": "low_back", "score": 2, "settles_by_morning": True}],
            ),
            fires=False,
        ),
        Case(
            "3 of 10, between a bench and a cable",
            runner(
                level="intermediate",
                levels=None,
                equipment={"bench", "cable"},
                pains=[{"region": "low_back", "score": 3, "settles_by_morning": True}],
            ),
            fires=True,
            chooses="bodyweight_hip_thrust",
        ),
        Case(
            "in the past",
            runner(injuries=[{"kind": "low_back_pain", "weeks_ago": 60, "cleared": True}]),
            fires=True,
            chooses="barbell_hip_thrust",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
