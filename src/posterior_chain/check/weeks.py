"""
The last seven days in a proof: what each of their facts counts in each of its classes, and weeks that fall into classes.

A week is made set by set: what a fact still lacks is trained, in a variation of which others have room, as long ago as may be.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import islice
from math import inf
from typing import cast

import attrs
from attrs import Factory, field, frozen

from posterior_chain.engine.cells import Axis, axes_of
from posterior_chain.language.conditions import Atom
from posterior_chain.language.facts import Context
from posterior_chain.language.weeks import NOT_THIS_WEEK, OfTheWeek, Tally
from posterior_chain.model.athlete import Trained
from posterior_chain.model.domains import Whole, note_of
from posterior_chain.model.vocabulary import Method

__all__ = ["ENOUGH_SETS", "Classes", "Counted", "Week", "Weeks", "counted_in"]

Week = tuple[Trained, ...]
"""What was trained in the last seven days."""

Classes = tuple[tuple[str, int], ...]
"""Facts of a week by name, each with its class."""

ENOUGH_SETS = 100
"""More than a setting asks of a week: what a fact is for so many sets it is for more."""

_MOST_TRIED = 400
_DEAR = 3
"""How dear the last set is of which there is room; with two to four a week is found for nearly all classes of the shipped rules."""
_MOST_SETS = int(cast("Whole", note_of(Trained, "sets").domain).high)
_LONGEST_AGO = NOT_THIS_WEEK - 1


@frozen(eq=False)
class Counted:
    """
    A fact of the last seven days.

    Attributes:
        axis: The fact, with what is asked about it.
        context: What it looks up.
        names: The variations that count.
        spans: How much is counted at least and at most in each class; a class that no week has is left out.
    """

    axis: Axis
    context: Context
    names: frozenset[str] = field(default=Factory(lambda self: self.read.names(self.context), takes_self=True))
    spans: Mapping[int, tuple[float, float]] = field(default=Factory(lambda self: self._spans(), takes_self=True))

    @property
    def name(self) -> str:
        """The name of the fact."""
        return self.axis.fact.name

    @property
    def read(self) -> OfTheWeek:
        """What is counted."""
        return cast("OfTheWeek", self.axis.fact.read)

    def counts(self, variation: str, method: Method) -> bool:
        """Whether a variation trained so counts."""
        return variation in self.names and self.read.method in (None, method)

    def number(self, week: Week) -> int:
        """Return what is counted of a week."""
        return self.read.number(week, self.context)

    def _spans(self) -> Mapping[int, tuple[float, float]]:
        spans: dict[int, tuple[float, float]] = {}
        for number in range(ENOUGH_SETS + 1 if self.read.tally is Tally.SETS else NOT_THIS_WEEK + 1):
            cell = self.axis.cell_of(self.read.value(number, self.context))
            spans[cell] = spans.get(cell, (number, 0))[0], inf if number == ENOUGH_SETS else number
        return spans


@lru_cache(maxsize=16)
def counted_in(asked: tuple[Atom, ...], context: Context) -> tuple[Counted, ...]:
    """Return what is counted of the last seven days when these questions are asked."""
    return tuple(Counted(axis, context) for axis in axes_of(asked).values() if isinstance(axis.fact.read, OfTheWeek))


@frozen(eq=False)
class _Wanted:
    """A fact that is to count so much at least and at most."""

    fact: Counted
    low: float
    high: float

    def lacks(self, number: float) -> bool:
        """Whether more must be trained, or later, where so much is counted."""
        return number > self.high if self.fact.read.tally is Tally.SINCE else number < self.low

    def exceeds(self, number: float) -> bool:
        """Whether too much was trained, or too late, where so much is counted."""
        return number < self.low if self.fact.read.tally is Tally.SINCE else number > self.high

    def gains(self, number: float) -> float:
        """Return what one more set is worth where so much is counted: it is lacking, or takes of the room that is left."""
        if self.lacks(number):
            return 1
        return -_DEAR / max(self.high - number, 1) if self.fact.read.tally is Tally.SETS else 0

    def days(self, week: Week) -> Iterable[int]:
        """Give the days on which it may be trained where it is lacking, the longest ago first."""
        if self.fact.read.tally is not Tally.DAYS:
            return (int(self.high) if self.fact.read.tally is Tally.SINCE else _LONGEST_AGO,)
        done = {each.days_ago for each in week if self.fact.counts(each.variation, each.method)}
        return (day for day in range(_LONGEST_AGO, -1, -1) if day not in done)


@frozen(eq=False)
class Weeks:
    """
    Weeks to show.

    Attributes:
        facts: What is counted of them.
    """

    facts: tuple[Counted, ...]
    _found: dict[Classes, Week | None] = field(factory=dict[Classes, Week | None], init=False)

    def one(self, classes: Classes) -> Week | None:
        """Return a week that falls into these classes of some facts, or nothing when none was found."""
        if classes not in self._found:
            cells = dict(classes)
            spans = [(fact, fact.spans.get(cells[fact.name], (inf, 0))) for fact in self.facts if fact.name in cells]
            tried = self._made((), [_Wanted(fact, *span) for fact, span in spans])
            self._found[classes] = next((week for week in islice(tried, _MOST_TRIED) if week is not None), None)
        return self._found[classes]

    def _made(self, week: Week, wanted: Sequence[_Wanted]) -> Iterator[Week | None]:
        """Give the weeks that have all that is *wanted*, one more set in each step, and nothing where too much was trained."""
        numbers = {each: each.fact.number(week) for each in wanted}
        if any(each.exceeds(number) for each, number in numbers.items()):
            yield None
            return
        lacking = [each for each, number in numbers.items() if each.lacks(number)]
        if not lacking:
            yield week
            return
        first = min(lacking, key=lambda each: each.fact.read.tally is Tally.SETS)
        method = first.fact.read.method or Method.STRENGTH
        for name in sorted(filter(first.fact.names.__contains__, self._kinds), key=lambda name: -_worth(name, method, numbers)):
            for days_ago in first.days(week):
                yield from self._made(_with_a_set(week, name, method, days_ago), wanted)

    @cached_property
    def _kinds(self) -> tuple[str, ...]:
        """A variation of each kind that the facts tell apart."""
        kinds: dict[tuple[bool, ...], str] = {}
        for name in sorted(frozenset[str]().union(*(fact.names for fact in self.facts))):
            kinds.setdefault(tuple(name in fact.names for fact in self.facts), name)
        return tuple(kinds.values())


def _worth(name: str, method: Method, numbers: Mapping[_Wanted, float]) -> float:
    return sum(each.gains(number) for each, number in numbers.items() if each.fact.counts(name, method))


def _with_a_set(week: Week, name: str, method: Method, days_ago: int) -> Week:
    """Return a week with one more set."""
    for at, each in enumerate(week):
        if (each.variation, each.method, each.days_ago) == (name, method, days_ago) and each.sets < _MOST_SETS:
            return (*week[:at], attrs.evolve(each, sets=each.sets + 1), *week[at + 1 :])
    return (*week, Trained(variation=name, sets=1, method=method, days_ago=days_ago))
