"""
A past calf strain starts a rung lower.

The calf work begins a step easier; the history alone changes no dose.
"""

from posterior_chain.authoring import Case, Evidence, Family, Grade, InjuryKind, Reviewed, Rule, Status, StepDown, injuries, runner

RULE = Rule(
    when=injuries.has(InjuryKind.CALF_STRAIN),
    then=(StepDown(of=Family.CALF),),
    because="Because of your calf strain, calf work starts a step easier.",
    sources=(
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="one rung lower after a calf strain; what is known of repeated strains is about the hamstring",
            rows=("SCL-05",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("never injured", runner(), fires=False),
        Case(
            "cleared a year ago",
            runner(injuries=[{"kind": "calf_strain", "weeks_ago": 60, "cleared": True}]),
            fires=True,
            keeps="calf_raise",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
