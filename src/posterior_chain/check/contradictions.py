"""
What no last seven days can be: classes of two or three facts that contradict each other.

Each fact counts sets, or days, or the days since the last, of some ways to train. Where every way counts in no more of *these* facts than
of *those*, the least of these together is no more than the most of those together. It is so within the last day, the last two and so on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, product
from math import inf

from attrs import Factory, field, frozen

from posterior_chain.check.weeks import Classes, Counted
from posterior_chain.engine.bits import Bits
from posterior_chain.language.weeks import NOT_THIS_WEEK, Tally
from posterior_chain.model.vocabulary import Method

__all__ = ["contradictions"]

_DAYS = range(NOT_THIS_WEEK)


@frozen
class _Class:
    """A class of a fact: how many sets there are at least and at most within the last day, the last two, and so on."""

    name: str
    cell: int
    least: tuple[float, ...]
    most: tuple[float, ...]


@frozen(eq=False)
class _Fact:
    """A fact of the last seven days: the ways to train that it counts, as bits, and its classes."""

    counted: Counted
    ways: Bits = field(default=Factory(lambda self: _ways(self.counted), takes_self=True))
    classes: tuple[_Class, ...] = field(default=Factory(lambda self: tuple(_classes(self.counted)), takes_self=True))


def contradictions(several: Sequence[Counted]) -> Iterator[Classes]:
    """Give the classes of facts of the last seven days that no week has, or no week has together."""
    for each in several:
        yield from (((each.name, cell),) for cell in range(each.axis.count) if cell not in each.spans)
    for these, those in _bounded([_Fact(each) for each in several]):
        for classes in product(*(each.classes for each in (*these, *those))):
            if _contradict(classes[: len(these)], classes[len(these) :]):
                yield tuple((each.name, each.cell) for each in classes)


def _classes(counted: Counted) -> Iterator[_Class]:
    for cell, (low, high) in counted.spans.items():
        least, most = _sets(counted.read.tally, low, high)
        yield _Class(counted.name, cell, tuple(least), tuple(most))


def _sets(tally: Tally, low: float, high: float) -> tuple[list[float], list[float]]:
    """Return how many sets there are at least and at most within each number of days, where so much is counted."""
    if tally is Tally.SINCE:
        return [float(high <= day) for day in _DAYS], [0 if low > day else inf for day in _DAYS]
    if tally is Tally.DAYS:
        return [max(low - (_DAYS[-1] - day), 0) for day in _DAYS], [inf if high else 0 for _ in _DAYS]
    return [low if day == _DAYS[-1] else 0 for day in _DAYS], [high for _ in _DAYS]


def _ways(counted: Counted) -> Bits:
    every = (counted.counts(name, method) for name in sorted(counted.context.variations) for method in Method)
    return sum(1 << place for place, counts in enumerate(every) if counts)


def _bounded(facts: Sequence[_Fact]) -> Iterator[tuple[Sequence[_Fact], Sequence[_Fact]]]:
    """Give facts, and others that count every way to train at least as often as they do: three in all, none of which can be left out."""
    for one in facts:
        if not one.ways:
            yield (one,), ()
        others = [other for other in facts if other is not one]
        parts = [other for other in others if other.ways & ~one.ways == 0]
        yield from (((part,), (one,)) for part in parts)
        yield from ((pair, (one,)) for pair in combinations(parts, 2) if not pair[0].ways & pair[1].ways)
        apart = [other for other in others if one.ways & ~other.ways]
        yield from (((one,), pair) for pair in combinations(apart, 2) if one.ways & ~(pair[0].ways | pair[1].ways) == 0)


def _contradict(these: Sequence[_Class], those: Sequence[_Class]) -> bool:
    return any(sum(each.least[day] for each in these) > sum(each.most[day] for each in those) for day in _DAYS)
