"""
Sore calves do a set less.

Soreness of a muscle on both sides, a day or three after hard work, is no pain and no gate: a set less and one more in reserve.
Four of ten is judgement and a setting.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Family,
    Floor,
    Grade,
    Muscle,
    Outcome,
    Reviewed,
    Rule,
    Scale,
    Status,
    any_of,
    runner,
    setting,
    soreness_in,
)

RULE = Rule(
    when=any_of(soreness_in(Muscle.GASTROCNEMIUS) >= setting("amber_soreness"), soreness_in(Muscle.SOLEUS) >= setting("amber_soreness")),
    then=(Scale(sets_fewer=1, of=Family.CALF), Floor(rir_above_table=1, of=Family.CALF)),
    because="Your calves are sore, so they do a set less today and keep one more in reserve.",
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
        Case("outer calf 3 of 10", runner(soreness={"gastrocnemius": 3}), fires=False),
        Case("outer calf 4 of 10", runner(soreness={"gastrocnemius": 4}), fires=True, outcome=Outcome.TRAIN_WITH_CARE),
        Case("soleus 3 of 10", runner(soreness={"soleus": 3}), fires=False),
        Case("soleus 4 of 10", runner(soreness={"soleus": 4}), fires=True),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
