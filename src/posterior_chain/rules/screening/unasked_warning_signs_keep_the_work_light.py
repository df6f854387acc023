"""
Unasked warning signs keep the work light.

Nobody has asked about warning signs yet, so nothing heavy or fast is given and more is kept in reserve. Answering the questions
lifts this at once. How much lighter is a product decision.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Floor,
    Grade,
    Method,
    Outcome,
    Reviewed,
    Rule,
    Status,
    Withhold,
    red_flags_answered,
    runner,
)

RULE = Rule(
    when=red_flags_answered.is_(False),
    then=(Withhold(methods=(Method.HEAVY, Method.EXPLOSIVE)), Floor(rir_above_table=1)),
    because="We have not asked about warning signs yet, so today stays lighter. Please answer those questions.",
    sources=(
        Evidence(
            "parq_plus", "Warburton et al., PAR-Q+ (2024 form)", supports="warning signs are asked for before exercise", rows=("GAT-01",)
        ),
        Evidence("expert", "Expert judgement of the evidence report", supports="how much lighter is judgement", rows=("GAT-01",)),
    ),
    grade=Grade.X,
    cases=(
        Case("asked, and none", runner(), fires=False),
        Case("never asked", runner(red_flags=None), fires=True, keeps="barbell_deadlift", outcome=Outcome.TRAIN_WITH_CARE),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
