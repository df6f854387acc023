"""
Few bridges on one leg curl a rung lower.

Fewer than 20 hamstring bridges on the weaker leg: the knee-flexion work starts one rung lower on its ladder. The test comes from
footballers, its cut-offs are recalled and a setting, and its count told little about who was hurt later.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Family,
    Grade,
    Reviewed,
    Rule,
    Status,
    StepDown,
    runner,
    setting,
    single_leg_bridge_reps,
)

RULE = Rule(
    when=single_leg_bridge_reps < setting("few_bridge_reps"),
    then=(StepDown(of=Family.GLUTE_HAM_RAISE),),
    because="You did few hamstring bridges on one leg, so your hamstring curls start one step easier.",
    sources=(
        Evidence(
            "freckleton2014",
            "Freckleton et al. 2014, British Journal of Sports Medicine",
            supports="the test, in footballers; that 20 is a low count is recalled, not read",
            rows=("STR-05",),
        ),
        Evidence("expert", "Expert judgement of the evidence report", supports="one rung lower is judgement", rows=("STR-05",)),
    ),
    grade=Grade.X,
    cases=(
        Case("20 on each leg", runner(single_leg_bridge_reps=20), fires=False, chooses="ghr_weighted"),
        Case("19 on each leg", runner(single_leg_bridge_reps=19), fires=True, keeps="ghr_weighted", chooses="nordic_eccentric"),
        Case("19 on one leg", runner(single_leg_bridge_reps={"left": 30, "right": 19}), fires=True),
        Case("30 and 20: a difference alone", runner(single_leg_bridge_reps={"left": 30, "right": 20}), fires=False),
        Case("19, then 21 and 22", runner(single_leg_bridge_reps=[19, 21, 22]), fires=False),
        Case("with sliders only", runner(single_leg_bridge_reps=12, equipment={"sliders"}), fires=True, chooses="sliding_leg_curl"),
        Case("never counted", runner(), fires=False),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
