"""
Unhealed surgery waits for clearance.

A wound inside heals on a clock that nobody can read from a form, so those who operated, or somebody who has seen the result, say
when lifting starts. The list behind this is read second-hand. It asks about any surgery, which is too careful for a small cut: a
word from a professional is then quickly had. Surgery of the abdomen or the eye has its own rules beside this one.
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
    cleared,
    red_flags,
    runner,
)

RULE = Rule(
    when=all_of(red_flags.has(RedFlag.UNHEALED_SURGERY), cleared.is_(False)),
    then=(Refer(urgency=Urgency.ROUTINE),),
    because="You told us of surgery that has not healed. Be seen before lifting, best by those who operated.",
    sources=(
        Evidence(
            "diabetescare_prt_contra",
            "Fiatarone Singh, Diabetes Care table",
            supports="surgery that has not healed is listed as a reason not to lift",
            rows=("GAT-13",),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("no surgery, and no clearance", runner(), fires=False),
        Case("surgery not healed, cleared", runner(red_flags={"unhealed_surgery"}, cleared=True), fires=False),
        Case(
            "surgery not healed, not cleared",
            runner(red_flags={"unhealed_surgery"}, cleared=False),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
        Case(
            "surgery not healed, nobody asked about a clearance",
            runner(red_flags={"unhealed_surgery"}, cleared=None),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.ROUTINE,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
