"""
Sore muscles do a set less.

Soreness of a muscle on both sides, a day or three after hard work, is no pain and no gate: a set less of what trains it most, and one
more in reserve. Four of ten is judgement and a setting.
"""

from posterior_chain.authoring import Case, Evidence, Floor, Grade, Outcome, Reviewed, Rule, Scale, Status, runner, setting, soreness

RULE = Rule(
    when=soreness >= setting("amber_soreness"),
    then=(
        Scale(sets_fewer=1),
        Floor(rir_above_table=1),
    ),
    because="Muscles of yours are sore, so they do a set less today and keep one more in reserve.",
    sources=(
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="a set less and one more in reserve for soreness",
            rows=(
                "SCL-14",
                "PAIN-10",
            ),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("hamstrings 3 of 10", runner(soreness={"hamstrings": 3}), fires=False),
        Case("hamstrings 4 of 10", runner(soreness={"hamstrings": 4}), fires=True, outcome=Outcome.TRAIN_WITH_CARE),
        Case("soleus 4 of 10", runner(soreness={"soleus": 4}), fires=True),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
