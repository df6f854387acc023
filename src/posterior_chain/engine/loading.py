"""
The load of one variation: from a record, else from the starting table, else by effort; and the lighter sets before it.

A first load is a part of the body mass, so whether one that is light enough can be made is a matter of one number: the lightest athlete
for whom it can.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import cached_property
from math import ceil

from attrs import field, frozen

from posterior_chain.doses.formulas import chart_percent, estimated_max
from posterior_chain.doses.sessions import RAMP
from posterior_chain.doses.starting_loads import beginners_cap, counted_mass, starting_part
from posterior_chain.doses.weights import COUNTED, lightest, loadable
from posterior_chain.engine.bits import Bits, ones, union
from posterior_chain.engine.dosing import Dose
from posterior_chain.engine.knowledge import Knowledge
from posterior_chain.engine.memo import Memo
from posterior_chain.language.derived import RECENT_RECORD_DAYS
from posterior_chain.language.effects import Bounds
from posterior_chain.model.athlete import AthleteProfile, LiftRecord, Loads, value_or_assumption
from posterior_chain.model.exercise import Assisted, External, LoadKind, Variation
from posterior_chain.model.session import AssistedLoad, Basis, BodyweightLoad, EffortLoad, ExternalLoad, Load, WarmUpSet
from posterior_chain.model.settings import Settings
from posterior_chain.model.units import Kilograms, exact
from posterior_chain.model.vocabulary import Equipment, Family, Level, Method

__all__ = ["Loaded", "Loading", "equipment_bits", "record_of"]

Loaded = tuple[Load, tuple[WarmUpSet, ...]]
"""A load and the lighter sets before it."""

_BARS = (Equipment.BARBELL, Equipment.TRAP_BAR)
_HINGE_START = "START-04"
_MAIN_LIFTS = (Family.SQUAT, Family.HIP_THRUST, Family.DEADLIFT)
_EQUIPMENT = tuple(Equipment)
_BIT = {each: 1 << place for place, each in enumerate(_EQUIPMENT)}
_UNKNOWN: Loaded | None = (BodyweightLoad(), ())
"""Stands for a load that was not found before; told apart by identity."""
_NOBODY = Fraction(10_000)
"""A body mass above any that can be answered."""


@frozen
class _Aim:
    """The load that is allowed, and where the number comes from."""

    kg: Fraction
    basis: Basis
    percent_of_training_max: float | None = None


def record_of(profile: AthleteProfile, variation: Variation) -> LiftRecord | None:
    """Return the newest record of the same variation that still counts; of several on one day the lightest."""
    recent = [each for each in profile.records or () if each.variation == variation.id and _counts(each)]
    return min(recent, key=lambda each: (each.days_ago, each.load_kg), default=None)


def _counts(record: LiftRecord) -> bool:
    return record.days_ago <= RECENT_RECORD_DAYS and record.load_kg > 0


@frozen(eq=False)
class Loading:
    """Loads for the variations of a catalogue, with what was found for other runners."""

    known: Knowledge
    _lightest_athletes: Memo[object, int] = field(factory=Memo[object, int], init=False)
    _first_parts: Memo[object, _FirstPart] = field(factory=Memo[object, "_FirstPart"], init=False)
    _masses: Memo[float, int] = field(factory=Memo[float, int], init=False)
    _kits: Memo[frozenset[Equipment], Bits] = field(factory=Memo[frozenset[Equipment], Bits], init=False)
    _loads: Memo[object, Loaded | None] = field(factory=Memo[object, Loaded | None], init=False)

    @cached_property
    def external(self) -> Bits:
        """The variations with an external load."""
        return self.known.bits(lambda each: each.loading.kind is LoadKind.EXTERNAL)

    @cached_property
    def scaling(self) -> tuple[Bits, ...]:
        """The rules that may reduce the load of each variation."""
        return self.known.acting(lambda ground: ground.scales)

    @cached_property
    def implements(self) -> tuple[Bits, ...]:
        """The equipment that can be the load of each variation."""
        return tuple(equipment_bits(each.implements(frozenset(Equipment))) for each in self.known.variations)

    def recorded_among(self, profile: AthleteProfile) -> Bits:
        """Return the variations of which a record counts."""
        return self.known.bits_among(each.variation for each in profile.records or () if _counts(each))

    def recorded(self, place: int, profile: AthleteProfile) -> LiftRecord | None:
        """Return the record that counts for the variation at *place*, when there is one."""
        return record_of(profile, self.known.variations[place]) if profile.records else None

    def too_heavy_at_first(self, candidates: Bits, profile: AthleteProfile, trained: Bits, trace: Bits) -> Bits:
        """Return the *candidates* whose external load can not be made light enough for a first time, without a record of them."""
        if profile.body_mass_kg is None:
            return candidates & ~trained
        mass, kit = self.hundredths(profile.body_mass_kg), self.kit(profile)
        heavy = 0
        for place in ones(candidates):
            key = (place, trained >> place & 1, trace & self.scaling[place], kit & self.implements[place], profile.loads)
            least = self._lightest_athletes.get(key)
            if least is None:
                factor = self.start_factor(place, trace)
                least = self._lightest_athletes.keep(key, self.lightest_athlete(place, key[1], factor, key[3], profile.loads))
            if least > mass:
                heavy |= 1 << place
        return heavy

    def start_factor(self, place: int, trace: Bits) -> Fraction:
        """Return the part of a first load that the rules of a *trace* leave of the variation at *place*."""
        fired = (self.known.grounds[rule] for rule in ones(trace & self.scaling[place]))
        effects = (effect for ground in fired for effect, bits in ground.doses if bits >> place & 1)
        return Bounds.joined([effect.bounds(sets=1, rir=0) for effect in effects]).load_left(estimated=True)

    def lightest_athlete(self, place: int, is_trained: int, factor: Fraction, kit: Bits, loads: Loads | None) -> int:
        """Return the smallest body mass, in hundredths of a kilogram, of which the part that may be lifted at first can be loaded."""
        variation, there = self.known.variations[place], frozenset(_EQUIPMENT[each] for each in ones(kit))
        first = self._first_part(place, factor, is_beginner=not is_trained)
        return ceil(_lightest_athlete(first, there, loads, _pieces(variation)) * 100)

    def first_part(self, place: int, factor: Fraction, *, is_beginner: bool) -> Fraction | None:
        """Return the part of the body mass that may be lifted at first, or nothing where the athlete finds the load by effort."""
        first = self._first_part(place, factor, is_beginner=is_beginner)
        return None if first.by_effort else first.part

    def heaviest(self, place: int, kit: Bits, loads: Loads | None, grams: int) -> int | None:
        """Return the grams of the heaviest load of the variation at *place* that a *kit* makes within so many, or nothing."""
        made = _heaviest(self.known.variations[place], [_EQUIPMENT[each] for each in ones(kit)], loads, Fraction(grams, 1000))
        return made[0].grams if made else None

    def _first_part(self, place: int, factor: Fraction, *, is_beginner: bool) -> _FirstPart:
        found = self._first_parts.get((place, factor, is_beginner))
        if found is None:
            new = _first_part(self.known.variations[place], factor, self._settings, is_beginner=is_beginner)
            found = self._first_parts.keep((place, factor, is_beginner), new)
        return found

    def hundredths(self, body_mass_kg: float) -> int:
        """Return the body mass that counts, in whole hundredths of a kilogram."""
        found = self._masses.get(body_mass_kg)
        return self._masses.keep(body_mass_kg, int(counted_mass(body_mass_kg, self._settings) * 100)) if found is None else found

    def kit(self, profile: AthleteProfile) -> Bits:
        """Return the equipment there is, one bit each."""
        there: frozenset[Equipment] = value_or_assumption(profile, "equipment")
        found = self._kits.get(there)
        return self._kits.keep(there, equipment_bits(there)) if found is None else found

    @property
    def _settings(self) -> Settings:
        return self.known.rules.settings

    def load(self, place: int, profile: AthleteProfile, level: Level, dose: Dose) -> Loaded | None:
        """Return the load of the variation at *place*, or nothing when no load that is light enough can be made or estimated."""
        if not self.external >> place & 1:
            return self._new_loaded(place, profile, level, dose)
        record = self.recorded(place, profile)
        there, repetitions = self.kit(profile) & self.implements[place], dose.amount.high + dose.rir.low if record else 0
        key = (place, level, dose.method, dose.bounds.factors, there, profile.loads, profile.body_mass_kg, record, repetitions)
        found = self._loads.get(key, _UNKNOWN)
        return self._loads.keep(key, self._new_loaded(place, profile, level, dose)) if found is _UNKNOWN else found

    def _new_loaded(self, place: int, profile: AthleteProfile, level: Level, dose: Dose) -> Loaded | None:
        load = self.new_load(place, profile, level, dose)
        return None if load is None else (load, _warm_up_sets(self.known.variations[place], load, dose.method, profile.loads, level))

    def new_load(self, place: int, profile: AthleteProfile, level: Level, dose: Dose) -> Load | None:
        """Return the load of the variation at *place* as :meth:`load` does, remembering nothing."""
        variation, record = self.known.variations[place], self.recorded(place, profile)
        if isinstance(variation.loading, Assisted):
            return AssistedLoad(variation.loading.help)
        if not isinstance(variation.loading, External):
            return BodyweightLoad()
        if record is None and profile.body_mass_kg is None and level is Level.BEGINNER:
            return None
        first = self._first_part(place, dose.factor(estimated=True), is_beginner=level is Level.BEGINNER)
        aim = _from_record(variation, record, dose, profile, level, self._settings) or _from_table(first, profile, self._settings)
        return _by_effort(variation, first, profile, self._settings) if aim is None else _made(variation, aim, profile)


def equipment_bits(there: Iterable[Equipment]) -> Bits:
    """Return a set of equipment, one bit each."""
    return union(map(_BIT.__getitem__, there))


def _pieces(variation: Variation) -> int:
    return variation.loading.pieces if isinstance(variation.loading, External) else 1


@frozen
class _FirstPart:
    """The part of the body mass that may be lifted at first; by effort where the starting table has none, so on a bar the hinge's."""

    part: Fraction | None
    by_effort: bool


