"""
Long breaks come back lighter.

After more than twelve weeks without lifting the level counts one lower and the first loads are lighter. Both numbers are
judgement and settings.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Reviewed, Rule, Scale, Status, runner, setting, weeks_off

RULE = Rule(
    when=weeks_off > setting("break_weeks"),
    then=(Scale(load_factor=setting("cautious_start_factor")),),
    because="After a long break we count your level one lower for now, and first loads are lighter.",
    sources=(
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="one level lower and lighter first loads after a long break",
            rows=("LVL-04", "CAP-05"),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("twelve weeks off", runner(weeks_off=12), fires=False),
        Case("thirteen weeks off", runner(weeks_off=13), fires=True, keeps="barbell_box_squat"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
