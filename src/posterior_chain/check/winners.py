"""
What each slot of a session may hold, for everybody at once: every distinct choice, with those for whom it is made.

It is told as a session is put together: what each ladder is aimed at, who steps down, which target comes first. A record is no part of a
proof, so nobody here has one; who mastered a variation says so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from attrs import field, frozen

from posterior_chain.check.answers import reaches
from posterior_chain.check.diagrams import NO, YES, Clause, Diagram, Diagrams
from posterior_chain.check.proof import Acting, Proof
from posterior_chain.doses.sessions import SLOTS
from posterior_chain.engine.exercises import Ladder
from posterior_chain.engine.picking import fixed_preference
from posterior_chain.model.exercise import LoadKind, Variation
from posterior_chain.model.vocabulary import Family, Level, Slot

__all__ = ["Choice", "choices", "stand_ins"]


@frozen
class Choice:
    """
    What a slot holds.

    Attributes:
        variation: The variation, or nothing.
        stepped_down: Whether rules stepped down to it from a rung above.
        stands_in: Whether it takes the place of a family of which nothing is left.
    """

    variation: str | None
    stepped_down: bool = False
    stands_in: bool = False


Asked = tuple[Clause, ...]
"""Whom a choice is made for: at least one question of every clause holds. They are joined as far as somebody who is looked for needs."""

_Where = Mapping[str, Diagram]
"""Some variations, each with those for whom it is aimed at."""


def choices(slot: Slot, proof: Proof) -> Iterator[tuple[Choice, Asked]]:
    """Give every choice of a slot from its own family, with those for whom it is made."""
    mine = _Aims(proof, slot.family)
    for name in mine.targets:
        comes_first = tuple(mine.comes_first(name, mine.targets))
        yield from ((Choice(name, stepped), (*comes_first, *how)) for stepped, how in mine.stepped(name))


def stand_ins(slot: Slot, proof: Proof) -> Iterator[tuple[Choice, Asked]]:
    """Give what a slot holds where nothing of its own family is aimed at: the next target of another that no slot uses, or nothing."""
    (number,) = (number for number, plan in enumerate(SLOTS) if plan.slot is slot)
    d, empty, family = proof.diagrams, _empty(slot.family, proof), SLOTS[number].stand_in
    nobody: list[Clause] = [(empty,)]
    if family is not None:
        other = _Aims(proof, family)
        before = d.some(_empty(plan.slot.family, proof) for plan in SLOTS[:number] if plan.stand_in is family)
        for used, so_many in ((1, d.no(before)), (2, before)):
            for name, comes_next in other.after(used) if so_many != NO else ():
                nobody.append((d.no(so_many), d.no(comes_next)))
                for stepped, how in other.stepped(name):
                    yield Choice(name, stepped, stands_in=True), ((empty,), (so_many,), (comes_next,), *how)
    yield Choice(None), tuple(nobody)


def _empty(family: Family, proof: Proof) -> Diagram:
    """Return whether nothing of a family is aimed at."""
    d = proof.diagrams
    ladders = proof.known.exercises.ladders[family]
    return d.no(d.some(_reached(ladder, at, proof) for ladder in ladders for at in range(len(ladder))))


def _reached(ladder: Ladder, at: int, proof: Proof) -> Diagram:
    return proof.diagrams.both(proof.allowed(proof.known.place[ladder[at]]), reaches(ladder, at, proof))


@frozen(eq=False)
class _Aims:
    """What is aimed at in one family, and which of it comes first."""

    proof: Proof
    family: Family
    _better: dict[tuple[str, str], Diagram] = field(factory=dict[tuple[str, str], Diagram], init=False)

    @property
    def d(self) -> Diagrams:
        return self.proof.diagrams

    def _place(self, name: str) -> int:
        return self.proof.known.place[name]

    def _some_of(self, acting: Sequence[Acting]) -> Diagram:
        return self.d.some(each.fires for each in acting)

    def _stepping(self, name: str) -> tuple[Acting, ...]:
        return tuple(self.proof.on(self._place(name), lambda ground: ground.steps))

    # -- targets

    @property
    def targets(self) -> _Where:
        """The variations that are aimed at after the steps down."""
        return self._aimed[0]

    @cached_property
    def _aimed(self) -> tuple[_Where, _Where]:
        """The variations that are aimed at after the steps down, and those that rules step down from."""
        aimed, kept, left = dict[str, Diagram](), dict[str, Diagram](), dict[str, Diagram]()
        for ladder in self.proof.known.exercises.ladders[self.family]:
            self._aim(ladder, aimed, kept, left)
        for name, where in kept.items():
            self._join(aimed, name, self.d.without(where, left.get(name, NO)))
        return {name: where for name, where in aimed.items() if where != NO}, left

    def _aim(self, ladder: Ladder, aimed: dict[str, Diagram], kept: dict[str, Diagram], left: dict[str, Diagram]) -> None:
        """Aim at the highest rung reached or, where it is *left* by a step down, at the next that is allowed, or *kept* at the bottom."""
        d, above, falling = self.d, NO, NO
        for at in reversed(range(len(ladder))):
            name, reached = ladder[at], _reached(ladder, at, self.proof)
            allowed, lower = self._allowed(name), d.some(map(self._allowed, ladder[:at]))
            top, above = d.without(reached, above), d.either(above, reached)
            steps = self._some_of(self._stepping(name))
            stepping = d.both(top, steps)
            leaving = d.both(stepping, lower)
            self._join(aimed, name, d.either(d.without(top, steps), d.both(falling, allowed)))
            self._join(left, name, leaving)
            self._join(kept, name, d.without(stepping, lower))
            falling = d.either(d.without(falling, allowed), leaving)

    def _join(self, several: dict[str, Diagram], name: str, where: Diagram) -> None:
        several[name] = self.d.either(several.get(name, NO), where)

    def _allowed(self, name: str) -> Diagram:
        return self.proof.allowed(self._place(name))

    def stepped(self, name: str) -> Iterator[tuple[bool, Asked]]:
        """Tell those for whom a variation is chosen apart by whether rules stepped down to it."""
        below, (_, left) = self.proof.known.exercises.below, self._aimed
        came_down = tuple(where for rung, where in left.items() if name in below[rung] and where != NO)
        yield False, tuple((self.d.no(where),) for where in came_down)
        if came_down:
            yield True, (came_down,)

    # -- which comes first

    def comes_first(self, name: str, targets: _Where) -> Iterator[Clause]:
        """Say that a variation is a target, lies below no other, and none that lies below no other is preferred to it."""
        d = self.d
        yield (targets[name],)
        yield from ((d.no(where),) for where in self._above(name, targets))
        for other, where in targets.items():
            preferred = NO if other == name else self._preferred(other, name)
            if preferred != NO:
                yield d.no(preferred), d.no(where), *self._above(other, targets)

    def _above(self, name: str, targets: _Where) -> Iterator[Diagram]:
        below = self.proof.known.exercises.below
        return (where for other, where in targets.items() if name in below[other])

    def first(self, targets: _Where, within: Diagram) -> Iterator[tuple[str, Diagram]]:
        """Give the targets that come first for anybody *within* a question, and for whom."""
        for name in targets:
            where = within
            for clause in self.comes_first(name, targets):
                where = where and self.d.both(where, self.d.some(clause))
            if where != NO:
                yield name, where

    def after(self, used: int) -> Iterator[tuple[str, Diagram]]:
        """Give the targets that come next after so many *used*."""
        found: dict[str, Diagram] = {}
        for left, where in self._without_the_first(used, self.targets, YES):
            for name, each in self.first(left, where):
                self._join(found, name, each)
        yield from found.items()

    def _without_the_first(self, used: int, targets: _Where, within: Diagram) -> Iterator[tuple[_Where, Diagram]]:
        if not used:
            yield targets, within
            return
        for name, where in self.first(targets, within):
            yield from self._without_the_first(used - 1, {each: aimed for each, aimed in targets.items() if each != name}, where)

    def _preferred(self, one: str, other: str) -> Diagram:
        """Return whether *one* is preferred to *other*: by more votes, then the load of who is trained, then what they are."""
        found = self._better.get((one, other))
        if found is None:
            found = self._better[one, other] = self._new_preferred(one, other)
        return found

    def _new_preferred(self, one: str, other: str) -> Diagram:
        d = self.d
        more, as_many = self._balance(one, other)
        trained = d.no(self.proof.space.dosed(self.family, Level.BEGINNER))
        mine, its = (self.proof.variation(self._place(each)) for each in (one, other))
        better_untrained, better_trained = (self._order(mine, trained=each) < self._order(its, trained=each) for each in (False, True))
        better = d.either(trained if better_trained else NO, d.no(trained) if better_untrained else NO)
        return d.either(more, d.both(as_many, better))

    def _balance(self, one: str, other: str) -> tuple[Diagram, Diagram]:
        """Return for whom more rules vote for *one*, and for whom as many do."""
        counts: dict[int, Diagram] = {0: YES}
        for difference, where in self._votes(one, other):
            shifted: dict[int, Diagram] = {}
            for balance, each in counts.items():
                for now, some in ((balance + difference, self.d.both(each, where)), (balance, self.d.without(each, where))):
                    shifted[now] = self.d.either(shifted.get(now, NO), some)
            counts = shifted
        return self.d.some(where for balance, where in counts.items() if balance > 0), counts.get(0, NO)

    def _votes(self, one: str, other: str) -> Iterator[tuple[int, Diagram]]:
        """Give the rules that vote for one of two and not for the other, each counted once."""
        for acting in self.proof.by_rule.values():
            mine, its = ([each for each in acting if each.ground.votes >> self._place(name) & 1] for name in (one, other))
            if mine != its:
                for_mine, for_its = self._some_of(mine), self._some_of(its)
                yield 1, self.d.without(for_mine, for_its)
                yield -1, self.d.without(for_its, for_mine)

    def _order(self, variation: Variation, *, trained: bool) -> tuple[object, ...]:
        return trained and variation.loading.kind is not LoadKind.EXTERNAL, *fixed_preference(variation.id, self.proof.known)
