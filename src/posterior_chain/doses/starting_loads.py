"""First loads of an athlete without a record, from body mass (evidence section 5). All of it is expert judgement and UNCERTAIN."""

from __future__ import annotations

from fractions import Fraction

from posterior_chain.model.settings import Settings
from posterior_chain.model.vocabulary import Level

__all__ = ["beginners_cap", "starting_load"]


def starting_load(row: str, level: Level, body_mass_kg: float, settings: Settings) -> Fraction | None:
    """Return the first load in kilograms, or nothing when the table has none (CAP-07: a mass above 100 kg counts as 100)."""
    start = settings.start(row)
    if start is None:
        return None
    part = start.beginner if level is Level.BEGINNER else start.trained
    return None if part is None else part * _counted(body_mass_kg, settings)


def beginners_cap(row: str, body_mass_kg: float, settings: Settings) -> Fraction | None:
    """Return the most a beginner loads, in kilograms, or nothing when the table has no such cap."""
    start = settings.start(row)
    return None if start is None or start.cap is None else start.cap * _counted(body_mass_kg, settings)


def _counted(body_mass_kg: float, settings: Settings) -> Fraction:
    return min(Fraction(str(body_mass_kg)), settings.heaviest_mass_counted_kg)
