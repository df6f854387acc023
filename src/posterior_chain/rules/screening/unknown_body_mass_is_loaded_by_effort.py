"""
Unknown body mass is loaded by effort.

First loads are estimated from body mass. Without it there is no honest number: the athlete finds the load by effort, keeps one
more repetition in reserve and leaves heavy work out. A beginner gets no external load at all.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Floor,
    Grade,
    LoadKind,
    Method,
    Reviewed,
    Rule,
    Status,
    Withhold,
    body_mass_known,
    runner,
    where,
)

RULE = Rule(
    when=body_mass_known.is_(False),
    then=(Floor(rir_above_table=1, of=where(load=LoadKind.EXTERNAL)), Withhold(of=where(load=LoadKind.EXTERNAL), methods=(Method.HEAVY,))),
    because="We do not know your body mass: without a record, find the load by effort, and keep one more repetition in reserve.",
    sources=(
        Evidence("expert", "Expert judgement of the evidence report", supports="no load is estimated without body mass", rows=("CAP-09",)),
    ),
    grade=Grade.X,
    cases=(
        Case("70 kg", runner(), fires=False),
        Case("mass not said", runner(body_mass_kg=None), fires=True, keeps="barbell_deadlift"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
