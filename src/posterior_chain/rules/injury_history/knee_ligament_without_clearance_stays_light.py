"""
A rebuilt knee ligament without clearance stays light.

A ligament that was rebuilt is loaded by a programme that somebody watches. Until this knee is cleared, squats and curls stay light and
on the beginner's side, and the runner is advised to have it looked at. No row of the tables sets a time, so none is set here.
"""

from posterior_chain.authoring import (
    Capacity,
    Case,
    Evidence,
    Family,
    Floor,
    Grade,
    InjuryKind,
    Method,
    Refer,
    Reviewed,
    Rule,
    Scope,
    Status,
    Urgency,
    Withhold,
    runner,
    uncleared_injuries,
    where,
)

RULE = Rule(
    when=uncleared_injuries.has(InjuryKind.ACL_RECONSTRUCTION),
    then=(
        Refer(urgency=Urgency.ROUTINE, scope=Scope.ADVICE),
        Capacity(knee_load=1),
        Withhold(methods=(Method.HEAVY, Method.EXPLOSIVE)),
        Floor(rir=4, of=where(family=(Family.SQUAT, Family.GLUTE_HAM_RAISE))),
    ),
    because="Your rebuilt knee ligament has not been cleared for strength training: the knee works lightly, and please have it looked at.",
    sources=(
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="an operated knee waits for clearance; how light is judgement",
            rows=(
                "GAT-13",
                "SCL-05",
            ),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("cleared", runner(injuries=[{"kind": "acl_reconstruction", "weeks_ago": 60, "cleared": True}]), fires=False),
        Case(
            "not cleared",
            runner(injuries=[{"kind": "acl_reconstruction", "weeks_ago": 10}]),
            fires=True,
            withholds="barbell_back_squat",
            keeps="glute_bridge",
            refers=Urgency.ROUTINE,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
