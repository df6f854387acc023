"""
What lies outside the tables is proved on its own small domains: loads that can be made, loads that are found, sessions that are fitted.

A number that is compared with others is asked about wherever the answer changes and right below: at every total that can be made, at every
body mass that reaches one, at every minute in which a cut fits. What is a sample, and of what, each test says.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import cache
from itertools import combinations_with_replacement, pairwise, product
from math import ceil

import attrs
import pytest

from posterior_chain import default_exercises, default_rules
from posterior_chain.doses.formulas import MOST_REPS
from posterior_chain.doses.prescriptions import dose_for, methods_for
from posterior_chain.doses.sessions import WARM_UP
from posterior_chain.doses.starting_loads import beginners_cap, counted_mass, starting_part
from posterior_chain.doses.weights import COUNTED, KETTLEBELLS, lightest, loadable
from posterior_chain.engine.decision import engine
from posterior_chain.engine.fitting import Clock, Cut, fitted, shorter_and_shorter
from posterior_chain.engine.knowledge import knowledge
from posterior_chain.engine.loading import Loaded
from posterior_chain.engine.places import Places
from posterior_chain.language.effects import Bounds, Scale
from posterior_chain.language.rule import runner
from posterior_chain.model.athlete import AthleteProfile, LiftRecord, Loads
from posterior_chain.model.exercise import External, Variation
from posterior_chain.model.session import Basis, ExternalLoad
from posterior_chain.model.vocabulary import Equipment, Level, Slot

BARS = (Equipment.BARBELL, Equipment.TRAP_BAR)
GRAM = Fraction(1, 1000)
TONNE = Fraction(1000)
"""Nothing heavier is ever made: no record and no body asks for so much."""
HUNDRED = 100
"""So many steps are asked about where weights come in steps; they are counted alike from any number on."""

# -- what can be made of the weights there are

WEIGHTS = (0.01, 1.25, 2.5, 10.0)
"""The finest weight that can be answered, two of which one is twice the other, and one that stands apart."""


def rooms() -> Iterator[Loads | None]:
    """Give nothing said, the finest step, common ones and the coarsest, and every list of up to three weights with repeats."""
    yield None
    yield from (Loads(bar_kg=bar, increment_kg=step) for bar in (1, 20) for step in (0.01, 1, 2.5, 50))
    for several in (each for size in range(4) for each in combinations_with_replacement(WEIGHTS, size)):
        yield Loads(bar_kg=15, plate_pairs_kg=several, dumbbells_kg=several, kettlebells_kg=several)


def makeable(loads: Loads | None, implement: Equipment, pieces: int) -> list[Fraction]:
    """Return every total that can be put together by hand, of steps the first hundred, the lightest first."""
    there = loads or Loads()
    step, bar = Fraction(str(there.increment_kg or 2.5)), Fraction(str(there.bar_kg or 20))
    names = {Equipment.DUMBBELL: "dumbbells_kg", Equipment.KETTLEBELL: "kettlebells_kg"}
    listed = getattr(there, names.get(implement, "plate_pairs_kg"))
    if implement in BARS:
        pairs = [Fraction(str(each)) for each in listed or ()]
        by_pairs = {bar + 2 * sum((each for each, used in zip(pairs, way, strict=True) if used), Fraction(0)) for way in ways(len(pairs))}
        return sorted(by_pairs if listed is not None else {bar + each * step for each in range(HUNDRED + 1) if bar + each * step <= TONNE})
    if listed is None:
        singles = map(Fraction, KETTLEBELLS) if implement is Equipment.KETTLEBELL else (each * step for each in range(1, HUNDRED + 1))
        return [each * pieces for each in singles if each * pieces <= TONNE]
    enough = 1 if implement is Equipment.PLATE else pieces
    return sorted({Fraction(str(each)) * pieces for each in listed if listed.count(each) >= enough})


def ways(pairs: int) -> Iterator[tuple[int, ...]]:
    """Give every way to put some of so many pairs on a bar."""
    return product((0, 1), repeat=pairs)


def limits(totals: list[Fraction]) -> Iterator[tuple[Fraction, Fraction | None]]:
    """Give limits with the heaviest total at or below each: every total, with a part of a gram and a gram to either side, and zero."""
    yield Fraction(0), None
    for below, total in zip((None, *totals), totals, strict=False):
        yield total - GRAM, below
        yield total - GRAM / 3, below
        yield total, total
        yield total + GRAM / 3, total
        yield total + GRAM, total


@pytest.mark.proof
@pytest.mark.parametrize("implement", COUNTED)
def test_a_load_is_the_heaviest_that_can_be_made_and_is_allowed(implement: Equipment) -> None:
    """
    In every room a load is the heaviest one makeable at or below a limit, or none where all are heavier.

    The rooms are samples: lists of at most three of four weights, in which weights are alone, alike and add up to one another. The limits
    of a room are all at which the answer changes, of steps those up to a hundred steps.
    """
    for loads in rooms():
        for pieces in (1,) if implement in BARS else (1, 2):
            totals = makeable(loads, implement, pieces)
            least = lightest(loads, implement, pieces=pieces)
            assert (None if least is None else least.exact) == (totals[0] if totals else None)
            for limit, expected in limits(totals):
                made = loadable(loads, implement, limit, pieces=pieces)
                assert (None if made is None else made.exact) == expected, (loads, limit)


# -- sessions


def places() -> Places:
    """Return where the shipped rules let a variation stand."""
    return engine(knowledge(default_rules(), default_exercises())).places


@cache
def clocks(slot: Slot) -> tuple[Clock, ...]:
    """Return every clock of a slot's own family, by variation and level, the shortest set first."""
    several = {
        places().dose(place, level, 0)[0].clock
        for place, variation in enumerate(places().known.variations)
        if variation.family is slot.family
        for level in Level
    }
    return tuple(sorted(several, key=lambda each: (each.amount * each.each + each.rest_s, each)))


