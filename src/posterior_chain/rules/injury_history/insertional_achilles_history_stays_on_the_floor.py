"""
An insertional Achilles history stays on the floor.

When the heel bone end of the tendon was the trouble, the heel does not drop below level. The wording of the guideline was not
seen; the line is cautious.
"""

from posterior_chain.authoring import (
    Axis,
    Case,
    Equipment,
    Evidence,
    Family,
    Grade,
    InjuryKind,
    Reviewed,
    Rule,
    Status,
    Withhold,
    injuries,
    runner,
    where,
)

RULE = Rule(
    when=injuries.has(InjuryKind.INSERTIONAL_ACHILLES_TENDINOPATHY),
    then=(
        Withhold(of=where(family=Family.CALF, uses=(Equipment.STEP, Equipment.CALF_MACHINE))),
        Withhold(of=where(family=Family.CALF, asks={Axis.ANKLE_DORSIFLEXION: 2})),
    ),
    because="With your heel tendon history calf raises stay on flat ground: the heel does not drop below level.",
    sources=(
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="floor level first for the insertion; the guideline's wording was not seen",
            rows=("SCL-07",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("never injured", runner(), fires=False),
        Case(
            "cleared a year ago",
            runner(injuries=[{"kind": "insertional_achilles_tendinopathy", "weeks_ago": 60, "cleared": True}]),
            fires=True,
            withholds="calf_eccentric_drop",
            keeps="single_leg_calf_raise_floor_loaded",
        ),
        Case(
            "cleared a year ago, the knee bent",
            runner(injuries=[{"kind": "insertional_achilles_tendinopathy", "weeks_ago": 60, "cleared": True}]),
            fires=True,
            withholds="bent_knee_calf_raise",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
