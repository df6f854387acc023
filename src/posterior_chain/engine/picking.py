"""
What is picked from inside the envelope: a target on each ladder, one variation in each slot.

Votes are counted here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from attrs import field, frozen

from posterior_chain.doses.sessions import SLOTS, SlotPlan
from posterior_chain.engine.bits import Bits, ones, union
from posterior_chain.engine.envelope import Envelope
from posterior_chain.engine.exercises import Ladder
from posterior_chain.engine.knowledge import Ground, Knowledge
from posterior_chain.engine.memo import Memo
from posterior_chain.engine.places import proven_rung
from posterior_chain.model.exercise import LoadKind
from posterior_chain.model.vocabulary import Contraction, Family, Laterality, Slot

__all__ = ["Pick", "Picking", "fixed_preference"]

_Order = tuple[int, bool, bool, bool, int, int, bool, str]


@frozen(kw_only=True)
class Pick:
    """
    The variation for a slot.

    Attributes:
        stepped_by: The rules that stepped down from a rung above it.
        stands_in: Whether it takes the place of a family of which nothing is allowed.
    """

    slot: Slot
    variation: str
    stepped_by: tuple[str, ...]
    stands_in: bool = False


@frozen
class _Ranked:
    """The rungs aimed at in a family, the best first, each with the rules that stepped down to it from above, and the pick of its slot."""

    names: tuple[str, ...]
    stepped_by: Mapping[str, tuple[str, ...]]
    pick: Pick | None


@frozen(eq=False)
class Picking:
    """Picks from a catalogue, with what was found for other runners."""

    known: Knowledge
    _ranked: Memo[object, _Ranked] = field(factory=Memo[object, _Ranked], init=False)

    def picks(self, today: Envelope) -> tuple[Pick, ...]:
        """Return one variation for each slot that can be filled, in the order of the slots."""
        recorded = today.places.loading.recorded_among(today.profile)
        ranked = [self._of(slot, today, recorded) for slot in self._slots]
        picks = [each.pick for each in ranked]
        if None in picks:
            _stand_in(picks, {slot.plan.slot.family: each for slot, each in zip(self._slots, ranked, strict=True)})
        return tuple([pick for pick in picks if pick is not None])

    def _of(self, slot: _Slot, today: Envelope, recorded: Bits) -> _Ranked:
        bits = slot.bits
        key = (today.allowed & bits, today.met & bits, recorded & bits, today.trained & bits, today.trace & slot.asked_by)
        found = self._ranked.get(key)
        return self._ranked.keep(key, self._new(slot, today, recorded)) if found is None else found

    def _new(self, slot: _Slot, today: Envelope, recorded: Bits) -> _Ranked:
        allowed, met = (frozenset(self.known.names(each & slot.bits)) for each in (today.allowed, today.met))
        targets = _targets(slot.plan.slot.family, allowed, met, today.fired, self.known)
        names = _in_order(targets.names, today.fired, recorded, self.known, trained=bool(today.trained & slot.bits))
        stepped_by = {name: targets.stepped_by(name, self.known) for name in names}
        pick = Pick(slot=slot.plan.slot, variation=names[0], stepped_by=stepped_by[names[0]]) if names else None
        return _Ranked(names, stepped_by, pick)

    @cached_property
    def _slots(self) -> tuple[_Slot, ...]:
        acting = self.known.acting(lambda ground: ground.steps | ground.votes)
        families = [(plan, self.known.family[plan.slot.family]) for plan in SLOTS]
        return tuple(_Slot(plan, bits, union(acting[place] for place in ones(bits))) for plan, bits in families)


@frozen
class _Slot:
    """A slot with the variations of its family, and the rules that step down from one of them or vote for one."""

    plan: SlotPlan
    bits: Bits
    asked_by: Bits


def _stand_in(picks: list[Pick | None], ranked: Mapping[Family, _Ranked]) -> None:
    """Fill slots of whose family nothing is allowed from another family, with what is not used yet."""
    for place, plan in enumerate(SLOTS):
        if picks[place] is None and plan.stand_in:
            used = {each.variation for each in picks if each is not None}
            name = next((each for each in ranked[plan.stand_in].names if each not in used), None)
            if name is not None:
                stepped_by = ranked[plan.stand_in].stepped_by[name]
                picks[place] = Pick(slot=plan.slot, variation=name, stepped_by=stepped_by, stands_in=True)


@frozen
class _Targets:
    """The rungs aimed at in a family, and the rungs stepped down from with the rules that stepped."""

    names: tuple[str, ...]
    left: Mapping[str, frozenset[str]]

    def stepped_by(self, name: str, known: Knowledge) -> tuple[str, ...]:
        """Name the rules that stepped down from a rung above the rung *name*."""
        above = (rules for rung, rules in self.left.items() if name in known.exercises.below[rung])
        return tuple(sorted({rule for rules in above for rule in rules}))


def _targets(family: Family, allowed: frozenset[str], met: frozenset[str], fired: Sequence[Ground], known: Knowledge) -> _Targets:
    """
    Return one target for each ladder.

    At the bottom of a ladder a rung is kept, unless the same rung was stepped down from on another ladder: a runner who needs an easier
    squat does not get the harder one because another way up to it has nothing below.
    """
    targets: set[str] = set()
    kept_at_bottom: set[str] = set()
    left: dict[str, frozenset[str]] = {}
    stepping = [ground for ground in fired if ground.steps]
    for ladder in known.exercises.ladders[family]:
        rungs = _aimed_at(ladder, allowed, met, known)
        rules = {ground.id for ground in stepping if rungs and ground.steps >> known.place[rungs[-1]] & 1}
        if rules and len(rungs) > 1:
            left[rungs[-1]] = frozenset(rules)
            targets.add(rungs[-2])
        elif rules:
            kept_at_bottom.add(rungs[-1])
        elif rungs:
            targets.add(rungs[-1])
    names = targets | (kept_at_bottom - left.keys())
    return _Targets(tuple(sorted(names)), left)


def _aimed_at(ladder: Ladder, allowed: frozenset[str], met: frozenset[str], known: Knowledge) -> list[str]:
    """Return the allowed rungs up to the highest that may be aimed at: one above the highest met, or the highest to start on."""
    highest = proven_rung(ladder, met, known) + any(rung in met for rung in ladder)
    return [rung for rung in ladder[: highest + 1] if rung in allowed]


def _in_order(targets: Sequence[str], fired: Sequence[Ground], recorded: Bits, known: Knowledge, *, trained: bool) -> tuple[str, ...]:
    """Return the targets, the best first; one that lies below another that is left comes after it."""
    ranked: list[str] = []
    while len(ranked) < len(targets):
        left = [each for each in targets if each not in ranked]
        tops = [each for each in left if not any(each in known.exercises.below[other] for other in left)]
        ranked.append(min(tops, key=lambda each: _preference(each, fired, recorded, known, trained=trained)))
    return tuple(ranked)


def _preference(name: str, fired: Sequence[Ground], recorded: Bits, known: Knowledge, *, trained: bool) -> _Order:
    """Order the candidates of a slot: the smallest comes first, and the id decides at last."""
    variation, place = known.exercises[name], known.place[name]
    return (
        -len({ground.id for ground in fired if ground.votes >> place & 1}),
        not recorded >> place & 1,
        trained and variation.loading.kind is not LoadKind.EXTERNAL,
        *fixed_preference(name, known),
    )


def fixed_preference(name: str, known: Knowledge) -> tuple[bool, int, int, bool, str]:
    """Order the candidates as far as it depends on nobody's answers."""
    variation = known.exercises[name]
    return (
        variation.laterality is not Laterality.BILATERAL,
        -variation.level.rank,
        -known.exercises.height[name],
        variation.contraction is Contraction.ECCENTRIC,
        name,
    )
