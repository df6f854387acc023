"""
Once a week maintains.

One session a week keeps strength and builds something in beginners. It is accepted as asked and labelled honestly: it is
not the best, and most of what is known about keeping strength comes from young adults.
"""

from posterior_chain.authoring import Cap, Case, Evidence, Grade, Reviewed, Rule, Status, runner, sessions_per_week

RULE = Rule(
    when=sessions_per_week <= 1,
    then=(Cap(sessions_per_week=1),),
    because="One session a week maintains, and builds something in beginners. Two a week is what most runner studies used.",
    sources=(
        Evidence(
            "spiering2021",
            "Spiering et al. 2021, Journal of Strength and Conditioning Research",
            supports="one session a week keeps strength when the load is kept",
            rows=("A45", "FRQ-04"),
        ),
        Evidence(
            "nuzzo_mindose2024",
            "Nuzzo et al. 2024, Sports Medicine",
            supports="one session a week still raises strength in novices",
            rows=("FRQ-08", "DOS-06"),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("two a week", runner(sessions_per_week=2), fires=False),
        Case("one a week", runner(sessions_per_week=1), fires=True),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
