"""Amounts: exact, ordered, and impossible ones can not be written."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from posterior_chain.model.units import Kilograms, Range, Reps, Seconds, SetCount

MASSES = st.integers(0, 2_000_000).map(Kilograms)
RANGES = st.tuples(st.integers(1, 50), st.integers(1, 50)).map(lambda ends: Reps(min(ends), max(ends)))


class TestKilogramsAreExact:
    """No binary fraction of a kilogram ever rounds a load up."""

    @given(st.fractions(0, 1000))
    def test_what_is_finer_than_a_gram_is_cut_off(self, kg: Fraction) -> None:
        """A mass is at most a gram below what it was made of, and never above."""
        assert Kilograms.of(kg).exact <= kg < Kilograms.of(kg).exact + Fraction(1, 1000)

    @given(MASSES)
    def test_a_decimal_is_read_as_it_is_written(self, mass: Kilograms) -> None:
        """A mass goes through the decimals of a document unchanged."""
        assert Kilograms.of(float(mass)) == mass

    @given(MASSES)
    @example(Kilograms(1_234_567))
    def test_it_shows_itself_as_it_is_made(self, mass: Kilograms) -> None:
        """What a mass shows makes the same mass again."""
        shown = re.fullmatch(r"Kilograms\.of\((.*)\)", repr(mass))

        assert shown is not None
        assert Kilograms.of(float(shown[1])) == mass

    @given(MASSES, MASSES)
    def test_they_are_ordered_by_weight(self, one: Kilograms, other: Kilograms) -> None:
        """The heavier of two masses is the larger."""
        assert (one < other, one <= other, one > other) == (
            one.grams < other.grams,
            one.grams <= other.grams,
            one.grams > other.grams,
        )

    @pytest.mark.parametrize("grams", [-1, 2.5, True, "70"])
    def test_a_mass_that_can_not_be_is_refused(self, grams: Any) -> None:
        """A mass is a whole number of grams, and never below nothing."""
        with pytest.raises(ValueError, match="a whole number of grams from 0 upwards"):
            Kilograms(grams)


class TestRanges:
    """From low to high, both included."""

    @given(RANGES, RANGES)
    def test_two_meet_in_what_both_allow(self, one: Reps, other: Reps) -> None:
        """Where two ranges meet every number lies in both, and where they do not there is none."""
        met = one.meeting(other)
        both = set(range(one.low, one.high + 1)) & set(range(other.low, other.high + 1))

        assert (set(range(met.low, met.high + 1)) if met else set()) == both

    @pytest.mark.parametrize(("kind", "low", "high"), [(Reps, 8, 5), (Reps, 0, 5), (Seconds, 30, 901), (SetCount, 3, 11)])
    def test_an_impossible_range_is_refused(self, kind: type[Range], low: int, high: int) -> None:
        """The low end comes first, and both lie within what the unit allows."""
        with pytest.raises(ValueError, match=f"{kind.__name__} run from {kind.least} to {kind.most}, low end first, not {low} to {high}"):
            kind(low, high)

    @pytest.mark.parametrize(
        ("amount", "said"),
        [(Reps(8, 12), "8-12"), (Reps(8, 8), "8"), (Reps(1, 50), "1-50"), (Seconds(0, 900), "0-900"), (SetCount(1, 10), "1-10")],
        ids=str,
    )
    def test_it_says_itself(self, amount: Range, said: str) -> None:
        """A range of one number is that number, and the ends of a unit may be reached."""
        assert str(amount) == said


@pytest.mark.parametrize(
    ("kg", "said", "shown"),
    [(82.5, "82.5 kg", "Kilograms.of(82.5)"), (20, "20 kg", "Kilograms.of(20.0)"), (0, "0 kg", "Kilograms.of(0.0)")],
)
def test_a_mass_says_itself(kg: float, said: str, shown: str) -> None:
    """A mass is said in kilograms, without needless zeros."""
    assert (str(Kilograms.of(kg)), repr(Kilograms.of(kg))) == (said, shown)


def test_an_impossible_mass_is_shown() -> None:
    """The message says what a mass is and what was given."""
    grams: Any = "70"

    with pytest.raises(ValueError, match=r"^a mass is a whole number of grams from 0 upwards, not '70'$"):
        Kilograms(grams)


@pytest.mark.parametrize(("kg", "grams"), [(1.001, 1001), (0.29, 290), (2.675, 2675), (Fraction(1, 3), 333), (20, 20_000)])
def test_a_mass_is_read_as_it_is_written(kg: float | Fraction, grams: int) -> None:
    """A mass that no binary number holds exactly is the one that was written."""
    assert Kilograms.of(kg).grams == grams
