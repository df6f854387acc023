"""
Palpitations are seen before training.

A heart that races or stumbles without a reason may be harmless or may not; a form can not tell. Nothing is trained until
somebody has looked, and no clearance given for training in general lifts this.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Outcome, RedFlag, Refer, Reviewed, Rule, Status, Urgency, red_flags, runner

RULE = Rule(
    when=red_flags.has(RedFlag.PALPITATIONS),
    then=(Refer(urgency=Urgency.URGENT),),
    because="You report palpitations: do not train until you have been seen, today if possible.",
    sources=(
        Evidence(
            "parq_plus",
            "Warburton et al., PAR-Q+ (2024 form)",
            supports="these answers send somebody to a professional before any exercise",
            rows=("GAT-02",),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case("palpitations", runner(red_flags={"palpitations"}), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT),
        Case("palpitations, cleared for training", runner(red_flags={"palpitations"}, cleared=True), fires=True, outcome=Outcome.REFER),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