def _first_part(variation: Variation, factor: Fraction, settings: Settings, *, is_beginner: bool) -> _FirstPart:
    """Reduce the part of the starting table by what the rules leave of it, and hold a beginner below the cap of the first weeks."""
    loading = variation.loading
    part = starting_part(loading.start, settings, is_beginner=is_beginner) if isinstance(loading, External) else None
    if not isinstance(loading, External) or part is None:
        hinge = starting_part(_HINGE_START, settings, is_beginner=is_beginner)
        return _FirstPart(None if hinge is None else hinge * factor, by_effort=True)
    cap = beginners_cap(loading.start, settings)
    capped = min(part * factor, cap) if is_beginner and cap is not None else part * factor
    return _FirstPart(capped, by_effort=False)


def _lightest_athlete(first: _FirstPart, there: frozenset[Equipment], loads: Loads | None, pieces: int) -> Fraction:
    """Return the smallest body mass of which the first part can be loaded; a machine, a cable or a band goes by effort (CAP-04)."""
    if not there <= frozenset(_BARS if first.by_effort else COUNTED):
        return Fraction(0)
    made = (lightest(loads, each, pieces=pieces) for each in there)
    return min((kg.exact / first.part for kg in made if kg is not None and first.part), default=_NOBODY)


def _from_record(
    variation: Variation, record: LiftRecord | None, dose: Dose, profile: AthleteProfile, level: Level, settings: Settings
) -> _Aim | None:
    estimate = estimated_max(exact(record.load_kg), record.reps + (record.rir or 0)) if record else None
    if estimate is None:
        return None
    training_max = settings.training_max_factor * estimate
    percent = chart_percent(dose.amount.high + dose.rir.low)
    kg = training_max * percent / 100 if percent is not None else settings.many_reps_factor * estimate
    left = kg * dose.factor(estimated=False)
    if level is Level.BEGINNER and isinstance(variation.loading, External) and profile.body_mass_kg is not None:
        cap = beginners_cap(variation.loading.start, settings)
        most = None if cap is None else cap * counted_mass(profile.body_mass_kg, settings)
        left = left if most is None else min(left, most)
    return _Aim(left, Basis.RECORD, round(float(left / training_max * 100), 1))