@cache
def most_sets() -> int:
    """Return the most sets that a row of the dose table gives, so that votes can ask for and caps can leave no more."""
    several = default_exercises()
    return max(dose_for(each, method, level).sets.high for each in several for level in Level for method in methods_for(each, level))


def sessions(*, longest: bool) -> Iterator[dict[Slot, Clock]]:
    """Give every session of one to six items with every number of sets of each, the sets as long or as short as the catalogue has them."""
    for several in product(range(most_sets() + 1), repeat=len(Slot)):
        items = {slot: clocks(slot)[-longest]._replace(sets=sets) for slot, sets in zip(Slot, several, strict=True) if sets}
        if items:
            yield items


def kept(cut: Cut, items: Mapping[Slot, Clock]) -> tuple[int, ...]:
    """Return all that is left: sets of each slot (none where it is left out), the amount of each, the steps of the warm-up."""
    sets = [cut.sets(clock.sets) if slot in cut.slots else 0 for slot, clock in items.items()]
    amounts = [min(clock.amount, cut.most) if slot in cut.slots else 0 for slot, clock in items.items()]
    return (*sets, *amounts, cut.warm_up_steps)


FIRST_TO_GO = (Slot.TRUNK, Slot.HINGE, Slot.KNEE_DOMINANT, Slot.CALF, Slot.KNEE_FLEXION)


@pytest.mark.proof
def test_a_session_is_cut_in_order_and_never_grows() -> None:
    """
    Of one to six items each further cut keeps no more of anything, and items go in order while hip extension or the last one stays.

    What is cut depends on which items there are, on their sets and on their amounts. So these are all sessions there are, but for the
    amounts: of those the least that the catalogue has in each slot, since repetitions are counted down alike from any number.
    """
    for items in sessions(longest=False):
        cuts = list(shorter_and_shorter(items))
        assert kept(cuts[0], items) == kept(Cut(tuple(items)), items)
        for cut in cuts:
            gone = [slot for slot in FIRST_TO_GO if slot in items and slot not in cut.slots]
            alone = len(cut.slots) == 1
            assert gone == [slot for slot in FIRST_TO_GO if slot in items][: len(gone)]
            assert cut.slots
            assert Slot.HIP_EXTENSION in cut.slots or Slot.HIP_EXTENSION not in items
            assert cut.warm_up_steps == len(WARM_UP) or (alone and cut.most_sets == 1)
            assert cut.most >= max(items[slot].amount for slot in cut.slots) or cut.warm_up_steps == 1
        for more, less in pairwise([kept(cut, items) for cut in cuts]):
            assert all(a >= b for a, b in zip(more, less, strict=True))


