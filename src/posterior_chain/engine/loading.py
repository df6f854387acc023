"""The load of one variation: from a record, else from the starting table, else by effort; and the lighter sets before it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from attrs import frozen

from posterior_chain.doses.formulas import chart_percent, estimated_max
from posterior_chain.doses.sessions import RAMP
from posterior_chain.doses.starting_loads import beginners_cap, starting_load
from posterior_chain.doses.weights import COUNTED, lightest, loadable
from posterior_chain.engine.dosing import Dose
from posterior_chain.language.derived import RECENT_RECORD_DAYS
from posterior_chain.model.athlete import AthleteProfile, LiftRecord, value_or_assumption
from posterior_chain.model.exercise import Assisted, External, LoadKind, Variation
from posterior_chain.model.session import AssistedLoad, Basis, BodyweightLoad, EffortLoad, ExternalLoad, Load, WarmUpSet
from posterior_chain.model.settings import Settings
from posterior_chain.model.units import Kilograms
from posterior_chain.model.vocabulary import Equipment, Family, Level, Method

__all__ = ["load_for", "record_of", "warm_up_sets"]

_BARS = (Equipment.BARBELL, Equipment.TRAP_BAR)
_HINGE_START = "START-04"
_MAIN_LIFTS = (Family.SQUAT, Family.HIP_THRUST, Family.DEADLIFT)


@frozen
class _Aim:
    """The load that is allowed, and where the number comes from."""

    kg: Fraction
    basis: Basis
    percent_of_training_max: float | None = None


def record_of(profile: AthleteProfile, variation: Variation) -> LiftRecord | None:
    """Return the newest record of the same variation that still counts; of several on one day the lightest."""
    recent = [
        each
        for each in value_or_assumption(profile, "records")
        if each.variation == variation.id and each.days_ago <= RECENT_RECORD_DAYS and each.load_kg > 0
    ]
    return min(recent, key=lambda each: (each.days_ago, each.load_kg), default=None)


def load_for(variation: Variation, dose: Dose, profile: AthleteProfile, level: Level, settings: Settings) -> Load | None:
    """Return the load of *variation*, or nothing when no load that is light enough can be made or estimated."""
    loading = variation.loading
    if isinstance(loading, Assisted):
        return AssistedLoad(loading.help)
    if not isinstance(loading, External):
        return BodyweightLoad()
    record = record_of(profile, variation)
    if record is None and profile.body_mass_kg is None and level is Level.BEGINNER:
        return None
    aim = _from_record(record, dose, settings) or _from_table(loading, profile, level, settings)
    if aim is None:
        return _by_effort(variation, dose, profile, level, settings)
    return _made(variation, _limited(aim, loading, dose, profile, level, settings), profile)


def _from_record(record: LiftRecord | None, dose: Dose, settings: Settings) -> _Aim | None:
    if record is None:
        return None
    estimate = estimated_max(Fraction(str(record.load_kg)), record.reps + (record.rir or 0))
    if estimate is None:
        return None
    training_max = settings.training_max_factor * estimate
    percent = chart_percent(dose.amount.high + dose.rir.low)
    kg = training_max * percent / 100 if percent is not None else settings.many_reps_factor * estimate
    return _Aim(kg, Basis.RECORD, round(float(kg / training_max * 100), 1))


def _from_table(loading: External, profile: AthleteProfile, level: Level, settings: Settings) -> _Aim | None:
    if profile.body_mass_kg is None:
        return None
    kg = starting_load(loading.start, level, profile.body_mass_kg, settings)
    return None if kg is None else _Aim(kg, Basis.START_TABLE)


def _limited(aim: _Aim, loading: External, dose: Dose, profile: AthleteProfile, level: Level, settings: Settings) -> _Aim:
    """Reduce the aim by what the rules leave of it, and hold a beginner below the cap of the first weeks."""
    kg = aim.kg * dose.factor(estimated=aim.basis is Basis.START_TABLE)
    cap = beginners_cap(loading.start, profile.body_mass_kg, settings) if profile.body_mass_kg is not None else None
    if level is Level.BEGINNER and cap is not None:
        kg = min(kg, cap)
    percent = None if aim.percent_of_training_max is None else round(aim.percent_of_training_max * float(kg / aim.kg), 1)
    return _Aim(kg, aim.basis, percent)


def _made(variation: Variation, aim: _Aim, profile: AthleteProfile) -> Load | None:
    """Put the load on the implement that comes nearest to it from below; a machine, a cable or a band goes by effort."""
    there = variation.implements(frozenset(value_or_assumption(profile, "equipment")))
    pieces = variation.loading.pieces if isinstance(variation.loading, External) else 1
    loads = profile.loads
    made = [(loadable(loads, each, aim.kg, pieces=pieces), each) for each in there if each in COUNTED]
    possible = [(kg, each) for kg, each in made if kg is not None]
    if not possible:
        return EffortLoad() if any(each not in COUNTED for each in there) else None
    kg, implement = max(possible, key=lambda option: option[0])
    return ExternalLoad(
        kg=kg,
        implements=(implement,) * pieces,
        basis=aim.basis,
        shortfall_kg=Kilograms.of(aim.kg - kg.exact),
        percent_of_training_max=aim.percent_of_training_max,
    )


def _by_effort(variation: Variation, dose: Dose, profile: AthleteProfile, level: Level, settings: Settings) -> Load | None:
    """Let the athlete find the load, unless the only implement is a bar that is heavier than a first hinge load (CAP-04)."""
    there = variation.implements(frozenset(value_or_assumption(profile, "equipment")))
    if profile.body_mass_kg is None or any(each not in _BARS for each in there):
        return EffortLoad()
    start = starting_load(_HINGE_START, level, profile.body_mass_kg, settings)
    loads = profile.loads
    possible = [loadable(loads, bar, start * dose.factor(estimated=True)) for bar in there if start is not None]
    return EffortLoad() if any(kg is not None for kg in possible) else None


def warm_up_sets(variation: Variation, load: Load, dose: Dose, profile: AthleteProfile, level: Level) -> tuple[WarmUpSet, ...]:
    """Return the lighter sets before the first working set: two for an advanced lifter, one for others who are no beginners."""
    is_main_lift = variation.family in _MAIN_LIFTS and dose.method in (Method.STRENGTH, Method.HEAVY)
    if not isinstance(load, ExternalLoad) or not is_main_lift or level is Level.BEGINNER:
        return ()
    steps = tuple(_ramp(variation, load, profile))
    return steps if level is Level.ADVANCED else steps[:1]


def _ramp(variation: Variation, load: ExternalLoad, profile: AthleteProfile) -> Iterator[WarmUpSet]:
    loads = profile.loads
    pieces, implement = len(load.implements), load.implements[0]
    last = Kilograms(0)
    for step in RAMP:
        limit = load.kg.exact * step.part_percent / 100
        kg = loadable(loads, implement, limit, pieces=pieces) if step.part_percent else lightest(loads, implement, pieces=pieces)
        if kg is not None and last < kg < load.kg and variation.loading.kind is LoadKind.EXTERNAL:
            yield WarmUpSet(kg, step.reps)
            last = kg
