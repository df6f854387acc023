"""How one variation is done in many rows at once: by which method, at which dose, with which load."""

# pyright: basic

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cached_property

import numpy as np
from attrs import Factory, field, frozen

from posterior_chain.columns.answered import Found, Properties
from posterior_chain.columns.dosing import Dosed, Dosing, Way
from posterior_chain.columns.grouping import Numbers, alike
from posterior_chain.columns.kinds import Each, Standing
from posterior_chain.columns.words import Flags, Words, as_integer, has, none, put, within
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
    How one variation is done.

    Attributes:
        kinds: The rows of a standing for which it is picked.
        rows: The rows behind these.
        dose: The number of the dose of each of *kinds*.
        health: Where a rule about health shapes it, of *kinds*.
        load: The number of the load in each of *rows*.
        lighter_for_health: Where a rule about health makes it lighter, of *rows*.
    """

    kinds: Numbers
    rows: Numbers
    dose: Numbers
    health: Flags
    load: Numbers
    lighter_for_health: Flags


@frozen(eq=False)
class Prescribing:
    """Prescribes from a catalogue, with what was found for other rows."""

    places: Places
    _dosing: Dosing = field(init=False, default=Factory(lambda self: Dosing(self.places), takes_self=True))
    loads: Found[Load | None] = field(factory=Found[Load | None], init=False)
    _made: Found[int] = field(factory=Found[int], init=False)
    _factors: Found[Fraction] = field(factory=Found[Fraction], init=False)
    _least: Found[int] = field(factory=Found[int], init=False)
    _known_ways: dict[tuple[int, Level, Method], Way] = field(factory=dict, init=False)

    @property
    def doses(self) -> Found[tuple[Dose, Level]]:
        """The doses that were found, with the level that each was found for."""
        return self._dosing.doses

    def prescribed(self, picked: Sequence[tuple[int, Flags]], today: Standing, each: Each) -> Iterator[Prescribed]:
        """Give for each variation, by its place, and the rows of a standing where it is *picked*, how it is done behind them."""
        every = self._dosed(picked, today)
        for (place, where), dosed in zip(picked, every, strict=True):
            rows = each.among(where)
            of = _number_among(where).take(each.kind[rows])
            load = self._loads_of(place, rows, dosed.dose[of], today, each)
            lighter = self._reduced(load, dosed.lifted[of], dosed.estimated[of])
            yield Prescribed(np.flatnonzero(where), rows, dosed.dose, dosed.health, load, lighter)

    def _dosed(self, picked: Sequence[tuple[int, Flags]], today: Standing) -> list[Dosed]:
        """Return for each variation, by its place, how it is dosed in the rows of a standing where it is *picked*."""
        several = [np.flatnonzero(where) for _, where in picked]
        ways = [list(self._ways(place, at, today)) for (place, _), at in zip(picked, several, strict=True)]
        asked = [(way, at[here]) for at, each in zip(several, ways, strict=True) for way, here, _ in each]
        dosed = iter(self._dosing.dosed(asked, today))
        return [_together(len(at), [(here, taken, next(dosed)) for _, here, taken in each]) for at, each in zip(several, ways, strict=True)]

    def _reduced(self, load: Numbers, lifted: Flags, estimated: Flags) -> Flags:
        """Return where a *load* is of a kind that rules reduce: one that was *lifted* before, or one that is *estimated*."""
        (basis,) = self._basis.at(load)
        flags: Flags = lifted & (basis == _LIFTED) | estimated & (basis == _ESTIMATED)
        return flags

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

    def _loads_of(self, place: int, at: Numbers, dose: Numbers, today: Standing, each: Each) -> Numbers:
        """Return the number of the load of the variation at *place*, which is done at a *dose* in each of the rows *at* these numbers."""
        loading = self.places.loading
        if not loading.external >> place & 1:
            found = self.loads.place(place, lambda: self._load(place, int(at[0]), int(dose[0]), each))
            return np.full(len(at), found, np.int64)
        loads, lifted = np.empty(len(at), np.int64), has(today.recorded, place).take(each.kind[at])
        for rows, loads_of in ((lifted, self._loads_of_records), (~lifted, self._first_loads)):
            here = np.flatnonzero(rows)
            if len(here):
                loads[here] = loads_of(place, at[here], dose[here], today, each)
        return loads

    def _kit(self, place: int, today: Standing, kinds: Numbers) -> Numbers:
        """Return the equipment that can load a variation."""
        kit: Numbers = today.kit.take(kinds) & self.places.loading.implements[place]
        return kit

    def _loads_of_records(self, place: int, at: Numbers, dose: Numbers, today: Standing, each: Each) -> Numbers:
        codes, kit = each.rows.codes, self._kit(place, today, each.kind[at])
        columns = [*self._loaded_by.at(dose), kit, *(codes[name][at] for name in ("records", "loads", "body_mass_kg"))]
        return self.loads.of_each(place, columns, len(at), lambda row: self._load(place, int(at[row]), int(dose[row]), each))

    def _first_loads(self, place: int, at: Numbers, dose: Numbers, today: Standing, each: Each) -> Numbers:
        """Return the loads where there is no record: alike where the same weight can be made of the part that may be lifted."""
        kit, limits = self._kit(place, today, each.kind[at]), self._limits(place, dose, each.mass[at])

        def load(row: int) -> int:
            loads = each.rows.profile(int(at[row]), ("loads",)).loads
            there, grams = int(kit[row]), int(limits[row])
            made = self.places.loading.heaviest(place, there, loads, grams)
            return self.loads.place((place, there, loads, made), lambda: self._load(place, int(at[row]), int(dose[row]), each))

        made = self._made.of_each(place, [kit, limits, each.rows.codes["loads"][at]], len(at), load)
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

    def _load(self, place: int, row: int, number: int, each: Each) -> Load | None:
        dose, level = self.doses.values[number]
        return self.places.loading.new_load(place, each.rows.profile(row, _LOADED_BY), level, dose)

    def too_heavy(self, candidates: Words, today: Standing, each: Each) -> Words:
        """Return for each row those of the *candidates* of its kind for which no load that is light enough can be made or estimated."""
        heavy, places = none(len(candidates), each.rows.count), tuple(ones(self.places.loading.external))
        lifted = [(place, has(candidates & today.recorded, place)) for place in places]
        first = [(place, has(candidates & ~today.recorded, place)) for place in places]
        for found_heavy, picked in ((self._not_made, lifted), (self._too_heavy_at_first, first)):
            for place, rows in found_heavy([(place, where) for place, where in picked if where.any()], today, each):
                put(heavy, place, rows)
        return heavy

    def _not_made(self, picked: Sequence[tuple[int, Flags]], today: Standing, each: Each) -> Iterator[tuple[int, Numbers]]:
        """Give for each variation, by its place, and the rows of a standing, all with a record, those behind them without a load."""
        for (place, where), dosed in zip(picked, self._dosed(picked, today), strict=True):
            rows = each.among(where)
            dose = dosed.dose[_number_among(where).take(each.kind[rows])]
            (basis,) = self._basis.at(self._loads_of_records(place, rows, dose, today, each))
            yield place, rows[basis == _NONE]

    def _too_heavy_at_first(self, picked: Sequence[tuple[int, Flags]], today: Standing, each: Each) -> Iterator[tuple[int, Numbers]]:
        """Give for each variation and the rows of a standing, all without a record, those behind them whose body mass allows no load."""
        for place, where in picked:
            least, trained = np.zeros(len(where), np.int64), has(today.levels.trained, place)
            least[where] = self._least_masses(place, np.flatnonzero(where), trained[where].astype(np.int64), today)
            rows = each.among(where)
            kind, mass = each.kind[rows], each.mass[rows]
            yield place, rows[np.where(mass < 0, ~trained[kind], least[kind] > mass)]

    def _least_masses(self, place: int, at: Numbers, trained: Numbers, today: Standing) -> Numbers:
        """Return the least body mass for which a first load can be made, in the rows of a standing *at* these numbers."""
        loading = self.places.loading
        factor, kit = self._start_factors(place, at, today), self._kit(place, today, at)

        def least(row: int) -> int:
            loads = today.rows.profile(int(at[row]), ("loads",)).loads
            return loading.lightest_athlete(place, int(trained[row]), self._factors.values[factor[row]], int(kit[row]), loads)

        numbers = self._least.of_each(place, [trained, factor, kit, today.rows.codes["loads"][at]], len(at), least)
        return np.array(self._least.values, np.int64)[numbers]

    def _start_factors(self, place: int, at: Numbers, today: Standing) -> Numbers:
        """Return the number of the part of a first load that the rules leave."""
        scaling = within(today.fired[:, at], self.places.loading.scaling[place])
        groups = alike([word for word in scaling if word.any()] or [np.zeros(len(at), np.int64)], len(at))
        factors = [self.places.loading.start_factor(place, as_integer(scaling[:, row].tolist())) for row in groups.first]
        return np.array([self._number_of(each) for each in factors], np.int64)[groups.group]


def _number_among(where: Flags) -> Numbers:
    """Return for each row, of those that are meant, its number among them."""
    return np.cumsum(where) - 1


def _together(rows: int, parts: Sequence[tuple[Numbers, Flags, Dosed]]) -> Dosed:
    """Join the *parts* of so many rows: where each stands, where rules about health took a method, and how it is dosed."""
    dose = np.empty(rows, np.int64)
    health, lifted, estimated = (np.zeros(rows, np.bool_) for _ in range(3))
    for here, taken_for_health, dosed in parts:
        dose[here], health[here] = dosed.dose, dosed.health | taken_for_health
        lifted[here], estimated[here] = dosed.lifted, dosed.estimated
    return Dosed(dose, health, lifted, estimated)


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
