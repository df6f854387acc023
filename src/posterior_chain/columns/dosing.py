"""
How one variation is dosed in many rows at once: the bounds of the rules joined as numbers.

Rows for which the bounds come to the same form a group, and the engine is asked for the dose of the first of each.
"""

# pyright: basic

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import cached_property

import numpy as np
from attrs import frozen

from posterior_chain.columns.answered import Found
from posterior_chain.columns.grouping import Numbers
from posterior_chain.columns.standing import Standing
from posterior_chain.columns.words import Flags, Words, has, has_each
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
        shaping = [ground for ground in grounds if ground.shapes >> place & 1]
        bounding = [(ground, bounds) for ground in shaping if (bounds := places.bounds(ground, place, table)) is not None]
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
            more_sets=[(ground, sets) for ground in shaping for sets, bits in ground.more_sets if bits >> place & 1],
            parts=parts,
            unbound=unbound,
        )

    def bounded(self, rows: Numbers, today: Standing, places: Places, doses: Doses) -> Bounded:
        """Return how the *rows* are dosed; *doses* are those found so far."""
        fired = today.fired[:, rows]
        flags = has_each(fired, self._bits)
        joined = self._joined(flags)

        def found(row: int) -> tuple[Dose, Level]:
            return places.dose(self.place, self.level, today.trace(int(rows[row])))[0], self.level

        way = (self.place, self.level, self.method)
        dose = doses.of_each(way, [*joined.values(), self._wanted(fired)], len(rows), found)
        whole = self.parts[_WHOLE]
        tight = {**self._tight(joined), "lifted": joined["lifted"] != whole, "estimated": joined["estimated"] != whole}
        attained = {name: where & self._attain(name, joined[name], flags) for name, where in tight.items()}
        lighter = attained.pop("lifted"), attained.pop("estimated")
        return Bounded(dose, np.logical_or.reduce(list(attained.values())), lighter)

    @cached_property
    def _bits(self) -> Sequence[int]:
        return [each.ground.bit for each in self.bounds]

    @cached_property
    def _setting(self) -> Mapping[str, tuple[Sequence[int], Numbers]]:
        """For each bound the places of the rules that set it, with what they set it to, each in a row of its own."""

        def of(name: str) -> tuple[Sequence[int], Numbers]:
            places = [place for place, each in enumerate(self.bounds) if name in each.numbers]
            return places, np.array([[self.bounds[place].numbers[name]] for place in places], np.int64).reshape(-1, 1)

        return {name: of(name) for name in self.unbound}

    def _joined(self, flags: Flags) -> dict[str, Numbers]:
        """Join the bounds of the rules that fired."""
        joined: dict[str, Numbers] = {}
        for name, (places, numbers) in self._setting.items():
            more_cautious = np.maximum if name in _RISING else np.minimum
            set_to = np.where(flags[places], numbers, self.unbound[name])
            joined[name] = more_cautious.reduce(set_to, axis=0, initial=self.unbound[name])
        return joined

    def _attain(self, name: str, joined: Numbers, flags: Flags) -> Flags:
        """Return where a rule about health that fired sets a bound to what is *joined*."""
        places, numbers = self._setting[name]
        health = [number for number, place in enumerate(places) if self.bounds[place].ground.is_about_health]
        attained: Flags = (flags[[places[number] for number in health]] & (numbers[health] == joined)).any(axis=0)
        return attained

    def _wanted(self, fired: Words) -> Numbers:
        wanted = np.zeros(fired.shape[1], np.int64)
        for ground, sets in self.more_sets:
            wanted = np.maximum(wanted, np.where(has(fired, ground.bit), sets, 0))
        return wanted

    def _tight(self, joined: Mapping[str, Numbers]) -> dict[str, Flags]:
        """Return where a joined bound is tighter than the table, as in :mod:`posterior_chain.engine.dosing`."""
        sets, repetitions = joined["sets"], joined["repetitions"]
        tighter = {
            "sets": sets < self.table.sets.low,
            "rir": joined["rir"] > self.table.rir.low,
            "rest_s": joined["rest_s"] > self.table.rest_s.low,
        }
        if isinstance(self.usual, Reps):
            tighter["repetitions"] = repetitions < self.usual.high * np.minimum(self.table.sets.low, sets)
        return tighter


def _left(bounds: Bounds) -> tuple[Fraction, Fraction]:
    return bounds.load_left(estimated=False), bounds.load_left(estimated=True)


def _numbers(bounds: Bounds, parts: Mapping[Fraction, int]) -> dict[str, int]:
    lifted, estimated = _left(bounds)
    numbers = {name: getattr(bounds, name) for name in ("sets", "repetitions", *_RISING)}
    return {**numbers, "lifted": parts[lifted], "estimated": parts[estimated]}
