"""
One doubtful reading counts as tight.

Between 23.4 and 33 degrees the line for women lies inside the error of the test. One reading there, from a woman or somebody
whose sex is not known, is acted on as tight, and a second reading is asked for. Read again, a side is as tight as its median.
"""

from posterior_chain.authoring import Capacity, Case, Evidence, Family, Floor, Grade, Reviewed, Rule, Status, reading_in_doubt, runner

RULE = Rule(
    when=reading_in_doubt.is_(True),
    then=(Capacity(hamstring_length=1), Floor(rir_above_table=1, of=Family.DEADLIFT)),
    because="Your reading lies where this test can be wrong, so we treat it as tight. Please measure again.",
    sources=(
        Evidence(
            "yildirim2018",
            "Yildirim et al. 2018, Balkan Medical Journal",
            supports="23.4 degrees in women and 33 in men as the line, in one sample",
            rows=("HAM-LEN-02", "HAM-LEN-03"),
        ),
        Evidence(
            "neto_ake2015", "Neto et al. 2015, Journal of Sport Rehabilitation", supports="the error of the test", rows=("HAM-LEN-01",)
        ),
        Evidence(
            "expert", "Expert judgement of the evidence report", supports="what follows from the doubt is judgement", rows=("HAM-LEN-02",)
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("a woman at 23", runner(sex="female", active_knee_extension_deg=23), fires=False),
        Case("a woman at 24", runner(sex="female", active_knee_extension_deg=24), fires=True, withholds="barbell_deadlift"),
        Case("a woman at 33", runner(sex="female", active_knee_extension_deg=33), fires=True),
        Case("a woman at 28, read twice", runner(sex="female", active_knee_extension_deg=[24, 28]), fires=False, keeps="rack_pull"),
        Case(
            "a woman at 28, read twice on the better side only",
            runner(sex="female", active_knee_extension_deg={"left": [24, 26], "right": 28}),
            fires=True,
        ),
        Case("a woman at 34", runner(sex="female", active_knee_extension_deg=34), fires=False),
        Case("sex not said, at 23", runner(sex=None, active_knee_extension_deg=23), fires=False),
        Case("sex not said, at 24", runner(sex=None, active_knee_extension_deg=24), fires=True, withholds="trap_bar_deadlift"),
        Case("sex not said, at 33", runner(sex=None, active_knee_extension_deg=33), fires=True),
        Case("sex not said, at 34", runner(sex=None, active_knee_extension_deg=34), fires=False),
        Case("a man at 24", runner(active_knee_extension_deg=24), fires=False, keeps="trap_bar_deadlift"),
        Case("a man at 33", runner(active_knee_extension_deg=33), fires=False),
        Case("a man at 34", runner(active_knee_extension_deg=34), fires=False),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
