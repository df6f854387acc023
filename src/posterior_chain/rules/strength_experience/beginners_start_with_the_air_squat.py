"""
Beginners start with the air squat.

Learn the pattern unloaded; early on, progressively harder body-weight squats build strength about as well as a bar. One
small trial of thirteen novices over six weeks says so; the order of the steps is judgement.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Family,
    Grade,
    Laterality,
    Level,
    LoadKind,
    Reviewed,
    Rule,
    Status,
    Vote,
    level,
    runner,
    where,
)

RULE = Rule(
    when=level.in_(Family.SQUAT).is_(Level.BEGINNER),
    then=(Vote(of=where(family=Family.SQUAT, load=(LoadKind.BODYWEIGHT, LoadKind.ASSISTED), laterality=Laterality.BILATERAL)),),
    because="You start with squats without load; early on, harder bodyweight squats build strength about as well as a bar.",
    sources=(
        Evidence(
            "wei2023",
            "Wei et al. 2023, Scientific Reports",
            supports="body-weight progressions matched a bar in novices over six weeks",
            rows=("A19",),
        ),
        Evidence("expert", "Expert judgement of the evidence report", supports="the order of the squat ladder", rows=("SQT-01",)),
    ),
    grade=Grade.X,
    cases=(
        Case("intermediate", runner(level="intermediate"), fires=False),
        Case("a beginner in everything but the squat", runner(level="beginner", levels={"squat": "intermediate"}), fires=False),
        Case("beginner at home", runner(level="beginner", levels=None, technique=None, equipment=()), fires=True, chooses="air_squat"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
