"""
Youth learn with few sets.

Under 18 technique comes first: one or two sets, a beginner's repetitions and loads whatever the level, nothing heavy. These stay within
the 6 to 12 repetitions that come later. Supervision is a gate of its own.
"""

from posterior_chain.authoring import (
    Cap,
    Case,
    Evidence,
    Grade,
    Method,
    Outcome,
    Reviewed,
    Rule,
    Scale,
    Status,
    Withhold,
    runner,
    setting,
    youth,
)

RULE = Rule(
    when=youth.is_(True),
    then=(Cap(sets=2), Scale(load_factor=setting("cautious_start_factor")), Withhold(methods=(Method.HEAVY,))),
    because="Under 18 you learn the movements with one or two sets and a beginner's repetitions and loads.",
    sources=(
        Evidence(
            "lloyd2014",
            "Lloyd et al. 2014, British Journal of Sports Medicine",
            supports="one or two light sets to start, technique first",
            rows=("POP-01",),
        ),
        Evidence(
            "lloyd2014",
            "Lloyd et al. 2014, British Journal of Sports Medicine",
            supports="6 to 12 repetitions later, loads near a maximum only after years of competence; recalled",
            rows=("POP-02",),
        ),
        Evidence("expert", "Expert judgement of the evidence report", supports="lighter first loads for youth", rows=("CAP-05",)),
    ),
    grade=Grade.X,
    cases=(
        Case("eighteen", runner(age=18), fires=False),
        Case("seventeen, supervised", runner(age=17, supervised=True), fires=True, keeps="goblet_squat", outcome=Outcome.TRAIN_WITH_CARE),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
