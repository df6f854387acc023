"""
Uncontrolled conditions wait for clearance.

A condition that is not under control, or the advice to exercise only under medical supervision, is somebody else's to weigh: they
know the condition and the medicine. A condition that is well controlled is not meant. The clearance is taken on trust, and that it
lifts the advice to train only under supervision is the decision of this library: the screening questions send such an athlete on
every time.
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
    all_of,
    any_of,
    cleared,
    red_flags,
    runner,
)

RULE = Rule(
    when=all_of(
        any_of(
            red_flags.has(RedFlag.UNCONTROLLED_CONDITION),
            red_flags.has(RedFlag.MEDICAL_SUPERVISION_ONLY),
        ),
        cleared.is_(False),
    ),
    then=(Refer(urgency=Urgency.ROUTINE),),
    because="You told us of an uncontrolled condition or of training only under medical supervision. Be seen before lifting.",
    sources=(
        Evidence(
            "parq_plus",
            "Warburton et al., PAR-Q+ (2024 form)",
            supports="a chronic condition, or exercise only under supervision, goes to a professional first",
            rows=(
                "GAT-01",
                "GAT-22",
            ),
        ),
        Evidence(
            "williams_aha2007",
            "Williams et al. 2007, Circulation",
            supports="unstable conditions are settled before resistance exercise; known from the literature, not re-read",
            rows=("GAT-22",),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("no condition, and no clearance", runner(), fires=False),
        Case("an uncontrolled condition, cleared", runner(red_flags={"uncontrolled_condition"}, cleared=True), fires=False),
        Case(
            "an uncontrolled condition, not cleared",
            runner(red_flags={"uncontrolled_condition"}, cleared=False),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
        Case("training only under supervision, cleared", runner(red_flags={"medical_supervision_only"}, cleared=True), fires=False),
        Case(
            "training only under supervision, not cleared",
            runner(red_flags={"medical_supervision_only"}, cleared=False),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
        Case(
            "an uncontrolled condition, nobody asked about a clearance",
            runner(red_flags={"uncontrolled_condition"}, cleared=None),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
