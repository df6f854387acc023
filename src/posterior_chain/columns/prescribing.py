"""
How one variation is done in many rows at once.

The bounds of the rules are joined as numbers; rows for which they come to the same form a group, and the engine is asked for the first of
each. Loads are asked in the same way.
"""

# pyright: basic

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt
from attrs import field, frozen

from posterior_chain.columns.answered import Found, Properties, Question
from posterior_chain.columns.grouping import alike
from posterior_chain.columns.standing import Standing
from posterior_chain.columns.words import Flags, Words, as_integer, has, within
from posterior_chain.doses.prescriptions import TableDose, dose_for, methods_for
from posterior_chain.engine.dosing import Dose, usual_amount
from posterior_chain.engine.knowledge import Ground
from posterior_chain.engine.places import Places
from posterior_chain.language.effects import Bounds
from posterior_chain.model.exercise import LoadKind
from posterior_chain.model.session import Basis, EffortLoad, ExternalLoad, Load
from posterior_chain.model.units import Reps, Seconds
from posterior_chain.model.vocabulary import Level, Method

__all__ = ["Prescribed", "Prescribing"]

_LEVELS = tuple(Level)
_WHOLE = Fraction(1)
_RISING = ("rir", "rest_s")
"""The bounds that only rise; the others only fall."""
_LOADED_BY = ("body_mass_kg", "loads", "equipment", "records")

Numbered = npt.NDArray[np.int64]
"""A number for each row."""


@frozen(eq=False)
class Prescribed:
    """
    How one variation is done in some rows.

    Attributes:
        dose: The number of the dose among all that were found.
        load: The number of the load likewise.
        health: Where a rule about health bounds the dose or takes a more demanding method away.
    """

    dose: Numbered
    load: Numbered
    health: Flags


