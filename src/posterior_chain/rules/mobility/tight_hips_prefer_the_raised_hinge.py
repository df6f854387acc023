"""
Tight hips prefer the raised hinge.

Hips that feel tight make the deepest positions awkward, so the hinge goes to the trap bar or a raised bar and the squat to the
box. Nothing is ever banned for it: the hip tests are too unreliable to gate.
"""

from posterior_chain.authoring import (
    Axis,
    Case,
    Evidence,
    Family,
    Grade,
    Reviewed,
    Rule,
    Status,
    StepDown,
    Tightness,
    hip_tightness,
    runner,
    where,
)

RULE = Rule(
    when=hip_tightness >= Tightness.TIGHT,
    then=(StepDown(of=where(family=(Family.SQUAT, Family.DEADLIFT), asks={Axis.HIP_FLEXION: 3})),),
    because="Your hips feel tight, so the deepest squats and hinges go one step easier. Nothing is off the table.",
    sources=(
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="prefer the trap bar, the raised hinge and the box squat; never ban",
            rows=("HIP-02",),
        ),
        Evidence(
            "seed_article",
            "4 Essential Lower-Body Exercises for Runners (web article)",
            supports="tight hips make the deadlift hard",
            rows=("A36",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("mildly tight", runner(hip_tightness="mild"), fires=False),
        Case("tight", runner(hip_tightness="tight"), fires=True, keeps="barbell_deadlift", chooses="barbell_box_squat"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
