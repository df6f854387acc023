"""
What is picked for many rows at once: what :mod:`posterior_chain.engine.picking` finds for one.

The variations of a family are bits of one number, a rung above all that lie below it, so the highest rung of a ladder is the highest bit.
"""

# pyright: basic

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

import numpy as np
from attrs import field, frozen

from posterior_chain.columns.grouping import Numbers
from posterior_chain.columns.kinds import Standing
from posterior_chain.columns.words import Flags, Words, has
from posterior_chain.doses.sessions import SLOTS
from posterior_chain.engine.bits import Bits, union
from posterior_chain.engine.exercises import Ladder
from posterior_chain.engine.knowledge import Ground, Knowledge
from posterior_chain.engine.picking import fixed_preference
from posterior_chain.engine.places import proven_rung
from posterior_chain.model.exercise import LoadKind
from posterior_chain.model.vocabulary import Family, Slot

__all__ = ["MOST_IN_A_FAMILY", "NOBODY", "Choosing", "Pick"]

MOST_IN_A_FAMILY = 50
"""How many variations a family may have to be picked from in columns: they are bits of a number that a float holds exactly."""

NOBODY = -1
"""Stands for no variation."""

Small = Numbers
"""A set of variations of one family, a bit each."""


@frozen(eq=False)
class Pick:
    """
    What is picked for a slot.

    Attributes:
        place: The number of the variation for each row.
        stands_in: Where another family gave it.
        health: Where a rule about health stepped down to it or votes for it.
    """

    slot: Slot
    place: Numbers
    stands_in: Flags
    health: Flags


@frozen(eq=False)
class _Ranking:
    """What is aimed at in a family, and how good each variation would be; the smallest number is the best."""

    targets: Small
    left: Small
    scores: Sequence[Numbers]


@frozen(eq=False)
class Choosing:
    """Picks from a catalogue."""

    known: Knowledge
    _families: dict[Family, _Family] = field(init=False)

    def __attrs_post_init__(self) -> None:
        there = {each.family for each in self.known.exercises}
        families = {plan.slot.family: _Family(self.known, plan.slot.family) for plan in SLOTS if plan.slot.family in there}
        object.__setattr__(self, "_families", families)

    def picks(self, today: Standing, allowed: Words) -> tuple[Pick, ...]:
        """Return what is picked for each slot from what is *allowed*."""
        ranked = {name: family.ranked(today, allowed) for name, family in self._families.items()}
        nobody = np.full(today.rows.count, NOBODY, np.int64)

        def best(name: Family, used: Small | int) -> Numbers:
            return self._families[name].best(ranked[name], used) if name in ranked else nobody

        own = [best(plan.slot.family, 0) for plan in SLOTS]
        picked = list(own)
        for number, plan in enumerate(SLOTS):
            lacking = picked[number] == NOBODY
            if plan.stand_in and plan.stand_in in ranked and lacking.any():
                picked[number] = np.where(lacking, best(plan.stand_in, self._families[plan.stand_in].bits_of(picked)), picked[number])
        return tuple(
            self._pick(plan.slot, place, place != before, today, ranked) for plan, place, before in zip(SLOTS, picked, own, strict=True)
        )

    def _pick(self, slot: Slot, place: Numbers, stands_in: Flags, today: Standing, ranked: dict[Family, _Ranking]) -> Pick:
        health = np.zeros(len(place), np.bool_)
        for name, family in self._families.items():
            health |= family.shaped_for_health(place, ranked[name], today)
        return Pick(slot, place, stands_in, health)


