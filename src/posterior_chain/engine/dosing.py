"""The dose of one variation: the table's, narrowed by its own range and by the bounds of the rules that fired."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

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
        load_factor: The part of the usual load that is left.
        bound_by: The rules that set a bound which departs from the table.
        load_bound_by: The rules that reduce the load.
    """

    method: Method
    sets: int
    amount: Reps | Seconds
    rir: RepsInReserve
    rest_s: Seconds
    tempo: Tempo | None
    bounds: Bounds
    bound_by: tuple[str, ...]
    load_bound_by: tuple[str, ...]


def dose(variation: Variation, method: Method, level: Level, bounds_of_rules: Sequence[tuple[str, Sequence[Effect]]]) -> Dose:
    """Return the dose of *variation* by *method*; *bounds_of_rules* holds the bounding effects of each rule that fired."""
    table = dose_for(variation, method, level)
    partial = [(rule, _bounds(effects, table)) for rule, effects in bounds_of_rules]
    joined = reduce(Bounds.join, (bounds for _, bounds in partial), Bounds())
    reserve = max(table.rir.low, joined.rir) - table.rir.low
    return Dose(
        method=method,
        sets=min(table.sets.low, joined.sets),
        amount=_amount(variation, table),
        rir=RepsInReserve(min(table.rir.low + reserve, RepsInReserve.most), min(table.rir.high + reserve, RepsInReserve.most)),
        rest_s=Seconds(max(table.rest_s.low, joined.rest_s), max(table.rest_s.high, joined.rest_s)),
        tempo=table.tempo,
        bounds=joined,
        bound_by=tuple(rule for rule, bounds in partial if _departs(bounds, joined, table)),
        load_bound_by=tuple(rule for rule, bounds in partial if bounds.load_factor == joined.load_factor < 1),
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


def _departs(bounds: Bounds, joined: Bounds, table: TableDose) -> bool:
    """Whether these bounds attain a joined one that is tighter than the table."""
    return (
        bounds.sets == joined.sets < table.sets.low
        or bounds.rir == joined.rir > table.rir.low
        or bounds.rest_s == joined.rest_s > table.rest_s.low
    )
