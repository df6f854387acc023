"""
Calf work starts with a straight knee.

A week holds calf work with the knee straight and with the knee bent. While there was no straight-knee work, it comes first.
That a week holds both is supported by how the two muscles work in running; which comes first is judgement. Whoever trains once a week
stays with the straight knee: a session has one place for the calves, and the work of a week ago is no longer in the week.
"""

from posterior_chain.authoring import Case, Evidence, Family, Grade, Reviewed, Rule, Status, Vote, runner, straight_knee_calf_trained, where

RULE = Rule(
    when=straight_knee_calf_trained.is_(False),
    then=(Vote(of=where(family=Family.CALF, bent_knee=False)),),
    because="You start this week's calf work with a straight knee.",
    sources=(
        Evidence(
            "hamner2010",
            "Hamner et al. 2010, Journal of Biomechanics",
            supports="both calf muscles matter late in stance",
            rows=("CLF-01",),
        ),
        Evidence("expert", "Expert judgement of the evidence report", supports="one of each in a week", rows=("CLF-01",)),
    ),
    grade=Grade.X,
    cases=(
        Case("trained it", runner(this_week=[{"variation": "calf_raise", "sets": 3, "method": "strength", "days_ago": 2}]), fires=False),
        Case("an empty week", runner(this_week=[]), fires=True, chooses="single_leg_calf_raise_floor_loaded"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
