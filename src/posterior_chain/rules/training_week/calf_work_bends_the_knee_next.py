"""
Calf work bends the knee next.

Once the straight-knee work of the week is done, the bent knee gives the soleus its turn. No trial compared one order
with another: the turn is judgement. A runner who trains once a week has no second turn, so bent-knee work does not come up there.
"""

from posterior_chain.authoring import Case, Evidence, Family, Grade, Reviewed, Rule, Status, Vote, runner, straight_knee_calf_trained, where

RULE = Rule(
    when=straight_knee_calf_trained.is_(True),
    then=(Vote(of=where(family=Family.CALF, bent_knee=True)),),
    because="You did straight-knee calf work this week, so today the knee is bent.",
    sources=(
        Evidence(
            "dorn2012",
            "Dorn et al. 2012, Journal of Experimental Biology",
            supports="the soleus does much of the work of running",
            rows=("CLF-01",),
        ),
        Evidence("expert", "Expert judgement of the evidence report", supports="one of each in a week", rows=("CLF-01",)),
    ),
    grade=Grade.X,
    cases=(
        Case("an empty week", runner(this_week=[]), fires=False),
        Case(
            "straight knee done",
            runner(this_week=[{"variation": "calf_raise", "sets": 3, "method": "strength", "days_ago": 2}]),
            fires=True,
            chooses="seated_calf_raise_loaded",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
