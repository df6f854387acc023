"""
From a set that was lifted to a load for today: one-repetition estimates, the training max, the chart (evidence 4.1 to 4.3).

Everything is exact until the one floor at the end, which stands with the weights.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from fractions import Fraction

__all__ = ["FORMULAS", "MOST_REPS", "chart_percent", "estimated_max"]

MOST_REPS = 10
"""Above so many repetitions to failure no estimate is made (FRM-09, FRM-14), and the chart ends (RPE-01)."""

FORMULAS: Mapping[str, Callable[[int], Fraction]] = {
    "epley": lambda r: 1 + Fraction(r, 30),
    "brzycki": lambda r: Fraction(36, 37 - r),
    "lander": lambda r: 100 / (Fraction("101.3") - Fraction("2.67123") * r),
    "lombardi": lambda r: Fraction(r**0.10),
    "mayhew": lambda r: 100 / Fraction(52.2 + 41.9 * math.exp(-0.055 * r)),
    "oconner": lambda r: 1 + Fraction(r, 40),
    "wathan": lambda r: 100 / Fraction(48.8 + 53.8 * math.exp(-0.075 * r)),
}
"""What a load is multiplied with for an estimate of the maximum, by repetitions to failure (FRM-01 to FRM-07)."""

_CHART = {
    effective: Fraction(percent)
    for effective, percent in enumerate(("100", "95.5", "92.2", "89.2", "86.3", "83.7", "81.1", "78.6", "76.2", "73.9"), start=1)
}


def estimated_max(load_kg: Fraction, reps_to_failure: int) -> Fraction | None:
    """
    Return the lowest of the estimates of a one-repetition maximum, or nothing above ten repetitions.

    *reps_to_failure* counts the repetitions in reserve (FRM-10). One repetition is its own maximum.
    """
    if reps_to_failure > MOST_REPS:
        return None
    if reps_to_failure == 1:
        return load_kg
    return load_kg * min(formula(reps_to_failure) for formula in FORMULAS.values())


def chart_percent(effective_reps: int) -> Fraction | None:
    """Return the per cent of a maximum that *effective_reps* (repetitions and reserve together) allow, or nothing beyond the chart."""
    return _CHART.get(effective_reps)