@frozen(eq=False)
class _Family:
    """The variations of one family by their height, those of one height by their id."""

    known: Knowledge
    family: Family

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The variations in the order of their bits."""
        exercises = self.known.exercises
        return tuple(sorted((each.id for each in exercises if each.family is self.family), key=lambda name: (exercises.height[name], name)))

    @cached_property
    def places(self) -> Numbers:
        """The number of the variation of each bit."""
        return np.array([self.known.place[name] for name in self.names], np.int64)

    def small(self, sets: Words) -> Small:
        """Return what of each set is in this family."""
        together = np.zeros(sets.shape[1], np.int64)
        for bit, place in enumerate(self.places.tolist()):
            together |= has(sets, place).astype(np.int64) << bit
        return together

    def _mask(self, names: Sequence[str]) -> int:
        return sum(1 << bit for bit, name in enumerate(self.names) if name in names)

    def bits_of(self, picked: Sequence[Numbers]) -> Small:
        """Return what is *picked* already."""
        together = np.zeros(len(picked[0]), np.int64)
        for places in picked:
            for bit, place in enumerate(self.places.tolist()):
                together |= (places == place).astype(np.int64) << bit
        return together

    @cached_property
    def _below(self) -> tuple[int, ...]:
        return tuple(self._mask(tuple(self.known.exercises.below[name])) for name in self.names)

    @cached_property
    def _above(self) -> Numbers:
        """For each variation those above it."""
        below = self._below
        return np.array([sum(1 << other for other, under in enumerate(below) if under >> bit & 1) for bit in range(len(below))], np.int64)

    @cached_property
    def _ladders(self) -> tuple[tuple[int, Numbers], ...]:
        """For each ladder its rungs, and what may be aimed at when its highest rung met is at a bit; without any, last."""

        def limits(ladder: Ladder) -> Numbers:
            rungs = [self.names.index(name) for name in ladder]
            upto = np.zeros(len(self.names) + 1, np.int64)
            for number, bit in enumerate(rungs):
                upto[bit] = sum(1 << rung for rung in rungs[: number + 2])
            start = proven_rung(ladder, frozenset(), self.known)
            upto[-1] = sum(1 << rung for rung in rungs[: start + 1])
            return upto

        return tuple((self._mask(ladder), limits(ladder)) for ladder in self.known.exercises.ladders[self.family])

    @cached_property
    def _stepping(self) -> tuple[tuple[Ground, int], ...]:
        return self._asking(lambda ground: ground.steps)

    @cached_property
    def _voting(self) -> tuple[tuple[Ground, int], ...]:
        return self._asking(lambda ground: ground.votes)

    @cached_property
    def _voting_by_rule(self) -> tuple[tuple[tuple[Ground, int], ...], ...]:
        rules = dict.fromkeys(ground.id for ground, _ in self._voting)
        return tuple(tuple(each for each in self._voting if each[0].id == rule) for rule in rules)

    def _asking(self, sets: Callable[[Ground], Bits]) -> tuple[tuple[Ground, int], ...]:
        each = ((ground, self._mask(self.known.names(sets(ground)))) for ground in self.known.grounds)
        return tuple((ground, mask) for ground, mask in each if mask)

    def ranked(self, today: Standing, allowed: Words) -> _Ranking:
        """Return what is aimed at, and how good each variation would be."""
        targets, left = self._targets(self.small(allowed), self.small(today.met), self._asked(self._stepping, today))
        return _Ranking(targets, left, self._scores(today))

    def _asked(self, asking: Sequence[tuple[Ground, int]], today: Standing, *, health: bool = False) -> Small:
        together = np.zeros(today.rows.count, np.int64)
        for ground, mask in asking:
            if ground.is_about_health or not health:
                together |= np.where(today.fires(ground), mask, 0)
        return together

    def _targets(self, allowed: Small, met: Small, stepped: Small) -> tuple[Small, Small]:
        """Return the rungs aimed at, one for each ladder, and those stepped down from."""
        targets, left, bottom = (np.zeros_like(allowed) for _ in range(3))
        for rungs, limits in self._ladders:
            aimed = allowed & limits[_highest(met & rungs)]  # of none the highest is the last
            top = _only(_highest(aimed))
            second = _only(_highest(aimed & ~top))
            steps = (stepped & top) != 0
            left |= np.where(steps & (second != 0), top, 0)
            bottom |= np.where(steps & (second == 0), top, 0)
            targets |= np.where(steps, second, top)
        return targets | bottom & ~left, left

    @cached_property
    def _fixed(self) -> Sequence[str]:
        """The variations in the order in which they are preferred, when nothing else tells them apart."""
        return sorted(self.names, key=lambda name: fixed_preference(name, self.known))

    def _scores(self, today: Standing) -> Sequence[Numbers]:
        """Return how good each variation would be, a row for each; the order of the engine's preferences."""
        votes = [(union(mask for _, mask in asking), self._asked(asking, today)) for asking in self._voting_by_rule]
        return [self._score(bit, [voted for mask, voted in votes if mask >> bit & 1], today) for bit in range(len(self.names))]

    def _score(self, bit: int, votes: Sequence[Small], today: Standing) -> Numbers:
        """Return how good one variation would be: votes first, then whether it is recorded, how it is loaded, and its place."""
        name, place = self.names[bit], int(self.places[bit])
        score = 2 - 2 * has(today.recorded, place).astype(np.int32)
        if self.known.exercises[name].loading.kind is not LoadKind.EXTERNAL:
            score += has(today.levels.trained, place)
        for voted in votes:
            score -= 4 * (voted >> bit & 1).astype(np.int32)
        return score * len(self.names) + self._fixed.index(name)

    def best(self, ranking: _Ranking, used: Small | int) -> Numbers:
        """
        Return the best target that is not *used*: none that lies below another that is left.

        What is used of a family is always the beginning of its order, since its own slot takes the first.
        """
        left = ranking.targets & ~np.asarray(used, np.int64)
        tops = left.copy()
        for bit, below in enumerate(self._below):
            if below:
                tops &= ~((left >> bit & 1) * below)
        best = np.full(len(left), _WORST, np.int32)
        for bit, scores in enumerate(ranking.scores):
            best = np.minimum(best, np.where(tops >> bit & 1, scores, _WORST))
        by_rank = np.array([self.known.place[name] for name in self._fixed])
        return np.where(tops != 0, by_rank[best % len(self.names)], NOBODY)

    def shaped_for_health(self, place: Numbers, ranking: _Ranking, today: Standing) -> Flags:
        """Return where a rule about health stepped down to what is at its *place*, or votes for it."""
        mine = {number: bit for bit, number in enumerate(self.places.tolist())}
        bits = np.array([mine.get(number, NOBODY) for number in range(len(self.known.variations))], np.int64)[place]
        there = (bits != NOBODY) & (place != NOBODY)
        above = self._above[bits] & ranking.left & self._asked(self._stepping, today, health=True)
        voted = self._asked(self._voting, today, health=True) >> np.maximum(bits, 0) & 1
        flags: Flags = there & ((above != 0) | (voted == 1))
        return flags


_WORST = np.int32(np.iinfo(np.int32).max)


def _highest(sets: Small) -> Numbers:
    """Return the highest bit of each set, -1 where there is none."""
    return np.frexp(sets.astype(np.float64))[1].astype(np.int64) - 1


def _only(bits: Numbers) -> Small:
    """Return the sets of one bit each, nothing for -1."""
    return np.where(bits < 0, 0, np.int64(1) << np.maximum(bits, 0))
