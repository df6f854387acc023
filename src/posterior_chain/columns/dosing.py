"""
How one variation is dosed in many rows at once: the bounds of the rules joined as numbers.

Rows for which the bounds come to the same form a group, and the engine is asked for the dose of the first of each.
"""

# pyright: basic

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

import numpy as np
from attrs import frozen

from posterior_chain.columns.answered import Found
from posterior_chain.columns.grouping import Numbers
from posterior_chain.columns.standing import Standing
from posterior_chain.columns.words import Flags, Words, has
from posterior_chain.doses.prescriptions import TableDose, dose_for
from posterior_chain.engine.dosing import Dose, usual_amount
from posterior_chain.engine.knowledge import Ground
from posterior_chain.engine.places import Places
from posterior_chain.language.effects import Bounds
from posterior_chain.model.units import Reps, Seconds
from posterior_chain.model.vocabulary import Level, Method

__all__ = ["Bounded", "Doses", "Way"]

Doses = Found[tuple[Dose, Level]]
"""The doses that were found, with the level that each was found for."""

_WHOLE = Fraction(1)
_RISING = ("rir", "rest_s")
"""The bounds that only rise; the others only fall."""


@frozen(eq=False)
class Bounded:
    """
    How some rows are dosed.

    Attributes:
        dose: The number of the dose.
        health: Where a rule about health bounds it.
        lighter_for_health: Where one reduces a load that was lifted before, and where one that is estimated.
    """

    dose: Numbers
    health: Flags
    lighter_for_health: Sequence[Flags]


@frozen(eq=False)
class _Bound:
    """
    What one rule bounds of a row of the dose table.

    Attributes:
        numbers: The bounds it sets, by their name; a part of a load is the number of that part among all.
        left: The number of what it leaves of a load that was lifted before, and of one that is estimated.
    """

    ground: Ground
    numbers: Mapping[str, int]
    left: tuple[int, int]


@frozen(eq=False)
class Way:
    """One variation trained at one level by one method, with the rules that bound that row of the dose table."""

    place: int
    level: Level
    method: Method
    table: TableDose
    usual: Reps | Seconds
    bounds: Sequence[_Bound]
    more_sets: Sequence[tuple[Ground, int]]
    parts: Mapping[Fraction, int]
    unbound: Mapping[str, int]

    @classmethod
    def of(cls, place: int, level: Level, method: Method, places: Places) -> Way:
        """Return the way to train with the rules that may bound it."""
        variation, grounds = places.known.variations[place], places.known.grounds
        table = dose_for(variation, method, level)
        bounding = [(ground, bounds) for ground in grounds if (bounds := places.bounds(ground, place, table)) is not None]
        parts = {part: number for number, part in enumerate(sorted({left for _, bounds in bounding for left in _left(bounds)} | {_WHOLE}))}
        unbound = _numbers(Bounds(), parts)

        def bound(ground: Ground, bounds: Bounds) -> _Bound:
            numbers = {name: number for name, number in _numbers(bounds, parts).items() if number != unbound[name]}
            lifted, estimated = _left(bounds)
            return _Bound(ground, numbers, (parts[lifted], parts[estimated]))

        return cls(
            place=place,
            level=level,
            method=method,
            table=table,
            usual=usual_amount(variation, table),
            bounds=[bound(ground, bounds) for ground, bounds in bounding],
            more_sets=[(ground, sets) for ground in grounds for sets, bits in ground.more_sets if bits >> place & 1],
            parts=parts,
            unbound=unbound,
        )

    def bounded(self, rows: Numbers, today: Standing, places: Places, doses: Doses) -> Bounded:
        """Return how the *rows* are dosed; *doses* are those found so far."""
        fired = today.fired[:, rows]
        flags = [has(fired, each.ground.bit) for each in self.bounds]
        joined = self._joined(flags, len(rows))

        def found(row: int) -> tuple[Dose, Level]:
            return places.dose(self.place, self.level, today.trace(int(rows[row])))[0], self.level

        way = (self.place, self.level, self.method)
        dose = doses.of_each(way, [*joined.values(), self._wanted(fired)], len(rows), found)
        health = [(each, there) for each, there in zip(self.bounds, flags, strict=True) if each.ground.is_about_health and there.any()]
        part = (joined["lifted"], joined["estimated"])
        whole = self.parts[_WHOLE]

        def reduces(which: int) -> Flags:
            return _any([there & (each.left[which] == part[which]) & (part[which] != whole) for each, there in health], len(rows))

        departs = _any([there & self._departs(each, joined) for each, there in health], len(rows))
        return Bounded(dose, departs, (reduces(0), reduces(1)))

    def _joined(self, flags: Sequence[Flags], rows: int) -> dict[str, Numbers]:
        """Join the bounds of the rules that fired."""
        joined = {name: np.full(rows, none, np.int64) for name, none in self.unbound.items()}
        for each, there in zip(self.bounds, flags, strict=True):
            for name, number in each.numbers.items():
                more_cautious = np.maximum if name in _RISING else np.minimum
                joined[name] = more_cautious(joined[name], np.where(there, number, self.unbound[name]))
        return joined

    def _wanted(self, fired: Words) -> Numbers:
        wanted = np.zeros(fired.shape[1], np.int64)
        for ground, sets in self.more_sets:
            wanted = np.maximum(wanted, np.where(has(fired, ground.bit), sets, 0))
        return wanted

    def _departs(self, each: _Bound, joined: Mapping[str, Numbers]) -> Flags:
        """Return where these bounds attain a joined one that is tighter than the table, as in :mod:`posterior_chain.engine.dosing`."""
        sets, repetitions = joined["sets"], joined["repetitions"]
        tighter = {
            "sets": sets < self.table.sets.low,
            "rir": joined["rir"] > self.table.rir.low,
            "rest_s": joined["rest_s"] > self.table.rest_s.low,
        }
        if isinstance(self.usual, Reps):
            tighter["repetitions"] = repetitions < self.usual.high * np.minimum(self.table.sets.low, sets)
        mine = {**self.unbound, **each.numbers}
        return _any([where & (joined[name] == mine[name]) for name, where in tighter.items()], len(sets))


def _any(several: Sequence[Flags], rows: int) -> Flags:
    return np.logical_or.reduce(several) if several else np.zeros(rows, np.bool_)


def _left(bounds: Bounds) -> tuple[Fraction, Fraction]:
    return bounds.load_left(estimated=False), bounds.load_left(estimated=True)


def _numbers(bounds: Bounds, parts: Mapping[Fraction, int]) -> dict[str, int]:
    lifted, estimated = _left(bounds)
    numbers = {name: getattr(bounds, name) for name in ("sets", "repetitions", *_RISING)}
    return {**numbers, "lifted": parts[lifted], "estimated": parts[estimated]}
