"""
Short ankles squat to a box or on a wedge.

When the toes stay less than 9 cm from the wall as the knee touches it, the deep free squat asks for more ankle than there is. A
box or a raised heel solves it; the hinges do not care. The 9 cm is a clinic convention and a setting.
"""

from posterior_chain.authoring import Capacity, Case, Evidence, Family, Grade, Reviewed, Rule, Status, ankles_are_short, runner

RULE = Rule(
    when=ankles_are_short.is_(True),
    then=(Capacity(ankle_dorsiflexion=1, of=Family.SQUAT),),
    because="Your ankles do not bend far, so squats that need it wait: a box or raised heels help.",
    sources=(
        Evidence("hoch2011", "Hoch and McKeon 2011, Manual Therapy", supports="the norm of the test", rows=("ANK-01",)),
        Evidence("expert", "Expert judgement of the evidence report", supports="the line and the squats are judgement", rows=("ANK-02",)),
    ),
    grade=Grade.X,
    cases=(
        Case("9 cm", runner(knee_to_wall_cm=9), fires=False),
        Case("8.9 cm", runner(knee_to_wall_cm=8.9), fires=True, withholds="barbell_back_squat", keeps="barbell_box_squat"),
        Case("8.9 and 9.1 cm", runner(knee_to_wall_cm=[8.9, 9.1]), fires=True),
        Case("8.9, 9.1 and 9 cm", runner(knee_to_wall_cm=[8.9, 9.1, 9]), fires=False),
        Case("never measured", runner(), fires=False),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
