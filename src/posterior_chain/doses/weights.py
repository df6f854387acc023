"""
What loads can really be made from the weights there are.

Loads are floored once, here, to the heaviest one at or below a limit; a bar is never lighter than itself.
"""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from functools import lru_cache

from posterior_chain.model.athlete import Loads
from posterior_chain.model.domains import note_of
from posterior_chain.model.units import Kilograms, exact
from posterior_chain.model.vocabulary import Equipment

__all__ = ["COUNTED", "KETTLEBELLS", "lightest", "loadable"]

COUNTED = (Equipment.BARBELL, Equipment.TRAP_BAR, Equipment.DUMBBELL, Equipment.KETTLEBELL, Equipment.PLATE)
"""Implements whose load is known in kilograms; a band, a cable or a machine goes by effort."""

_USUAL = Loads()
_BARS = (Equipment.BARBELL, Equipment.TRAP_BAR)
KETTLEBELLS = (4, 6, 8, 12, 16, 20, 24, 28, 32)
"""What is assumed to be there, in kilograms, when nothing is said; a product decision."""
_HEAVIEST = 1_000_000
_FINEST_PAIR = 20
"""Grams of two plates of the finest step that a weight may be answered in."""


def loadable(loads: Loads | None, implement: Equipment, limit: Fraction, *, pieces: int = 1) -> Kilograms | None:
    """Return the heaviest total at or below *limit* kilograms, or nothing when even the lightest is heavier."""
    total = _total(loads or _USUAL, implement, min(int(limit * 1000), _HEAVIEST), pieces)
    return None if total is None else Kilograms(total)


def lightest(loads: Loads | None, implement: Equipment, *, pieces: int = 1) -> Kilograms | None:
    """Return the lightest total that can be made, or nothing when there is no such weight."""
    there = loads or _USUAL
    if implement in _BARS:
        return Kilograms(_answer(there, "bar_kg"))
    weights = _single_weights(there, implement, pieces)
    if weights is None:
        return Kilograms(_answer(there, "increment_kg") * pieces)
    return Kilograms(min(weights) * pieces) if weights else None


def _total(loads: Loads, implement: Equipment, limit: int, pieces: int) -> int | None:
    """Return the heaviest total at or below *limit*; all masses from here on are whole grams."""
    if implement in _BARS:
        return _on_a_bar(loads, limit)
    weights = _single_weights(loads, implement, pieces)
    if weights is None:
        step = _answer(loads, "increment_kg") * pieces
        return limit // step * step or None
    return max((weight * pieces for weight in weights if weight * pieces <= limit), default=None)


def _on_a_bar(loads: Loads, limit: int) -> int | None:
    bar = _answer(loads, "bar_kg")
    if limit < bar:
        return None
    if loads.plate_pairs_kg is None:
        step = _answer(loads, "increment_kg")
        return bar + (limit - bar) // step * step
    return bar + _heaviest_of_pairs(loads.plate_pairs_kg, limit - bar)


def _heaviest_of_pairs(plates: tuple[float, ...], limit: int) -> int:
    """The heaviest total of pairs at or below *limit*, each pair used once."""
    within = _pair_totals(plates) & ((2 << limit // _FINEST_PAIR) - 1)
    return (within.bit_length() - 1) * _FINEST_PAIR


@lru_cache(maxsize=64)
def _pair_totals(plates: tuple[float, ...]) -> int:
    """Every total of pairs: bit *n* says whether *n* times the finest pair can be made, so joining a pair is one shift."""
    most = (2 << _HEAVIEST // _FINEST_PAIR) - 1
    totals = 1
    for plate in plates:
        totals |= totals << 2 * _grams(plate) // _FINEST_PAIR & most
    return totals


def _single_weights(loads: Loads, implement: Equipment, pieces: int) -> tuple[int, ...] | None:
    """The weights of one piece, or nothing when they come in steps; two at once need two that are alike."""
    listed = {
        Equipment.DUMBBELL: loads.dumbbells_kg,
        Equipment.KETTLEBELL: loads.kettlebells_kg,
        Equipment.PLATE: loads.plate_pairs_kg,
    }[implement]
    if listed is None:
        return _there_so_often(KETTLEBELLS, 1) if implement is Equipment.KETTLEBELL else None
    return _there_so_often(listed, 1 if implement is Equipment.PLATE else pieces)


@lru_cache(maxsize=64)
def _there_so_often(listed: tuple[float, ...], enough: int) -> tuple[int, ...]:
    there = Counter(_grams(weight) for weight in listed)
    return tuple(sorted(weight for weight, count in there.items() if count >= enough))


def _answer(loads: Loads, name: str) -> int:
    answer = getattr(loads, name)
    return _grams(note_of(Loads, name).assume if answer is None else answer)


@lru_cache(maxsize=1024)
def _grams(kg: float) -> int:
    return int(exact(kg) * 1000)
