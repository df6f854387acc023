"""
A fresh ankle sprain stays on two legs.

In the first two weeks, and until it is cleared, nothing asks the ankle to balance or to bend far. The time is taken over from the
strained hamstring: judgement, and since it sends the runner to somebody who can look, not for moving. Walking with pain, swelling and
an unstable joint are gates of their own.
"""

from posterior_chain.authoring import (
    Capacity,
    Case,
    Evidence,
    Family,
    Grade,
    InjuryKind,
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
    when=weeks_since_uncleared(InjuryKind.ANKLE_SPRAIN) <= 2,
    then=(
        Refer(urgency=Urgency.ROUTINE, scope=Scope.ADVICE),
        Capacity(balance=0, ankle_dorsiflexion=1),
        Withhold(of=where(family=Family.CALF, load=LoadKind.EXTERNAL)),
    ),
    because="Your ankle sprain is fresh, so you stay on two legs and the ankle bends little. Please have it looked at.",
    sources=(
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="two weeks for an acute injury, taken over from the hamstring",
            rows=("GAT-11",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("three weeks ago", runner(injuries=[{"kind": "ankle_sprain", "weeks_ago": 3}]), fires=False),
        Case(
            "two weeks ago",
            runner(injuries=[{"kind": "ankle_sprain", "weeks_ago": 2}]),
            fires=True,
            withholds="single_leg_calf_raise",
            keeps="glute_bridge",
            refers=Urgency.ROUTINE,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
