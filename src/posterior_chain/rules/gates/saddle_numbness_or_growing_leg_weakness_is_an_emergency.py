"""
Saddle numbness, a bladder or bowel change or growing leg weakness is an emergency.

These are the signs beside back pain that the lists of warning signs want seen at once. Nobody can tell from a form what is behind
them, so nothing is trained and the athlete is sent to help. The lists mean them together with back pain; acting on each of them
alone is judgement, and some will be sent for nothing, which is the cheaper mistake. No clearance lifts this: only the sign going
away does.
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
    any_of,
    red_flags,
    runner,
)

RULE = Rule(
    when=any_of(
        red_flags.has(RedFlag.SADDLE_NUMBNESS),
        red_flags.has(RedFlag.BLADDER_OR_BOWEL_CHANGE),
        red_flags.has(RedFlag.PROGRESSIVE_LEG_WEAKNESS),
    ),
    then=(Refer(urgency=Urgency.EMERGENCY),),
    because="Saddle numbness, a bladder or bowel change or growing leg weakness can be an emergency: stop, and call the emergency number now.",
    sources=(
        Evidence(
            "redflags_ahcpr",
            "AHCPR 1994, AHCPR Quick Reference Guide",
            supports="these three beside back pain are warning signs that can not wait",
            rows=("GAT-05",),
        ),
        Evidence(
            "finucane2020",
            "Finucane et al. 2020, J Orthop Sports Phys Ther",
            supports="a framework for warning signs of the spine; known from the literature, not re-read",
            rows=("GAT-05",),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("asked, and no sign", runner(), fires=False),
        Case("numb around the saddle", runner(red_flags={"saddle_numbness"}), fires=True, outcome=Outcome.REFER, refers=Urgency.EMERGENCY),
        Case(
            "a bladder or bowel change",
            runner(red_flags={"bladder_or_bowel_change"}),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.EMERGENCY,
        ),
        Case(
            "legs growing weaker",
            runner(red_flags={"progressive_leg_weakness"}),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.EMERGENCY,
        ),
        Case(
            "numb around the saddle, cleared for training",
            runner(red_flags={"saddle_numbness"}, cleared=True),
            fires=True,
            outcome=Outcome.REFER,
            refers=Urgency.EMERGENCY,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
