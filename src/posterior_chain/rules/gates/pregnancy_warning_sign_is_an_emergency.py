"""
A warning sign in pregnancy is an emergency.

Bleeding, fluid lost, contractions, dizziness or chest pain in pregnancy end every session. The guideline names them and leaves the
clearance to whoever cares for the pregnancy; calling at once, whichever of them it is, is judgement, since a form can not tell them
apart. Without such a sign the same guideline welcomes lifting. No clearance for training lifts this: only the sign going away,
after a look, does.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Grade,
    Outcome,
    RedFlag,
    Refer,
    Reviewed,
    Rule,
    Status,
    Urgency,
    red_flags,
    runner,
)

RULE = Rule(
    when=red_flags.has(RedFlag.PREGNANCY_WARNING_SIGN),
    then=(Refer(urgency=Urgency.EMERGENCY),),
    because="A warning sign in pregnancy can be an emergency: stop, and call the emergency number now.",
    sources=(
        Evidence(
            "mottola2019",
            "Mottola et al. 2018, Br J Sports Med",
            supports="the warning signs that stop exercise in pregnancy; how fast to act on them is judgement",
            rows=("GAT-15",),
        ),
    ),
    grade=Grade.A,
    cases=(
        Case("pregnant, and no sign", runner(sex="female", pregnancy="trimester_2"), fires=False),
        Case(
            "pregnant, with a warning sign",
            runner(sex="female", pregnancy="trimester_2", red_flags={"pregnancy_warning_sign"}),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.EMERGENCY,
        ),
        Case(
            "a warning sign, and the trimester left out",
            runner(sex="female", red_flags={"pregnancy_warning_sign"}),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.EMERGENCY,
        ),
        Case(
            "a warning sign, cleared for training",
            runner(sex="female", pregnancy="trimester_2", red_flags={"pregnancy_warning_sign"}, cleared=True),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.EMERGENCY,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
