"""
How one variation is dosed in many rows at once: the bounds of the rules joined as numbers.

Rows for which the bounds come to the same form a group, and the engine is asked for the dose of the first of each.
"""

# pyright: basic

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import cached_property

import attrs
import numpy as np
import numpy.typing as npt
from attrs import field, frozen

from posterior_chain.columns.answered import Found
from posterior_chain.columns.grouping import Hashes, Numbers, Register
from posterior_chain.columns.hashing import Hashing
from posterior_chain.columns.kinds import Standing
from posterior_chain.columns.room import Room
from posterior_chain.columns.words import Flags, Words, as_integer, has, has_each, within
from posterior_chain.doses.prescriptions import TableDose, dose_for
from posterior_chain.engine.bits import Bits, union
from posterior_chain.engine.dosing import Dose, usual_amount
from posterior_chain.engine.knowledge import Ground
from posterior_chain.engine.places import Places
from posterior_chain.language.effects import Bounds
from posterior_chain.model.units import Reps, Seconds
from posterior_chain.model.vocabulary import Level, Method

__all__ = ["Dosed", "Dosing", "Way"]

_WHOLE = Fraction(1)
_MOST = np.iinfo(np.int32).max
_TOP = 10_000
"""More than any bound that only rises: what is left up to here only falls, as the other bounds do."""


@frozen(eq=False)
class Dosed:
    """
    How something is dosed in some rows.

    Attributes:
        dose: The number of the dose among all that were found.
        health: Where a rule about health bounds it, or takes a more demanding method away.
        lifted: Where one reduces a load that was lifted before.
        estimated: Where one reduces a load that is estimated.
    """

    dose: Numbers
    health: Flags
    lifted: Flags
    estimated: Flags


@frozen(eq=False)
class Way:
    """
    One variation trained at one level by one method, with the rules that may bound that row of the dose table.

    Attributes:
        usual: What is done in a set when no rule bounds it.
        grounds: The rules that may bound it.
        bounds: What each of them sets a bound to, a row for each bound; the smaller number is the more cautious one.
        unbound: What the bounds are without a rule.
        more_sets: The rules that ask for more sets.
    """

    place: int
    level: Level
    method: Method
    table: TableDose
    usual: Reps | Seconds
    grounds: Sequence[Ground]
    bounds: npt.NDArray[np.int32]
    unbound: npt.NDArray[np.int32]
    more_sets: Sequence[tuple[Ground, int]]

    @classmethod
    def of(cls, place: int, level: Level, method: Method, places: Places) -> Way:
        """Return the way to train with the rules that may bound it."""
        variation, grounds = places.known.variations[place], places.known.grounds
        table = dose_for(variation, method, level)
        shaping = [ground for ground in grounds if ground.shapes >> place & 1]
        bounding = {ground: bounds for ground in shaping if (bounds := places.bounds(ground, place, table)) is not None}
        parts = sorted({left for bounds in bounding.values() for left in _left(bounds)} | {_WHOLE})
        return cls(
            place=place,
            level=level,
            method=method,
            table=table,
            usual=usual_amount(variation, table),
            grounds=tuple(bounding),
            bounds=np.array([_numbers(bounds, parts) for bounds in bounding.values()], np.int32).reshape(-1, _BOUNDS).T,
            unbound=np.array(_numbers(Bounds(), parts), np.int32),
            more_sets=[(ground, sets) for ground in shaping for sets, bits in ground.more_sets if bits >> place & 1],
        )

    @cached_property
    def counting(self) -> Bits:
        """The rules that count for the dose."""
        return union(1 << ground.bit for ground in (*self.grounds, *(ground for ground, _ in self.more_sets)))

    def dosed(self, fired: Words, places: Places, doses: Found[tuple[Dose, Level]]) -> Dosed:
        """Return the dose where these rules *fired*; *doses* are those found so far."""
        flags = has_each(fired, [ground.bit for ground in self.grounds])
        joined = self._joined(flags)

        def found(row: int) -> tuple[Dose, Level]:
            return places.dose(self.place, self.level, as_integer(fired[:, row].tolist()))[0], self.level

        dose = doses.of_each((self.place, self.level, self.method), [*joined, self._wanted(fired)], fired.shape[1], found)
        *bounded, lifted, estimated = self._tight(joined) & self._attained(joined, flags)
        return Dosed(dose, np.logical_or.reduce(bounded), lifted, estimated)

    def _joined(self, flags: Flags) -> npt.NDArray[np.int32]:
        """Join the bounds of the rules that fired, a row for each bound."""
        several = np.where(flags, self.bounds[:, :, None], self.unbound[:, None, None])
        joined: npt.NDArray[np.int32] = np.minimum(several.min(axis=1, initial=_MOST), self.unbound[:, None])
        return joined

    def _attained(self, joined: npt.NDArray[np.int32], flags: Flags) -> Flags:
        """Return where a rule about health that fired sets a bound to what is *joined*, a row for each bound."""
        health = [number for number, ground in enumerate(self.grounds) if ground.is_about_health]
        attained: Flags = (flags[health] & (self.bounds[:, health, None] == joined[:, None])).any(axis=1)
        return attained

    def _wanted(self, fired: Words) -> Numbers:
        wanted = np.zeros(fired.shape[1], np.int64)
        for ground, sets in self.more_sets:
            wanted = np.maximum(wanted, np.where(has(fired, ground.bit), sets, 0))
        return wanted

    def _tight(self, joined: npt.NDArray[np.int32]) -> Flags:
        """Return where a joined bound is tighter than the table, as in :mod:`posterior_chain.engine.dosing`, a row for each bound."""
        sets = self.table.sets.low
        usual = self.usual.high * np.minimum(sets, joined[0]) if isinstance(self.usual, Reps) else np.zeros_like(joined[0])
        limits = sets, usual, _TOP - self.table.rir.low, _TOP - self.table.rest_s.low, *self.unbound[-2:]
        tight: Flags = joined < np.stack([np.broadcast_to(limit, usual.shape) for limit in limits])
        return tight


