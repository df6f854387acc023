"""
The sessions of many rows at once: the sets that exercises share, and the fitting into the minutes there are.

The cuts are those of :mod:`posterior_chain.engine.fitting`, tried in the same order on all rows that none has fitted yet.
"""

# pyright: basic

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

import numpy as np
import numpy.typing as npt
from attrs import field, frozen

from posterior_chain.columns.answered import Found, Question
from posterior_chain.columns.choosing import NOBODY
from posterior_chain.columns.choosing import Pick as Picked
from posterior_chain.columns.grouping import Numbers
from posterior_chain.columns.kinds import Standing
from posterior_chain.columns.weeks import WeekQuestion, Weeks, question_about
from posterior_chain.columns.words import Flags, Words, as_integer, has, has_own
from posterior_chain.doses.sessions import SLOTS
from posterior_chain.engine.bits import Bits
from posterior_chain.engine.fitting import WARM_UP_MINUTES, Clock, Cut, shorter_and_shorter
from posterior_chain.engine.knowledge import Knowledge
from posterior_chain.engine.picking import Pick
from posterior_chain.engine.together import ONE_A_WEEK, Share, Together, whole_sets
from posterior_chain.model.vocabulary import Slot

__all__ = ["Clocks", "Fitted", "Sharing", "fitted"]


@frozen(eq=False)
class Sharing:
    """Shares out the sets that are left of a week and a session."""

    together: Together
    weeks: Weeks
    _shares: Found[Mapping[Slot, Share]] = field(factory=Found[Mapping[Slot, Share]], init=False)

    @property
    def _known(self) -> Knowledge:
        return self.together.known

    def shared(self, picks: Sequence[Picked], sets: Numbers, today: Standing) -> tuple[Numbers, npt.NDArray[np.bool_]]:
        """Return the *sets* that are left of each pick, and where a rule about health took some."""
        place = np.stack([pick.place for pick in picks])
        left, is_over = self._left(place, sets, today)
        at = np.flatnonzero(is_over)
        remaining, health = sets.copy(), np.zeros(sets.shape, np.bool_)
        if len(at):
            had = self.weeks.had(self.together.akin, today.rows)[:, at]
            columns = [*self._sharing[place[:, at]], *sets[:, at], *left[:, at], *self._had(picks, place[:, at], had)]

            def share(row: int) -> Mapping[Slot, Share]:
                return self._share(picks, sets[:, at[row]], left[:, at[row]], as_integer(had[:, row].tolist()), int(at[row]))

            shares = self._shares.of_each(None, columns, len(at), share)
            less, taken = self._shares.array(self._shared)[..., shares]
            remaining[:, at] = np.where(less < 0, sets[:, at], less)
            health[:, at] = taken == 1
        return remaining, health

    def _shared(self, shares: Sequence[Mapping[Slot, Share]]) -> Numbers:
        """Return the sets that are left in each slot, -1 where none were taken, and whether a rule about health took some."""
        every = [[each.get(plan.slot) for each in shares] for plan in SLOTS]
        left = [[-1 if each is None else each.sets for each in slot] for slot in every]
        taken = [[each is not None and not self._about_health.isdisjoint(each.taken_by) for each in slot] for slot in every]
        return np.array([left, taken], np.int64)

    def _left(self, place: Numbers, sets: Numbers, today: Standing) -> tuple[Numbers, Flags]:
        """Return what is left of each number of sets that is shared where more would be done, and where there is any."""
        lefts = np.full((len(self._known.shared), today.rows.count), _PLENTY, np.int64)
        for number, (each, question) in enumerate(zip(self._known.shared, self._sets_left, strict=True)):
            done = ((self._sharing[place] >> number & 1) * sets).sum(axis=0)
            left = question.ask(today.rows).numbers()
            is_over = has(today.fired, each.rule_bit) & (done > left)
            lefts[number, is_over] = left[is_over]
        return lefts, np.asarray((lefts < _PLENTY).any(axis=0))

    @cached_property
    def _sharing(self) -> Numbers:
        """For each variation which numbers of sets it shares, a bit each; for none, last, no bit."""
        places = range(len(self._known.variations))
        sharing = [sum((each.variations >> place & 1) << number for number, each in enumerate(self._known.shared)) for place in places]
        return np.array([*sharing, 0], np.int64)

    def _had(self, picks: Sequence[Picked], place: Numbers, had: Words) -> Iterator[Numbers]:
        """Give for each slot of which every week holds something whether the week *had* it."""
        for pick, places in zip(picks, place, strict=True):
            if pick.slot in ONE_A_WEEK:
                yield has_own(had, np.maximum(places, 0)).astype(np.int64)

    def _share(self, picks: Sequence[Picked], sets: Numbers, left: Numbers, had: Bits, row: int) -> Mapping[Slot, Share]:
        there = [number for number, pick in enumerate(picks) if pick.place[row] != NOBODY]
        names = [self._known.variations[picks[number].place[row]].id for number in there]
        chosen = [Pick(slot=picks[number].slot, variation=name, stepped_by=()) for number, name in zip(there, names, strict=True)]
        return self.together.shared_out(chosen, sets[there].tolist(), left.tolist(), had)

    @cached_property
    def _sets_left(self) -> tuple[Question[int] | WeekQuestion[int], ...]:
        return tuple(question_about(each.fact, whole_sets, self.weeks) for each in self._known.shared)

    @cached_property
    def _about_health(self) -> frozenset[str]:
        return frozenset(ground.id for ground in self._known.grounds if ground.is_about_health)


