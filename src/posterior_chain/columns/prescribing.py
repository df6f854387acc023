"""How one variation is done in many rows at once: by which method, at which dose, with which load."""

# pyright: basic

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import cached_property

import numpy as np
from attrs import field, frozen

from posterior_chain.columns.answered import Found, Properties
from posterior_chain.columns.dosing import Doses, Way
from posterior_chain.columns.grouping import Numbers, alike
from posterior_chain.columns.standing import Standing
from posterior_chain.columns.words import Flags, Words, as_integer, has, within
from posterior_chain.doses.prescriptions import methods_for
from posterior_chain.engine.bits import ones
from posterior_chain.engine.dosing import Dose
from posterior_chain.engine.places import Places
from posterior_chain.model.session import Basis, EffortLoad, ExternalLoad, Load
from posterior_chain.model.vocabulary import Level, Method

__all__ = ["Prescribed", "Prescribing"]

_LEVELS = tuple(Level)
_LARGE = 1 << 40
_LOADED_BY = ("body_mass_kg", "loads", "equipment", "records")


@frozen(eq=False)
class Prescribed:
    """
    How one variation is done in some rows.

    Attributes:
        dose: The number of the dose among all that were found.
        load: The number of the load likewise.
        health: Where a rule about health bounds the dose, reduces the load or takes a more demanding method away.
    """

    dose: Numbers
    load: Numbers
    health: Flags


