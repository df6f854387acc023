"""
Sets that several exercises of a session share: what is too much is taken from those that go first (DOS-08, DOS-09, SES-08).

Every exercise loses sets down to one before any is left out. Whether there is too much at all is asked of one integer: each number of
sets that is shared has a byte in it, whose highest bit is borrowed from when more are done than are left.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from attrs import field, frozen

from posterior_chain.engine.bits import Bits, union
from posterior_chain.engine.envelope import Envelope
from posterior_chain.engine.knowledge import Knowledge, Shared
from posterior_chain.engine.memo import Memo
from posterior_chain.engine.picking import Pick
from posterior_chain.language.conditions import Value
from posterior_chain.model.athlete import AthleteProfile, value_or_assumption
from posterior_chain.model.exercise import Variation
from posterior_chain.model.vocabulary import Slot

__all__ = ["ONE_A_WEEK", "Share", "Together", "whole_sets"]

_FIRST_TO_GO = (Slot.TRUNK, Slot.HINGE, Slot.KNEE_DOMINANT, Slot.CALF, Slot.KNEE_FLEXION, Slot.HIP_EXTENSION)
ONE_A_WEEK = (Slot.CALF, Slot.KNEE_FLEXION, Slot.HIP_EXTENSION)
"""The slots of which every week holds something, the calves with either knee angle (NHE-12, CLF-01)."""

_BYTE = 8
_BORROWED_FROM = 1 << 7
_MOST = _BORROWED_FROM - 1  # more than six exercises of ten sets


class Share(NamedTuple):
    """The sets that are left of an exercise, which may be none, and the rules that took the others."""

    sets: int
    taken_by: tuple[str, ...] = ()


@frozen(eq=False)
class Together:
    """Shares out the sets that are left, with what was found for other runners."""

    known: Knowledge
    _left: Memo[object, int] = field(factory=Memo[object, int], init=False)
    _shares: Memo[object, Mapping[Slot, Share]] = field(factory=Memo[object, Mapping[Slot, Share]], init=False)

    def shares(self, picks: Sequence[Pick], sets: Sequence[int], today: Envelope) -> Mapping[Slot, Share]:
        """Return what is left of the exercises from which sets are taken, where so many *sets* of each pick would be done."""
        place, weights = self.known.place, self._weights
        places = [place[pick.variation] for pick in picks]
        key = (self.known.answers_shared(today.profile), today.trace & self.known.sharing)
        left = self._left.get(key)
        if left is None:
            left = self._left.keep(key, self._new_left(today))
        for each, of_it in zip(places, sets, strict=True):
            left -= weights[each] * of_it
        if left & self._borrowed_from == self._borrowed_from:
            return {}
        slots = tuple([pick.slot.value for pick in picks])
        further = (key, slots, tuple(places), tuple(sets))
        found = self._shares.get(further)
        return self._shares.keep(further, self._new_shares(picks, sets, today)) if found is None else found

    @cached_property
    def _borrowed_from(self) -> int:
        return sum(_BORROWED_FROM << _BYTE * byte for byte in range(len(self.known.shared)))

    @cached_property
    def _weights(self) -> tuple[int, ...]:
        """A set of each variation, counted in every byte in which it is."""

        def weight(place: int) -> int:
            return sum((each.variations >> place & 1) << _BYTE * byte for byte, each in enumerate(self.known.shared))

        return tuple(weight(place) for place in range(len(self.known.variations)))

    def _new_left(self, today: Envelope) -> int:
        return self._borrowed_from + sum(left << _BYTE * byte for byte, left in enumerate(self._lefts(today)))

    def _lefts(self, today: Envelope) -> list[int]:
        """Return what is left of each number of sets that is shared, more than can be done where no rule says so."""
        return [self.sets_left(each, today.profile) if today.trace >> each.rule_bit & 1 else _MOST for each in self.known.shared]

    def sets_left(self, each: Shared, profile: AthleteProfile) -> int:
        """Return the whole sets that are left."""
        return whole_sets(each.fact.read(profile, self.known.context))

    def _new_shares(self, picks: Sequence[Pick], sets: Sequence[int], today: Envelope) -> Mapping[Slot, Share]:
        return self.shared_out(picks, sets, self._lefts(today), self.had_this_week(today.profile))

    def shared_out(self, picks: Sequence[Pick], sets: Sequence[int], lefts: Sequence[int], had: Bits) -> Mapping[Slot, Share]:
        """Share out what is left of each number of sets, when the week *had* these already; nothing is remembered."""
        place = {pick.slot: self.known.place[pick.variation] for pick in picks}
        shares = {pick.slot: Share(of_it) for pick, of_it in zip(picks, sets, strict=True)}
        lacking = [slot for slot in ONE_A_WEEK if slot in place and not had >> place[slot] & 1]
        going = sorted(place, key=lambda slot: (slot in lacking, _FIRST_TO_GO.index(slot)))
        for each, left in zip(self.known.shared, lefts, strict=True):
            sharing = [slot for slot in going if each.variations >> place[slot] & 1]
            over = sum([shares[slot].sets for slot in sharing]) - left
            if over > 0:
                _take(each.rule, over, sharing, shares)
        return {slot: share for slot, share in shares.items() if share.taken_by}

    def had_this_week(self, profile: AthleteProfile) -> Bits:
        """Return what is of the family and the knee angle of something trained this week, so that the week can spare it."""
        return union(self.akin.get(each.variation, 0) for each in value_or_assumption(profile, "this_week"))

    @cached_property
    def akin(self) -> Mapping[str, Bits]:
        """For each variation all of its family with the same knee angle."""

        def akin(to: Variation) -> Bits:
            return self.known.bits(lambda each: (each.family, each.bent_knee) == (to.family, to.bent_knee))

        return {each.id: akin(each) for each in self.known.variations}


def whole_sets(left: Value) -> int:
    """Return the whole sets that are *left*, as far as they can be done."""
    return min(int(left), _MOST)


def _take(rule: str, over: int, sharing: Sequence[Slot], shares: dict[Slot, Share]) -> None:
    """Take the sets that are *over*: down to one from each, then whole exercises, in the order in which they go."""
    for least in (1, 0):
        for slot in sharing:
            sets, taken_by = shares[slot]
            less = min(over, sets - least)
            if less > 0:
                shares[slot] = Share(sets - less, tuple(dict.fromkeys((*taken_by, rule))))
                over -= less
