"""
A weak push-off is seen first.

A push-off that suddenly has no strength is looked at before calves are loaded.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Outcome, RedFlag, Refer, Reviewed, Rule, Status, Urgency, red_flags, runner

RULE = Rule(
    when=red_flags.has(RedFlag.WEAK_PUSH_OFF),
    then=(Refer(urgency=Urgency.URGENT),),
    because="Your push-off has lost its strength: do not train until you have been seen, today if possible.",
    sources=(
        Evidence(
            "expert", "Expert judgement of the evidence report", supports="a sudden loss of push-off is looked at first", rows=("GAT-12",)
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case("weak push off", runner(red_flags={"weak_push_off"}), fires=True, outcome=Outcome.REFER, refers=Urgency.URGENT),
        Case("weak push off, cleared for training", runner(red_flags={"weak_push_off"}, cleared=True), fires=True, outcome=Outcome.REFER),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
