"""
Past low-back pain leaves the floor at first.

Bridges and thrusts come first and no pull from the floor at once; first loads are lighter. No other hinge asks as much of the back as
that pull: a load found by effort has no first load to lighten. A deadlift under supervision suits some backs, by criteria this library
does not measure.
"""

from posterior_chain.authoring import (
    Axis,
    Capacity,
    Case,
    Evidence,
    Family,
    Grade,
    InjuryKind,
    Method,
    Reviewed,
    Rule,
    Scale,
    Status,
    Withhold,
    injuries,
    runner,
    setting,
    where,
)

RULE = Rule(
    when=injuries.has(InjuryKind.LOW_BACK_PAIN),
    then=(
        Withhold(of=where(from_floor=True)),
        Withhold(of=where(asks={Axis.SPINE_LOAD: 2}), methods=(Method.HEAVY,)),
        Capacity(spine_load=2, of=Family.DEADLIFT),
        Scale(load_factor=setting("cautious_start_factor")),
    ),
    because="With your back history no pull from the floor at first, nor one as hard on the back: bridges and thrusts, with lighter loads.",
    sources=(
        Evidence(
            "berglund2015",
            "Berglund et al. 2015, Journal of Strength and Conditioning Research",
            supports="less pain and a longer back hold went with more benefit from deadlifts, under supervision",
            rows=("SCL-09",),
        ),
        Evidence("expert", "Expert judgement of the evidence report", supports="lighter first loads with back pain", rows=("CAP-05",)),
    ),
    grade=Grade.X,
    cases=(
        Case("never injured", runner(), fires=False),
        Case(
            "cleared a year ago",
            runner(injuries=[{"kind": "low_back_pain", "weeks_ago": 60, "cleared": True}]),
            fires=True,
            withholds="barbell_deadlift",
            keeps="barbell_hip_thrust",
        ),
        Case(
            "a hinge as hard on the back",
            runner(injuries=[{"kind": "low_back_pain", "weeks_ago": 60, "cleared": True}]),
            fires=True,
            withholds="barbell_romanian_deadlift",
            keeps="rack_pull",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
