"""
Single-leg thrusts take their turn.

Single-leg work trains single-leg strength and balance; it is an option, not a requirement, and takes about twice as long. After
two-legged thrusts this week it is its turn. It is not better for sprinting.
"""

from posterior_chain.authoring import (
    Case,
    Event,
    Evidence,
    Family,
    Goal,
    Grade,
    Laterality,
    Reviewed,
    Rule,
    Status,
    Vote,
    all_of,
    any_of,
    event,
    goal,
    runner,
    two_leg_thrust_trained,
    where,
)

RULE = Rule(
    when=all_of(two_leg_thrust_trained.is_(True), any_of(event.is_(Event.SPRINT), goal.one_of(Goal.SPEED, Goal.ECONOMY))),
    then=(Vote(of=where(family=Family.HIP_THRUST, laterality=(Laterality.UNILATERAL, Laterality.SPLIT_STANCE))),),
    because="You did two-legged thrusts this week, so one leg takes its turn. It takes about twice as long.",
    sources=(
        Evidence(
            "moran2021",
            "Moran et al. 2021, Sports Medicine",
            supports="one leg or two made no difference to sprinting",
            rows=("A30", "THR-05"),
        ),
        Evidence(
            "seed_article",
            "4 Essential Lower-Body Exercises for Runners (web article)",
            supports="single-leg work takes longer",
            rows=("A31", "DOS-10"),
        ),
        Evidence(
            "expert", "Expert judgement of the evidence report", supports="an option with its cost in time, no advantage", rows=("COR-09",)
        ),
    ),
    grade=Grade.C,
    cases=(
        Case("no thrusts yet", runner(goal="economy"), fires=False),
        Case(
            "thrusts done, general goal",
            runner(this_week=[{"variation": "barbell_hip_thrust", "sets": 3, "method": "strength", "days_ago": 2}]),
            fires=False,
        ),
        Case(
            "thrusts done, economy",
            runner(goal="economy", this_week=[{"variation": "barbell_hip_thrust", "sets": 3, "method": "strength", "days_ago": 2}]),
            fires=True,
            chooses="single_leg_hip_thrust_loaded",
        ),
        Case(
            "thrusts done, speed",
            runner(goal="speed", this_week=[{"variation": "barbell_hip_thrust", "sets": 3, "method": "strength", "days_ago": 2}]),
            fires=True,
        ),
        Case(
            "thrusts done, a sprinter",
            runner(event="sprint", this_week=[{"variation": "barbell_hip_thrust", "sets": 3, "method": "strength", "days_ago": 2}]),
            fires=True,
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
