"""The dose of one variation: the table's, narrowed by its own range and by the bounds of the rules that fired."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import reduce

import attrs
from attrs import frozen

from posterior_chain.doses.prescriptions import TableDose, Tempo, dose_for
from posterior_chain.language.effects import Bounds, Effect
from posterior_chain.model.exercise import Variation
from posterior_chain.model.units import Reps, RepsInReserve, Seconds
from posterior_chain.model.vocabulary import Level, Method

__all__ = ["Dose", "dose"]


@frozen(kw_only=True)
class Dose:
    """
    How a variation is done today.

    Attributes:
        bound_by: The rules that set a bound which departs from the table.
        load_bounds: What each rule that bounds the dose leaves of a load.
    """

    method: Method
    sets: int
    amount: Reps | Seconds
    rir: RepsInReserve
    rest_s: Seconds
    tempo: Tempo | None
    bounds: Bounds
    bound_by: tuple[str, ...]
    load_bounds: tuple[tuple[str, Bounds], ...]

    def factor(self, *, estimated: bool) -> Fraction:
        """Return the part of a load that is left; of two reductions the smaller part holds, they never stack."""
        return _factor(self.bounds, estimated=estimated)

    def reduced_by(self, *, estimated: bool) -> tuple[str, ...]:
        """Name the rules that reduce the load as far as it is reduced."""
        factor = self.factor(estimated=estimated)
        return tuple(rule for rule, bounds in self.load_bounds if _factor(bounds, estimated=estimated) == factor < 1)

    def with_more_reserve(self) -> Dose:
        """Return the same dose with one more repetition in reserve."""
        return attrs.evolve(self, rir=_raised(self.rir, 1))


def _factor(bounds: Bounds, *, estimated: bool) -> Fraction:
    return min(bounds.load_factor, bounds.start_factor) if estimated else bounds.load_factor


def _raised(rir: RepsInReserve, more: int) -> RepsInReserve:
    return RepsInReserve(min(rir.low + more, RepsInReserve.most), min(rir.high + more, RepsInReserve.most))


def dose(variation: Variation, method: Method, level: Level, bounds_of_rules: Sequence[tuple[str, Sequence[Effect]]]) -> Dose:
    """Return the dose of *variation* by *method*; *bounds_of_rules* holds the bounding effects of each rule that fired."""
    table = dose_for(variation, method, level)
    partial = [(rule, _bounds(effects, table)) for rule, effects in bounds_of_rules]
    joined = reduce(Bounds.join, (bounds for _, bounds in partial), Bounds())
    sets = min(table.sets.low, joined.sets)
    amount = _amount(variation, table)
    return Dose(
        method=method,
        sets=sets,
        amount=_at_most(amount, joined.repetitions // sets),
        rir=_raised(table.rir, max(joined.rir - table.rir.low, 0)),
        rest_s=Seconds(max(table.rest_s.low, joined.rest_s), max(table.rest_s.high, joined.rest_s)),
        tempo=table.tempo,
        bounds=joined,
        bound_by=tuple(rule for rule, bounds in partial if _departs(bounds, joined, table, amount)),
        load_bounds=tuple(partial),
    )


def _bounds(effects: Sequence[Effect], table: TableDose) -> Bounds:
    each = (effect.bounds(sets=table.sets.low, rir=table.rir.low) for effect in effects)
    return reduce(Bounds.join, each, Bounds())


def _amount(variation: Variation, table: TableDose) -> Reps | Seconds:
    """The table's range within the variation's own; where they do not meet or differ in kind, the variation's own."""
    own = variation.amount
    if isinstance(own, Seconds):
        return (own.meeting(table.seconds) if table.seconds else None) or own
    return (own.meeting(table.reps) if table.reps else None) or own


def _at_most(amount: Reps | Seconds, repetitions: int) -> Reps | Seconds:
    if isinstance(amount, Seconds):
        return amount
    high = max(min(amount.high, repetitions), 1)
    return Reps(min(amount.low, high), high)


def _departs(bounds: Bounds, joined: Bounds, table: TableDose, amount: Reps | Seconds) -> bool:
    """Whether these bounds attain a joined one that is tighter than the table."""
    return (
        bounds.sets == joined.sets < table.sets.low
        or bounds.rir == joined.rir > table.rir.low
        or bounds.rest_s == joined.rest_s > table.rest_s.low
        or (isinstance(amount, Reps) and bounds.repetitions == joined.repetitions < amount.high * min(table.sets.low, joined.sets))
    )
