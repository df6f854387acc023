"""
Sore glutes do a set less.

Soreness of a muscle on both sides, a day or three after hard work, is no pain and no gate: a set less and one more in reserve.
Four of ten is judgement and a setting.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Floor,
    Grade,
    Muscle,
    Outcome,
    Reviewed,
    Rule,
    Scale,
    Status,
    runner,
    setting,
    soreness_in,
    where,
)

RULE = Rule(
    when=soreness_in(Muscle.GLUTEUS_MAXIMUS) >= setting("amber_soreness"),
    then=(Scale(sets_fewer=1, of=where(trains=Muscle.GLUTEUS_MAXIMUS)), Floor(rir_above_table=1, of=where(trains=Muscle.GLUTEUS_MAXIMUS))),
    because="Your glutes are sore, so they do a set less today and keep one more in reserve.",
    sources=(
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="a set less and one more in reserve for soreness",
            rows=("SCL-14", "PAIN-10"),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("3 of 10", runner(soreness={"gluteus_maximus": 3}), fires=False),
        Case("4 of 10", runner(soreness={"gluteus_maximus": 4}), fires=True, outcome=Outcome.TRAIN_WITH_CARE),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
