"""
Amounts that cannot be confused with one another or made impossible.

Kilograms are exact: no binary fraction of a kilogram ever rounds a load up.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache, total_ordering
from typing import ClassVar, Self

import attrs
from attrs import field, frozen

__all__ = ["Kilograms", "Range", "Reps", "RepsInReserve", "Seconds", "SetCount", "exact"]

_GRAMS = 1000


def _not_negative(_: object, __: attrs.Attribute[int], grams: object) -> None:
    if isinstance(grams, bool) or not isinstance(grams, int) or grams < 0:
        raise ValueError(f"a mass is a whole number of grams from 0 upwards, not {grams!r}")


@lru_cache(maxsize=4096)
def exact(number: float) -> Fraction:
    """Return a *number* exactly as it is written in decimals."""
    return Fraction(str(number))


@total_ordering
@frozen(order=False, repr=False)
class Kilograms:
    """A mass to the gram, from zero upwards."""

    grams: int = field(validator=_not_negative)

    @classmethod
    def of(cls, kg: float | Fraction) -> Self:
        """Read *kg* as it is written in decimals; what is finer than a gram is cut off, never rounded up."""
        return cls(int((kg if isinstance(kg, Fraction) else exact(kg)) * _GRAMS))

    @property
    def exact(self) -> Fraction:
        """The kilograms, exactly."""
        return Fraction(self.grams, _GRAMS)

    def __float__(self) -> float:
        return self.grams / _GRAMS

    def __lt__(self, other: Kilograms) -> bool:
        return self.grams < other.grams

    def __str__(self) -> str:
        return f"{float(self):g} kg"

    def __repr__(self) -> str:
        return f"Kilograms.of({float(self)})"


@frozen
class Range:
    """From *low* to *high*, both included."""

    unit: ClassVar[str] = ""
    least: ClassVar[int] = 0
    most: ClassVar[int] = 10_000

    low: int
    high: int

    def __attrs_post_init__(self) -> None:
        if not self.least <= self.low <= self.high <= self.most:
            raise ValueError(f"{type(self).__name__} run from {self.least} to {self.most}, low end first, not {self.low} to {self.high}")

    def meeting(self, other: Self) -> Self | None:
        """What both ranges allow, or nothing when they do not meet."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        return type(self)(low, high) if low <= high else None

    def __str__(self) -> str:
        return f"{self.low}" if self.low == self.high else f"{self.low}-{self.high}"


@frozen
class Reps(Range):
    """Repetitions of a set, on each side where the variation is one-sided."""

    unit: ClassVar[str] = "reps"
    least: ClassVar[int] = 1
    most: ClassVar[int] = 50


@frozen
class Seconds(Range):
    """A time: the hold of a set, or the rest after it."""

    unit: ClassVar[str] = "s"
    most: ClassVar[int] = 900


@frozen
class RepsInReserve(Range):
    """RIR: how many repetitions could still be done when the set ends; 0 is failure."""

    unit: ClassVar[str] = "RIR"
    most: ClassVar[int] = 10


@frozen
class SetCount(Range):
    """How many sets."""

    unit: ClassVar[str] = "sets"
    least: ClassVar[int] = 1
    most: ClassVar[int] = 10