@frozen(eq=False)
class Prescribing:
    """Prescribes from a catalogue, with what was found for other rows."""

    places: Places
    doses: Doses = field(factory=Doses, init=False)
    loads: Found[Load | None] = field(factory=Found[Load | None], init=False)
    _made: Found[int] = field(factory=Found[int], init=False)
    _factors: Found[Fraction] = field(factory=Found[Fraction], init=False)
    _least: Found[int] = field(factory=Found[int], init=False)
    _known_ways: dict[tuple[int, Level, Method], Way] = field(factory=dict, init=False)

    def prescribed(self, place: int, at: Numbers, today: Standing) -> Prescribed:
        """Return how the variation at *place*, which is allowed, is done in the rows *at* these numbers."""
        dose = np.empty(len(at), np.int64)
        health, lifted, estimated = (np.zeros(len(at), np.bool_) for _ in range(3))
        for way, here, taken_for_health in self._ways(place, at, today):
            bounded = way.bounded(at[here], today, self.places, self.doses)
            dose[here] = bounded.dose
            health[here] = bounded.health | taken_for_health
            lifted[here], estimated[here] = bounded.lighter_for_health
        load = self._loads(place, at, dose, today)
        (basis,) = self._basis.at(load)
        return Prescribed(dose, load, health | lifted & (basis == _LIFTED) | estimated & (basis == _ESTIMATED))

    def _ways(self, place: int, at: Numbers, today: Standing) -> Iterator[tuple[Way, Numbers, Flags]]:
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

    def _way(self, place: int, level: Level, method: Method) -> Way:
        found = self._known_ways.get((place, level, method))
        if found is None:
            found = self._known_ways[place, level, method] = Way.of(place, level, method, self.places)
        return found

    def _taken_for_health(self, method: Method, place: int, at: Numbers, today: Standing) -> Flags:
        taken = np.zeros(len(at), np.bool_)
        for ground in self.places.known.grounds:
            if ground.is_about_health and any(each is method and bits >> place & 1 for each, bits in ground.methods):
                taken |= has(today.fired[:, at], ground.bit)
        return taken

    def _loads(self, place: int, at: Numbers, dose: Numbers, today: Standing) -> Numbers:
        loading = self.places.loading
        if not loading.external >> place & 1:
            found = self.loads.place(place, lambda: self._load(place, int(at[0]), int(dose[0]), today))
            return np.full(len(at), found, np.int64)
        loads, lifted = np.empty(len(at), np.int64), has(today.recorded[:, at], place)
        for rows, loads_of in ((lifted, self._loads_of_records), (~lifted, self._first_loads)):
            here = np.flatnonzero(rows)
            if len(here):
                loads[here] = loads_of(place, at[here], dose[here], today)
        return loads

    def _loads_of_records(self, place: int, at: Numbers, dose: Numbers, today: Standing) -> Numbers:
        codes, kit = today.rows.codes, today.kit[at] & self.places.loading.implements[place]
        columns = [*self._loaded_by.at(dose), kit, *(codes[name][at] for name in ("records", "loads", "body_mass_kg"))]
        return self.loads.of_each(place, columns, len(at), lambda row: self._load(place, int(at[row]), int(dose[row]), today))

    def _first_loads(self, place: int, at: Numbers, dose: Numbers, today: Standing) -> Numbers:
        """Return the loads where there is no record: alike where the same weight can be made of the part that may be lifted."""
        kit, limits = today.kit[at] & self.places.loading.implements[place], self._limits(place, dose, today.mass[at])

        def load(row: int) -> int:
            loads = today.rows.profile(int(at[row]), ("loads",)).loads
            there, grams = int(kit[row]), int(limits[row])
            made = self.places.loading.heaviest(place, there, loads, grams)
            return self.loads.place((place, there, loads, made), lambda: self._load(place, int(at[row]), int(dose[row]), today))

        made = self._made.of_each(place, [kit, limits, today.rows.codes["loads"][at]], len(at), load)
        first: Numbers = self._first.at(made)[0]
        return first

    def _limits(self, place: int, dose: Numbers, mass: Numbers) -> Numbers:
        """Return the grams that may be lifted at first; none where the athlete finds the load by effort."""
        is_beginner, estimated, *_ = self._loaded_by.at(dose)
        limits, groups = np.zeros(len(dose), np.int64), alike([is_beginner, estimated], len(dose))
        for number, row in enumerate(groups.first.tolist()):
            factor = self._factors.values[estimated[row]]
            part = self.places.loading.first_part(place, factor, is_beginner=bool(is_beginner[row]))
            if part is not None:
                here = np.flatnonzero((groups.group == number) & (mass >= 0))
                known = mass[here].astype(object if part.numerator > _LARGE else np.int64)  # else 64 bits could be too few
                limits[here] = known * part.numerator * 10 // part.denominator
        return limits

    @cached_property
    def _first(self) -> Properties[int]:
        return Properties(self._made, 1, lambda load: (load,))

    @cached_property
    def _loaded_by(self) -> Properties[tuple[Dose, Level]]:
        """What counts of a dose for a load: the level, the parts that are left, and how often what was lifted is to be lifted."""

        def numbers(found: tuple[Dose, Level]) -> tuple[int, ...]:
            dose, level = found
            parts = (self._number_of(dose.factor(estimated=each)) for each in (True, False))
            return level is Level.BEGINNER, *parts, dose.amount.high + dose.rir.low

        return Properties(self.doses, 4, numbers)

    def _number_of(self, part: Fraction) -> int:
        return self._factors.place(part, lambda: part)

    @cached_property
    def _basis(self) -> Properties[Load | None]:
        return Properties(self.loads, 1, lambda load: (_basis(load),))

    def _load(self, place: int, row: int, number: int, today: Standing) -> Load | None:
        dose, level = self.doses.values[number]
        return self.places.loading.new_load(place, today.rows.profile(row, _LOADED_BY), level, dose)

    def too_heavy(self, candidates: Words, today: Standing) -> Words:
        """Return those of the *candidates* for which no load that is light enough can be made or estimated."""
        heavy = np.zeros_like(candidates)
        for place in ones(self.places.loading.external):
            there, lifted = has(candidates, place), has(today.recorded, place)
            for rows, is_heavy in ((there & lifted, self._none_is_made), (there & ~lifted, self._too_heavy_at_first)):
                at = np.flatnonzero(rows)
                if len(at):
                    heavy[place // 64, at[is_heavy(place, at, today)]] |= np.uint64(1 << place % 64)
        return heavy

    def _none_is_made(self, place: int, at: Numbers, today: Standing) -> Flags:
        (basis,) = self._basis.at(self.prescribed(place, at, today).load)
        none: Flags = basis == _NONE
        return none

    def _too_heavy_at_first(self, place: int, at: Numbers, today: Standing) -> Flags:
        loading, mass = self.places.loading, today.mass[at]
        trained = has(today.levels.trained[:, at], place).astype(np.int64)
        factor = self._start_factors(place, at, today)
        kit = today.kit[at] & loading.implements[place]

        def least(row: int) -> int:
            loads = today.rows.profile(int(at[row]), ("loads",)).loads
            return loading.lightest_athlete(place, int(trained[row]), self._factors.values[factor[row]], int(kit[row]), loads)

        numbers = self._least.of_each(place, [trained, factor, kit, today.rows.codes["loads"][at]], len(at), least)
        smallest = np.array(self._least.values, np.int64)[numbers]
        return np.where(mass < 0, trained == 0, smallest > mass)

    def _start_factors(self, place: int, at: Numbers, today: Standing) -> Numbers:
        """Return the number of the part of a first load that the rules leave."""
        scaling = within(today.fired[:, at], self.places.loading.scaling[place])
        groups = alike([word for word in scaling if word.any()] or [np.zeros(len(at), np.int64)], len(at))
        factors = [self.places.loading.start_factor(place, as_integer(scaling[:, row].tolist())) for row in groups.first]
        return np.array([self._number_of(each) for each in factors], np.int64)[groups.group]


def _basis(load: Load | None) -> int:
    """Return where the number of a load comes from, as far as a rule may have reduced it."""
    if load is None:
        return _NONE
    if isinstance(load, ExternalLoad):
        return _ESTIMATED if load.basis is Basis.START_TABLE else _LIFTED
    return _ESTIMATED if isinstance(load, EffortLoad) else _NEITHER


_NONE, _NEITHER, _LIFTED, _ESTIMATED = range(4)


def _taken(method: Method, place: int, at: Numbers, today: Standing) -> Flags:
    taken = today.methods_taken.get(method)
    return np.zeros(len(at), np.bool_) if taken is None else has(taken[:, at], place)
