"""Decision diagrams do what a table of all combinations does."""

from __future__ import annotations

from itertools import product
from sys import getrecursionlimit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posterior_chain.check.counting import Counting
from posterior_chain.check.diagrams import NO, YES, Diagrams, within_calls
from posterior_chain.errors import GaveUp

SIZES = (2, 3, 2, 4)
EVERYBODY = tuple(product(*map(range, SIZES)))


def made(d: Diagrams, people: frozenset[tuple[int, ...]]) -> int:
    """Return the diagram that holds for exactly these people."""
    return d.some(d.every(d.where(variable, (each,)) for variable, each in enumerate(person)) for person in people)


SETS = st.frozensets(st.sampled_from(EVERYBODY))


@given(SETS, SETS)
def test_questions_join_as_sets_do(one: frozenset[tuple[int, ...]], other: frozenset[tuple[int, ...]]) -> None:
    """Both, either and without are intersection, union and difference, and equal sets are one number."""
    d = Diagrams(SIZES)

    assert d.both(made(d, one), made(d, other)) == made(d, one & other)
    assert d.either(made(d, one), made(d, other)) == made(d, one | other)
    assert d.without(made(d, one), made(d, other)) == made(d, one - other)
    assert d.no(d.no(made(d, one))) == made(d, one)


@given(st.lists(SETS, max_size=9))
def test_few_nodes_join_several_questions_as_any_order_does(several: list[frozenset[tuple[int, ...]]]) -> None:
    """Joined in pairs, and without those that imply another, several questions are the one that holds for whom any of them does."""
    d = Diagrams(SIZES)

    assert d.few([made(d, each) for each in several]) == made(d, frozenset[tuple[int, ...]]().union(*several))


def test_joining_several_questions_is_given_up_beyond_so_many_nodes() -> None:
    """More new nodes than may be made are no answer, and not a wrong one; what implies another question makes none."""
    d = Diagrams(SIZES)
    apart = [d.both(d.where(0, (0,)), d.where(3, (each,))) for each in range(2)]

    assert d.few(apart, most=0) is None
    assert d.few([d.where(0, (0,)), *apart], most=0) == d.where(0, (0,))


@given(SETS, SETS, SETS)
def test_one_question_implies_another_where_it_is_a_part_of_it(
    one: frozenset[tuple[int, ...]], other: frozenset[tuple[int, ...]], third: frozenset[tuple[int, ...]]
) -> None:
    """A set implies what contains it and nothing else; no node is made to find out, and what is joined later is right."""
    d = Diagrams(SIZES)
    pairs = [(a, b) for a in (one, other, one & other) for b in (one, other, third, one | third)]
    asked = [(made(d, a), made(d, b)) for a, b in pairs]
    before = d.nodes

    assert [d.implies(*each) for each in asked] == [a <= b for a, b in pairs]
    assert d.nodes == before
    assert [d.without(*each) for each in asked] == [made(d, a - b) for a, b in pairs]


@given(SETS)
def test_a_question_holds_for_whom_it_was_made(people: frozenset[tuple[int, ...]]) -> None:
    """A question made of some people holds for each of them and for nobody else."""
    d = Diagrams(SIZES)

    assert all(d.holds(made(d, people), person) is (person in people) for person in EVERYBODY)


@given(SETS, st.sampled_from(EVERYBODY))
def test_the_nearest_differs_least(people: frozenset[tuple[int, ...]], usual: tuple[int, ...]) -> None:
    """No other person in question differs from the usual one in fewer variables."""
    d = Diagrams(SIZES)
    way = d.nearest(made(d, people), usual)

    def distance(person: tuple[int, ...]) -> int:
        return sum(each != other for each, other in zip(person, usual, strict=True))

    if way is None:
        assert not people
    else:
        nearest = tuple(way.get(variable, each) for variable, each in enumerate(usual))
        assert nearest in people
        assert distance(nearest) == min(map(distance, people))


@given(st.lists(st.lists(SETS, min_size=1, max_size=3), max_size=4), st.sampled_from(EVERYBODY))
def test_the_nearest_of_several_clauses_is_the_nearest_of_them_joined(
    clauses: list[list[frozenset[tuple[int, ...]]]], usual: tuple[int, ...]
) -> None:
    """Whoever is nearest when clauses are joined as needed is as near as whoever is when all are, and is nobody where all leave nobody."""
    d = Diagrams(SIZES)
    asked = [tuple(made(d, people) for people in clause) for clause in clauses]
    together = d.every(d.some(clause) for clause in asked)
    way, exact = d.nearest_of(asked, usual), d.nearest(together, usual)

    assert (way is None) == (exact is None)
    if way is not None and exact is not None:
        person = tuple(way.get(variable, each) for variable, each in enumerate(usual))
        assert d.holds(together, person)
        assert sum(a != b for a, b in zip(person, usual, strict=True)) == sum(usual[number] != each for number, each in exact.items())


@given(SETS, st.integers(0, 1))
def test_what_is_known_is_left_out(people: frozenset[tuple[int, ...]], known: int) -> None:
    """Given the class of a variable, the question is what it is for those in that class."""
    d = Diagrams(SIZES)
    left = d.given(made(d, people), {0: known})

    assert all(d.holds(left, person) is ((known, *person[1:]) in people) for person in EVERYBODY)


def test_an_order_that_is_broken_is_refused() -> None:
    """A question can not be asked after one about a later variable."""
    d = Diagrams(SIZES)

    with pytest.raises(AssertionError, match="variable 2"):
        d.node(2, [d.where(1, (0,)), YES])


def test_nobody_and_everybody_are_two_numbers() -> None:
    """A question without an answer is the number for nobody, and one that asks nothing that for everybody."""
    d = Diagrams(SIZES)

    assert d.where(1, ()) == NO
    assert d.where(1, range(3)) == YES
    assert d.nearest(NO, (0, 0, 0, 0)) is None


def _two_that_alternate(variables: int) -> tuple[Diagrams, int, int]:
    """Return two questions that ask every other variable each, so that joining them goes down all of them."""
    d = Diagrams((2,) * variables)
    one, other = (d.every(d.where(each, (1,)) for each in range(start, variables, 2)) for start in (0, 1))
    return d, one, other


def test_a_catalogue_of_many_exercises_can_be_proved() -> None:
    """Questions are joined by one call a variable, so six hundred variables are no more than Python lets calls go deep."""
    d, one, other = _two_that_alternate(600)

    assert d.both(one, other) == d.every(d.where(each, (1,)) for each in range(600))
    assert not d.implies(one, other)
    assert d.nearest(d.both(one, other), (0,) * 600) == dict.fromkeys(range(600), 1)
    assert d.given(d.both(one, other), {599: 0}) == NO
    assert Counting(d, [(1, 1)] * 600).one(d.both(one, other)) == 1


def test_a_catalogue_of_too_many_exercises_is_given_up() -> None:
    """Where there are more variables than calls may go deep the proof gives up, which is never a pass."""
    d, one, other = _two_that_alternate(2 * getrecursionlimit())

    with pytest.raises(GaveUp, match="more variables than"), within_calls():
        d.both(one, other)
