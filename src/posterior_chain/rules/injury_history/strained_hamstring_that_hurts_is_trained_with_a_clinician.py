"""
A strained hamstring that hurts is trained with a clinician.

A trial let strained hamstrings work into some pain, inside a programme that a clinician led. Without one, the hamstrings rest here, no
hinge is loaded, whichever muscle it is meant for, and the runner is advised to be seen. The half year is judgement; since it sends the
runner to somebody who can look, it is not for moving.
"""

from posterior_chain.authoring import (
    Capacity,
    Case,
    Evidence,
    Family,
    Grade,
    InjuryKind,
    LoadKind,
    Muscle,
    Refer,
    Region,
    Reviewed,
    Rule,
    Scope,
    Status,
    Urgency,
    Withhold,
    all_of,
    pain_in,
    runner,
    weeks_since,
    where,
)

RULE = Rule(
    when=all_of(weeks_since(InjuryKind.HAMSTRING_STRAIN) < 26, pain_in(Region.HAMSTRING) >= 1),
    then=(
        Refer(urgency=Urgency.ROUTINE, scope=Scope.ADVICE),
        Withhold(of=where(trains=Muscle.HAMSTRINGS)),
        Withhold(of=where(family=Family.DEADLIFT, load=LoadKind.EXTERNAL)),
        Capacity(hamstring_length=1),
    ),
    because="Your strained hamstring still hurts, so it does no work of its own and no loaded hinge. Please have it looked at.",
    sources=(
        Evidence(
            "hickey2020",
            "Hickey et al. 2020, Journal of Orthopaedic and Sports Physical Therapy",
            supports="some pain was allowed only inside a led programme",
            rows=("PAIN-08",),
        ),
        Evidence("expert", "Expert judgement of the evidence report", supports="half a year", rows=("SCL-04",)),
    ),
    grade=Grade.X,
    cases=(
        Case(
            "half a year ago",
            runner(
                injuries=[{"kind": "hamstring_strain", "weeks_ago": 26, "cleared": True}],
                pains=[{"region": "hamstring", "score": 1, "settles_by_morning": True}],
            ),
            fires=False,
        ),
        Case(
            "one week less",
            runner(
                injuries=[{"kind": "hamstring_strain", "weeks_ago": 25, "cleared": True}],
                pains=[{"region": "hamstring", "score": 1, "settles_by_morning": True}],
            ),
            fires=True,
            withholds="trap_bar_deadlift",
            keeps="glute_bridge",
            refers=Urgency.ROUTINE,
        ),
        Case("no pain", runner(injuries=[{"kind": "hamstring_strain", "weeks_ago": 25, "cleared": True}]), fires=False),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
