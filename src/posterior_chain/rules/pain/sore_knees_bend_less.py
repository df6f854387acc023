"""
Sore knees bend less.

With amber pain in the knee the squats stay at a depth that does not hurt and the hinges carry more of the work.
"""

from posterior_chain.authoring import Capacity, Case, Evidence, Grade, Region, Reviewed, Rule, Status, pain_in, runner, setting

RULE = Rule(
    when=pain_in(Region.KNEE) >= setting("amber_pain"),
    then=(Capacity(knee_load=1),),
    because="Your knee hurts, so squats stay light and shallow and the hinges do more today.",
    sources=(
        Evidence("thomee1997", "Thomee 1997, Physical Therapy", supports="3 to 5 of 10 can be trained with less", rows=("SCL-02",)),
        Evidence("expert", "Expert judgement of the evidence report", supports="box depth above the pain, more hinge", rows=("SCL-17",)),
    ),
    grade=Grade.X,
    cases=(
        Case("2 of 10", runner(pains=[{"region": "knee", "score": 2, "settles_by_morning": True}]), fires=False),
        Case(
            "3 of 10",
            runner(pains=[{"region": "knee", "score": 3, "settles_by_morning": True}]),
            fires=True,
            withholds="barbell_back_squat",
            keeps="sit_to_stand",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