@pytest.mark.proof
@pytest.mark.parametrize("longest", [False, True])
def test_a_session_is_within_its_minutes_and_more_minutes_never_give_less(longest: bool) -> None:  # noqa: FBT001 - a parameter of the test
    """
    The fullest cut that fits is taken, at every number of minutes at which it changes, and none where none fits; more time gives no less.

    The sessions are a sample: of one to six items with as many sets as each other, as long and as short as the catalogue has them. What is
    asked of one is only its cuts and their minutes, and of those the test before knows all.
    """
    for items in sessions(longest=longest):
        if len({clock.sets for clock in items.values()}) > 1:
            continue
        cuts = [(cut, cut.minutes(items)) for cut in shorter_and_shorter(items)]
        changes = sorted({minutes for _, takes in cuts for minutes in (takes - 1, takes)})
        found = [fitted(items, minutes) for minutes in changes]
        for minutes, fits in zip(changes, found, strict=True):
            assert fits == next(((cut, takes) for cut, takes in cuts if takes <= minutes), None)
        for less, more in pairwise(found):
            if less is not None:
                assert more is not None
                assert all(a <= b for a, b in zip(kept(less[0], items), kept(more[0], items), strict=True))


# -- loads


LOADED = tuple(each for each in default_exercises() if isinstance(each.loading, External))
KITS = (Loads(), Loads(bar_kg=5, increment_kg=1), Loads(dumbbells_kg=(30, 30), kettlebells_kg=(4,)))
"""Nothing said, a light bar in fine steps, and one weight of each kind beside a bar in the usual steps."""


@cache
def factors() -> tuple[Fraction, ...]:
    """Return every part of a load that rules may leave, the whole first: reductions never stack, so they are those of single effects."""
    scales = [effect for rule in default_rules() for effect in rule.then if isinstance(effect, Scale)]
    given = {each for effect in scales for each in (effect.load_factor, effect.start_factor) if isinstance(each, Fraction)}
    return tuple(sorted({Fraction(1), *given}, reverse=True))


def loaded(variation: Variation, profile: AthleteProfile, level: Level, factor: Fraction = Fraction(1)) -> Loaded | None:
    """Return the load of a variation with the sets before it, of which rules leave a part."""
    place = places().known.place[variation.id]
    dose, _ = places().dose(place, level, 0)
    return places().loading.load(place, profile, level, attrs.evolve(dose, bounds=Bounds(load_factor=factor)))


def weight(made: Loaded | None) -> Fraction | None:
    """Return the kilograms of a load, or nothing where there is none or it goes by effort."""
    return made[0].kg.exact if made is not None and isinstance(made[0], ExternalLoad) else None


def part_of_the_mass(variation: Variation, level: Level, factor: Fraction) -> Fraction | None:
    """Return the part of the body mass that is lifted at first, or nothing where the starting table has none."""
    assert isinstance(variation.loading, External)
    settings, row = default_rules().settings, variation.loading.start
    start, cap = starting_part(row, settings, is_beginner=level is Level.BEGINNER), beginners_cap(row, settings)
    if start is None:
        return None
    return min(start * factor, cap) if level is Level.BEGINNER and cap is not None else start * factor


def masses(part: Fraction, variation: Variation, kit: Loads) -> list[float]:
    """Return every body mass at which the load changes with the one right below it, and the ends of what can be answered."""
    assert isinstance(variation.loading, External)
    pieces, there = variation.loading.pieces, [each for each in variation.implements(frozenset(Equipment)) if each in COUNTED]
    totals = {total for each in there for total in makeable(kit, each, pieces)}
    least = {ceil(total / part * 100) for total in totals}
    return [2500 / 100, *sorted(each / 100 for mass in least for each in (mass - 1, mass) if 2500 <= each <= 10_000), 25_000 / 100]


