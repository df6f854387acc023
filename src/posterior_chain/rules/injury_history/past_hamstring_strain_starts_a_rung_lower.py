"""
A past hamstring strain starts a rung lower.

A strain in the past is a known reason to begin lower on the knee-flexion ladder; the rung is judgement. It says nothing about
what will happen.
"""

from posterior_chain.authoring import Case, Evidence, Family, Grade, InjuryKind, Reviewed, Rule, Status, StepDown, injuries, runner

RULE = Rule(
    when=injuries.has(InjuryKind.HAMSTRING_STRAIN),
    then=(StepDown(of=Family.GLUTE_HAM_RAISE),),
    because="Because of your hamstring strain, hamstring work starts a step easier.",
    sources=(
        Evidence(
            "green2020",
            "Green et al. 2020, British Journal of Sports Medicine",
            supports="past strains are followed by new ones more often; the dose is judgement",
            rows=("SCL-03",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("never injured", runner(), fires=False),
        Case(
            "cleared a year ago",
            runner(injuries=[{"kind": "hamstring_strain", "weeks_ago": 60, "cleared": True}]),
            fires=True,
            keeps="nordic_eccentric",
        ),
        Case(
            "cleared, with sliders only",
            runner(injuries=[{"kind": "hamstring_strain", "weeks_ago": 60, "cleared": True}], equipment={"sliders"}),
            fires=True,
            chooses="sliding_leg_curl",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
