"""
A race just run leaves heavy work out.

Two weeks after a marathon or longer, a week after up to a half marathon, three days after up to ten kilometres: the upper ends of what
the tables give. Days and distances are judgement and settings. Easy and moderate strength work goes on.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Grade,
    Method,
    Reviewed,
    Rule,
    Status,
    Withhold,
    all_of,
    any_of,
    days_since_race,
    last_race_km,
    runner,
    setting,
)

RULE = Rule(
    when=any_of(
        days_since_race <= setting("days_after_short_race"),
        all_of(days_since_race <= setting("days_after_half_marathon"), last_race_km > setting("short_race_km")),
        all_of(days_since_race <= setting("days_after_long_race"), last_race_km > setting("half_marathon_km")),
    ),
    then=(Withhold(methods=(Method.HEAVY, Method.EXPLOSIVE)),),
    because="Your race is only days ago, so nothing heavy or fast yet: lighter strength work is enough.",
    sources=(
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="no heavy work for days after a race, longer after a longer one",
            rows=("TAP-06",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("three days after ten kilometres", runner(days_since_race=3, last_race_km=10), fires=True, keeps="barbell_back_squat"),
        Case("four days after ten kilometres", runner(days_since_race=4, last_race_km=10), fires=False),
        Case("four days after a little more than ten", runner(days_since_race=4, last_race_km=10.1), fires=True),
        Case("seven days after a half marathon", runner(days_since_race=7, last_race_km=21.1), fires=True),
        Case("eight days after a half marathon", runner(days_since_race=8, last_race_km=21.1), fires=False),
        Case("eight days after a little more", runner(days_since_race=8, last_race_km=21.2), fires=True),
        Case("fourteen days after a marathon", runner(days_since_race=14, last_race_km=42.2), fires=True),
        Case("fifteen days after a marathon", runner(days_since_race=15, last_race_km=42.2), fires=False),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
