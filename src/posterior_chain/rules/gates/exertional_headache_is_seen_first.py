"""
A headache on effort is seen first.

A headache that comes with straining is looked at before anyone strains again.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Outcome, RedFlag, Refer, Reviewed, Rule, Status, Urgency, red_flags, runner

RULE = Rule(
    when=red_flags.has(RedFlag.EXERTIONAL_HEADACHE),
    then=(Refer(urgency=Urgency.URGENT),),
    because="A headache that comes with effort: do not train until you have been seen, today if possible.",
    sources=(
        Evidence(
            "parq_plus",
            "Warburton et al., PAR-Q+ (2024 form)",
            supports="these answers send somebody to a professional before any exercise",
            rows=("GAT-22",),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case("exertional headache", runner(red_flags={"exertional_headache"}), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT),
        Case(
            "exertional headache, cleared for training",
            runner(red_flags={"exertional_headache"}, cleared=True),
            fires=True,
            outcome=Outcome.REFER,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
