"""
Before the races two sessions are the most.

In a trial of forty weeks runners lifted twice a week until their races began and once a week from then on. The split was read second-hand.
"""

from posterior_chain.authoring import Cap, Case, Evidence, Grade, Reviewed, Rule, Season, Status, runner, season

RULE = Rule(
    when=season.is_(Season.PRE_COMPETITION),
    then=(Cap(sessions_per_week=2),),
    because="Runners in a forty-week trial lifted twice a week until their races began, so two is the most for you now.",
    sources=(
        Evidence(
            "beattie2017",
            "Beattie et al. 2017, Journal of Strength and Conditioning Research",
            supports="two sessions a week before the season",
            rows=("FRQ-02",),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("base season", runner(season="base", sessions_per_week=3), fires=False),
        Case("before the races", runner(season="pre_competition", sessions_per_week=3), fires=True),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