@frozen(eq=False)
class Prescribing:
    """Prescribes from a catalogue, with what was found for other rows."""

    places: Places
    doses: Found[tuple[Dose, Level]] = field(factory=Found, init=False)
    loads: Found[Load | None] = field(factory=Found, init=False)
    _factors: Found[Any] = field(factory=Found, init=False)
    _least: Found[int] = field(factory=Found, init=False)
    _known_ways: dict[tuple[int, Level, Method], _Way] = field(factory=dict, init=False)

    def prescribed(self, place: int, at: Numbered, today: Standing) -> Prescribed:
        """Return how the variation at *place*, which is allowed, is done in the rows *at* these numbers."""
        dose = np.empty(len(at), np.int64)
        health, lifted, estimated = (np.zeros(len(at), np.bool_) for _ in range(3))
        for way, here, taken_for_health in self._ways(place, at, today):
            bounded = way.doses(at[here], today, self)
            dose[here] = bounded.dose
            health[here] = bounded.health | taken_for_health
            lifted[here], estimated[here] = bounded.lighter_for_health
        load = self._loads(place, at, dose, today)
        (basis,) = self._basis.at(load)
        return Prescribed(dose, load, health | lifted & (basis == _LIFTED) | estimated & (basis == _ESTIMATED))

    def _ways(self, place: int, at: Numbered, today: Standing) -> Iterator[tuple[_Way, Numbered, Flags]]:
        """Give each way to train that is left with the rows that train so, and where rules about health took a more demanding one."""
        variation = self.places.known.variations[place]
        ranks = today.levels.dosed[variation.family][at]
        for rank in np.unique(ranks).tolist():
            here = np.flatnonzero(ranks == rank)
            taken_for_health = np.zeros(len(here), np.bool_)
            for method in methods_for(variation, _LEVELS[rank]):
                taken = _taken(method, place, at[here], today)
                if not taken.all():
                    yield self._way(place, _LEVELS[rank], method), here[~taken], taken_for_health[~taken]
                here, taken_for_health = here[taken], taken_for_health[taken]
                if not len(here):
                    break
                taken_for_health = taken_for_health | self._taken_for_health(method, place, at[here], today)

    def _way(self, place: int, level: Level, method: Method) -> _Way:
        found = self._known_ways.get((place, level, method))
        if found is None:
            found = self._known_ways[place, level, method] = _Way.of(place, level, method, self.places)
        return found

    def _taken_for_health(self, method: Method, place: int, at: Numbered, today: Standing) -> Flags:
        taken = np.zeros(len(at), np.bool_)
        for ground in self.places.known.grounds:
            if ground.is_about_health and any(each is method and bits >> place & 1 for each, bits in ground.methods):
                taken |= has(today.fired[:, at], ground.bit)
        return taken

    def _loads(self, place: int, at: Numbered, dose: Numbered, today: Standing) -> Numbered:
        loading = self.places.loading
        if not loading.external >> place & 1:
            found = self.loads.place(place, lambda: self._same_for_all(place, int(at[0]), int(dose[0]), today))
            return np.full(len(at), found, np.int64)
        codes, lifted = today.rows.codes, has(today.recorded[:, at], place)
        is_beginner, estimated, left, repetitions = self._loaded_by.at(dose)
        of_record = [np.where(lifted, each, 0) for each in (left, repetitions, codes["records"][at])]
        kit = today.kit[at] & loading.implements[place]
        columns = [is_beginner, estimated, *of_record, kit, codes["loads"][at], codes["body_mass_kg"][at]]
        groups = alike(columns, len(at))
        keys = np.stack(columns)[:, groups.first].T.tolist()
        numbers = [
            self.loads.place((place, *key), lambda row=row: self._load(place, int(at[row]), int(dose[row]), today))  # type: ignore[misc]
            for key, row in zip(keys, groups.first.tolist(), strict=True)
        ]
        return np.array(numbers, np.int64)[groups.group]

    def _same_for_all(self, place: int, row: int, number: int, today: Standing) -> Load | None:
        dose, level = self.doses.values[number]
        loaded = self.places.loading.load(place, today.rows.profile(row, _LOADED_BY), level, dose)
        return None if loaded is None else loaded[0]

    @cached_property
    def _loaded_by(self) -> Properties[tuple[Dose, Level]]:
        """What counts of a dose for a load: the level, the parts that are left, and how often what was lifted is to be lifted."""

        def numbers(found: tuple[Dose, Level]) -> tuple[int, ...]:
            dose, level = found
            parts = (self._factors.number(dose.factor(estimated=each)) for each in (True, False))
            return level is Level.BEGINNER, *parts, dose.amount.high + dose.rir.low

        return Properties(self.doses, 4, numbers)

    @cached_property
    def _basis(self) -> Properties[Load | None]:
        return Properties(self.loads, 1, lambda load: (_basis(load),))

    def _load(self, place: int, row: int, number: int, today: Standing) -> Load | None:
        dose, level = self.doses.values[number]
        return self.places.loading.external_load(place, today.rows.profile(row, _LOADED_BY), level, dose)

    @cached_property
    def _masses(self) -> Question[int]:
        def mass(profile: Any) -> int:
            return -1 if profile.body_mass_kg is None else self.places.loading.hundredths(profile.body_mass_kg)

        return Question(("body_mass_kg",), mass)

    def too_heavy(self, candidates: Words, today: Standing) -> Words:
        """Return those of the *candidates* for which no load that is light enough can be made or estimated."""
        mass = self._masses.ask(today.rows).numbers()
        heavy = np.zeros_like(candidates)
        for place, variation in enumerate(self.places.known.variations):
            if variation.loading.kind is not LoadKind.EXTERNAL:
                continue
            there = has(candidates, place)
            lifted = there & has(today.recorded, place)
            self._mark(heavy, place, np.flatnonzero(lifted), lambda at, place=place: self._none_is_made(place, at, today))  # type: ignore[misc]
            first = np.flatnonzero(there & ~lifted)
            self._mark(heavy, place, first, lambda at, place=place: self._too_heavy_at_first(place, at, mass, today))  # type: ignore[misc]
        return heavy

    @staticmethod
    def _mark(heavy: Words, place: int, at: Numbered, is_heavy: Any) -> None:
        if len(at):
            marked = at[is_heavy(at)]
            heavy[place // 64, marked] |= np.uint64(1 << place % 64)

    def _none_is_made(self, place: int, at: Numbered, today: Standing) -> Flags:
        (basis,) = self._basis.at(self.prescribed(place, at, today).load)
        return basis == _NONE

    def _too_heavy_at_first(self, place: int, at: Numbered, mass: Numbered, today: Standing) -> Flags:
        loading = self.places.loading
        trained = has(today.levels.trained[:, at], place).astype(np.int64)
        factor = self._start_factors(place, at, today)
        kit = today.kit[at] & loading.implements[place]
        columns = [trained, factor, kit, today.rows.codes["loads"][at]]
        groups = alike(columns, len(at))

        def least(key: list[int], row: int) -> int:
            loads = today.rows.profile(int(at[row]), ("loads",)).loads
            return loading.lightest_athlete(place, key[0], self._factors.values[key[1]], key[2], loads)

        keys = np.stack(columns)[:, groups.first].T.tolist()
        numbers = [
            self._least.place((place, *key), lambda key=key, row=row: least(key, row))  # type: ignore[misc]
            for key, row in zip(keys, groups.first.tolist(), strict=True)
        ]
        smallest = np.array([self._least.values[number] for number in numbers], np.int64)[groups.group]
        return np.where(mass[at] < 0, trained == 0, smallest > mass[at])

    def _start_factors(self, place: int, at: Numbered, today: Standing) -> Numbered:
        """Return the number of the part of a first load that the rules leave."""
        scaling = within(today.fired[:, at], self.places.loading.scaling[place])
        groups = alike([word for word in scaling if word.any()] or [np.zeros(len(at), np.int64)], len(at))
        factors = [self.places.loading.start_factor(place, as_integer(scaling[:, row].tolist())) for row in groups.first]
        return np.array([self._factors.number(each) for each in factors], np.int64)[groups.group]


def _basis(load: Load | None) -> int:
    """Return where the number of a load comes from, as far as a rule may have reduced it."""
    if load is None:
        return _NONE
    if isinstance(load, ExternalLoad):
        return _ESTIMATED if load.basis is Basis.START_TABLE else _LIFTED
    return _ESTIMATED if isinstance(load, EffortLoad) else _NEITHER


_NONE, _NEITHER, _LIFTED, _ESTIMATED = range(4)


def _taken(method: Method, place: int, at: Numbered, today: Standing) -> Flags:
    taken = today.methods_taken.get(method)
    return np.zeros(len(at), np.bool_) if taken is None else has(taken[:, at], place)


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
class _Way:
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
    def of(cls, place: int, level: Level, method: Method, places: Places) -> _Way:
        """Return the way to train with the rules that may bound it."""
        variation, grounds = places.known.variations[place], places.known.grounds
        table = dose_for(variation, method, level)
        bounding = [(ground, bounds) for ground in grounds if (bounds := places.bounds(ground, place, table)) is not None]
        parts = {part: number for number, part in enumerate(sorted({left for _, bounds in bounding for left in _left(bounds)} | {_WHOLE}))}
        unbound = _numbers(Bounds(), parts)

        def bound(ground: Ground, bounds: Bounds) -> _Bound:
            numbers = {name: number for name, number in _numbers(bounds, parts).items() if number != unbound[name]}
            return _Bound(ground, numbers, tuple(parts[left] for left in _left(bounds)))

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

    def doses(self, rows: Numbered, today: Standing, prescribing: Prescribing) -> Bounded:
        """Return how the rows are dosed."""
        fired = today.fired[:, rows]
        flags = [has(fired, each.ground.bit) for each in self.bounds]
        joined = self._joined(flags, len(rows))
        columns = [*joined.values(), self._wanted(fired)]
        groups = alike(columns, len(rows))

        def found(row: int) -> tuple[Dose, Level]:
            return prescribing.places.dose(self.place, self.level, today.trace(int(rows[row])))[0], self.level

        numbers = [
            prescribing.doses.place((self.place, self.level, self.method, *key), lambda row=row: found(row))  # type: ignore[misc]
            for key, row in zip(np.stack(columns)[:, groups.first].T.tolist(), groups.first.tolist(), strict=True)
        ]
        health = [(each, there) for each, there in zip(self.bounds, flags, strict=True) if each.ground.is_about_health and there.any()]
        doses = [prescribing.doses.values[number][0] for number in numbers]
        left = [np.array([self.parts[dose.factor(estimated=each)] for dose in doses], np.int64)[groups.group] for each in (False, True)]
        return Bounded(
            dose=np.array(numbers, np.int64)[groups.group],
            health=_any([there & self._departs(each, joined) for each, there in health], len(rows)),
            lighter_for_health=tuple(
                _any([there & (each.left[way] == part) & (part != self.parts[_WHOLE]) for each, there in health], len(rows))
                for way, part in enumerate(left)
            ),
        )

    def _joined(self, flags: Sequence[Flags], rows: int) -> dict[str, Numbered]:
        """Join the bounds of the rules that fired."""
        joined = {name: np.full(rows, none, np.int64) for name, none in self.unbound.items()}
        for each, there in zip(self.bounds, flags, strict=True):
            for name, number in each.numbers.items():
                more_cautious = np.maximum if name in _RISING else np.minimum
                joined[name] = more_cautious(joined[name], np.where(there, number, self.unbound[name]))
        return joined

    def _wanted(self, fired: Words) -> Numbered:
        wanted = np.zeros(fired.shape[1], np.int64)
        for ground, sets in self.more_sets:
            wanted = np.maximum(wanted, np.where(has(fired, ground.bit), sets, 0))
        return wanted

    def _departs(self, each: _Bound, joined: Mapping[str, Numbered]) -> Flags:
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


@frozen(eq=False)
class Bounded:
    """
    How some rows are dosed.

    Attributes:
        dose: The number of the dose.
        health: Where a rule about health bounds it.
        lighter_for_health: Where one reduces a load that was lifted before, and where one that is estimated.
    """

    dose: Numbered
    health: Flags
    lighter_for_health: Sequence[Flags]


def _any(several: Sequence[Flags], rows: int) -> Flags:
    return np.logical_or.reduce(several) if several else np.zeros(rows, np.bool_)


def _left(bounds: Bounds) -> tuple[Fraction, ...]:
    return tuple(bounds.load_left(estimated=each) for each in (False, True))


def _numbers(bounds: Bounds, parts: Mapping[Fraction, int]) -> dict[str, int]:
    lifted, estimated = _left(bounds)
    numbers = {name: getattr(bounds, name) for name in ("sets", "repetitions", *_RISING)}
    return {**numbers, "lifted": parts[lifted], "estimated": parts[estimated]}
