"""
A pregnancy warning sign is an emergency.

Bleeding, fluid loss, regular contractions, dizziness or chest pain in pregnancy go to the maternity team at once; exercise
waits for their word.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Outcome, RedFlag, Refer, Reviewed, Rule, Status, Urgency, red_flags, runner

RULE = Rule(
    when=red_flags.has(RedFlag.PREGNANCY_WARNING_SIGN),
    then=(Refer(urgency=Urgency.EMERGENCY),),
    because="A warning sign in pregnancy can be an emergency: do not train, and call the emergency number now.",
    sources=(
        Evidence(
            "mottola2019",
            "Mottola et al. 2018, British Journal of Sports Medicine",
            supports="reasons to stop exercising in pregnancy and be seen",
            rows=("GAT-15",),
        ),
    ),
    grade=Grade.A,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case(
            "pregnancy warning sign",
            runner(red_flags={"pregnancy_warning_sign"}),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.EMERGENCY,
        ),
        Case(
            "pregnancy warning sign, cleared for training",
            runner(red_flags={"pregnancy_warning_sign"}, cleared=True),
            fires=True,
            outcome=Outcome.REFER,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
