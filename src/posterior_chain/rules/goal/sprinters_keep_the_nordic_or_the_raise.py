"""
Sprinters keep the Nordic or the glute-ham raise.

Sprinters combine heavy hip work, the Nordic or the glute-ham raise, and sprinting itself. Muscle length gained by lowering was lost
within two weeks of stopping while strength stayed, so this work keeps its place, in the last weeks before a race as well. It makes
sorer, and what it does for sprinting is not settled. Who is new to it starts on the first rungs, whatever the event.
"""

from posterior_chain.authoring import (
    Case,
    Equipment,
    Event,
    Evidence,
    Family,
    Grade,
    Level,
    Reviewed,
    Rule,
    Status,
    Vote,
    all_of,
    event,
    level,
    runner,
    where,
)

RULE = Rule(
    when=all_of(event.is_(Event.SPRINT), level.in_(Family.GLUTE_HAM_RAISE) >= Level.INTERMEDIATE),
    then=(Vote(of=where(family=Family.GLUTE_HAM_RAISE, uses=(Equipment.ANKLE_ANCHOR, Equipment.GHD), rung_above=2)),),
    because="As a sprinter you keep the Nordic or the glute-ham raise: part of what it brings is lost two weeks after stopping.",
    sources=(
        Evidence(
            "presland2018",
            "Presland et al. 2018, Scandinavian Journal of Medicine and Science in Sports",
            supports="muscle length gained by lowering was lost within two weeks, strength was kept for four",
            rows=("GOAL-03", "TAP-05"),
        ),
        Evidence(
            "expert",
            "Expert judgement of the evidence report",
            supports="the Nordic or the raise beside heavy hip work and sprinting",
            rows=("GOAL-03",),
        ),
    ),
    grade=Grade.C,
    cases=(
        Case("a distance runner", runner(equipment={"leg_curl_machine", "ankle_anchor"}), fires=False),
        Case("a sprinter who is new to it", runner(event="sprint", levels={"glute_ham_raise": "beginner"}), fires=False),
        Case(
            "a sprinter on the way up",
            runner(event="sprint", levels={"glute_ham_raise": "intermediate"}, equipment={"leg_curl_machine", "ankle_anchor"}),
            fires=True,
            chooses="nordic_partial",
        ),
        Case(
            "a sprinter who lowers well",
            runner(event="sprint", equipment={"leg_curl_machine", "ankle_anchor"}),
            fires=True,
            chooses="nordic_curl",
        ),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
