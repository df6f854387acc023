"""Fitting a session into the minutes there are: the first that fits, in one fixed sequence (DOS-09, SES-08)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import attrs
from attrs import frozen

from posterior_chain.doses.sessions import WARM_UP
from posterior_chain.model.units import Reps, Seconds
from posterior_chain.model.vocabulary import Slot

__all__ = ["WARM_UP_MINUTES", "Clock", "Cut", "fitted", "shorter_and_shorter"]

WARM_UP_MINUTES = tuple(sum(step.minutes for step in WARM_UP[:steps]) for steps in range(len(WARM_UP) + 1))
"""The minutes of so many steps of the warm-up."""

_MOST = 10_000  # more than any number of sets, repetitions or seconds


class Clock(NamedTuple):
    """
    What the clock knows of an item.

    Attributes:
        sets: How many sets.
        amount: The most repetitions, or seconds of a hold, in a set.
        each: Seconds of one repetition, or of one second of a hold: twice as many where it is done on each side.
        rest_s: Seconds of rest after a set, at least.
    """

    sets: int
    amount: int
    each: int
    rest_s: int


@frozen
class Cut:
    """
    How a session is cut: the slots that stay, the most sets and repetitions (or seconds) of each, the steps of the warm-up.

    A session that is not cut keeps everything.
    """

    slots: tuple[Slot, ...]
    most_sets: int = _MOST
    most: int = _MOST
    warm_up_steps: int = len(WARM_UP)

    def sets(self, sets: int) -> int:
        """Return what is left of so many *sets*."""
        return min(sets, self.most_sets)

    def amount(self, amount: Reps | Seconds) -> Reps | Seconds:
        """Return what is left of an *amount*."""
        return amount if amount.high <= self.most else type(amount)(min(amount.low, self.most), self.most)

    def minutes(self, clocks: Mapping[Slot, Clock]) -> int:
        """Return how long the session takes, with the longest sets and the shortest rests, rounded up to a whole minute."""
        seconds = 0
        for slot in self.slots:
            sets, amount, each, rest_s = clocks[slot]
            seconds += min(sets, self.most_sets) * (min(amount, self.most) * each + rest_s)
        return WARM_UP_MINUTES[self.warm_up_steps] - (-seconds // 60)


def fitted(clocks: Mapping[Slot, Clock], minutes: int) -> tuple[Cut, int] | None:
    """Return the fullest session that fits into *minutes* with the minutes it takes, or nothing when none does."""
    for cut in shorter_and_shorter(clocks):
        takes = cut.minutes(clocks)
        if takes <= minutes:
            return cut, takes
    return None


def shorter_and_shorter(clocks: Mapping[Slot, Clock]) -> Iterator[Cut]:
    """Give every cut of a session in the order in which they are tried, the whole session first."""
    if not clocks:
        return
    cut = Cut(tuple(clocks))
    yield cut
    for slot in (Slot.TRUNK, Slot.HINGE):
        yield (cut := _without(cut, slot))
    for most in range(max(clocks[slot].sets for slot in cut.slots) - 1, 1, -1):
        yield (cut := attrs.evolve(cut, most_sets=most))
    yield (cut := _without(cut, Slot.KNEE_DOMINANT))
    yield (cut := attrs.evolve(cut, most_sets=1))
    for slot in (Slot.CALF, Slot.KNEE_FLEXION):
        yield (cut := _without(cut, slot))
    for steps in range(len(WARM_UP) - 1, 0, -1):
        yield (cut := attrs.evolve(cut, warm_up_steps=steps))
    for most in range(max(clocks[slot].amount for slot in cut.slots) - 1, 0, -1):
        yield attrs.evolve(cut, most=most)


def _without(cut: Cut, slot: Slot) -> Cut:
    """Leave a slot out, unless it is all that there is."""
    left = tuple(each for each in cut.slots if each is not slot)
    return attrs.evolve(cut, slots=left) if left else cut
