"""
A recent hamstring strain stays on low rungs.

Within half a year of a strain the knee-flexion work stays on the first four rungs with four repetitions in reserve. The half
year is judgement and a setting.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Floor,
    Grade,
    InjuryKind,
    Method,
    Muscle,
    Reviewed,
    Rule,
    Status,
    Withhold,
    runner,
    setting,
    weeks_since,
    where,
)

RULE = Rule(
    when=weeks_since(InjuryKind.HAMSTRING_STRAIN) < setting("recent_strain_weeks"),
    then=(
        Withhold(of=where(rung_above=4)),
        Withhold(of=where(trains=Muscle.HAMSTRINGS), methods=(Method.HEAVY, Method.EXPLOSIVE)),
        Floor(rir=4, of=where(trains=Muscle.HAMSTRINGS)),
    ),
    because="Your hamstring strain is recent, so the hamstring work stays gentle with four repetitions in reserve.",
    sources=(
        Evidence(
            "green2020",
            "Green et al. 2020, British Journal of Sports Medicine",
            supports="recent strains matter more than old ones",
            rows=("SCL-04",),
        ),
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="half a year, four rungs and four in reserve are judgement",
            rows=("SCL-04",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("26 weeks ago", runner(injuries=[{"kind": "hamstring_strain", "weeks_ago": 26, "cleared": True}]), fires=False),
        Case(
            "25 weeks ago",
            runner(injuries=[{"kind": "hamstring_strain", "weeks_ago": 25, "cleared": True}]),
            fires=True,
            withholds="nordic_eccentric",
            keeps="nordic_partial",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
