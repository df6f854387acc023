"""The catalogue of variations: an immutable collection, with the ladders that follow from what each variation follows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from graphlib import CycleError, TopologicalSorter
from types import MappingProxyType

import attrs
from attrs import field, frozen

from posterior_chain.engine.discovery import found_in
from posterior_chain.errors import CatalogueError, UnknownVariation
from posterior_chain.model.exercise import Status, Variation
from posterior_chain.model.vocabulary import Family

__all__ = ["Exercises", "Ladder", "default_exercises", "given_exercises", "variations_in"]

_MOST_LADDERS = 2000

Ladder = tuple[str, ...]
"""The rungs of one way up, the bottom one first."""


def _by_id(variations: Iterable[Variation]) -> Mapping[str, Variation]:
    named: dict[str, Variation] = {}
    for variation in sorted(variations, key=lambda each: each.id):
        if not variation.id:
            raise CatalogueError(f"variation {variation.name!r} has no id")
        if named.setdefault(variation.id, variation) != variation:
            raise CatalogueError(f"two variations that differ are called {variation.id!r}")
    return MappingProxyType(named)


@frozen(eq=False)
class Exercises:
    """
    Variations, each under its id. Join more with ``|``.

    Raises:
        CatalogueError: when a variation follows one that is not there, one of a higher level or, as an entry, one that is none; when
            the ladders or the prerequisites run in a circle; or when two variations that differ have the same id.
    """

    by_id: Mapping[str, Variation] = field(converter=_by_id)

    def __attrs_post_init__(self) -> None:
        for variation in self:
            named = {*variation.regresses_to, *(each.variation for each in variation.prerequisites)}
            for name in sorted(named - set(self.by_id)):
                raise CatalogueError(f"variation {variation.id!r} names {name!r}, which is not in the catalogue")
        _ = self.ladders
        _check_prerequisites(self)
        for variation in self:
            _check_steps(variation, [self.by_id[lower] for lower in variation.regresses_to])

    def __reduce__(self) -> tuple[type[Exercises], tuple[tuple[Variation, ...]]]:
        return Exercises, (tuple(self),)

    def __iter__(self) -> Iterator[Variation]:
        return iter(self.by_id.values())

    def __len__(self) -> int:
        return len(self.by_id)

    def __contains__(self, name: object) -> bool:
        return name in self.by_id

    def __getitem__(self, name: str) -> Variation:
        if name not in self.by_id:
            raise UnknownVariation(name, self.by_id)
        return self.by_id[name]

    def __or__(self, more: Iterable[Variation]) -> Exercises:
        return Exercises([*self, *more])

    def without(self, name: str) -> Exercises:
        """Return the catalogue without the variation *name* and without the ones that only it leads to."""
        left = {each.id: each for each in self if each.id != self[name].id}
        while any(not _reachable(each, left) for each in left.values()):
            left = {each.id: each for each in left.values() if _reachable(each, left)}
        return Exercises([_cut(each, left) for each in left.values()])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Exercises) and self.fingerprint == other.fingerprint

    def __hash__(self) -> int:
        return hash(self.fingerprint)

    @cached_property
    def fingerprint(self) -> str:
        """A digest of everything in the catalogue."""
        import hashlib  # noqa: PLC0415 - it loads a cryptographic library

        return hashlib.sha256(repr(tuple(self)).encode()).hexdigest()[:16]

    @cached_property
    def ladders(self) -> Mapping[Family, tuple[Ladder, ...]]:
        """Every way up in each family, from a rung that follows nothing to one that nothing follows."""
        return {family: tuple(_ladders(self, family)) for family in Family}

    @cached_property
    def height(self) -> Mapping[str, int]:
        """How many rungs lie below each variation, the longest way up counted."""
        return {rung: max(ladder.index(rung) for ladder in self._through(rung)) for rung in self.by_id}

    @cached_property
    def below(self) -> Mapping[str, frozenset[str]]:
        """Every rung that can be reached downwards from each variation."""
        return {rung: frozenset(lower for ladder in self._through(rung) for lower in ladder[: ladder.index(rung)]) for rung in self.by_id}

    def _through(self, rung: str) -> list[Ladder]:
        return [ladder for ladder in self.ladders[self.by_id[rung].family] if rung in ladder]


def _check_prerequisites(exercises: Exercises) -> None:
    """Refuse a variation that would have to be mastered before it may be tried."""
    try:
        TopologicalSorter({each.id: [one.variation for one in each.prerequisites] for each in exercises}).prepare()
    except CycleError as error:
        raise CatalogueError(f"the prerequisites run in a circle through {error.args[1][0]!r}") from None


def _check_steps(variation: Variation, below: Iterable[Variation]) -> None:
    """Refuse a way up by which what lies above would prove more of what lies below than the lower rungs do themselves."""
    for lower in below:
        if lower.level.rank > variation.level.rank:
            raise CatalogueError(
                f"variation {variation.id!r} is for {variation.level} and follows {lower.id!r}, which is for {lower.level}: "
                "levels never fall on the way up"
            )
        if variation.entry and not lower.entry:
            raise CatalogueError(
                f"variation {variation.id!r} may be started with and follows {lower.id!r}, which may not: "
                "a rung to start with stands above nothing but rungs to start with"
            )


def _reachable(variation: Variation, left: Mapping[str, Variation]) -> bool:
    return variation.entry or any(each.variation in left for each in variation.prerequisites)


def _cut(variation: Variation, left: Mapping[str, Variation]) -> Variation:
    return attrs.evolve(
        variation,
        prerequisites=tuple(each for each in variation.prerequisites if each.variation in left),
        regresses_to=tuple(each for each in variation.regresses_to if each in left),
    )


def _ladders(exercises: Exercises, family: Family) -> Iterator[Ladder]:
    rungs = {each.id: each for each in exercises if each.family is family}
    followed = {lower for each in rungs.values() for lower in each.regresses_to}
    without_a_way = set(rungs)
    found = 0
    for top in sorted(set(rungs) - followed):
        for ladder in _ways_up_to(top, rungs, ()):
            found += 1
            if found > _MOST_LADDERS:
                raise CatalogueError(f"the {family} family has more than {_MOST_LADDERS} ladders: let fewer variations follow several")
            without_a_way -= set(ladder)
            yield ladder
    if without_a_way:
        raise _in_a_circle(min(without_a_way))


def _in_a_circle(rung: str) -> CatalogueError:
    return CatalogueError(f"the ladders run in a circle through {rung!r}")


def _ways_up_to(rung: str, rungs: Mapping[str, Variation], above: Ladder) -> Iterator[Ladder]:
    if rung in above:
        raise _in_a_circle(rung)
    lower = rungs[rung].regresses_to
    for each in lower:
        if each not in rungs:
            raise CatalogueError(f"variation {rung!r} follows {each!r}, which is of another family")
        yield from _ways_up_to(each, rungs, (rung, *above))
    if not lower:
        yield (rung, *above)


@cache
def default_exercises(*, preview: bool = False) -> Exercises:
    """Return the variations that this library ships; with *preview* also those that are being tried out."""
    wanted = {Status.STABLE, Status.PREVIEW} if preview else {Status.STABLE}
    return Exercises([each for each in _shipped() if each.status in wanted])


def given_exercises(exercises: object) -> Exercises:
    """Return the *exercises* that a caller gave, the shipped ones in place of nothing; ``TypeError`` when they are no catalogue."""
    if exercises is None:
        return default_exercises()
    if not isinstance(exercises, Exercises):
        raise TypeError(
            f"exercises is an Exercises, not a {type(exercises).__name__}: default_exercises() | [...] joins your own to the shipped ones"
        )
    return exercises


@cache
def _shipped() -> tuple[Variation, ...]:
    return variations_in("posterior_chain.exercises")


def variations_in(package: str) -> tuple[Variation, ...]:
    """Return the variation of every file below *package*, under the name of its file."""
    return tuple(_named(found.the("VARIATION", Variation), found.place) for found in found_in(package))


def _named(variation: Variation, place: tuple[str, ...]) -> Variation:
    if place[0] != variation.family:
        raise CatalogueError(f"{'/'.join(place)}.py lies outside the folder of its family, {variation.family}")
    return attrs.evolve(variation, id=place[-1])
