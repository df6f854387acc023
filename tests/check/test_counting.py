"""How many runners there are for whom several questions hold is counted exactly, with and without one question of them all."""

from __future__ import annotations

from math import prod

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from posterior_chain import Settings, default_exercises, default_rules
from posterior_chain.authoring import Region, pain_in
from posterior_chain.check.checking import proof_of
from posterior_chain.check.counting import Counting
from posterior_chain.check.diagrams import NO, YES, Diagrams, Patience
from posterior_chain.check.difference import Side
from posterior_chain.errors import GaveUp
from tests.check.test_diagrams import EVERYBODY, SETS, SIZES, made

Person = tuple[int, ...]
WEIGHTS = tuple(tuple(range(1, size + 1)) for size in SIZES)
PARTLY = st.tuples(st.sets(st.sampled_from(range(len(SIZES))), min_size=1), SETS)
"""A set of people of whom only some answers count."""


def _weight(person: Person) -> int:
    """Return how many a person stands for."""
    return prod(WEIGHTS[variable][each] for variable, each in enumerate(person))


def _alike(variables: set[int], people: frozenset[Person]) -> frozenset[Person]:
    """Return everybody whose answers to some variables are those of any of these people."""
    told = {tuple(person[each] for each in sorted(variables)) for person in people}
    return frozenset(person for person in EVERYBODY if tuple(person[each] for each in sorted(variables)) in told)


@given(SETS)
def test_counting_is_exact(people: frozenset[Person]) -> None:
    """Each person counts as many times as the weights of their classes multiply to."""
    d = Diagrams(SIZES)

    assert Counting(d, WEIGHTS).one(made(d, people)) == sum(map(_weight, people))


@given(st.lists(PARTLY, max_size=5))
def test_several_questions_are_counted_as_one_of_them_all_is(several: list[tuple[set[int], frozenset[Person]]]) -> None:
    """However much or little questions ask alike, as many people answer all of them as are in all sets."""
    d = Diagrams(SIZES)
    sets = [_alike(*each) for each in several]
    in_all = frozenset(EVERYBODY).intersection(*sets)

    assert Counting(d, WEIGHTS).every([made(d, each) for each in sets]) == sum(map(_weight, in_all))


def test_whoever_answers_a_question_and_its_opposite_is_nobody() -> None:
    """What never holds together is counted as nobody, and what asks nothing as everybody."""
    d = Diagrams(SIZES)
    one = d.where(0, (1,))

    assert Counting(d, WEIGHTS).every((one, d.no(one))) == 0
    assert Counting(d, WEIGHTS).every((one, NO)) == 0
    assert Counting(d, WEIGHTS).every(()) == Counting(d, WEIGHTS).every((YES,)) == sum(map(_weight, EVERYBODY))


def test_counting_that_takes_too_much_says_nothing() -> None:
    """Where more sets of questions would have to be counted than may be, there is no number, and never a wrong one."""
    sizes = (2,) * 12
    d = Diagrams(sizes)
    chain = [d.some((d.where(each, (1,)), d.where(each + 1, (1,)))) for each in range(11)]

    assert Counting(d, [(1, 1)] * 12).every(chain) == 377
    assert Counting(d, [(1, 1)] * 12, most=3).every(chain) is None


def test_counting_asks_whether_there_is_patience_left(monkeypatch: pytest.MonkeyPatch) -> None:
    """A limit of time holds for what is counted as for everything else that is proved."""
    d = Diagrams(SIZES, Patience(60))
    questions = [d.where(0, (1,)), d.some((d.where(0, (0,)), d.where(1, (1,))))]
    monkeypatch.setattr("posterior_chain.check.diagrams.perf_counter", lambda: float("inf"))

    with pytest.raises(GaveUp, match="more than 60 seconds"):
        Counting(d, WEIGHTS).every(questions)


@pytest.mark.proof
def test_families_are_counted_together_as_one_question_of_all_is() -> None:
    """As many profiles are allowed something under a looser rule as one question of all exercises holds for, where one can be made."""
    knee = default_rules()["pain.painful_knees_bend_less"]
    looser = attrs.evolve(knee, when=pain_in(Region.KNEE) >= 4)
    old = proof_of(default_rules(), default_exercises(), also=tuple(looser.when.atoms()))
    new = old.with_rule(looser)
    several = [(place, old.diagrams.without(new.allowed(place), old.allowed(place))) for place in range(len(old.known.variations))]
    together, families = old.diagrams.few([where for _, where in several]), old.by_family(several)

    assert together not in (None, NO)
    assert families is not None
    assert len([each for each in families if each != NO]) > 1
    assert old.space.count_any(families) == old.space.count(together or NO)


@pytest.mark.proof
def test_a_difference_too_large_for_one_question_is_counted_too() -> None:
    """Races that are light for fewer days differ for exactly so many either way, for more than in any exercise alone."""
    old, new = default_rules(), default_rules(Settings(light_days_before_race=2))
    there, back = old.diff(new), new.diff(old)

    assert there.overall.more.exact
    assert there.overall.more.profiles == back.overall.less.profiles
    each = [compared.more.profiles for compared in there.exercises]
    assert max(each) < there.overall.more.profiles < sum(each)
    assert len(there.overall.more.witnesses) == 3


@pytest.mark.proof
def test_what_is_too_much_to_count_is_bounded_from_both_sides() -> None:
    """Where counting all families together is given up, at least the most of them and at most their sum differ; never a number beyond."""
    old = proof_of(default_rules(), default_exercises(), also=tuple((pain_in(Region.KNEE) >= 4).atoms()))
    new = old.with_rule(attrs.evolve(default_rules()["pain.painful_knees_bend_less"], when=pain_in(Region.KNEE) >= 4))
    families = old.by_family(
        (place, old.diagrams.without(new.allowed(place), old.allowed(place))) for place in range(len(old.known.variations))
    )
    assert families is not None
    differing = [each for each in families if each != NO]
    exact, alone = old.space.count_any(differing), [old.space.count(each) for each in differing]
    assert exact is not None

    assert old.space.count_any(differing, most=0) is None
    least, most = old.space.count_between(differing, most=0)
    assert max(alone) <= least < exact < most <= sum(alone)
    assert old.space.count_between(differing) == (exact, exact)


def test_a_number_that_is_not_exact_is_said_from_both_sides() -> None:
    """A side of a difference that was not counted exactly says at least how many and at most how many it is."""
    assert Side(profiles=10, at_most=10).how_many(40) == "10 profiles (25 %)"
    assert Side(profiles=10, at_most=20).how_many(40) == "at least 10 profiles (25 %) and at most 20 (50 %)"
