"""
Children train with their own weight.

Under 13 the body is the load; the line is judgement and a setting, since nobody measured growth here. It may only be raised.
"""

from posterior_chain.authoring import Case, Evidence, Grade, LoadKind, Reviewed, Rule, Status, Withhold, age, runner, setting, where

RULE = Rule(
    when=age < setting("body_weight_age"),
    then=(Withhold(of=where(load=LoadKind.EXTERNAL)),),
    because="At your age you train with your own weight.",
    sources=(
        Evidence("expert", "Expert judgement of the evidence report", supports="13 as the line is judgement", rows=("POP-04",)),
        Evidence(
            "lloyd2014",
            "Lloyd et al. 2014, British Journal of Sports Medicine",
            supports="body weight and technique first",
            rows=("POP-04",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("thirteen, supervised", runner(age=13, supervised=True), fires=False),
        Case("twelve, supervised", runner(age=12, supervised=True), fires=True, withholds="goblet_squat", keeps="air_squat"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
