"""
Competition keeps strength with one session.

While races are run, one session a week with one or two sets an exercise kept the strength that was built, as long as the load stayed
as heavy; once in two weeks did not. So sessions and sets come down and the load does not. Most of this was measured in young
adults and footballers, and where keeping takes more with age another rule speaks.
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
    when=all_of(season.is_(Season.COMPETITION), maintenance_takes_more.is_(False)),
    then=(Cap(sessions_per_week=1, sets=2),),
    because="In the racing season one session a week with one or two sets an exercise maintains; your loads need not come down.",
    sources=(
        Evidence(
            "beattie2017",
            "Beattie et al. 2017, Journal of Strength and Conditioning Research",
            supports="runners kept their strength on one session a week in season",
            rows=("FRQ-03", "EVD-02"),
        ),
        Evidence(
            "spiering2021",
            "Spiering et al. 2021, Journal of Strength and Conditioning Research",
            supports="one set an exercise once a week kept strength where the load was kept",
            rows=("FRQ-03", "FRQ-04"),
        ),
        Evidence(
            "ronnestad2011_maint",
            "Ronnestad et al. 2011, Journal of Strength and Conditioning Research",
            supports="once a week kept strength in footballers, once in two weeks did not",
            rows=("FRQ-03",),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("before the races", runner(season="pre_competition"), fires=False),
        Case("among the races", runner(season="competition"), fires=True, chooses="barbell_back_squat"),
        Case("among the races, fifty-nine", runner(season="competition", age=59), fires=True),
        Case("among the races, sixty", runner(season="competition", age=60), fires=False),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
