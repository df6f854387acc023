"""
Dizziness is seen first.

Dizziness can have many reasons; lifting waits until somebody has looked.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Outcome, RedFlag, Refer, Reviewed, Rule, Status, Urgency, red_flags, runner

RULE = Rule(
    when=red_flags.has(RedFlag.DIZZINESS),
    then=(Refer(urgency=Urgency.URGENT),),
    because="You report dizziness: do not train until you have been seen, today if possible.",
    sources=(
        Evidence(
            "parq_plus",
            "Warburton et al., PAR-Q+ (2024 form)",
            supports="these answers send somebody to a professional before any exercise",
            rows=("GAT-01", "GAT-22"),
        ),
        Evidence(
            "expert", "Expert judgement of the evidence report", supports="current dizziness rules out training today", rows=("GAT-21",)
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case("dizziness", runner(red_flags={"dizziness"}), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT),
        Case("dizziness, cleared for training", runner(red_flags={"dizziness"}, cleared=True), fires=True, outcome=Outcome.REFER),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
