"""Exact numbers as plain data: a decimal where it is one, else a fraction as text, such as ``"1/3"``."""

from __future__ import annotations

import math
import re
from fractions import Fraction

from posterior_chain.model.shapes import exact_number, exact_text

__all__ = ["exactly", "written_exactly"]

_FRACTION = re.compile(r"\d{1,20}/[1-9]\d{0,19}")


def written_exactly(number: Fraction) -> float | str:
    """Return *number* so that :func:`exactly` reads the same."""
    if number.denominator == 1:
        return int(number)
    return float(number) if Fraction(str(float(number))) == number else str(number)


def exactly(value: object) -> Fraction | None:
    """Return the number that *value* is, or nothing when it is none."""
    number, text = exact_number(value), exact_text(value)
    if number is not None:
        return Fraction(str(number)) if math.isfinite(number) else None
    return Fraction(text) if text is not None and _FRACTION.fullmatch(text) else None
