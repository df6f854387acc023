"""
Four weeks off come back with fewer sets.

After a month or more without lifting the first session is lighter and shorter; it also makes sorer than it used to. Weeks are whole
and completed: four mean 28 to 34 days, a day to the cautious side of the table's more than 28. Both sizes are judgement and settings.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Reviewed, Rule, Scale, Status, runner, setting, weeks_off

RULE = Rule(
    when=weeks_off >= 4,
    then=(Scale(load_factor=setting("four_weeks_off_load_factor"), sets_factor=setting("four_weeks_off_sets_factor")),),
    because="You had four weeks or more without lifting, so your first session has fewer sets and lighter loads.",
    sources=(
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="0.80 of the load and seven tenths of the sets after more than 28 days",
            rows=("PRG-07",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("three weeks off", runner(weeks_off=3), fires=False),
        Case("four weeks off", runner(weeks_off=4), fires=True, chooses="barbell_back_squat"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