def _from_table(first: _FirstPart, profile: AthleteProfile, settings: Settings) -> _Aim | None:
    if first.by_effort or first.part is None or profile.body_mass_kg is None:
        return None
    return _Aim(first.part * counted_mass(profile.body_mass_kg, settings), Basis.START_TABLE)


def _made(variation: Variation, aim: _Aim, profile: AthleteProfile) -> Load | None:
    """Put the load on the implement that comes nearest to it from below; a machine, a cable or a band goes by effort."""
    there = variation.implements(value_or_assumption(profile, "equipment"))
    made = _heaviest(variation, there, profile.loads, aim.kg)
    if made is None:
        return EffortLoad() if any(each not in COUNTED for each in there) else None
    kg, implement = made
    return ExternalLoad(
        kg=kg,
        implements=(implement,) * _pieces(variation),
        basis=aim.basis,
        shortfall_kg=Kilograms(int(aim.kg * 1000) - kg.grams),
        percent_of_training_max=aim.percent_of_training_max,
    )


def _heaviest(variation: Variation, there: Iterable[Equipment], loads: Loads | None, limit: Fraction) -> tuple[Kilograms, Equipment] | None:
    """Return the heaviest load at or below *limit* kilograms, with the implement it is on; of several that make it the first."""
    made = [(loadable(loads, each, limit, pieces=_pieces(variation)), each) for each in there if each in COUNTED]
    return max(((kg, each) for kg, each in made if kg is not None), key=lambda option: option[0], default=None)


