"""What lies outside the tables is proved on its own small domains: every load that can be made, every session that can be fitted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from itertools import combinations_with_replacement, pairwise, product

import pytest

from posterior_chain.doses.sessions import WARM_UP
from posterior_chain.doses.weights import COUNTED, KETTLEBELLS, lightest, loadable
from posterior_chain.engine.fitting import Clock, Cut, fitted
from posterior_chain.model.athlete import Loads
from posterior_chain.model.vocabulary import Equipment, Slot

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
        singles = KETTLEBELLS if implement is Equipment.KETTLEBELL else [each * step for each in range(1, 121)]
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
