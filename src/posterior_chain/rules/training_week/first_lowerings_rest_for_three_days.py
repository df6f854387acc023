"""
First lowerings rest for three days.

The first heavy lowering of the hamstrings makes sore for longer than other work, so what trains them waits about 72 hours instead of 48.
Whoever has mastered a lowering is past that. The days are judgement and a setting.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Grade,
    Muscle,
    Reviewed,
    Rule,
    Status,
    Withhold,
    all_of,
    days_since_lowering,
    lowering_practised,
    runner,
    setting,
    where,
)

RULE = Rule(
    when=all_of(lowering_practised.is_(False), days_since_lowering < setting("days_after_first_lowering")),
    then=(Withhold(of=where(trains=Muscle.HAMSTRINGS)),),
    because="Your hamstrings lowered for the first time only days ago, so they rest a little longer; others may work.",
    sources=(
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="72 hours for the same muscles after a first heavy lowering",
            rows=("FRQ-10",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case(
            "new to it, two days ago",
            runner(levels=None, this_week=[{"variation": "sliding_leg_curl_eccentric", "sets": 2, "method": "eccentric", "days_ago": 2}]),
            fires=True,
            withholds="barbell_romanian_deadlift",
            keeps="barbell_back_squat",
        ),
        Case(
            "new to it, three days ago",
            runner(levels=None, this_week=[{"variation": "sliding_leg_curl_eccentric", "sets": 2, "method": "eccentric", "days_ago": 3}]),
            fires=False,
            keeps="barbell_romanian_deadlift",
        ),
        Case(
            "mastered, two days ago",
            runner(this_week=[{"variation": "sliding_leg_curl_eccentric", "sets": 2, "method": "eccentric", "days_ago": 2}]),
            fires=False,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
