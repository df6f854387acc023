"""
Tight hamstrings keep the bar off the floor.

Reaching a bar on the floor with short hamstrings tends to round the low back, so the hinge starts higher and lighter:
kettlebell, then rack, then floor as the range comes. Tightness is not a fault - many economical runners are stiff - and lifting
through a comfortable range lengthens about as well as stretching, so nothing is banned for good. No trial shows that waiting
changes an outcome. Pain at the sit bone is another matter and has its own rule.
"""

from posterior_chain.authoring import (
    Capacity,
    Case,
    Evidence,
    Family,
    Floor,
    Grade,
    Reviewed,
    Rule,
    Status,
    Tightness,
    hamstring_length,
    runner,
)

RULE = Rule(
    when=hamstring_length >= Tightness.TIGHT,
    then=(Capacity(hamstring_length=1), Floor(rir_above_table=1, of=Family.DEADLIFT)),
    because=(
        "Your hamstrings are on the tight side, so you hinge through a shorter range with one more in reserve. That is no "
        "fault: many economical runners are stiff."
    ),
    sources=(
        Evidence(
            "yildirim2018",
            "Yildirim et al. 2018, Balkan Medical Journal",
            supports="33 degrees in men and 23.4 in women as the line, in one sample",
            rows=("HAM-LEN-03",),
        ),
        Evidence(
            "seed_article",
            "4 Essential Lower-Body Exercises for Runners (web article)",
            supports="the deadlift is hard on runners with tight hamstrings",
            rows=("A36",),
        ),
        Evidence(
            "afonso2021", "Afonso et al. 2021, Healthcare", supports="loaded training lengthens about as well as stretching", rows=("A36",)
        ),
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="less range and load, no ban, and the sentence that tight is no fault",
            rows=("COR-08",),
        ),
    ),
    grade=Grade.C,
    cases=(
        Case("a man 33 degrees short", runner(active_knee_extension_deg=33), fires=False),
        Case("a man 34 degrees short", runner(active_knee_extension_deg=34), fires=True, withholds="barbell_deadlift", keeps="rack_pull"),
        Case("a woman 23 degrees short", runner(sex="female", active_knee_extension_deg=23), fires=False),
        Case("a woman 24 degrees short", runner(sex="female", active_knee_extension_deg=24), fires=True, withholds="trap_bar_deadlift"),
        Case("a woman who reads 23 and 24", runner(sex="female", active_knee_extension_deg=[23, 24]), fires=True),
        Case("a woman who reads 30, 23 and 23", runner(sex="female", active_knee_extension_deg=[30, 23, 23]), fires=False),
        Case("leg raised to 60", runner(straight_leg_raise_deg=60), fires=False),
        Case("leg raised to 59", runner(straight_leg_raise_deg=59), fires=True),
        Case("mildly tight by feel", runner(hamstring_tightness="mild"), fires=False),
        Case("says tight, never measured", runner(hamstring_tightness="tight"), fires=True, keeps="kettlebell_deadlift"),
        Case("feels tight, measured long", runner(hamstring_tightness="tight", active_knee_extension_deg=15), fires=False),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
