"""
Older runners start lighter and steady.

From 65 on strength training does as much good as ever, with moderate loads; a first load that is only estimated is lighter, and the
single-leg work that asks most balance waits. How much lighter is judgement.
"""

from posterior_chain.authoring import (
    Capacity,
    Case,
    Evidence,
    Grade,
    Method,
    Reviewed,
    Rule,
    Scale,
    Status,
    Withhold,
    older,
    runner,
    setting,
)

RULE = Rule(
    when=older.is_(True),
    then=(
        Scale(start_factor=setting("cautious_start_factor")),
        Withhold(methods=(Method.HEAVY,)),
        Capacity(balance=2),
    ),
    because="From 65 on your first loads are lighter, nothing is heavier than 5 to 8 repetitions, and what asks most balance you skip.",
    sources=(
        Evidence(
            "fragala2019",
            "Fragala et al. 2019, Journal of Strength and Conditioning Research",
            supports="older adults gain at 70 to 85 per cent of a maximum, two to three sets, two to three times a week",
            rows=("POP-06",),
        ),
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="lighter first loads and support for balance",
            rows=("POP-07", "CAP-05"),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("sixty-four", runner(age=64), fires=False),
        Case("sixty-five", runner(age=65), fires=True, withholds="single_leg_romanian_deadlift_loaded", keeps="barbell_back_squat"),
        Case("sixty-five, one leg on the bench", runner(age=65), fires=True, keeps="single_leg_hip_thrust"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
