"""
A race within two weeks does fewer sets.

The usual way to freshen up for a race is about half the work at the same effort, for about two weeks. The size comes from endurance
training and is a setting; how it carries over to lifting is less sure, and since halves go down, three sets become one. The table
names days 8 to 14; a taper does not climb again, so the cut stays until only easy work is left.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Reviewed, Rule, Scale, Status, all_of, days_to_race, runner, setting

RULE = Rule(
    when=all_of(days_to_race > setting("light_days_before_race"), days_to_race <= 14),
    then=(Scale(sets_factor=setting("taper_sets_factor")),),
    because="Your race is within two weeks, so you do fewer sets and keep the load.",
    sources=(
        Evidence(
            "bosquet2007",
            "Bosquet et al. 2007, Medicine and Science in Sports and Exercise",
            supports="in endurance training, two weeks with 41 to 60 per cent less work and the same effort",
            rows=("TAP-01",),
        ),
        Evidence(
            "pritchard2015",
            "Pritchard et al. 2015, Strength and Conditioning Journal",
            supports="less work with the load kept before a strength peak",
            rows=("TAP-01",),
        ),
    ),
    grade=Grade.C,
    cases=(
        Case("three days away", runner(days_to_race=3), fires=False),
        Case("four days away", runner(days_to_race=4), fires=True),
        Case("fourteen days away", runner(days_to_race=14), fires=True, chooses="barbell_back_squat"),
        Case("fifteen days away", runner(days_to_race=15), fires=False),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
