"""
Sprinters prefer the hip thrust.

Trials disagree on whether hip thrusts make anybody faster; they load the glutes hard near full hip extension and are used for
that, beside squats, deadlifts and sprinting itself.
"""

from posterior_chain.authoring import (
    Case,
    Equipment,
    Event,
    Evidence,
    Family,
    Goal,
    Grade,
    Reviewed,
    Rule,
    Status,
    Vote,
    any_of,
    event,
    goal,
    runner,
    where,
)

RULE = Rule(
    when=any_of(event.is_(Event.SPRINT), goal.is_(Goal.SPEED)),
    then=(Vote(of=where(family=Family.HIP_THRUST, uses=Equipment.BENCH)),),
    because="Trials disagree on whether hip thrusts make anybody faster; you do them for glute strength, beside squats and hinges.",
    sources=(
        Evidence(
            "lin_hipthrust_meta",
            "Lin et al., meta-analysis of hip thrust training (PMC12951884)",
            supports="thrusts improve themselves; the effect on sprinting is minimal",
            rows=("A27", "THR-02"),
        ),
        Evidence(
            "jarvis2019",
            "Jarvis et al. 2019, Journal of Strength and Conditioning Research",
            supports="no sprint effect despite much stronger thrusts",
            rows=("A27",),
        ),
        Evidence(
            "seitz2014",
            "Seitz et al. 2014, Sports Medicine",
            supports="squat strength went with sprinting; nothing on thrusts",
            rows=("GOAL-03",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("distance, general", runner(), fires=False),
        Case("a sprinter", runner(event="sprint"), fires=True, chooses="barbell_hip_thrust"),
        Case("wants speed", runner(goal="speed"), fires=True),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
