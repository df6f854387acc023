"""What lies outside the tables is proved on its own small domains: every load that can be made, every session that can be fitted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from itertools import combinations_with_replacement, pairwise, product

import attrs
import pytest

from posterior_chain import default_exercises, default_rules
from posterior_chain.doses.sessions import WARM_UP
from posterior_chain.doses.starting_loads import beginners_cap, counted_mass, starting_part
from posterior_chain.doses.weights import COUNTED, KETTLEBELLS, lightest, loadable
from posterior_chain.engine.decision import engine
from posterior_chain.engine.fitting import Clock, Cut, fitted
from posterior_chain.engine.knowledge import knowledge
from posterior_chain.language.effects import Bounds
from posterior_chain.language.rule import runner
from posterior_chain.model.athlete import AthleteProfile, LiftRecord, Loads
from posterior_chain.model.exercise import External
from posterior_chain.model.session import Basis, ExternalLoad, Load
from posterior_chain.model.vocabulary import Equipment, Level, Slot

BARS = (Equipment.BARBELL, Equipment.TRAP_BAR)
FIRST_TO_GO = (Slot.TRUNK, Slot.HINGE, Slot.KNEE_DOMINANT, Slot.CALF, Slot.KNEE_FLEXION)
CLOCKS = (Clock(1, 8, 4, 60), Clock(2, 12, 8, 90), Clock(3, 5, 4, 180), Clock(4, 30, 1, 30))
"""One set and four, repetitions on one side and on both, a hold, long rests and short ones."""
WEIGHTS = (1.25, 2.5, 5.0, 10.0)


def rooms() -> Iterator[Loads | None]:
    """Give nothing said, steps of every kind, and every list of up to three weights with repeats."""
    yield None
    yield from (Loads(bar_kg=bar, increment_kg=step) for bar in (5, 20) for step in (0.5, 1, 2.5, 5))
    for several in (each for size in range(4) for each in combinations_with_replacement(WEIGHTS, size)):
        yield Loads(bar_kg=15, plate_pairs_kg=several, dumbbells_kg=several, kettlebells_kg=several)


def makeable(loads: Loads | None, implement: Equipment, pieces: int) -> frozenset[Fraction]:
    """Return every total up to 60 kg that can be put together by hand."""
    there = loads or Loads()
    step = Fraction(str(there.increment_kg or 2.5))
    bar = Fraction(str(there.bar_kg or 20))
    names = {Equipment.DUMBBELL: "dumbbells_kg", Equipment.KETTLEBELL: "kettlebells_kg"}
    listed = getattr(there, names.get(implement, "plate_pairs_kg"))
    if implement in BARS:
        pairs = [Fraction(str(each)) for each in listed or ()]
        chosen = product((0, 1), repeat=len(pairs))
        by_pairs = {bar + 2 * sum((each for each, used in zip(pairs, way, strict=True) if used), Fraction(0)) for way in chosen}
        return frozenset(by_pairs if listed is not None else {bar + each * step for each in range(121)})
    if listed is None:
        singles: list[Fraction] = (
            [Fraction(each) for each in KETTLEBELLS] if implement is Equipment.KETTLEBELL else [each * step for each in range(1, 121)]
        )
        return frozenset(each * pieces for each in singles)
    enough = 1 if implement is Equipment.PLATE else pieces
    return frozenset(Fraction(str(each)) * pieces for each in listed if listed.count(each) >= enough)


@pytest.mark.proof
@pytest.mark.parametrize("implement", COUNTED)
def test_a_load_is_the_heaviest_that_can_be_made_and_is_allowed(implement: Equipment) -> None:
    """For every room of weights and every limit the load is the heaviest one makeable at or below it, or none where all are heavier."""
    limits = [Fraction(each, 4) for each in range(241)]
    for loads in rooms():
        for pieces in (1,) if implement in BARS else (1, 2):
            totals = sorted(makeable(loads, implement, pieces))
            least = lightest(loads, implement, pieces=pieces)
            assert (None if least is None else least.exact) == (totals[0] if totals else None)
            for limit in limits:
                made = loadable(loads, implement, limit, pieces=pieces)
                expected = max((each for each in totals if each <= limit), default=None)
                assert (None if made is None else made.exact) == expected, (loads, limit)


def sessions() -> Iterator[dict[Slot, Clock]]:
    """Give every session of six items, each with one of the clocks."""
    for clocks in product(CLOCKS, repeat=len(Slot)):
        yield dict(zip(Slot, clocks, strict=True))


def kept(cut: Cut, clocks: Mapping[Slot, Clock]) -> tuple[int, ...]:
    """Return all that is left: sets of each slot (none where it is left out), the amount of each, the steps of the warm-up."""
    sets = [cut.sets(clock.sets) if slot in cut.slots else 0 for slot, clock in clocks.items()]
    amounts = [min(clock.amount, cut.most) if slot in cut.slots else 0 for slot, clock in clocks.items()]
    return (*sets, *amounts, cut.warm_up_steps)


@pytest.mark.proof
def test_a_session_is_within_its_minutes_and_more_minutes_never_give_less() -> None:
    """For every session of six items and every number of minutes: never too long, cut in order, hip extension kept, more with more time."""
    for clocks in sessions():
        whole = Cut(tuple(clocks)).minutes(clocks)
        steps = sorted({10, 11, 12, 15, 20, 25, 30, 35, 40, 45, 60, 90, 120, 180, min(max(whole, 10), 180), min(max(whole - 1, 10), 180)})
        found = [(minutes, fitted(clocks, minutes)) for minutes in steps]
        for minutes, fits in found:
            if fits is not None:
                cut, takes = fits
                assert takes == cut.minutes(clocks) <= minutes
                gone = [slot for slot in FIRST_TO_GO if slot not in cut.slots]
                assert gone == list(FIRST_TO_GO[: len(gone)])
                assert Slot.HIP_EXTENSION in cut.slots
                assert cut.warm_up_steps == len(WARM_UP) or len(gone) == len(FIRST_TO_GO)
                assert (minutes < whole) == (cut != Cut(tuple(clocks)))
        for (_, less), (_, more) in pairwise(found):
            if less is not None:
                assert more is not None
                assert all(a <= b for a, b in zip(kept(less[0], clocks), kept(more[0], clocks), strict=True))


FACTORS = tuple(Fraction(each, 20) for each in (20, 19, 18, 16, 14))
MASSES = (None, 25.0, 40.0, 55.5, 70.0, 100.0, 250.0)
KITS = (Loads(), Loads(bar_kg=5, increment_kg=1), Loads(dumbbells_kg=(30, 30), kettlebells_kg=(4,)))


def first_loads(name: str) -> Iterator[tuple[AthleteProfile, Level, list[Load | None]]]:
    """Give every athlete, level and room of weights with the loads of a variation, from no reduction to the greatest."""
    places = engine(knowledge(default_rules(), default_exercises())).places
    place = places.known.place[name]
    for level, mass, loads, record in product(Level, MASSES, KITS, (None, (40, 8))):
        lifted = () if record is None else (LiftRecord(variation=name, load_kg=record[0], reps=record[1], days_ago=3),)
        profile = runner(body_mass_kg=mass, loads=loads, records=lifted)
        dose, _ = places.dose(place, level, 0)
        made = [places.loading.load(place, profile, level, attrs.evolve(dose, bounds=Bounds(load_factor=each))) for each in FACTORS]
        yield profile, level, [each and each[0] for each in made]


@pytest.mark.proof
def test_a_reduced_load_is_within_what_is_left_and_a_greater_reduction_never_makes_more() -> None:
    """Of every variation, level, mass and room: a load is within the reduced limit and a beginner's cap, and falls with what is left."""
    settings = default_rules().settings
    for variation in default_exercises():
        if not isinstance(variation.loading, External):
            continue
        for profile, level, made in first_loads(variation.id):
            counted = None if profile.body_mass_kg is None else counted_mass(profile.body_mass_kg, settings)
            cap = beginners_cap(variation.loading.start, settings)
            start = starting_part(variation.loading.start, settings, is_beginner=level is Level.BEGINNER)
            for factor, load in zip(FACTORS, made, strict=True):
                if isinstance(load, ExternalLoad):
                    if load.basis is Basis.START_TABLE:
                        assert counted is not None
                        assert start is not None
                        assert load.kg.exact + load.shortfall_kg.exact <= start * counted * factor
                    elif level is Level.BEGINNER and cap is not None and counted is not None:
                        assert load.kg.exact <= cap * counted
            weights = [load.kg.exact for load in made if isinstance(load, ExternalLoad)]
            assert weights == sorted(weights, reverse=True)
            assert all(more is not None or less is None for more, less in pairwise(made))
