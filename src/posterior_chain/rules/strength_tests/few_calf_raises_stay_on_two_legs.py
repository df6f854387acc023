"""
Few calf raises stay on two legs.

The usual count of each age and sex comes from healthy adults, on a small incline and to the beat of a metronome. A runner whose worse
leg does fewer, by more than the test errs, builds up on two legs without load first. Counted faster or on the flat the number says
less. A difference between the legs alone changes nothing.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Family,
    Grade,
    Laterality,
    LoadKind,
    Reviewed,
    Rule,
    Status,
    StepDown,
    Withhold,
    calf_raises_below_norm,
    runner,
    where,
)

RULE = Rule(
    when=calf_raises_below_norm.is_(True),
    then=(
        Withhold(of=where(family=Family.CALF, load=LoadKind.EXTERNAL)),
        StepDown(of=where(family=Family.CALF, laterality=Laterality.UNILATERAL)),
    ),
    because="You did fewer single-leg calf raises than is usual, so calf work stays on two legs and without load for now.",
    sources=(
        Evidence(
            "hebertlosier2017",
            "Hebert-Losier et al. 2017, Physiotherapy",
            supports="the usual counts by age and sex, and that two counts of one leg differ by up to 6",
            rows=("STR-01",),
        ),
        Evidence("expert", "Expert judgement of the evidence report", supports="two legs without load follow from it", rows=("STR-01",)),
    ),
    grade=Grade.C,
    cases=(
        Case("a man of 30 who does 27", runner(single_leg_calf_raises=27), fires=False, keeps="single_leg_calf_raise_loaded"),
        Case(
            "a man of 30 who does 26",
            runner(single_leg_calf_raises=26),
            fires=True,
            withholds="single_leg_calf_raise_loaded",
            keeps="single_leg_calf_raise",
            chooses="calf_raise",
        ),
        Case("a woman of 30 who does 21", runner(sex="female", single_leg_calf_raises=21), fires=False),
        Case("a woman of 30 who does 20", runner(sex="female", single_leg_calf_raises=20), fires=True),
        Case("sex not said, at 26", runner(sex=None, single_leg_calf_raises=26), fires=True),
        Case("a man of 29 who does 30", runner(age=29, single_leg_calf_raises=30), fires=True),
        Case("a man of 70 who does 9", runner(age=70, single_leg_calf_raises=9), fires=False),
        Case("a man of 70 who does 8", runner(age=70, single_leg_calf_raises=8), fires=True),
        Case("26 on one leg only", runner(single_leg_calf_raises={"left": 40, "right": 26}), fires=True),
        Case("40 and 27: a difference alone", runner(single_leg_calf_raises={"left": 40, "right": 27}), fires=False),
        Case("26, then 30 and 31", runner(single_leg_calf_raises=[26, 30, 31]), fires=False),
        Case("never counted", runner(), fires=False),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
