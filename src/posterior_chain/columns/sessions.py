"""
The sessions of many rows at once: the sets that exercises share, and the fitting into the minutes there are.

The cuts are those of :mod:`posterior_chain.engine.fitting`, tried in the same order on all rows that none has fitted yet.
"""

# pyright: basic

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

import numpy as np
import numpy.typing as npt
from attrs import field, frozen

from posterior_chain.columns.answered import Found, Question
from posterior_chain.columns.choosing import NOBODY
from posterior_chain.columns.choosing import Pick as Picked
from posterior_chain.columns.grouping import alike
from posterior_chain.columns.standing import Standing
from posterior_chain.columns.words import Flags, has
from posterior_chain.engine.bits import Bits
from posterior_chain.engine.fitting import WARM_UP_MINUTES, Clock, Cut, shorter_and_shorter
from posterior_chain.engine.knowledge import Knowledge
from posterior_chain.engine.picking import Pick
from posterior_chain.engine.together import Share, Together
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.vocabulary import Slot

__all__ = ["Clocks", "Fitted", "Sharing", "fitted"]

Numbered = npt.NDArray[np.int64]
"""A number for each row; below each other, one of each slot."""


@frozen(eq=False)
class Sharing:
    """Shares out the sets that are left of a week and a session."""

    together: Together
    _shares: Found[Mapping[Slot, Share]] = field(factory=Found, init=False)

    @property
    def _known(self) -> Knowledge:
        return self.together.known

    def shared(self, picks: Sequence[Picked], sets: Numbered, today: Standing) -> tuple[Numbered, npt.NDArray[np.bool_]]:
        """Return the *sets* that are left of each pick, and where a rule about health took some."""
        place = np.stack([pick.place for pick in picks])
        left, is_over = self._left(place, sets, today)
        at = np.flatnonzero(is_over)
        remaining, health = sets.copy(), np.zeros(sets.shape, np.bool_)
        if len(at):
            had = self._had.ask(today.rows.take(at))
            columns = [*(place[:, at] - NOBODY), *sets[:, at], *left[:, at], had.places]
            groups = alike(columns, len(at))
            keys = np.stack(columns)[:, groups.first].T.tolist()
            numbers = [
                self._shares.place(tuple(key), lambda row=row: self._share(picks, sets, left, int(at[row]), had.values[had.places[row]]))  # type: ignore[misc]
                for key, row in zip(keys, groups.first.tolist(), strict=True)
            ]
            shares = [self._shares.values[number] for number in numbers]
            for number, pick in enumerate(picks):
                mine = [each.get(pick.slot) for each in shares]
                less = np.array([-1 if each is None else each.sets for each in mine], np.int64)[groups.group]
                remaining[number, at] = np.where(less < 0, sets[number, at], less)
                taken = [each is not None and not self._about_health.isdisjoint(each.taken_by) for each in mine]
                health[number, at] = np.array(taken, np.bool_)[groups.group]
        return remaining, health

    def _left(self, place: Numbered, sets: Numbered, today: Standing) -> tuple[Numbered, Flags]:
        """Return what is left of each number of sets that is shared, and where more would be done."""
        lefts = self._sets_left.ask(today.rows).numbers()
        is_over = np.zeros(today.rows.count, np.bool_)
        for number, each in enumerate(self._known.shared):
            among = np.array([each.variations >> place & 1 for place in range(len(self._known.variations))] + [0], np.int64)
            lefts[number] = np.where(has(today.fired, each.rule_bit), lefts[number], _PLENTY)
            is_over |= (among[place] * sets).sum(axis=0) > lefts[number]
        return lefts, is_over

    def _share(self, picks: Sequence[Picked], sets: Numbered, left: Numbered, row: int, had: Bits) -> Mapping[Slot, Share]:
        there = [(pick, int(pick.place[row]), int(of_it[row])) for pick, of_it in zip(picks, sets, strict=True)]
        chosen = [Pick(slot=pick.slot, variation=self._known.variations[place].id, stepped_by=()) for pick, place, _ in there if place >= 0]
        amounts = [of_it for _, place, of_it in there if place >= 0]
        return self.together.shared_out(chosen, amounts, left[:, row].tolist(), had)

    @cached_property
    def _sets_left(self) -> Question[tuple[int, ...]]:
        def find(profile: AthleteProfile) -> tuple[int, ...]:
            return tuple(self.together.sets_left(each, profile) for each in self._known.shared)

        fields = sorted({name for each in self._known.shared for name in each.fact.fields})
        return Question(tuple(fields or ["this_week"]), find)

    @cached_property
    def _had(self) -> Question[Bits]:
        return Question(("this_week",), self.together.had_this_week)

    @cached_property
    def _about_health(self) -> frozenset[str]:
        return frozenset(ground.id for ground in self._known.grounds if ground.is_about_health)


_PLENTY = 1000  # more than any number of sets


@frozen(eq=False)
class Clocks:
    """What the clock knows of each slot of each row, as in :class:`~posterior_chain.engine.fitting.Clock`."""

    slots: tuple[Slot, ...]
    sets: Numbered
    amount: Numbered
    each: Numbered
    rest_s: Numbered

    def seconds(self, cut: Cut, at: Numbered) -> Numbered:
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
    """

    minutes: Numbered
    kept: npt.NDArray[np.bool_]
    sets: Numbered
    most: Numbered


def fitted(clocks: Clocks, minutes: Numbered) -> Fitted:
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
    return Fitted(takes, kept, sets, most)


def _fullest(clocks: Clocks, mask: int, at: Numbered) -> dict[Slot, Clock]:
    """Return the longest that the slots of a *mask* come to in any of these rows; a cut that shortens nothing changes nothing."""
    return {
        slot: Clock(int(clocks.sets[number, at].max()), int(clocks.amount[number, at].max()), 0, 0)
        for number, slot in enumerate(clocks.slots)
        if mask >> number & 1
    }
