"""
Older runners keep strength with two sessions.

What keeps strength in the young may not be enough later: in older people it may take up to two sessions a week with two or three
sets. So while races are run they keep their sets, and two sessions are the most. The source says older; where that begins is a
setting.
"""

from posterior_chain.authoring import (
    Cap,
    Case,
    Evidence,
    Grade,
    Reviewed,
    Rule,
    Season,
    Status,
    all_of,
    maintenance_takes_more,
    runner,
    season,
)

RULE = Rule(
    when=all_of(season.is_(Season.COMPETITION), maintenance_takes_more.is_(True)),
    then=(Cap(sessions_per_week=2),),
    because="In your racing season two sessions a week are the most. At your age keeping strength may take more than one.",
    sources=(
        Evidence(
            "spiering2021",
            "Spiering et al. 2021, Journal of Strength and Conditioning Research",
            supports="older adults may need up to two sessions with two or three sets",
            rows=("FRQ-05",),
        ),
        Evidence("expert", "Expert judgement of the evidence report", supports="where older begins", rows=("FRQ-05",)),
    ),
    grade=Grade.X,
    cases=(
        Case("fifty-nine, among the races", runner(season="competition", age=59), fires=False),
        Case("sixty, among the races", runner(season="competition", age=60), fires=True, chooses="barbell_back_squat"),
        Case("sixty, in the base season", runner(season="base", age=60), fires=False),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
