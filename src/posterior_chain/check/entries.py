"""
How far each variation may be dosed, for everybody at once: every distinct entry of the envelope where it is allowed.

Of each bound only the joined value counts: who has it is held to it by a rule, and to no tighter one. So the profiles are told apart bound
by bound, and of each combination that somebody is left for there is an entry.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs
from attrs import frozen

from posterior_chain.check.diagrams import NO, YES, Diagram, Diagrams
from posterior_chain.check.proof import Proof, Row
from posterior_chain.doses.prescriptions import TableDose
from posterior_chain.language.effects import Bounds
from posterior_chain.model.exercise import LoadKind, Variation
from posterior_chain.model.vocabulary import Level, Method

__all__ = ["Entry", "entries", "felt"]

_RISING = ("rir", "rest_s")
"""The bounds that only rise; the others only fall."""


@frozen
class Entry:
    """
    What the envelope says of a variation that is allowed.

    Attributes:
        level: The level that doses are read for.
        method: How it is trained.
        sets: How many sets, of the table, the votes and the bounds.
        bounds: The most cautious of each other bound, as far as it is felt.
    """

    level: Level
    method: Method
    sets: int
    bounds: Bounds


_Had = tuple[tuple[Bounds, Diagram], ...]
"""Some bounds, each with those who have them."""


def felt(bounds: Bounds, variation: Variation, table: TableDose) -> Bounds:
    """Leave out what is not felt: the sets, which are said apart, a floor below the table's own, the part of a load that there is not."""
    is_loaded = variation.loading.kind is LoadKind.EXTERNAL
    usual = Bounds()
    return Bounds(
        load_factor=bounds.load_factor if is_loaded else usual.load_factor,
        start_factor=bounds.start_factor if is_loaded else usual.start_factor,
        repetitions=bounds.repetitions,
        rir=bounds.rir if bounds.rir > table.rir.low else 0,
        rest_s=bounds.rest_s if bounds.rest_s > table.rest_s.low else 0,
    )


def entries(place: int, proof: Proof) -> tuple[Diagrams, tuple[tuple[Entry, Diagram], ...]]:
    """Return every entry of the variation at *place* with those who have it, in diagrams of their own that are forgotten with them."""
    allowed = proof.allowed(place)
    told = [(row, where, tuple(_sets(place, row, proof)), _bounding(place, row, proof)) for row, where in proof.rows(place)]
    d = proof.diagrams.copy()
    found = tuple(
        (Entry(row.level, row.method, sets, bounds), had)
        for row, where, each, bounding in told
        for sets, so_many in each
        for bounds, had in _told_apart(d.every((allowed, where, so_many)), bounding, d)
    )
    return d, found


def _sets(place: int, row: Row, proof: Proof) -> Iterator[tuple[int, Diagram]]:
    """Give each number of sets with those who do so many."""
    most = row.table.sets.high
    more_than = [proof.with_more_sets(YES, place, row, sets) for sets in range(most + 1)]
    for sets in range(1, most + 1):
        yield sets, proof.diagrams.without(more_than[sets - 1], more_than[sets])


def _bounding(place: int, row: Row, proof: Proof) -> _Had:
    variation = proof.variation(place)
    return tuple((felt(bounds, variation, row.table), each.fires) for each, bounds in proof.bounding(place, row))


def _told_apart(where: Diagram, bounding: _Had, d: Diagrams) -> _Had:
    """Return each combination of joined bounds that somebody has."""
    had: _Had = ((Bounds(), where),) if where != NO else ()
    for name in attrs.fields_dict(Bounds):
        values = tuple(_values(name, bounding, d))
        had = tuple(_with_a_bound(had, values, d)) if len(values) > 1 else had
    return had


def _with_a_bound(had: _Had, values: Iterable[tuple[Bounds, Diagram]], d: Diagrams) -> Iterator[tuple[Bounds, Diagram]]:
    for bounds, where in had:
        for of_one, held in values:
            left = d.both(where, held)
            if left != NO:
                yield bounds.join(of_one), left


def _values(name: str, bounding: _Had, d: Diagrams) -> Iterator[tuple[Bounds, Diagram]]:
    """Give each joined value of one bound, alone in bounds of its own, with those who are held to it and to no tighter one."""
    by_value: dict[Bounds, list[Diagram]] = {Bounds(): [YES]}
    for bounds, fires in bounding:
        by_value.setdefault(Bounds(**{name: getattr(bounds, name)}), []).append(fires)
    left = YES
    for of_one in sorted(by_value, key=lambda each: getattr(each, name), reverse=name in _RISING):
        held = d.some(by_value[of_one])
        if d.both(left, held) != NO:
            yield of_one, d.both(left, held)
        left = d.without(left, held)
