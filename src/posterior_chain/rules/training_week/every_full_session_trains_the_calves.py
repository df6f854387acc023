"""
Every full session trains the calves.

Calves push you forward; hamstrings and glutes extend the hip and swing the leg; the low back holds the trunk. The article names
the calves and then forgets them, so they have a place of their own. Only the last days before a race are no full session.
"""

from posterior_chain.authoring import Case, Evidence, Family, Grade, Reviewed, Rule, Status, Vote, days_to_race, runner

RULE = Rule(
    when=days_to_race >= 4,
    then=(Vote(of=Family.CALF),),
    because="Calves carry several times your weight each step, so you train them in every full session.",
    sources=(
        Evidence(
            "hamner2010",
            "Hamner et al. 2010, Journal of Biomechanics",
            supports="soleus and gastrocnemius give most support and propulsion late in stance",
            rows=("A02", "A05", "A09", "COR-03"),
        ),
        Evidence(
            "dorn2012",
            "Dorn et al. 2012, Journal of Experimental Biology",
            supports="calves dominate up to about 7 m/s",
            rows=("A05", "CLF-01"),
        ),
    ),
    grade=Grade.C,
    cases=(
        Case("three days to the race", runner(days_to_race=3), fires=False),
        Case("four days to the race", runner(days_to_race=4), fires=True, chooses="single_leg_calf_raise_floor_loaded"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