@frozen(eq=False)
class Dosing:
    """Doses many rows in many ways, remembering what came of the rules that count for each way."""

    places: Places
    doses: Found[tuple[Dose, Level]] = field(factory=Found[tuple[Dose, Level]], init=False)
    _hashing: Hashing = field(factory=Hashing, init=False)
    _known: Register = field(factory=Register, init=False)
    _dosed: Room = field(factory=lambda: Room.of([], [], [], []), init=False)

    def dosed(self, asked: Sequence[tuple[Way, Numbers]], today: Standing) -> list[Dosed]:
        """Return for each way and the rows that train so how they are dosed."""
        if not asked:
            return []
        fired = [today.fired.take(rows, axis=1) for _, rows in asked]
        ends = np.cumsum([len(rows) for _, rows in asked])

        def learn(new: Numbers) -> None:
            found = np.zeros((4, len(new)), np.int64)
            of = np.searchsorted(ends, new, side="right")
            for number in np.unique(of).tolist():
                here, (way, _) = np.flatnonzero(of == number), asked[number]
                rules = fired[number][:, new[here] - ends[number]]
                found[:, here] = attrs.astuple(way.dosed(rules, self.places, self.doses))
            self._dosed.add(found, len(new))

        numbers = self._known.numbers(self._hashes(asked, fired), learn)
        dose, *flags = self._dosed.filled.take(numbers, axis=1)
        several = zip(*(np.split(each, ends[:-1]) for each in (dose, *(each.astype(np.bool_) for each in flags))), strict=True)
        return [Dosed(*each) for each in several]

    def _hashes(self, asked: Sequence[tuple[Way, Numbers]], fired: Sequence[Words]) -> Hashes:
        """Return a hash of each way and row: of the way, and of the rules that fired and count for it."""
        counting = np.concatenate([within(rules, way.counting) for (way, _), rules in zip(asked, fired, strict=True)], axis=1)
        ways = [self._hashing.factor(f"{way.place} {way.level} {way.method}") for way, _ in asked]
        return self._hashing.of_words(list(counting)) + np.repeat(np.array(ways, np.uint64), [len(rows) for _, rows in asked])


def _left(bounds: Bounds) -> tuple[Fraction, Fraction]:
    return bounds.load_left(estimated=False), bounds.load_left(estimated=True)


_BOUNDS = 6


def _numbers(bounds: Bounds, parts: Sequence[Fraction]) -> tuple[int, ...]:
    """Return how far each bound leaves something: sets, repetitions, reserve, rest, a load that was lifted and one that is estimated."""
    return bounds.sets, bounds.repetitions, _TOP - bounds.rir, _TOP - bounds.rest_s, *map(parts.index, _left(bounds))
