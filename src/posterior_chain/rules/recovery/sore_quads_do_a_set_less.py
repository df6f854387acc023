"""
Sore quads do a set less.

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
    when=soreness_in(Muscle.QUADRICEPS) >= setting("amber_soreness"),
    then=(Scale(sets_fewer=1, of=where(trains=Muscle.QUADRICEPS)), Floor(rir_above_table=1, of=where(trains=Muscle.QUADRICEPS))),
    because="Your quads are sore, so they do a set less today and keep one more in reserve.",
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
        Case("3 of 10", runner(soreness={"quadriceps": 3}), fires=False),
        Case("4 of 10", runner(soreness={"quadriceps": 4}), fires=True, outcome=Outcome.TRAIN_WITH_CARE),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
