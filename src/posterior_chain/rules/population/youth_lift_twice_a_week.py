"""
Youth lift twice a week.

Young runners in the one trial there is lifted twice a week. A consensus allows two or three sessions on days apart, and a review asks for
at least two; to take two as the most is the cautious end and judgement.
"""

from posterior_chain.authoring import Cap, Case, Evidence, Grade, Reviewed, Rule, Status, runner, youth

RULE = Rule(
    when=youth.is_(True),
    then=(Cap(sessions_per_week=2),),
    because="Under 18 two strength sessions a week are the most, with a day between them.",
    sources=(
        Evidence(
            "blagrove2018_adolescent",
            "Blagrove et al. 2018, Medicine and Science in Sports and Exercise",
            supports="young runners lifted twice a week for ten weeks",
            rows=("POP-03", "EVD-09"),
        ),
        Evidence(
            "blagrove2020_adolescent_sc",
            "Blagrove et al. 2020, Strength and Conditioning Journal",
            supports="two sessions a week or more for young runners",
            rows=("POP-03",),
        ),
        Evidence(
            "lloyd2014",
            "Lloyd et al. 2014, British Journal of Sports Medicine",
            supports="two or three sessions a week on days that do not follow each other",
            rows=("POP-01",),
        ),
        Evidence("expert", "Expert judgement of the evidence report", supports="two as the most", rows=("POP-03",)),
    ),
    grade=Grade.X,
    cases=(
        Case("eighteen, wants three", runner(age=18, sessions_per_week=3), fires=False),
        Case("seventeen, supervised, wants three", runner(age=17, supervised=True, sessions_per_week=3), fires=True),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
