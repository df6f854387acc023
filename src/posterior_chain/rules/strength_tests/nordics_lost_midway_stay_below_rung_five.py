"""
Nordics lost midway stay below rung five.

With 40 to 60 degrees of knee bend left the lowering holds for a part of the way: that part, or help, is trained before the whole
way down. Below 40 degrees the level decides alone. The bands are judgement and settings.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Grade,
    Reviewed,
    Rule,
    Status,
    Withhold,
    nordic_break_point_deg,
    runner,
    setting,
    where,
)

RULE = Rule(
    when=nordic_break_point_deg.between(setting("midway_nordic_break_deg"), setting("early_nordic_break_deg")),
    then=(Withhold(of=where(rung_above=4)),),
    because="The Nordic lowering gets away from you midway, so shorter ones and ones with help come first.",
    sources=(
        Evidence(
            "nordic_slope2021",
            "A study of the Nordic on a slope 2021, Journal of Sports Science and Medicine (authors not captured)",
            supports="on a flat floor control was lost with 57.8 degrees left on average, give or take 13.3",
            rows=("STR-07",),
        ),
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="the bands and their rungs are judgement, and that the angle is the bend left is inferred",
            rows=("STR-07", "NHE-08"),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("lost at 39 degrees", runner(nordic_break_point_deg=39), fires=False, keeps="nordic_eccentric"),
        Case("lost at 40 degrees", runner(nordic_break_point_deg=40), fires=True, withholds="nordic_eccentric", keeps="nordic_partial"),
        Case("lost at 60 degrees", runner(nordic_break_point_deg=60), fires=True, withholds="nordic_eccentric", keeps="nordic_partial"),
        Case("lost at 61 degrees", runner(nordic_break_point_deg=61), fires=False),
        Case("lost at 30 and 40", runner(nordic_break_point_deg=[30, 40]), fires=True),
        Case("never measured", runner(), fires=False),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
