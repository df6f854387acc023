"""First loads of an athlete without a record, from body mass (evidence section 5). All of it is expert judgement and UNCERTAIN."""

from __future__ import annotations

from fractions import Fraction

from posterior_chain.model.settings import Settings
from posterior_chain.model.units import exact

__all__ = ["beginners_cap", "counted_mass", "starting_part"]


def starting_part(row: str, settings: Settings, *, is_beginner: bool) -> Fraction | None:
    """Return the first load as a part of the body mass that counts, or nothing when the table has none."""
    start = settings.start(row)
    if start is None:
        return None
    return start.beginner if is_beginner else start.trained


def beginners_cap(row: str, settings: Settings) -> Fraction | None:
    """Return the most a beginner loads, as a part of the body mass that counts, or nothing when the table has no such cap."""
    start = settings.start(row)
    return None if start is None else start.cap


def counted_mass(body_mass_kg: float, settings: Settings) -> Fraction:
    """Return the body mass that loads are estimated from, in whole hundredths of a kilogram (CAP-07: one above 100 kg counts as 100)."""
    return min(exact(body_mass_kg), Fraction(int(settings.heaviest_mass_counted_kg * 100), 100))
