"""
Tight hips vote for the trap bar and the raised hinge.

Where several hinges are open, the trap bar and the pull from blocks bend the hips least. A preference for a feeling that nobody can
measure well, never a ban.
"""

from posterior_chain.authoring import (
    Case,
    Equipment,
    Evidence,
    Family,
    Grade,
    Reviewed,
    Rule,
    Status,
    Tightness,
    Vote,
    hip_tightness,
    runner,
    where,
)

RULE = Rule(
    when=hip_tightness >= Tightness.TIGHT,
    then=(Vote(of=where(family=Family.DEADLIFT, uses=(Equipment.TRAP_BAR, Equipment.RACK, Equipment.BLOCKS))),),
    because="Your hips feel tight, so we prefer the trap bar or a bar that starts higher.",
    sources=(
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="trap bar, raised hinge and box squat for tight hips, no ban",
            rows=("HIP-02",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("mild", runner(hip_tightness="mild"), fires=False),
        Case("tight", runner(hip_tightness="tight"), fires=True, chooses="trap_bar_deadlift"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
