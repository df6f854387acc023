"""
A rebuilt knee ligament starts a rung lower.

Squats and hamstring curls begin a step easier after an ACL reconstruction; the history alone changes no dose.
"""

from posterior_chain.authoring import Case, Evidence, Family, Grade, InjuryKind, Reviewed, Rule, Status, StepDown, injuries, runner, where

RULE = Rule(
    when=injuries.has(InjuryKind.ACL_RECONSTRUCTION),
    then=(StepDown(of=where(family=(Family.SQUAT, Family.GLUTE_HAM_RAISE))),),
    because="After your knee ligament was rebuilt, squats and hamstring work start a step easier.",
    sources=(
        Evidence(
            "green2020",
            "Green et al. 2020, British Journal of Sports Medicine",
            supports="a past ACL reconstruction goes with more hamstring strains; the rung is judgement",
            rows=("SCL-05",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("never injured", runner(), fires=False),
        Case(
            "cleared a year ago",
            runner(injuries=[{"kind": "acl_reconstruction", "weeks_ago": 60, "cleared": True}]),
            fires=True,
            keeps="barbell_back_squat",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
