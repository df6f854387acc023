"""
Trained hamstrings leave the first rungs.

From the second level on the knee-flexion work stands on the middle and upper rungs of its ladder, whatever the event: a leg curl, which
needs no practice, is a first rung. Where only first rungs are open it stays a curl. The free raise is past the middle rungs.
"""

from posterior_chain.authoring import Case, Evidence, Family, Grade, Level, Reviewed, Rule, Status, Vote, level, runner, where

RULE = Rule(
    when=level.in_(Family.GLUTE_HAM_RAISE) >= Level.INTERMEDIATE,
    then=(Vote(of=where(family=Family.GLUTE_HAM_RAISE, rung_above=2, unless=where(rung_above=5, level=Level.INTERMEDIATE))),),
    because="Your hamstrings are used to work, so you take a harder step than the leg curl where one is open to you.",
    sources=(
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="rungs 3 to 5 from the second level on, 5 to 7 for the advanced",
            rows=("SES-05", "NHE-08"),
        ),
    ),
    grade=Grade.X,
    cases=(
        Case(
            "a beginner at it",
            runner(levels={"glute_ham_raise": "beginner"}, equipment={"leg_curl_machine", "ankle_anchor"}),
            fires=False,
            chooses="long_lever_bridge",
        ),
        Case(
            "intermediate at it, with an anchor",
            runner(levels={"glute_ham_raise": "intermediate"}, equipment={"leg_curl_machine", "ankle_anchor"}),
            fires=True,
            chooses="nordic_partial",
        ),
        Case("advanced at it, with an anchor", runner(equipment={"leg_curl_machine", "ankle_anchor"}), fires=True, chooses="nordic_curl"),
        Case("a leg curl alone", runner(equipment={"leg_curl_machine"}), fires=True, chooses="lying_leg_curl"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
