"""
A hard run just done leaves heavy and fast out.

In the first three hours after a hard run fast lifting suffers most, and heavy lifting is no better placed; six hours are better still.
The hours are a setting.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Method, Reviewed, Rule, Status, Withhold, hours_since_hard_run, runner, setting

RULE = Rule(
    when=hours_since_hard_run < setting("hours_after_hard_run"),
    then=(Withhold(methods=(Method.HEAVY, Method.EXPLOSIVE)),),
    because="You have just run hard, so nothing heavy or fast now. Some hours later is better, and more is better still.",
    sources=(
        Evidence(
            "schumann2022",
            "Schumann et al. 2022, Sports Medicine",
            supports="fast strength suffers most in the same session",
            rows=("SPC-02", "SPC-04"),
        ),
        Evidence("lee2020", "Lee et al. 2020, PLOS ONE", supports="three hours between run and lift", rows=("SPC-07",)),
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="fast work is blocked; heavy work waits too, which is more careful than the pooled effect asks",
            rows=(
                "SPC-03",
                "SPC-04",
            ),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("three hours", runner(hours_since_hard_run=3), fires=False),
        Case("2.9 hours", runner(hours_since_hard_run=2.9), fires=True, keeps="barbell_back_squat"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
