"""Whether an exercise of others asks as much as what it is like: rules withhold it by what it says of itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from posterior_chain.check.findings import Finding
from posterior_chain.check.proof import Proof
from posterior_chain.engine.exercises import default_exercises
from posterior_chain.model.exercise import LoadKind, Variation
from posterior_chain.model.vocabulary import Axis, Equipment, Muscle

__all__ = ["likeness"]

_MOST_NAMED = 2
_LIFTED = frozenset((Equipment.BARBELL, Equipment.TRAP_BAR, Equipment.DUMBBELL, Equipment.KETTLEBELL))
"""What is itself a load; a plate may lie under the heels."""


def likeness(proof: Proof) -> Iterator[Finding]:
    """Give every exercise that is not shipped and asks less than each of the shipped ones that are most like it."""
    shipped = default_exercises()
    for place, each in enumerate(proof.known.variations):
        if each.id not in shipped.by_id:
            like = _most_like(each, [other for other in shipped if other.family is each.family])
            if less := list(_less(each, like)):
                names = " and ".join(other.name.lower() for other in like[:_MOST_NAMED])
                sentence = f"It asks less than what is most like it, such as the {names}: {', '.join(less)}."
                yield Finding(code="C502", about=each.id, sentence=sentence, profiles=proof.space.count(proof.allowed(place)))


def _most_like(variation: Variation, family: Sequence[Variation]) -> Sequence[Variation]:
    """Return those of a family that have most in common with a variation, apart from what they ask."""

    def in_common(other: Variation) -> int:
        return sum(one == another for one, another in zip(_described(variation), _described(other), strict=True))

    most = max(map(in_common, family))
    return [other for other in family if in_common(other) == most]


def _described(variation: Variation) -> tuple[object, ...]:
    return (
        variation.laterality,
        variation.loading.kind,
        variation.needs,
        variation.contraction,
        variation.position,
        variation.length_bias,
        variation.bent_knee,
        variation.primary_muscles,
    )


def _less(variation: Variation, like: Sequence[Variation]) -> Iterator[str]:
    for axis in Axis:
        least = min(other.demands[axis] for other in like)
        if variation.demands[axis] < least:
            yield f"{axis.replace('_', ' ')} {variation.demands[axis]} where others have {least} at least"
    if variation.entry and not any(other.entry for other in like):
        yield "one to start with, as none of them is"
    if variation.level.rank < min(other.level.rank for other in like):
        yield f"for a {variation.level}, as none of them is"
    if (rung := min(map(_rung, like))) > _rung(variation):
        yield f"rung {_rung(variation) or 'none'} of the knee flexors where others are on {rung} at least"
    if not variation.from_floor and all(other.from_floor for other in like):
        yield "not from the floor, as all of them are"
    for muscle in sorted(each for each in _trained(like[0]) - _trained(variation) if all(each in _trained(other) for other in like)):
        yield f"no work for the {muscle.replace('_', ' ')}, which all of them train"
    if variation.loading.kind is not LoadKind.EXTERNAL:
        yield from (f"no load, though it is done with a {each.replace('_', ' ')}" for each in variation.implements(_LIFTED))


def _rung(variation: Variation) -> int:
    return variation.knee_flexion_rung or 0


def _trained(variation: Variation) -> frozenset[Muscle]:
    return frozenset((*variation.primary_muscles, *variation.secondary_muscles))
