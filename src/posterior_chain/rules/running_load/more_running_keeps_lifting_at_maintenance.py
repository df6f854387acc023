"""
More running keeps lifting at maintenance.

No study says how lifting should follow the weekly distance. Not to raise both at once is judgement: while the distance rises against
the last month, lifting holds what there is. The line and the size are settings, and the line is no border between safe and unsafe.
"""

from posterior_chain.authoring import Cap, Case, Evidence, Grade, Reviewed, Rule, Scale, Status, distance_change_percent, runner, setting

RULE = Rule(
    when=distance_change_percent > setting("rising_distance_percent"),
    then=(Cap(sessions_per_week=1), Scale(sets_factor=setting("rising_distance_sets_factor"))),
    because="You run clearly more than last month, so lifting only maintains: one session a week and fewer sets.",
    sources=(
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="never more running and more lifting in the same week",
            rows=("POP-11",),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("a tenth more", runner(distance_change_percent=10), fires=False),
        Case("a little over a tenth more", runner(distance_change_percent=11), fires=True, chooses="barbell_back_squat"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
