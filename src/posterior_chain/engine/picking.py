"""
What is picked from inside the envelope: a target on each ladder, one variation in each slot.

Votes are counted here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from posterior_chain.doses.sessions import SLOTS, SlotPlan
from posterior_chain.engine.envelope import Envelope, proven_rung
from posterior_chain.engine.exercises import Ladder
from posterior_chain.engine.knowledge import Ground, Knowledge
from posterior_chain.engine.loading import record_of
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.exercise import LoadKind
from posterior_chain.model.vocabulary import Contraction, Family, Laterality, Level, Slot

__all__ = ["Pick", "picks"]

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


def picks(profile: AthleteProfile, fired: Sequence[Ground], today: Envelope, known: Knowledge) -> tuple[Pick, ...]:
    """Return one variation for each slot that can be filled, in the order of the slots."""
    targets = {family: _targets(family, fired, today, known) for family in Family}
    ranked = {family: _ranked(targets[family].names, profile, fired, today, known) for family in Family}
    chosen: dict[Slot, Pick] = {}

    def pick(plan: SlotPlan, family: Family, name: str) -> None:
        stepped_by = targets[family].stepped_by(name, known)
        chosen[plan.slot] = Pick(slot=plan.slot, variation=name, stepped_by=stepped_by, stands_in=family is not plan.slot.family)

    for plan in SLOTS:
        if ranked[plan.slot.family]:
            pick(plan, plan.slot.family, ranked[plan.slot.family][0])
    for plan in SLOTS:
        used = {each.variation for each in chosen.values()}
        left = [name for name in ranked[plan.stand_in] if name not in used] if plan.stand_in else []
        if plan.stand_in and left and plan.slot not in chosen:
            pick(plan, plan.stand_in, left[0])
    return tuple(chosen[plan.slot] for plan in SLOTS if plan.slot in chosen)


@frozen
class _Targets:
    """The rungs aimed at in a family, and the rungs stepped down from with the rules that stepped."""

    names: tuple[str, ...]
    left: Mapping[str, frozenset[str]]

    def stepped_by(self, name: str, known: Knowledge) -> tuple[str, ...]:
        """Name the rules that stepped down from a rung above the rung *name*."""
        above = (rules for rung, rules in self.left.items() if name in known.exercises.below[rung])
        return tuple(sorted({rule for rules in above for rule in rules}))


def _targets(family: Family, fired: Sequence[Ground], today: Envelope, known: Knowledge) -> _Targets:
    """
    Return one target for each ladder.

    At the bottom of a ladder a rung is kept, unless the same rung was stepped down from on another ladder: a runner who needs an easier
    squat does not get the harder one because another way up to it has nothing below.
    """
    targets: set[str] = set()
    kept_at_bottom: set[str] = set()
    left: dict[str, frozenset[str]] = {}
    for ladder in known.exercises.ladders[family]:
        allowed = _aimed_at(ladder, today, known)
        rules = {ground.id for ground in fired if allowed and allowed[-1] in ground.steps}
        if rules and len(allowed) > 1:
            left[allowed[-1]] = frozenset(rules)
            targets.add(allowed[-2])
        elif rules:
            kept_at_bottom.add(allowed[-1])
        elif allowed:
            targets.add(allowed[-1])
    names = targets | (kept_at_bottom - left.keys())
    return _Targets(tuple(sorted(names)), left)


def _aimed_at(ladder: Ladder, today: Envelope, known: Knowledge) -> list[str]:
    """Return the allowed rungs up to the highest that may be aimed at: one above the highest met, or the highest to start on."""
    highest = proven_rung(ladder, today.met, known.exercises) + any(rung in today.met for rung in ladder)
    return [rung for rung in ladder[: highest + 1] if today.allows(rung)]


def _ranked(targets: Sequence[str], profile: AthleteProfile, fired: Sequence[Ground], today: Envelope, known: Knowledge) -> list[str]:
    """Return the targets, the best first; one that lies below another that is left comes after it."""
    ranked: list[str] = []
    while len(ranked) < len(targets):
        left = [each for each in targets if each not in ranked]
        tops = [each for each in left if not any(each in known.exercises.below[other] for other in left)]
        ranked.append(min(tops, key=lambda each: _preference(each, profile, fired, today, known)))
    return ranked


def _preference(name: str, profile: AthleteProfile, fired: Sequence[Ground], today: Envelope, known: Knowledge) -> _Order:
    """Order the candidates of a slot: the smallest comes first, and the id decides at last."""
    variation = known.exercises[name]
    trained = today.levels[variation.family] is not Level.BEGINNER
    return (
        -len({ground.id for ground in fired if name in ground.votes}),
        record_of(profile, variation) is None,
        trained and variation.loading.kind is not LoadKind.EXTERNAL,
        variation.laterality is not Laterality.BILATERAL,
        -variation.level.rank,
        -known.exercises.height[name],
        variation.contraction is Contraction.ECCENTRIC,
        name,
    )
