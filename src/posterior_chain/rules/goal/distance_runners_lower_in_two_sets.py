"""
Distance runners lower in two sets.

Slow lowering makes sore, and in one trial few repetitions did as much as many. So a distance runner does 16 to 24 a week: with two
sessions that is two sets of four to six in each, with three the fewest of them. The sets are judgement and a setting, and the trial was
not in runners. Sprinters may do more.
"""

from posterior_chain.authoring import (
    Cap,
    Case,
    Contraction,
    Event,
    Evidence,
    Family,
    Grade,
    Reviewed,
    Rule,
    Status,
    all_of,
    event,
    runner,
    sessions_per_week,
    setting,
    where,
)

RULE = Rule(
    when=all_of(event.one_of(Event.MIDDLE_DISTANCE, Event.DISTANCE, Event.ULTRA), sessions_per_week >= 2),
    then=(Cap(sets=setting("lowering_sets"), of=where(family=Family.GLUTE_HAM_RAISE, contraction=Contraction.ECCENTRIC)),),
    because="Unless you sprint, few sets of slow lowering a session are enough: in one trial few repetitions did as much as many.",
    sources=(
        Evidence(
            "presland2018",
            "Presland et al. 2018, Scandinavian Journal of Medicine and Science in Sports",
            supports="128 repetitions of lowering in six weeks did as much as 440",
            rows=("NHE-02",),
        ),
        Evidence("expert", "Expert judgement of the evidence report", supports="16 to 24 a week in one or two sessions", rows=("NHE-02",)),
    ),
    grade=Grade.X,
    cases=(
        Case("once a week", runner(levels=None, owned={"nordic_partial"}, equipment={"ankle_anchor"}, sessions_per_week=1), fires=False),
        Case(
            "twice a week",
            runner(levels=None, owned={"nordic_partial"}, equipment={"ankle_anchor"}, sessions_per_week=2),
            fires=True,
            chooses="nordic_eccentric",
        ),
        Case("a miler", runner(event="middle_distance"), fires=True),
        Case("an ultra runner", runner(event="ultra"), fires=True),
        Case("a sprinter", runner(event="sprint"), fires=False),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
