"""
Markedly short hamstrings leave the floor and long lengths.

Above 45 degrees short of straight, measured, even the low kettlebell waits, and so does work that loads the hamstrings at full
length. Bridges, thrusts and short-range hinges stay. The line is judgement and a setting; a check by a professional is
suggested if it hurts.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Family,
    Grade,
    LengthBias,
    Reviewed,
    Rule,
    Status,
    Tightness,
    Withhold,
    hamstring_length,
    runner,
    where,
)

RULE = Rule(
    when=hamstring_length.is_(Tightness.MARKED),
    then=(
        Withhold(of=where(from_floor=True)),
        Withhold(of=where(family=(Family.DEADLIFT, Family.GLUTE_HAM_RAISE, Family.BACK_EXTENSION), length_bias=LengthBias.LONG)),
    ),
    because=(
        "Your hamstrings measured very short: lift nothing from the floor and skip what loads them long. If they hurt, have them seen."
    ),
    sources=(
        Evidence(
            "expert", "Expert judgement of the evidence report", supports="45 degrees and what follows are judgement", rows=("HAM-LEN-04",)
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("45 degrees short", runner(active_knee_extension_deg=45), fires=False),
        Case("46 degrees short", runner(active_knee_extension_deg=46), fires=True, withholds="kettlebell_deadlift", keeps="rack_pull"),
        Case("feels markedly tight, never measured", runner(hamstring_tightness="marked"), fires=False, keeps="kettlebell_deadlift"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
