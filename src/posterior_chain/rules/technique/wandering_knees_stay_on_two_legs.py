"""
Wandering knees stay on two legs.

One leg asks more of the control that two legs lack; that is judgement. Squats on both legs come first until each knee stays over its foot.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Family,
    Grade,
    KneeControl,
    Laterality,
    Reviewed,
    Rule,
    Status,
    Withhold,
    knee_control,
    runner,
    where,
)

RULE = Rule(
    when=knee_control.is_(KneeControl.POOR),
    then=(Withhold(of=where(family=Family.SQUAT, laterality=(Laterality.UNILATERAL, Laterality.SPLIT_STANCE))),),
    because="Your knees wander, so squats stay on two legs until each knee stays over its foot.",
    sources=(
        Evidence(
            "ageberg2010",
            "Ageberg et al. 2010, BMC Musculoskeletal Disorders",
            supports="knees rated as drifting inwards moved about 7 degrees more; keep both legs loaded",
            rows=("VAL-01", "A23"),
        ),
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="one-legged squats wait; where the line lies is judgement",
            rows=(
                "VAL-01",
                "A07",
            ),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("good", runner(), fires=False),
        Case("poor", runner(knee_control="poor", equipment={"box"}), fires=True, withholds="split_squat", chooses="air_squat"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
