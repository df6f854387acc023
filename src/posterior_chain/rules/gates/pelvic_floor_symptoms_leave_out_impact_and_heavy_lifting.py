"""
Pelvic floor symptoms leave out impact and heavy lifting.

Heaviness, leaking or a bulge is common, can be helped, and is no reason to stop everything: impact and heavy lifting wait, lighter
work goes on. The guideline is expert opinion about runners after birth, read on clinic pages; using it for everybody who has the
symptoms, and for heavy lifting, is judgement. Whoever has looked and cleared you knows more than this rule, so a clearance lifts
it.
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
    Scope,
    Status,
    Urgency,
    all_of,
    cleared,
    red_flags,
    runner,
)

RULE = Rule(
    when=all_of(red_flags.has(RedFlag.PELVIC_FLOOR_SYMPTOMS), cleared.is_(False)),
    then=(Refer(urgency=Urgency.ROUTINE, scope=Scope.IMPACT_AND_HEAVY),),
    because="Heaviness, leaking or a bulge: be seen before heavy lifting or jumping. Until then we leave both out.",
    sources=(
        Evidence(
            "goom_donnelly_brockwell2019",
            "Goom et al. 2019, guideline",
            supports="these symptoms leave out impact until they are seen, by expert opinion; heavy lifting is judgement",
            rows=("GAT-16",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("no symptom, and no clearance", runner(sex="female"), fires=False),
        Case("symptoms, cleared", runner(sex="female", red_flags={"pelvic_floor_symptoms"}, cleared=True), fires=False),
        Case(
            "symptoms, not cleared",
            runner(sex="female", red_flags={"pelvic_floor_symptoms"}, cleared=False),
            fires=True,
            keeps="goblet_squat",
            outcome=Outcome.TRAIN_WITH_CARE,
            refers=Urgency.ROUTINE,
        ),
        Case(
            "symptoms in a man",
            runner(red_flags={"pelvic_floor_symptoms"}),
            fires=True,
            outcome=Outcome.TRAIN_WITH_CARE,
            refers=Urgency.ROUTINE,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
