"""
Transition needs no more than two sessions.

Between two seasons up to two sessions a week are enough, and a few weeks with none cost little: in eight runners what fast
strength work had brought was still there four weeks after they stopped. Eight is a very small number.
"""

from posterior_chain.authoring import Cap, Case, Evidence, Grade, Reviewed, Rule, Season, Status, runner, season

RULE = Rule(
    when=season.is_(Season.TRANSITION),
    then=(Cap(sessions_per_week=2),),
    because="Between seasons none to two sessions a week are fine for you, for up to four weeks.",
    sources=(
        Evidence(
            "cessation2021",
            "Berryman et al. 2021, Sports",
            supports="gains were still there four weeks after stopping, in eight runners",
            rows=("FRQ-07",),
        ),
    ),
    grade=Grade.C,
    cases=(
        Case("among the races", runner(season="competition", sessions_per_week=3), fires=False),
        Case("between seasons", runner(season="transition", sessions_per_week=3), fires=True),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
