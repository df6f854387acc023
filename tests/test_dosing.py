"""The dose of one variation: the table's within its own range, narrowed by what the rules bound, and who bounded it."""

from __future__ import annotations

from fractions import Fraction

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from posterior_chain import default_exercises, default_rules, recommend
from posterior_chain.authoring import Family, Floor, Vote, age
from posterior_chain.doses.prescriptions import dose_for
from posterior_chain.engine.dosing import Dose, dose
from posterior_chain.engine.fitting import Clock
from posterior_chain.language.effects import Bounds
from posterior_chain.model.vocabulary import Level, Method
from posterior_chain.testing import runner

SQUAT, HOLD = default_exercises()["barbell_back_squat"], default_exercises()["calf_raise_hold"]

BOUNDS = st.builds(Bounds, sets=st.integers(1, 10), repetitions=st.integers(1, 40), rir=st.integers(0, 10), rest_s=st.integers(0, 900))


def squats(*bounds: Bounds) -> Dose:
    """Return three sets of five to eight squats, two or three in reserve, two or three minutes of rest: bounded by rules a, b, c."""
    return dose(SQUAT, Method.STRENGTH, dose_for(SQUAT, Method.STRENGTH, Level.INTERMEDIATE), list(zip("abc", bounds, strict=False)))


@given(st.lists(BOUNDS, max_size=3))
def test_no_bound_is_passed(bounds: list[Bounds]) -> None:
    """There are at most as many sets and repetitions, at least as many in reserve and as much rest, as each rule says."""
    done = squats(*bounds)

    assert done.sets <= 3
    for each in bounds:
        assert done.sets <= each.sets
        assert done.amount.high == 1 or done.sets * done.amount.high <= each.repetitions
        assert done.rir.low >= min(each.rir, 10)
        assert done.rest_s.low >= each.rest_s


@pytest.mark.parametrize(("repetitions", "amount"), [(24, "5-8"), (23, "5-7"), (15, "5"), (14, "4"), (3, "1"), (2, "1")])
def test_repetitions_are_shared_by_the_sets(repetitions: int, amount: str) -> None:
    """What a rule allows in all is the same in each set, rounded down, and one repetition at least."""
    assert str(squats(Bounds(repetitions=repetitions)).amount) == amount


@pytest.mark.parametrize(
    ("bounds", "named"),
    [
        ([Bounds(sets=3), Bounds(rir=2), Bounds(rest_s=120)], ""),
        ([Bounds(repetitions=24)], ""),
        ([Bounds(sets=2)], "a"),
        ([Bounds(sets=2), Bounds(sets=1)], "b"),
        ([Bounds(sets=2), Bounds(sets=2), Bounds(rir=1)], "ab"),
        ([Bounds(rir=3)], "a"),
        ([Bounds(rir=4), Bounds(rir=3), Bounds(rir=4)], "ac"),
        ([Bounds(rest_s=150)], "a"),
        ([Bounds(rest_s=150), Bounds(rest_s=200)], "b"),
        ([Bounds(repetitions=23)], "a"),
        ([Bounds(repetitions=20), Bounds(repetitions=10)], "b"),
        ([Bounds(repetitions=8), Bounds(sets=1)], "b"),
        ([Bounds(repetitions=7), Bounds(sets=1)], "ab"),
        ([Bounds(sets=2), Bounds(rir=4), Bounds(rest_s=200)], "abc"),
    ],
)
def test_a_rule_is_named_where_it_binds(bounds: list[Bounds], named: str) -> None:
    """Named are the rules that are stricter than the table and as strict as any of the others, in one thing at least."""
    assert "".join(squats(*bounds).bound_by) == named


def test_repetitions_are_no_bound_of_a_hold() -> None:
    """Who holds counts seconds, so a rule about repetitions changes nothing of a hold and is not named."""
    table = dose_for(HOLD, Method.ISOMETRIC, Level.INTERMEDIATE)
    few, free = (dose(HOLD, Method.ISOMETRIC, table, [("a", each)]) for each in (Bounds(repetitions=1), Bounds()))

    assert (few.amount, few.bound_by) == (free.amount, ())


def test_fewer_sets_change_nothing_else() -> None:
    """Sets that others use up leave the dose as it is, but for its clock and who took them."""
    done = squats(Bounds(rir=3))

    assert done.with_sets(1, ("week",)) == attrs.evolve(done, sets=1, bound_by=("a", "week"), clock=Clock(1, *done.clock[1:]))


def test_a_vote_for_more_sets_is_for_what_it_means() -> None:
    """A rule that wants many sets of one family and bounds another gives the other no more sets."""
    shipped = default_rules()["mobility.tight_hamstrings_keep_the_bar_off_the_floor"]
    effects = Vote(of=Family.CALF, sets=10), Floor(rir=4)
    own = attrs.evolve(shipped, id="mine.calves", title="Calves", when=age >= 18, then=effects)
    session, more = (recommend(runner(), rules=rules).session for rules in (default_rules(), default_rules() | [own]))
    assert session is not None
    assert more is not None
    sets = [[(item.slot, item.sets) for item in each.items if item.family is not Family.CALF] for each in (session, more)]

    assert sets[0] == sets[1]
    assert session.items != more.items


def test_a_first_load_that_is_lowered_names_the_rule_and_what_was_lifted_does_not() -> None:
    """A rule on first loads is named where a load is estimated, and not where one was lifted before."""
    done = squats(Bounds(start_factor=Fraction(1, 2)), Bounds(load_factor=Fraction(9, 10)))

    assert done.reduced_by(estimated=True) == ("a",)
    assert done.reduced_by(estimated=False) == ("b",)


def test_a_load_that_is_whole_is_lowered_by_nobody() -> None:
    """Where all of a load is left no rule is named, whatever it leaves of an estimated one."""
    assert squats(Bounds(start_factor=Fraction(1, 2))).reduced_by(estimated=False) == ()
