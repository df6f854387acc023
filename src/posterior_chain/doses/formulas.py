"""
From a set that was lifted to a load for today: one-repetition estimates, the training max, the chart (evidence 4.1 to 4.3).

Everything is exact until the one floor at the end, which stands with the weights.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from functools import lru_cache

from attrs import field, frozen

from posterior_chain.doses.provenance import Sourced

__all__ = ["CHART", "FORMULAS", "MOST_REPS", "REPS_LIMIT", "Chart", "Formula", "RepsLimit", "chart_percent", "estimated_max"]


@frozen
class Formula(Sourced):
    """What a load is multiplied with for an estimate of the maximum, by repetitions to failure."""

    multiplier: Callable[[int], Fraction]

    def __call__(self, reps: int) -> Fraction:
        return self.multiplier(reps)


FORMULAS: Mapping[str, Formula] = {
    "epley": Formula(lambda r: 1 + Fraction(r, 30), rows=("FRM-01",)),
    "brzycki": Formula(lambda r: Fraction(36, 37 - r), rows=("FRM-02",)),
    "lander": Formula(lambda r: 100 / (Fraction("101.3") - Fraction("2.67123") * r), rows=("FRM-03",)),
    "lombardi": Formula(lambda r: Fraction(r**0.10), rows=("FRM-04",)),
    "mayhew": Formula(lambda r: 100 / Fraction(52.2 + 41.9 * math.exp(-0.055 * r)), rows=("FRM-05",)),
    "oconner": Formula(lambda r: 1 + Fraction(r, 40), rows=("FRM-06",)),
    "wathan": Formula(lambda r: 100 / Fraction(48.8 + 53.8 * math.exp(-0.075 * r)), rows=("FRM-07",)),
}
"""The estimates there are; the lowest holds."""


@frozen
class RepsLimit(Sourced):
    """How many repetitions to failure, those in reserve included, still tell a maximum."""

    most: int


REPS_LIMIT = RepsLimit(10, rows=("FRM-09", "FRM-10", "FRM-14"))

MOST_REPS = REPS_LIMIT.most
"""Above so many repetitions to failure no estimate is made."""


def _exactly(numbers: Iterable[str]) -> tuple[Fraction, ...]:
    return tuple(Fraction(number) for number in numbers)


@frozen
class Chart(Sourced):
    """
    The per cent of a maximum that one, two, three and more repetitions to failure allow; it ends where the copies disagree.

    The second row holds where half a repetition more was left: "one more, perhaps two".
    """

    percents: tuple[Fraction, ...] = field(converter=_exactly)
    half_steps: tuple[Fraction, ...] = field(converter=_exactly)


CHART = Chart(
    ("100", "95.5", "92.2", "89.2", "86.3", "83.7", "81.1", "78.6", "76.2", "73.9"),
    ("97.8", "93.9", "90.7", "87.8", "85.0", "82.4", "79.9", "77.4", "75.1", "72.3"),
    rows=("REP-01", "RPE-01"),
)


def estimated_max(load_kg: Fraction, reps_to_failure: int) -> Fraction | None:
    """
    Return the lowest of the estimates of a one-repetition maximum, or nothing above ten repetitions.

    *reps_to_failure* counts the repetitions in reserve. One repetition is its own maximum.
    """
    if reps_to_failure > MOST_REPS:
        return None
    return load_kg if reps_to_failure == 1 else load_kg * _lowest(reps_to_failure)


@lru_cache(maxsize=64)
def _lowest(reps_to_failure: int) -> Fraction:
    return min(formula(reps_to_failure) for formula in FORMULAS.values())


def chart_percent(effective_reps: int, *, half_step: bool = False) -> Fraction | None:
    """
    Return the per cent of a maximum that *effective_reps* allow, or nothing beyond the chart.

    Args:
        effective_reps: Repetitions and whole repetitions in reserve together.
        half_step: Whether half a repetition more was left (RPE 7.5 is two and a half in reserve).
    """
    row = CHART.half_steps if half_step else CHART.percents
    return row[effective_reps - 1] if 1 <= effective_reps <= len(row) else None
