"""
One session a week does more sets.

Four hard sets a week for each muscle is the least that is aimed at. With one session a week they must all be done in it, as far as the
dose table goes.
"""

from posterior_chain.authoring import EVERYTHING, Case, Evidence, Grade, Reviewed, Rule, Status, Vote, runner, sessions_per_week

RULE = Rule(
    when=sessions_per_week <= 1,
    then=(Vote(of=EVERYTHING, sets=4),),
    because="With one session a week you go to the upper end of the sets, so that each muscle gets its share.",
    sources=(
        Evidence(
            "iversen2021",
            "Iversen et al. 2021, Sports Medicine",
            supports="at least four sets a week for each muscle when time is short",
            rows=("DOS-07",),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("two sessions", runner(sessions_per_week=2), fires=False),
        Case("one session", runner(sessions_per_week=1), fires=True),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
