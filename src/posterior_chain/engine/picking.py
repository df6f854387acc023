"""
What is picked from inside the envelope: a target on each ladder, one variation in each slot.

Votes are counted here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

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


@frozen(kw_only=True)
class Pick:
    """
    The variation for a slot.

    Attributes:
        stepped_by: The rules that stepped down to it.
        stands_in: Whether it takes the place of a family of which nothing is allowed.
    """

    slot: Slot
    variation: str
    stepped_by: tuple[str, ...]
    stands_in: bool = False


def picks(profile: AthleteProfile, fired: Sequence[Ground], today: Envelope, known: Knowledge) -> tuple[Pick, ...]:
    """Return one variation for each slot that can be filled, in the order of the slots."""
    ranked = {family: _ranked(family, profile, fired, today, known) for family in Family}
    chosen: dict[Slot, Pick] = {}
    for plan in SLOTS:
        for variation, stepped_by in list(ranked[plan.family].items())[:1]:
            chosen[plan.slot] = Pick(slot=plan.slot, variation=variation, stepped_by=stepped_by)
    for plan in SLOTS:
        if plan.slot in chosen or plan.stand_in is None:
            continue
        used = {pick.variation for pick in chosen.values()}
        left = [(each, stepped_by) for each, stepped_by in ranked[plan.stand_in].items() if each not in used]
        for variation, stepped_by in left[:1]:
            chosen[plan.slot] = Pick(slot=plan.slot, variation=variation, stepped_by=stepped_by, stands_in=True)
    return tuple(chosen[plan.slot] for plan in SLOTS if plan.slot in chosen)


def _ranked(family: Family, profile: AthleteProfile, fired: Sequence[Ground], today: Envelope, known: Knowledge) -> dict[str, tuple[str, ...]]:
    """Return the targets of *family*, the best first, each with the rules that stepped down to it."""
    targets = _targets(family, fired, today, known)
    ranked: dict[str, tuple[str, ...]] = {}
    while len(ranked) < len(targets):
        left = [each for each in targets if each not in ranked]
        tops = [each for each in left if not any(each in known.exercises.below[other] for other in left)]
        best = min(tops, key=lambda each: _preference(each, profile, fired, today, known))
        ranked[best] = targets[best]
    return ranked


def _targets(family: Family, fired: Sequence[Ground], today: Envelope, known: Knowledge) -> Mapping[str, tuple[str, ...]]:
    targets: dict[str, set[str]] = {}
    for ladder in known.exercises.ladders[family]:
        for target, stepped_by in _target(ladder, fired, today, known):
            targets.setdefault(target, set()).update(stepped_by)
    return {target: tuple(sorted(stepped_by)) for target, stepped_by in sorted(targets.items())}


def _target(ladder: Ladder, fired: Sequence[Ground], today: Envelope, known: Knowledge) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give the highest allowed rung, at most one above the highest met, and one lower where a rule steps down from it."""
    highest = proven_rung(ladder, today.met, known.exercises) + any(rung in today.met for rung in ladder)
    allowed = [rung for rung in ladder[: highest + 1] if today.allows(rung)]
    if not allowed:
        return
    stepped_by = tuple(ground.id for ground in fired if allowed[-1] in ground.steps)
    if stepped_by and len(allowed) > 1:
        yield allowed[-2], stepped_by
    else:
        yield allowed[-1], ()


def _preference(name: str, profile: AthleteProfile, fired: Sequence[Ground], today: Envelope, known: Knowledge) -> tuple[Any, ...]:
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
