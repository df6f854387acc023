"""
Nordics lost early stay below rung four.

With more than 60 degrees of knee bend left the lowering has hardly begun. Bridges, curls, holds and helped lowerings come first;
short and full lowerings wait. The bands are judgement and settings.
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
    when=nordic_break_point_deg > setting("early_nordic_break_deg"),
    then=(Withhold(of=where(rung_above=3)),),
    because="The Nordic lowering gets away from you early, so holds, curls and lowerings with help come first.",
    sources=(
        Evidence(
            "nordic_slope2021",
            "A study of the Nordic on a slope 2021, Journal of Sports Science and Medicine (authors not captured)",
            supports="on a flat floor control was lost with 57.8 degrees left on average",
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
        Case("lost at 60 degrees", runner(nordic_break_point_deg=60), fires=False, keeps="nordic_partial"),
        Case(
            "lost at 61 degrees",
            runner(nordic_break_point_deg=61),
            fires=True,
            withholds="nordic_partial",
            keeps="nordic_eccentric_assisted",
        ),
        Case("lost at 55 and 61", runner(nordic_break_point_deg=[55, 61]), fires=True),
        Case("lost at 55, 61 and 60", runner(nordic_break_point_deg=[55, 61, 60]), fires=False),
        Case("never measured", runner(), fires=False),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
