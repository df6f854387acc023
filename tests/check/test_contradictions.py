"""The last seven days are proved as a week can be: what no week shows is nobody's, and what is left is shown by one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from itertools import product
from random import Random

import attrs
import pytest
from hypothesis import given

from posterior_chain import AthleteProfile, Settings, default_exercises, default_rules
from posterior_chain.authoring import (
    Family,
    Muscle,
    Withhold,
    all_of,
    any_of,
    days_since_lowering,
    days_since_trained,
    heavy_hinges,
    knee_flexion_trained,
    lowering_trained,
    sets_left,
    sets_left_of,
)
from posterior_chain.check.checking import check, proof_of
from posterior_chain.check.counting import Counting
from posterior_chain.check.diagrams import NO
from posterior_chain.check.obligations import OBLIGATIONS
from posterior_chain.check.space import Space
from posterior_chain.check.weeks import ENOUGH_SETS
from posterior_chain.language.conditions import Condition
from posterior_chain.language.weeks import NOT_THIS_WEEK
from posterior_chain.model.athlete import Trained
from posterior_chain.model.settings import uncertain_names, uncertain_of
from posterior_chain.model.vocabulary import Method
from posterior_chain.testing import weeks

_DRAWN = 150
_TRAINED = days_since_trained.of(Muscle.HAMSTRINGS) < 2
_GLUTES = days_since_trained.of(Muscle.GLUTEUS_MAXIMUS)
_ELSEWHERE = days_since_trained.of(Muscle.GLUTEUS_MAXIMUS) >= 2
_FULL = [sets_left_of.of(muscle) <= 0 for muscle in (Muscle.GLUTEUS_MEDIUS, Muscle.SOLEUS)]

CONTRADICTING: Mapping[str, tuple[Condition, ...]] = {
    "a muscle that no exercise trains most has had no sets": (sets_left_of.of(Muscle.TRAPEZIUS) <= 0,),
    "what was lowered was done this week": (lowering_trained.is_(True), days_since_lowering >= NOT_THIS_WEEK),
    "a heavy hinge is a set": (heavy_hinges >= 1, sets_left >= 20),
    "two muscles that share no exercise fill a week": (*_FULL, sets_left > 0),
    "hamstrings are trained in the knee or with the glutes": (_TRAINED, _ELSEWHERE, knee_flexion_trained.is_(False)),
}
"""Facts of a week that contradict each other together, and not if one of them is left out."""


@cache
def space(settings: Settings = Settings()) -> Space:  # noqa: B008 - settings are frozen
    """Return the profiles that the shipped rules and obligations tell apart, and the questions above."""
    asked = tuple(atom for several in CONTRADICTING.values() for each in several for atom in each.atoms())
    resolved = tuple(each.resolved() for each in OBLIGATIONS)
    return proof_of(default_rules(settings), default_exercises(), resolved, also=asked).space


def can_be(*several: Condition) -> bool:
    """Whether a week may be so."""
    proved = space()
    return proved.diagrams.every((*map(proved.condition, several), proved.can_be)) != NO


@pytest.mark.parametrize("name", CONTRADICTING)
def test_facts_that_contradict_each_other_are_nobodys(name: str) -> None:
    """No week has facts that contradict each other, and some week has all of them but one."""
    several = CONTRADICTING[name]

    assert not can_be(*several)
    assert len(several) == 1 or all(can_be(*several[:at], *several[at + 1 :]) for at in range(len(several)))


@pytest.mark.parametrize("settings", [Settings(), Settings(weekly_sets=60, weekly_sets_per_muscle=4)], ids=["stated", "moved"])
@given(this_week=weeks(most=12))
def test_every_week_is_covered(settings: Settings, this_week: tuple[Trained, ...]) -> None:
    """Whatever was trained, its facts contradict nothing, under any ceilings of a week."""
    proved = space(settings)

    assert proved.diagrams.holds(proved.can_be, proved.classes_of(AthleteProfile(this_week=this_week)))


def test_every_single_entry_is_covered() -> None:
    """A week in which one exercise was done, on any day, in few sets or many, contradicts nothing."""
    proved = space()
    for name, method, days_ago, sets in product(default_exercises().by_id, (Method.STRENGTH, Method.HEAVY), range(7), (1, 10, 20)):
        week = (Trained(variation=name, sets=sets, method=method, days_ago=days_ago),)
        assert proved.diagrams.holds(proved.can_be, proved.classes_of(AthleteProfile(this_week=week))), week


@pytest.mark.proof
@pytest.mark.parametrize(
    ("when", "fires", "cautious"),
    [
        (all_of(heavy_hinges >= 1, days_since_trained.of(Muscle.GLUTEUS_MAXIMUS) >= NOT_THIS_WEEK), False, True),
        (all_of(lowering_trained.is_(True), days_since_lowering >= NOT_THIS_WEEK), False, True),
        (all_of(heavy_hinges >= 3, days_since_trained.of(Muscle.GLUTEUS_MAXIMUS) >= 5), False, True),
        (all_of(heavy_hinges >= 3, days_since_trained.of(Muscle.GLUTEUS_MAXIMUS) >= 4), True, False),
        (all_of(heavy_hinges >= 1, any_of(_GLUTES <= 0, _GLUTES >= NOT_THIS_WEEK)), True, True),
    ],
)
def test_a_rule_about_no_week_fires_for_nobody_and_does_nothing(when: Condition, fires: bool, cautious: bool) -> None:
    """A rule about weeks that cannot be is said to fire for nobody and changes nothing; only real weeks are a step less cautious."""
    model = next(iter(default_rules()))
    mine = attrs.evolve(model, id="mine", title="Mine.", when=when, then=(Withhold(of=Family.CALF),))
    rules = default_rules() | [mine]
    report = check(rules, obligations=(), core=rules)

    assert [each.about for each in report.of("C301")] == ([] if fires else ["mine"])
    assert not report.of("C401", "C402") if cautious else report.of("C401")
    assert fires or default_rules().diff(rules).relation == "equivalent"


def test_enough_sets_are_enough() -> None:
    """No setting of a week asks for as many sets as those after which nothing is asked any more."""
    ceilings = [uncertain_of(name) for name in uncertain_names() if name.startswith("weekly_sets")]

    assert ceilings
    assert all(each.high < ENOUGH_SETS for each in ceilings)


def test_what_is_left_is_a_week() -> None:
    """Of the shipped rules nothing more is covered than there is: for classes drawn from what can be, a week is made that has them."""
    proof = proof_of(default_rules(), default_exercises(), [each.resolved() for each in OBLIGATIONS])
    random = Random(20261126)  # noqa: S311 - nothing is kept secret
    for _ in range(_DRAWN):
        drawn = _drawn(proof.space, random)
        shown = proof.space.profile(drawn)
        assert shown is not None, drawn
        classes = proof.space.classes_of(shown)
        assert {number: classes[number] for number in drawn} == drawn


def _drawn(space: Space, random: Random) -> Mapping[int, int]:
    """Draw a class of each fact of a week, all that can be as likely as any other."""
    d, left, drawn = space.diagrams, space.can_be, dict[int, int]()
    counting = Counting(d, [(1,) * len(part.answers) for part in space.parts])
    for number in sorted(space.weekly):
        branches = [d.both(left, d.where(number, (cell,))) for cell in range(len(space.parts[number].answers))]
        (cell,) = random.choices(range(len(branches)), [counting.one(each) for each in branches])
        left, drawn[number] = branches[cell], cell
    return drawn
