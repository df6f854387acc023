"""The dose of one variation: the table's, narrowed by its own range and by the bounds of the rules that fired."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import attrs
from attrs import frozen

from posterior_chain.doses.prescriptions import TableDose, Tempo
from posterior_chain.engine.fitting import Clock
from posterior_chain.language.effects import Bounds
from posterior_chain.model.exercise import Variation
from posterior_chain.model.units import Reps, RepsInReserve, Seconds
from posterior_chain.model.vocabulary import Method

__all__ = ["Dose", "dose", "usual_amount"]

_SECONDS_PER_REP = 4


@frozen(kw_only=True)
class Dose:
    """
    How a variation is done today.

    Attributes:
        bound_by: The rules that set a bound which departs from the table.
        load_bounds: What each rule that reduces the load leaves of it.
        clock: How long it takes.
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
    clock: Clock

    def factor(self, *, estimated: bool) -> Fraction:
        """Return the part of a load that is left."""
        return self.bounds.load_left(estimated=estimated)

    def reduced_by(self, *, estimated: bool) -> tuple[str, ...]:
        """Name the rules that reduce the load as far as it is reduced."""
        factor = self.factor(estimated=estimated)
        if factor == 1:
            return ()
        reducing = (rule for rule, bounds in self.load_bounds if bounds.load_left(estimated=estimated) == factor)
        return tuple(dict.fromkeys(reducing))

    def with_sets(self, sets: int, taken_by: tuple[str, ...]) -> Dose:
        """Return the same dose with so many sets only, the others *taken_by* these rules."""
        return Dose(
            method=self.method,
            sets=sets,
            amount=self.amount,
            rir=self.rir,
            rest_s=self.rest_s,
            tempo=self.tempo,
            bounds=self.bounds,
            bound_by=self.bound_by + taken_by,
            load_bounds=self.load_bounds,
            clock=Clock(sets, *self.clock[1:]),
        )

    def with_more_reserve(self) -> Dose:
        """Return the same dose with one more repetition in reserve."""
        return attrs.evolve(self, rir=_raised(self.rir, 1))


def _raised(rir: RepsInReserve, more: int) -> RepsInReserve:
    return RepsInReserve(min(rir.low + more, RepsInReserve.most), min(rir.high + more, RepsInReserve.most))


def dose(
    variation: Variation, method: Method, table: TableDose, bounds_of_rules: Sequence[tuple[str, Bounds]], wanted_sets: int = 0
) -> Dose:
    """
    Return the dose of *variation* by *method*.

    Args:
        variation: What is done.
        method: How it is trained.
        table: The row of the dose table.
        bounds_of_rules: What each effect that bounds the dose makes of that row, with the rule.
        wanted_sets: So many sets are voted for; the table's own most and every cap hold against it.
    """
    usual_sets = max(table.sets.low, min(wanted_sets, table.sets.high))
    joined = Bounds.joined([bounds for _, bounds in bounds_of_rules])
    sets = min(usual_sets, joined.sets)
    usual = usual_amount(variation, table)
    amount = _at_most(usual, joined.repetitions // sets)
    rest_s = Seconds(max(table.rest_s.low, joined.rest_s), max(table.rest_s.high, joined.rest_s))
    return Dose(
        method=method,
        sets=sets,
        amount=amount,
        rir=_raised(table.rir, max(joined.rir - table.rir.low, 0)),
        rest_s=rest_s,
        tempo=table.tempo,
        bounds=joined,
        bound_by=tuple(dict.fromkeys(rule for rule, bounds in bounds_of_rules if _departs(bounds, joined, table, usual))),
        load_bounds=tuple(each for each in bounds_of_rules if each[1].reduces_load),
        clock=Clock(sets, amount.high, _seconds_each(amount, table) * (2 if variation.per_side else 1), rest_s.low),
    )


def _seconds_each(amount: Reps | Seconds, table: TableDose) -> int:
    """Return how long one repetition takes (DOS-09 asks for a time; DESIGN 6 sets 4 s unless the tempo says more), or one second."""
    return max(_SECONDS_PER_REP, table.tempo.seconds if table.tempo else 0) if isinstance(amount, Reps) else 1


def usual_amount(variation: Variation, table: TableDose) -> Reps | Seconds:
    """Return the table's range within the variation's own; where they do not meet or differ in kind, the variation's own."""
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
