"""
Calf swelling is an emergency.

A calf that swells and is warm without a reason can come from a clot. Nobody can tell from a form, so help comes first; the
strength of this rule is judgement, and it is cautious on purpose.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Outcome, RedFlag, Refer, Reviewed, Rule, Status, Urgency, red_flags, runner

RULE = Rule(
    when=red_flags.has(RedFlag.CALF_SWELLING),
    then=(Refer(urgency=Urgency.EMERGENCY),),
    because="A swollen calf can be an emergency: do not train, and call the emergency number now.",
    sources=(
        Evidence(
            "diabetescare_prt_contra",
            "Fiatarone Singh, contraindications to resistance training, Diabetes Care table",
            supports="a possible clot rules out lifting; the sign list is judgement",
            rows=("GAT-14",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case("calf swelling", runner(red_flags={"calf_swelling"}), fires=True, outcome=Outcome.REFER, refers=Urgency.EMERGENCY),
        Case("calf swelling, cleared for training", runner(red_flags={"calf_swelling"}, cleared=True), fires=True, outcome=Outcome.REFER),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
