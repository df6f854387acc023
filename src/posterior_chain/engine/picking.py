"""
What is picked from inside the envelope: a target on each ladder, one variation in each slot.

Votes are counted here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from posterior_chain.doses.sessions import SLOTS
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
        stepped_by: The rules that stepped down on a ladder of its family.
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
    for plan in SLOTS:
        if ranked[plan.family]:
            chosen[plan.slot] = Pick(slot=plan.slot, variation=ranked[plan.family][0], stepped_by=targets[plan.family].stepped_by)
    for plan in SLOTS:
        used = {pick.variation for pick in chosen.values()}
        left = [each for each in ranked[plan.stand_in] if each not in used] if plan.stand_in else []
        if plan.stand_in and left and plan.slot not in chosen:
            chosen[plan.slot] = Pick(slot=plan.slot, variation=left[0], stepped_by=targets[plan.stand_in].stepped_by, stands_in=True)
    return tuple(chosen[plan.slot] for plan in SLOTS if plan.slot in chosen)


@frozen
class _Targets:
    """The rungs aimed at in a family, and the rules that stepped down on one of its ladders."""

    names: tuple[str, ...]
    stepped_by: tuple[str, ...]


def _targets(family: Family, fired: Sequence[Ground], today: Envelope, known: Knowledge) -> _Targets:
    """
    Return one target for each ladder.

    At the bottom of a ladder a rung is kept, unless the same rung was stepped down from on another ladder: a runner who needs an easier
    squat does not get the harder one because another way up to it has nothing below.
    """
    targets: set[str] = set()
    kept_at_bottom: set[str] = set()
    left_behind: set[str] = set()
    stepped_by: set[str] = set()
    for ladder in known.exercises.ladders[family]:
        allowed = _aimed_at(ladder, today, known)
        rules = {ground.id for ground in fired if allowed and allowed[-1] in ground.steps}
        if rules and len(allowed) > 1:
            stepped_by |= rules
            left_behind.add(allowed[-1])
            targets.add(allowed[-2])
        elif rules:
            kept_at_bottom.add(allowed[-1])
        elif allowed:
            targets.add(allowed[-1])
    names = targets | (kept_at_bottom - left_behind)
    return _Targets(tuple(sorted(names)), tuple(sorted(stepped_by)))


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
