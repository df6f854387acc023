"""
Wandering knees come before load.

Knees that drift in or out in a squat say that the load or the depth is too much today. Squats lose their load and go one step
down until each knee tracks over its foot. The test behind it has a large error, so it scales and is never a label.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Family,
    Grade,
    KneeControl,
    LoadKind,
    Reviewed,
    Rule,
    Status,
    StepDown,
    Withhold,
    knee_control,
    runner,
    where,
)

RULE = Rule(
    when=knee_control.is_(KneeControl.POOR),
    then=(Withhold(of=where(family=Family.SQUAT, load=LoadKind.EXTERNAL)), StepDown(of=Family.SQUAT)),
    because="Your knees wander in the squat, so we take the load off and go one step easier. Keep each knee over its foot.",
    sources=(
        Evidence(
            "ageberg2010",
            "Ageberg et al. 2010, BMC Musculoskeletal Disorders",
            supports="knees rated inside the foot differ in angle from knees over it",
            rows=("A23", "COR-10"),
        ),
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="technique comes before load; the step is judgement",
            rows=("A21", "TEC-01"),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("good control", runner(knee_control="good"), fires=False),
        Case("poor control", runner(knee_control="poor"), fires=True, withholds="goblet_squat", keeps="air_squat"),
        Case(
            "a beginner with poor control",
            runner(knee_control="poor", level="beginner", levels=None, technique=None, equipment=()),
            fires=True,
            chooses="sit_to_stand",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
