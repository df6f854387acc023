"""
Later pregnancy leaves the lying positions.

From the second trimester on, lying on the back, on the belly, and lowering forwards from the knees are left out; standing and
on all fours there is enough to do. The guideline asks for it
where lying on the back makes light-headed, a programme page after the first trimester; the rest is a product decision.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Position, Pregnancy, Reviewed, Rule, Status, Withhold, pregnancy, runner, where

RULE = Rule(
    when=pregnancy.one_of(Pregnancy.TRIMESTER_2, Pregnancy.TRIMESTER_3),
    then=(Withhold(of=where(position=(Position.SUPINE, Position.PRONE, Position.KNEELING))),),
    because="From the second trimester on we leave out lying on your back or belly and lowering forwards from your knees.",
    sources=(
        Evidence(
            "mottola2019",
            "Mottola et al. 2018, British Journal of Sports Medicine",
            supports="avoid lying on the back if light-headed",
            rows=("SCL-10",),
        ),
        Evidence(
            "pregnancy_precautions_page",
            "Healthy Together, pregnancy precautions (programme page)",
            supports="alternatives to lying on the back",
            rows=("SCL-10",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("first trimester", runner(sex="female", pregnancy="trimester_1"), fires=False),
        Case(
            "second trimester",
            runner(sex="female", pregnancy="trimester_2"),
            fires=True,
            withholds="glute_bridge",
            keeps="quadruped_hip_extension",
        ),
        Case("third trimester", runner(sex="female", pregnancy="trimester_3"), fires=True),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
