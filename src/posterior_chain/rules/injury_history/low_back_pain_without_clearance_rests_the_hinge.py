"""
Low-back pain without clearance rests the hinge.

Bridges and thrusts come first. A loaded hinge waits until somebody who can look has cleared this back: the trial that found deadlifts
useful chose its patients by a back hold and a pain score, and watched them.
"""

from posterior_chain.authoring import (
    Capacity,
    Case,
    Evidence,
    Family,
    Floor,
    Grade,
    InjuryKind,
    LoadKind,
    Method,
    Reviewed,
    Rule,
    Status,
    Withhold,
    runner,
    uncleared_injuries,
    where,
)

RULE = Rule(
    when=uncleared_injuries.has(InjuryKind.LOW_BACK_PAIN),
    then=(
        Withhold(of=where(family=Family.DEADLIFT, load=LoadKind.EXTERNAL)),
        Capacity(spine_load=1),
        Withhold(methods=(Method.HEAVY, Method.EXPLOSIVE)),
        Floor(rir=3),
    ),
    because="Your back pain has not been cleared, so no loaded hinge yet: bridges and thrusts first, with three repetitions in reserve.",
    sources=(
        Evidence(
            "berglund2015",
            "Berglund et al. 2015, Journal of Strength and Conditioning Research",
            supports="deadlifts helped those with less pain and a longer back hold, under supervision",
            rows=("SCL-09",),
        ),
        Evidence("expert", "Expert judgement of the evidence report", supports="bridges and thrusts before any hinge", rows=("SCL-09",)),
    ),
    grade=Grade.X,
    cases=(
        Case("cleared", runner(injuries=[{"kind": "low_back_pain", "weeks_ago": 1, "cleared": True}]), fires=False),
        Case(
            "a week ago, not cleared",
            runner(injuries=[{"kind": "low_back_pain", "weeks_ago": 1}]),
            fires=True,
            withholds="barbell_romanian_deadlift",
            keeps="bodyweight_hip_thrust",
        ),
        Case(
            "a week ago, not cleared, with a bar",
            runner(injuries=[{"kind": "low_back_pain", "weeks_ago": 1}]),
            fires=True,
            withholds="barbell_box_squat",
            keeps="barbell_hip_thrust",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
