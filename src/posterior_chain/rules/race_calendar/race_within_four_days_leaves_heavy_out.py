"""
A race within four days leaves heavy out.

Strength was at its best two to four days after the last heavy session, and less than a week without one cost nothing. So the last
heavy session lies a week to five days before the race. Four days is the cautious end, and the people measured were strength athletes.
"""

from posterior_chain.authoring import Case, Evidence, Grade, Method, Reviewed, Rule, Status, Withhold, days_to_race, runner

RULE = Rule(
    when=days_to_race <= 4,
    then=(Withhold(methods=(Method.HEAVY,)),),
    because="Your race is four days away or less, so nothing heavy any more.",
    sources=(
        Evidence(
            "pritchard2015",
            "Pritchard et al. 2015, Strength and Conditioning Journal",
            supports="two to four days without heavy work were best in strength athletes",
            rows=("TAP-02",),
        ),
    ),
    grade=Grade.B,
    cases=(
        Case("five days away", runner(days_to_race=5), fires=False),
        Case("four days away", runner(days_to_race=4), fires=True, keeps="barbell_back_squat"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
