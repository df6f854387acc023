"""
What loads can really be made from the weights there are.

Loads are floored once, here, to the heaviest one at or below a limit; a bar is never lighter than itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction

from posterior_chain.model.athlete import Loads
from posterior_chain.model.domains import note_of
from posterior_chain.model.units import Kilograms
from posterior_chain.model.vocabulary import Equipment

__all__ = ["COUNTED", "KETTLEBELLS", "lightest", "loadable"]

COUNTED = (Equipment.BARBELL, Equipment.TRAP_BAR, Equipment.DUMBBELL, Equipment.KETTLEBELL, Equipment.PLATE)
"""Implements whose load is known in kilograms; a band, a cable or a machine goes by effort."""

_BARS = (Equipment.BARBELL, Equipment.TRAP_BAR)
KETTLEBELLS = tuple(map(Fraction, (4, 6, 8, 12, 16, 20, 24, 28, 32)))
"""What is assumed to be there when nothing is said; a product decision."""
_HEAVIEST = Fraction(1000)


def loadable(loads: Loads | None, implement: Equipment, limit: Fraction, *, pieces: int = 1) -> Kilograms | None:
    """Return the heaviest total at or below *limit* kilograms, or nothing when even the lightest is heavier."""
    totals = _totals(loads or Loads(), implement, min(limit, _HEAVIEST), pieces)
    return Kilograms.of(totals) if totals is not None else None


def lightest(loads: Loads | None, implement: Equipment, *, pieces: int = 1) -> Kilograms | None:
    """Return the lightest total that can be made, or nothing when there is no such weight."""
    there = loads or Loads()
    if implement in _BARS:
        return Kilograms.of(_answer(there, "bar_kg"))
    weights = _single_weights(there, implement, pieces)
    if weights is None:
        return Kilograms.of(_answer(there, "increment_kg") * pieces)
    return Kilograms.of(min(weights) * pieces) if weights else None


def _totals(loads: Loads, implement: Equipment, limit: Fraction, pieces: int) -> Fraction | None:
    if implement in _BARS:
        return _on_a_bar(loads, limit)
    weights = _single_weights(loads, implement, pieces)
    if weights is None:
        return _stepped(limit / pieces, _answer(loads, "increment_kg"), pieces)
    return max((weight * pieces for weight in weights if weight * pieces <= limit), default=None)


def _on_a_bar(loads: Loads, limit: Fraction) -> Fraction | None:
    bar = _answer(loads, "bar_kg")
    if limit < bar:
        return None
    if loads.plate_pairs_kg is None:
        step = _answer(loads, "increment_kg")
        return bar + (limit - bar) // step * step
    return bar + max(total for total in _pair_totals(loads.plate_pairs_kg) if total <= limit - bar)


def _pair_totals(plates: Sequence[float]) -> set[Fraction]:
    """Every total of pairs, each pair used once."""
    totals = {Fraction(0)}
    for plate in plates:
        pair = 2 * Fraction(str(plate))
        totals |= {total + pair for total in totals if total + pair <= _HEAVIEST}
    return totals


def _single_weights(loads: Loads, implement: Equipment, pieces: int) -> tuple[Fraction, ...] | None:
    """The weights of one piece, or nothing when they come in steps; two at once need two that are alike."""
    listed = {
        Equipment.DUMBBELL: loads.dumbbells_kg,
        Equipment.KETTLEBELL: loads.kettlebells_kg,
        Equipment.PLATE: loads.plate_pairs_kg,
    }[implement]
    if listed is None:
        return KETTLEBELLS if implement is Equipment.KETTLEBELL else None
    there = Counter(Fraction(str(weight)) for weight in listed)
    enough = pieces if implement is not Equipment.PLATE else 1
    return tuple(sorted(weight for weight, count in there.items() if count >= enough))


def _stepped(limit: Fraction, step: Fraction, pieces: int) -> Fraction | None:
    each = limit // step * step
    return each * pieces if each > 0 else None


def _answer(loads: Loads, name: str) -> Fraction:
    answer = getattr(loads, name)
    return Fraction(str(note_of(Loads, name).assume if answer is None else answer))
