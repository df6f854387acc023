"""
Two weeks off come back lighter.

After two or three weeks without lifting the first loads are lighter by a tenth. Weeks are whole and completed: two and three mean
14 to 27 days, and the table's 15 to 28 gives way by a day to the cautious side. The size is judgement and a setting.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Reviewed, Rule, Scale, Status, runner, setting, weeks_off

RULE = Rule(
    when=weeks_off >= 2,
    then=(Scale(load_factor=setting("two_weeks_off_load_factor")),),
    because="You had two weeks or more without lifting, so your first loads are lighter.",
    sources=(
        Evidence("expert", "Expert judgement of the evidence report", supports="0.90 of the load after 15 to 28 days", rows=("PRG-07",)),
        Evidence(
            "cessation2021", "Berryman et al. 2021, Sports", supports="little was lost in four weeks, in eight runners", rows=("PRG-07",)
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("one week off", runner(weeks_off=1), fires=False),
        Case("two weeks off", runner(weeks_off=2), fires=True, chooses="barbell_back_squat"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
