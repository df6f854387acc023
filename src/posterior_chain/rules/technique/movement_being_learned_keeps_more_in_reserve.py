"""
A movement being learned keeps more in reserve.

Form goes before strength does, so a set ends one repetition earlier while the movement is new or still being learned. The one
repetition is judgement.
"""

from posterior_chain.authoring import Case, Evidence, Floor, Grade, Reviewed, Rule, Status, Technique, runner, technique

RULE = Rule(
    when=technique <= Technique.LEARNING,
    then=(Floor(rir_above_table=1),),
    because="Until you tell us that you know this movement well, end its sets one repetition earlier.",
    sources=(
        Evidence(
            "expert", "Expert judgement of the evidence report", supports="load rises only when technique holds", rows=("TEC-01", "A21")
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("all sound", runner(), fires=False),
        Case("squats sound, the rest not said", runner(technique={"squat": "sound"}), fires=True),
        Case("learning to squat", runner(technique={"squat": "learning"}), fires=True, keeps="barbell_back_squat"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
