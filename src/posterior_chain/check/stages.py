"""Runners set in a scene where one variation comes into question: its level, the equipment it needs, mastered or lifted before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product
from typing import Any

from posterior_chain.errors import InvalidProfile
from posterior_chain.language.rule import runner
from posterior_chain.model.athlete import AthleteProfile, LiftRecord
from posterior_chain.model.domains import Kept
from posterior_chain.model.exercise import LoadKind, Needs, Variation
from posterior_chain.model.vocabulary import Equipment, Level, Technique

__all__ = ["scenes"]


def scenes(variation: Variation, rivals: tuple[Variation, ...] = (), on: AthleteProfile | None = None) -> Iterator[AthleteProfile]:
    """Give runners, or variants of one, who come near *variation* and, of equipment, have what it needs and one rival does."""
    base = runner() if on is None else on
    kits = (_kit(variation.needs), *(_kit(variation.needs) | _kit(rival.needs) for rival in rivals), frozenset(Equipment))
    for practised, level, kit in product(_practised(variation, lifted=on is None), Level, dict.fromkeys(kits)):
        answers: dict[str, Any] = {"equipment": kit, "level": level, "levels": {variation.family: level}, **practised}
        if level is Level.BEGINNER and LoadKind.EXTERNAL is not variation.loading.kind:
            answers["technique"] = {variation.family: Technique.LEARNING}
        try:
            yield base.changed(**answers)
        except InvalidProfile:
            continue


def _kit(needs: Needs) -> frozenset[Equipment]:
    return frozenset(needs.all_of) | frozenset(sorted(needs.any_of)[:1])


def _practised(variation: Variation, *, lifted: bool) -> Iterator[Mapping[str, Kept]]:
    """Give what may be said of having done it: nothing, a prerequisite of it, itself, and a set of it that was lifted."""
    yield {}
    yield {"owned": {variation.id}}
    if lifted:
        yield {"owned": {each.variation for each in variation.prerequisites}}
        yield {"owned": {variation.id}, "records": (LiftRecord(variation=variation.id, load_kg=40, reps=8, days_ago=3),)}
