"""
A fresh calf strain rests the calf.

Two weeks, the time the tables give a strained hamstring, is taken over for the calf: judgement, and since it sends the runner to
somebody who can look, not for moving. Calf work stays on two legs and without load. Walking with pain and a pop are gates of their own.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Family,
    Floor,
    Grade,
    InjuryKind,
    Laterality,
    LoadKind,
    Refer,
    Reviewed,
    Rule,
    Scope,
    Status,
    Urgency,
    Withhold,
    runner,
    weeks_since_uncleared,
    where,
)

RULE = Rule(
    when=weeks_since_uncleared(InjuryKind.CALF_STRAIN) <= 2,
    then=(
        Refer(urgency=Urgency.ROUTINE, scope=Scope.ADVICE),
        Withhold(of=where(family=Family.CALF, load=(LoadKind.EXTERNAL, LoadKind.ECCENTRIC))),
        Withhold(of=where(family=Family.CALF, laterality=Laterality.UNILATERAL)),
        Floor(rir=4, of=Family.CALF),
    ),
    because="Your calf strain is fresh, so calf work stays on two legs, unloaded and easy. Please have it looked at.",
    sources=(
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="two weeks for an acute muscle strain, taken over from the hamstring",
            rows=("GAT-11",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("three weeks ago", runner(injuries=[{"kind": "calf_strain", "weeks_ago": 3}]), fires=False),
        Case(
            "two weeks ago",
            runner(injuries=[{"kind": "calf_strain", "weeks_ago": 2}]),
            fires=True,
            withholds="single_leg_calf_raise",
            keeps="calf_raise",
            refers=Urgency.ROUTINE,
        ),
        Case("two weeks ago, cleared", runner(injuries=[{"kind": "calf_strain", "weeks_ago": 2, "cleared": True}]), fires=False),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
