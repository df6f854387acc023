"""
Pelvic floor symptoms leave out heavy work and impact.

Heaviness, leaking or a bulge are common and can be helped; until a professional has looked, lifting stays away from heavy sets and
jumps.
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
    because="With heaviness, leaking or a bulge we leave out heavy lifting and jumps: be seen before you add them.",
    sources=(
        Evidence(
            "goom_donnelly_brockwell2019",
            "Goom et al. 2019, Returning to running postnatal (guideline)",
            supports="symptoms are looked at before impact or heavy load",
            rows=("GAT-16",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("asked, and nothing to report", runner(), fires=False),
        Case(
            "pelvic floor symptoms",
            runner(red_flags={"pelvic_floor_symptoms"}),
            fires=True,
            outcome=Outcome.TRAIN_WITH_CARE,
            refers=Urgency.ROUTINE,
        ),
        Case("pelvic floor symptoms, cleared", runner(red_flags={"pelvic_floor_symptoms"}, cleared=True), fires=False),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
