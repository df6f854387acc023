"""
One week off comes back a little lighter.

A week or two without lifting takes little strength away, so the first session back uses nearly the usual load. Weeks are whole and
completed: one week means 7 to 13 days, which covers the table's 8 to 13. The size is judgement and a setting.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Reviewed, Rule, Scale, Status, runner, setting, weeks_off

RULE = Rule(
    when=weeks_off >= 1,
    then=(Scale(load_factor=setting("one_week_off_load_factor")),),
    because="You had a week or more without lifting, so your first loads are a little lighter.",
    sources=(
        Evidence("expert", "Expert judgement of the evidence report", supports="0.95 of the load after 8 to 14 days", rows=("PRG-07",)),
        Evidence(
            "spiering2021",
            "Spiering et al. 2021, Journal of Strength and Conditioning Research",
            supports="strength fades slowly",
            rows=("PRG-07",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("no week off", runner(weeks_off=0), fires=False),
        Case("one week off", runner(weeks_off=1), fires=True, chooses="barbell_back_squat"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