def _by_effort(variation: Variation, first: _FirstPart, profile: AthleteProfile, settings: Settings) -> Load | None:
    """Let the athlete find the load, unless the only implement is a bar that is heavier than a first hinge load (CAP-04)."""
    if profile.body_mass_kg is None:
        return EffortLoad()
    there = frozenset(variation.implements(value_or_assumption(profile, "equipment")))
    least = _lightest_athlete(first, there, profile.loads, _pieces(variation))
    return EffortLoad() if least <= counted_mass(profile.body_mass_kg, settings) else None


def _warm_up_sets(variation: Variation, load: Load, method: Method, loads: Loads | None, level: Level) -> tuple[WarmUpSet, ...]:
    """Return the lighter sets before the first working set: two for an advanced lifter, one for others who are no beginners."""
    is_main_lift = variation.family in _MAIN_LIFTS and method in (Method.STRENGTH, Method.HEAVY)
    if not isinstance(load, ExternalLoad) or not is_main_lift or level is Level.BEGINNER:
        return ()
    steps = tuple(_ramp(load, loads))
    return steps if level is Level.ADVANCED else steps[:1]


def _ramp(load: ExternalLoad, loads: Loads | None) -> Iterator[WarmUpSet]:
    pieces, implement = len(load.implements), load.implements[0]
    last = Kilograms(0)
    for step in RAMP:
        limit = load.kg.exact * step.part_percent / 100
        kg = loadable(loads, implement, limit, pieces=pieces) if step.part_percent else lightest(loads, implement, pieces=pieces)
        if kg is not None and last < kg < load.kg:
            yield WarmUpSet(kg, step.reps)
            last = kg
