"""
An unfamiliar movement stays unloaded.

The pattern is learned with the body alone: every repetition the same depth, knees over the feet, trunk shape kept. Body-weight
progressions build strength about as well as a bar at first. A leg-curl machine guides the movement itself and is the exception.
The criteria for moving on are judgement.
"""

from posterior_chain.authoring import (
    Case,
    Equipment,
    Evidence,
    Grade,
    LoadKind,
    Reviewed,
    Rule,
    Status,
    Technique,
    Withhold,
    runner,
    technique,
    where,
)

RULE = Rule(
    when=technique.is_(Technique.UNFAMILIAR),
    then=(Withhold(of=where(load=LoadKind.EXTERNAL, unless=where(uses=Equipment.LEG_CURL_MACHINE))),),
    because="We do not know that you have this movement in hand, so learn it without load. Load comes once all reps look the same.",
    sources=(
        Evidence(
            "lloyd2014", "Lloyd et al. 2014, British Journal of Sports Medicine", supports="technique comes before load", rows=("TEC-01",)
        ),
        Evidence(
            "wei2023",
            "Wei et al. 2023, Scientific Reports",
            supports="harder body-weight squats matched a bar in novices over six weeks",
            rows=("A19",),
        ),
        Evidence("expert", "Expert judgement of the evidence report", supports="when to move on is judgement", rows=("A21",)),
    ),
    grade=Grade.X,
    cases=(
        Case("learning it", runner(technique={"squat": "learning"}), fires=False),
        Case(
            "new to squats", runner(technique={"squat": "unfamiliar"}), fires=True, withholds="barbell_back_squat", keeps="barbell_deadlift"
        ),
        Case(
            "new to hamstring curls",
            runner(technique={"glute_ham_raise": "unfamiliar"}),
            fires=True,
            withholds="ghr_weighted",
            keeps="lying_leg_curl",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
