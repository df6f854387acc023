"""
Unasked injuries stop knee flexion at rung four.

A hamstring that was strained not long ago starts low on the knee-flexion ladder. When nobody asked about injuries, everybody
does.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Reviewed, Rule, Status, Withhold, injuries_answered, runner, where

RULE = Rule(
    when=injuries_answered.is_(False),
    then=(Withhold(of=where(rung_above=4)),),
    because="We have not asked about injuries yet, so the hamstring work stays at the gentler steps. Please tell us.",
    sources=(
        Evidence(
            "green2020",
            "Green et al. 2020, British Journal of Sports Medicine",
            supports="a recent strain is a known reason to start lower",
            rows=("SCL-04",),
        ),
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="unknown is treated like a recent strain; the rung is judgement",
            rows=("SCL-04",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("asked, and none", runner(), fires=False),
        Case("never asked", runner(injuries=None), fires=True, withholds="nordic_eccentric", keeps="nordic_partial"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
