"""
Trained hamstrings work with few hard repetitions.

Heavy or lowering work with few repetitions, or the whole raise or Nordic, builds hamstring strength with little volume. Hamstrings are
about half slow, half fast fibres, so fibres are not the reason; lowering makes sorer, and whether it is better overall is not settled.
"""

from posterior_chain.authoring import (
    Case,
    Contraction,
    Evidence,
    Family,
    Grade,
    Level,
    LoadKind,
    Reviewed,
    Rule,
    Status,
    Vote,
    level,
    runner,
    where,
)

RULE = Rule(
    when=level.in_(Family.GLUTE_HAM_RAISE) >= Level.INTERMEDIATE,
    then=(
        Vote(of=where(family=Family.GLUTE_HAM_RAISE, contraction=Contraction.ECCENTRIC)),
        Vote(of=where(family=Family.GLUTE_HAM_RAISE, load=LoadKind.EXTERNAL)),
        Vote(of=where(family=Family.GLUTE_HAM_RAISE, rung_above=5)),
    ),
    because="Your hamstrings get few, hard repetitions: in one trial few did as well as many. Expect some soreness.",
    sources=(
        Evidence(
            "presland2018",
            "Presland et al. 2018, Scandinavian Journal of Medicine and Science in Sports",
            supports="128 repetitions of lowering in six weeks did as much as 440",
            rows=("A40", "MOD-ECC"),
        ),
        Evidence(
            "seed_article",
            "4 Essential Lower-Body Exercises for Runners (web article)",
            supports="low repetitions and heavy, or lowering alone",
            rows=("A40", "A43"),
        ),
    ),
    grade=Grade.C,
    cases=(
        Case("a Nordic novice", runner(levels={"glute_ham_raise": "beginner"}), fires=False),
        Case("intermediate at it", runner(levels={"glute_ham_raise": "intermediate"}), fires=True, chooses="nordic_partial"),
        Case("advanced at it", runner(), fires=True, chooses="ghr_weighted"),
    ),
    reviewed=Reviewed(evidence="2026-11", again="2027-11-01"),
    status=Status.STABLE,
    since="0.1",
)
