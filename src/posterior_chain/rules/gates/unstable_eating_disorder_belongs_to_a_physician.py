"""
An unstable eating disorder belongs to a physician.

An eating disorder that is not medically stable is for a physician, and training waits until that physician says so in person.
Nothing lifts this here, no clearance either: only the answer changing does. An eating disorder that is stable and cared for is not
what is meant. The form can not see stability and takes the athlete's word, which illness can bend. How soon to be seen is
judgement.
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
    when=red_flags.has(RedFlag.EATING_DISORDER_UNSTABLE),
    then=(Refer(urgency=Urgency.URGENT),),
    because="An eating disorder that is not stable comes first. Do not train until a physician has seen you, today if possible.",
    sources=(
        Evidence(
            "redscat2_2023",
            "Stellingwerff et al. 2023, Br J Sports Med",
            supports="without medical stability a physician decides on any training; how soon to be seen is judgement",
            rows=("GAT-19",),
        ),
    ),
    grade=Grade.A,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case(
            "an eating disorder, not stable",
            runner(red_flags={"eating_disorder_unstable"}),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
        Case(
            "an eating disorder, not stable, cleared for training",
            runner(red_flags={"eating_disorder_unstable"}, cleared=True),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.URGENT,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
