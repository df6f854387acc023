"""
A sit-bone tendon history avoids deep hips.

Early on a tendon at the sit bone dislikes deep hip bending: bridges, thrusts, short range and holds stay. Here this is more
cautious than training through range, and wins over it.
"""

from posterior_chain.authoring import (
    Axis,
    Case,
    Evidence,
    Family,
    Grade,
    InjuryKind,
    LengthBias,
    Method,
    Muscle,
    Reviewed,
    Rule,
    Status,
    Withhold,
    injuries,
    runner,
    where,
)

RULE = Rule(
    when=injuries.has(InjuryKind.PROXIMAL_HAMSTRING_TENDINOPATHY),
    then=(
        Withhold(of=where(family=Family.DEADLIFT, asks={Axis.HIP_FLEXION: 2})),
        Withhold(of=where(length_bias=LengthBias.LONG, trains=Muscle.HAMSTRINGS)),
        Withhold(of=where(family=Family.SQUAT, asks={Axis.HIP_FLEXION: 3})),
        Withhold(of=where(family=Family.GLUTE_HAM_RAISE, asks={Axis.HIP_FLEXION: 2})),
        Withhold(of=where(trains=Muscle.HAMSTRINGS), methods=(Method.HEAVY,)),
    ),
    because="With your sit-bone tendon history we leave out deep hip bending and keep bridges, thrusts and short ranges.",
    sources=(
        Evidence(
            "goom2016",
            "Goom et al. 2016, Journal of Orthopaedic and Sports Physical Therapy",
            supports="deep hip bending comes late in the staging, which is recalled",
            rows=("SCL-08",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("never injured", runner(), fires=False),
        Case(
            "cleared a year ago",
            runner(injuries=[{"kind": "proximal_hamstring_tendinopathy", "weeks_ago": 60, "cleared": True}]),
            fires=True,
            withholds="barbell_deadlift",
            keeps="rack_pull",
        ),
        Case(
            "cleared a year ago, a kettlebell",
            runner(injuries=[{"kind": "proximal_hamstring_tendinopathy", "weeks_ago": 60, "cleared": True}]),
            fires=True,
            withholds="kettlebell_deadlift",
            keeps="goblet_squat",
        ),
        Case(
            "cleared a year ago, a glute-ham raise",
            runner(injuries=[{"kind": "proximal_hamstring_tendinopathy", "weeks_ago": 60, "cleared": True}]),
            fires=True,
            withholds="ghr_bodyweight",
            keeps="ghr_eccentric",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