@pytest.mark.proof
@pytest.mark.parametrize("variation", LOADED, ids=lambda each: each.id)
def test_a_first_load_is_within_its_part_and_rises_with_the_mass_alone(variation: Variation) -> None:
    """
    A first load with its shortfall is within the part of the mass that rules leave; who is heavier lifts no less, who is held back no more.

    Asked at every mass at which it changes, for a beginner and for a trained athlete (no other level is told apart), for every part that
    a rule may leave; the weights at hand are a sample.
    """
    for level, kit in product((Level.BEGINNER, Level.ADVANCED), KITS):
        parts = {factor: part_of_the_mass(variation, level, factor) for factor in factors()}
        every = sorted({mass for part in parts.values() if part is not None for mass in masses(part, variation, kit)})
        table: dict[Fraction, list[Fraction | None]] = {factor: [] for factor in factors()}
        for mass, factor in product(every, factors()):
            made, part = loaded(variation, runner(body_mass_kg=mass, loads=kit), level, factor), parts[factor]
            if made is not None and isinstance(made[0], ExternalLoad) and part is not None:
                assert made[0].basis is Basis.START_TABLE
                assert made[0].kg.exact + made[0].shortfall_kg.exact <= part * counted_mass(mass, default_rules().settings)
            table[factor].append(weight(made))
        for rising in table.values():
            assert_rising(rising)
        for falling in zip(*reversed(table.values()), strict=True):
            assert_rising(list(falling))


def assert_rising(several: list[Fraction | None]) -> None:
    """Each is at least the one before, and once there is one there always is."""
    there = [each for each in several if each is not None]
    assert several == [None] * (len(several) - len(there)) + sorted(there)


# -- loads from a record


SAMPLED = (0.01, 10.0, 22.5, 31.0, 55.5, 120.0, 333.33, 600.0)
"""Loads of a record: both ends, and others from light to heavy."""


@pytest.mark.proof
@pytest.mark.parametrize("variation", LOADED, ids=lambda each: each.id)
def test_a_load_is_monotone_in_the_record(variation: Variation) -> None:
    """
    Who lifted more, or as much more often or with more in reserve, is never given less; and no beginner more than the cap.

    Asked for every number of repetitions, in reserve or not, that tells a maximum, at every level; the loads and the weights at hand are a
    sample.
    """
    assert isinstance(variation.loading, External)
    cap = beginners_cap(variation.loading.start, default_rules().settings)
    for level, kit in product(Level, KITS):
        given: dict[tuple[float, int, int], Fraction | None] = {}
        for load, reps, rir in product(SAMPLED, range(1, MOST_REPS + 1), (0, 2)):
            if reps + rir <= MOST_REPS:
                record = LiftRecord(variation=variation.id, load_kg=load, reps=reps, rir=rir, days_ago=3)
                made = loaded(variation, runner(body_mass_kg=55.5, loads=kit, records=(record,)), level)
                given[load, reps, rir] = weight(made)
                if level is Level.BEGINNER and cap is not None:
                    assert (weight(made) or 0) <= cap * Fraction("55.5")
        for reps, rir in {(reps, rir) for _, reps, rir in given}:
            assert_rising([given[load, reps, rir] for load in SAMPLED])
        for load, rir in product(SAMPLED, (0, 2)):
            assert_rising([given[load, reps, rir] for reps in range(1, MOST_REPS + 1 - rir)])
        for load, reps in product(SAMPLED, range(1, MOST_REPS + 1)):
            assert_rising([given[load, reps, rir] for rir in (0, 2) if reps + rir <= MOST_REPS])


@pytest.mark.proof
@pytest.mark.parametrize("variation", LOADED, ids=lambda each: each.id)
def test_warm_up_sets_rise_to_the_load(variation: Variation) -> None:
    """
    Each set before the first working set can be made, is heavier than the one before it and lighter than the load.

    Asked at every level of every load that the weights of a kit make up to a record's heaviest of the sample.
    """
    for level, kit, load in product(Level, KITS, range(1, 601, 20)):
        record = LiftRecord(variation=variation.id, load_kg=load / 2, reps=5, days_ago=3)
        made = loaded(variation, runner(body_mass_kg=70, loads=kit, records=(record,)), level)
        if made is not None and isinstance(made[0], ExternalLoad):
            steps = [each.kg.exact for each in made[1]]
            rising = [Fraction(0), *steps, made[0].kg.exact]
            assert all(less < more for less, more in pairwise(rising))
            implements = made[0].implements
            assert all(loadable(kit, implements[0], each.kg.exact, pieces=len(implements)) == each.kg for each in made[1])
