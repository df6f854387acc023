"""
Trained hamstrings leave the first rungs.

From the second level on the knee-flexion work stands on the middle and upper rungs of its ladder, whatever the event: a leg curl, which
needs no practice, is a first rung. Harder rungs make sorer, so this waits on a day that is not clear, before a hard run, after a race
and after a recent strain. The free raise is past the middle rungs.
"""

from posterior_chain.authoring import (
    Case,
    Evidence,
    Family,
    Grade,
    InjuryKind,
    Level,
    Reviewed,
    Rule,
    Status,
    Vote,
    all_of,
    ambers,
    days_since_race,
    hours_to_hard_run,
    level,
    runner,
    setting,
    weeks_since,
    where,
)

RULE = Rule(
    when=all_of(
        level.in_(Family.GLUTE_HAM_RAISE) >= Level.INTERMEDIATE,
        ambers <= 0,
        hours_to_hard_run >= 24,
        days_since_race > 14,
        weeks_since(InjuryKind.HAMSTRING_STRAIN) >= setting("recent_strain_weeks"),
    ),
    then=(Vote(of=where(family=Family.GLUTE_HAM_RAISE, rung_above=2, unless=where(rung_above=5, level=Level.INTERMEDIATE))),),
    because="Your hamstrings are used to work, so you take a harder step than the leg curl where one is open to you.",
    sources=(
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="rungs 3 to 5 from the second level on, 5 to 7 for the advanced; when it waits",
            rows=("SES-05", "NHE-08", "SPC-06", "TAP-06", "SCL-04"),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case("a beginner at it", runner(levels={"glute_ham_raise": "beginner"}), fires=False),
        Case("intermediate at it", runner(levels={"glute_ham_raise": "intermediate"}), fires=True, chooses="nordic_partial"),
        Case("advanced at it", runner(equipment={"leg_curl_machine", "ankle_anchor"}), fires=True, chooses="nordic_curl"),
        Case("a leg curl alone", runner(equipment={"leg_curl_machine"}), fires=True, chooses="lying_leg_curl"),
        Case("sore", runner(soreness={"hamstrings": 4}), fires=False),
        Case("a hard run in less than 24 hours", runner(hours_to_hard_run=23.9), fires=False),
        Case("a hard run in 24 hours", runner(hours_to_hard_run=24), fires=True),
        Case("a race 14 days ago", runner(days_since_race=14), fires=False),
        Case("a race 15 days ago", runner(days_since_race=15), fires=True),
        Case("25 weeks ago", runner(injuries=[{"kind": "hamstring_strain", "weeks_ago": 25, "cleared": True}]), fires=False),
        Case("26 weeks ago", runner(injuries=[{"kind": "hamstring_strain", "weeks_ago": 26, "cleared": True}]), fires=True),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