_PLENTY = 1000  # more than any number of sets


@frozen(eq=False)
class Clocks:
    """What the clock knows of each slot of each row, as in :class:`~posterior_chain.engine.fitting.Clock`."""

    slots: tuple[Slot, ...]
    sets: Numbers
    amount: Numbers
    each: Numbers
    rest_s: Numbers

    def seconds(self, cut: Cut, at: Numbers) -> Numbers:
        """Return how long the slots that a *cut* keeps take in the rows *at* these numbers."""
        total = np.zeros(len(at), np.int64)
        for number, slot in enumerate(self.slots):
            if slot in cut.slots:
                sets, amount = np.minimum(self.sets[number, at], cut.most_sets), np.minimum(self.amount[number, at], cut.most)
                total += sets * (amount * self.each[number, at] + self.rest_s[number, at])
        return total


@frozen(eq=False)
class Fitted:
    """
    How each session is cut.

    Attributes:
        minutes: The minutes it takes; 0 where none fits.
        kept: The slots that stay.
        sets: The sets of each.
        most: The most repetitions, or seconds of a hold, of all.
        number: Which session it is among those that differ.
    """

    minutes: Numbers
    kept: npt.NDArray[np.bool_]
    sets: Numbers
    most: Numbers
    number: Numbers

    def take(self, places: Numbers) -> Fitted:
        """Return the sessions at these *places*."""
        each = (self.minutes, self.kept, self.sets, self.most, self.number)
        return Fitted(*(numbers.take(places, axis=-1) for numbers in each))


def fitted(clocks: Clocks, minutes: Numbers) -> Fitted:
    """Return the fullest session of each row that fits into the *minutes* there are."""
    there = clocks.sets > 0
    takes, most = np.zeros(len(minutes), np.int64), np.zeros(len(minutes), np.int64)
    kept, sets = np.zeros(there.shape, np.bool_), clocks.sets.copy()
    filled = (there.T << np.arange(len(clocks.slots))).sum(axis=1)
    for mask in np.unique(filled[filled > 0]).tolist():
        at = np.flatnonzero(filled == mask)
        for cut in shorter_and_shorter(_fullest(clocks, mask, at)):
            needed = WARM_UP_MINUTES[cut.warm_up_steps] - (-clocks.seconds(cut, at) // 60)
            fits = needed <= minutes[at]
            rows = at[fits]
            takes[rows], most[rows] = needed[fits], cut.most
            kept[:, rows] = np.array([[slot in cut.slots] for slot in clocks.slots])
            sets[:, rows] = np.minimum(clocks.sets[:, rows], cut.most_sets)
            at = at[~fits]
            if not len(at):
                break
    return Fitted(takes, kept, sets, most, np.arange(len(minutes)))


def _fullest(clocks: Clocks, mask: int, at: Numbers) -> dict[Slot, Clock]:
    """Return the longest that the slots of a *mask* come to in any of these rows; a cut that shortens nothing changes nothing."""
    return {
        slot: Clock(int(clocks.sets[number, at].max()), int(clocks.amount[number, at].max()), 0, 0)
        for number, slot in enumerate(clocks.slots)
        if mask >> number & 1
    }
