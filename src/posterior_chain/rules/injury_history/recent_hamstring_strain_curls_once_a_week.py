"""
A recent hamstring strain curls once a week.

In the months after a strain the hamstrings get one session of knee bending a week. The window is judgement and can be set.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Family,
    Grade,
    InjuryKind,
    Reviewed,
    Rule,
    Status,
    Withhold,
    all_of,
    knee_flexion_trained,
    runner,
    setting,
    weeks_since,
)

RULE = Rule(
    when=all_of(weeks_since(InjuryKind.HAMSTRING_STRAIN) < setting("recent_strain_weeks"), knee_flexion_trained.is_(True)),
    then=(Withhold(of=Family.GLUTE_HAM_RAISE),),
    because="Your hamstring strain is recent and you have done its curl this week, so it rests from curls today.",
    sources=(Evidence("expert", "Expert judgement of the evidence report", supports="once a week for half a year", rows=("SCL-04",)),),
    grade=Grade.X,
    cases=(
        Case(
            "half a year ago",
            runner(
                injuries=[{"kind": "hamstring_strain", "weeks_ago": 26, "cleared": True}],
                this_week=[{"variation": "long_lever_bridge", "sets": 2, "method": "isometric", "days_ago": 2}],
            ),
            fires=False,
        ),
        Case(
            "one week less",
            runner(
                injuries=[{"kind": "hamstring_strain", "weeks_ago": 25, "cleared": True}],
                this_week=[{"variation": "long_lever_bridge", "sets": 2, "method": "isometric", "days_ago": 2}],
            ),
            fires=True,
            withholds="long_lever_bridge",
        ),
        Case("no curl this week", runner(injuries=[{"kind": "hamstring_strain", "weeks_ago": 25, "cleared": True}]), fires=False),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
