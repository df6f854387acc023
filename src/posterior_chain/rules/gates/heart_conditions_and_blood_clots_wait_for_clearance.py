"""
Heart conditions and blood clots wait for clearance.

A known heart condition, a recent heart event or a blood clot need not end lifting, but somebody who knows the heart decides when
and how hard. A form can not weigh that, so it waits for a professional's word, and time passing is no such word. The clearance is
taken on trust, and that it lifts a known heart condition is the decision of this library: the screening questions send such an
athlete on every time.
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
            red_flags.has(RedFlag.HEART_CONDITION),
            red_flags.has(RedFlag.RECENT_HEART_EVENT),
            red_flags.has(RedFlag.BLOOD_CLOT),
        ),
        cleared.is_(False),
    ),
    then=(Refer(urgency=Urgency.ROUTINE),),
    because="You told us of a heart condition, a recent heart event or a blood clot. Be seen, and have yourself cleared, before lifting.",
    sources=(
        Evidence(
            "parq_plus",
            "Warburton et al., PAR-Q+ (2024 form)",
            supports="a known heart condition goes to a professional before exercise",
            rows=("GAT-01",),
        ),
        Evidence(
            "diabetescare_prt_contra",
            "Fiatarone Singh, Diabetes Care table",
            supports="a recent heart attack and a fresh clot are listed as reasons not to lift",
            rows=("GAT-03",),
        ),
        Evidence(
            "williams_aha2007",
            "Williams et al. 2007, Circulation",
            supports="heart conditions that rule lifting out until they are treated; known from the literature, not re-read",
            rows=("GAT-03",),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("no condition, and no clearance", runner(), fires=False),
        Case("a heart condition, cleared", runner(red_flags={"heart_condition"}, cleared=True), fires=False),
        Case(
            "a heart condition, not cleared",
            runner(red_flags={"heart_condition"}, cleared=False),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
        Case("a recent heart event, cleared", runner(red_flags={"recent_heart_event"}, cleared=True), fires=False),
        Case(
            "a recent heart event, not cleared",
            runner(red_flags={"recent_heart_event"}, cleared=False),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
        Case("a blood clot, cleared", runner(red_flags={"blood_clot"}, cleared=True), fires=False),
        Case(
            "a blood clot, not cleared",
            runner(red_flags={"blood_clot"}, cleared=False),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
        Case(
            "a heart condition, nobody asked about a clearance",
            runner(red_flags={"heart_condition"}, cleared=None),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
