"""
A hard run within a day leaves heavy out.

Lifting the day before left runners with less to give in a hard run. Within 24 hours of one, nothing heavy is lifted; more
hours are judgement and a setting.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Method, Reviewed, Rule, Status, Withhold, hours_to_hard_run, runner, setting

RULE = Rule(
    when=hours_to_hard_run < setting("hours_before_hard_run"),
    then=(Withhold(methods=(Method.HEAVY, Method.ECCENTRIC)),),
    because="You run hard soon, so you do nothing heavy and no lowering work today.",
    sources=(
        Evidence(
            "doma_deakin2013",
            "Doma and Deakin 2013, Applied Physiology, Nutrition, and Metabolism",
            supports="a hard run the day after lifting was shorter",
            rows=("SPC-05",),
        ),
        Evidence("expert", "Expert judgement of the evidence report", supports="24 hours is judgement", rows=("SPC-06",)),
    ),
    grade=Grade.X,
    cases=(
        Case("24 hours", runner(hours_to_hard_run=24), fires=False),
        Case("23.9 hours", runner(hours_to_hard_run=23.9), fires=True, keeps="barbell_back_squat"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
