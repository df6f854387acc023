"""Fitting a session into the minutes there are: the first that fits, in one fixed sequence (DOS-09, SES-08)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from math import ceil

import attrs
from attrs import frozen

from posterior_chain.doses.prescriptions import Tempo
from posterior_chain.doses.sessions import WARM_UP, WarmUpStep
from posterior_chain.model.session import SessionItem
from posterior_chain.model.units import Reps, Seconds
from posterior_chain.model.vocabulary import Slot

__all__ = ["Fitted", "Timed", "fitted"]

_SECONDS_PER_REP = 4  # DOS-09 asks for a time per repetition; DESIGN 6 sets 4 s unless the tempo says more


@frozen
class Timed:
    """An item and the tempo its clock goes by."""

    item: SessionItem
    tempo: Tempo | None

    @property
    def seconds(self) -> int:
        """How long all its sets take, with the longest set and the shortest rest."""
        item = self.item
        per_rep = max(_SECONDS_PER_REP, self.tempo.seconds if self.tempo else 0)
        one_side = item.amount.high * per_rep if isinstance(item.amount, Reps) else item.amount.high
        return item.sets * (one_side * (2 if item.per_side else 1) + item.rest_s.low)

    def with_sets(self, most: int) -> Timed:
        """Return it with at most so many sets."""
        return Timed(attrs.evolve(self.item, sets=min(self.item.sets, most)), self.tempo)

    def with_reps(self, most: int) -> Timed:
        """Return it with at most so many repetitions (or seconds) in a set."""
        amount = self.item.amount
        if isinstance(amount, Reps):
            return Timed(attrs.evolve(self.item, reps=Reps(min(amount.low, most), min(amount.high, most))), self.tempo)
        return Timed(attrs.evolve(self.item, seconds=Seconds(min(amount.low, most), min(amount.high, most))), self.tempo)


@frozen
class Fitted:
    """What fits: the items, the warm-up, the minutes rounded up."""

    items: tuple[Timed, ...]
    warm_up: tuple[WarmUpStep, ...]

    @property
    def minutes(self) -> int:
        """The estimate, rounded up to a whole minute."""
        return ceil(sum(step.minutes for step in self.warm_up) + Fraction(sum(each.seconds for each in self.items), 60))


def fitted(items: Sequence[Timed], minutes: int) -> Fitted | None:
    """Return the fullest session that fits into *minutes*, or nothing when none does."""
    return next((each for each in _shorter_and_shorter(tuple(items)) if each.items and each.minutes <= minutes), None)


def _shorter_and_shorter(items: tuple[Timed, ...]) -> Iterator[Fitted]:
    yield Fitted(items, WARM_UP)
    for slot in (Slot.TRUNK, Slot.HINGE):
        items = _without(items, slot)
        yield Fitted(items, WARM_UP)
    for most in range(_most_sets(items) - 1, 1, -1):
        items = tuple(each.with_sets(most) for each in items)
        yield Fitted(items, WARM_UP)
    items = _without(items, Slot.KNEE_DOMINANT)
    yield Fitted(items, WARM_UP)
    items = tuple(each.with_sets(1) for each in items)
    yield Fitted(items, WARM_UP)
    for slot in (Slot.CALF, Slot.KNEE_FLEXION):
        items = _without(items, slot)
        yield Fitted(items, WARM_UP)
    for steps in range(len(WARM_UP) - 1, 0, -1):
        yield Fitted(items, WARM_UP[:steps])
    for most in range(_most_amount(items) - 1, 0, -1):
        items = tuple(each.with_reps(most) for each in items)
        yield Fitted(items, WARM_UP[:1])


def _without(items: tuple[Timed, ...], slot: Slot) -> tuple[Timed, ...]:
    """Leave a slot out, unless it is all that there is."""
    left = tuple(each for each in items if each.item.slot is not slot)
    return left or items


def _most_sets(items: tuple[Timed, ...]) -> int:
    return max((each.item.sets for each in items), default=1)


def _most_amount(items: tuple[Timed, ...]) -> int:
    return max((each.item.amount.high for each in items), default=1)
