"""
The last seven days of many runners at once: what :mod:`posterior_chain.language.weeks` counts for one, by the same words.

What was trained stands entry below entry, so something is counted of all answers in a few steps.
"""

# pyright: basic

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

import numpy as np
import numpy.typing as npt
from attrs import define, field, frozen

from posterior_chain.columns.answered import Asked, Found, Question, Rows
from posterior_chain.columns.grouping import Numbers
from posterior_chain.columns.room import Room
from posterior_chain.columns.words import Words, as_words, at, none, width
from posterior_chain.engine.bits import Bits
from posterior_chain.engine.knowledge import Knowledge
from posterior_chain.language.facts import Fact
from posterior_chain.language.weeks import NOT_THIS_WEEK, OfTheWeek, Tally
from posterior_chain.model.athlete import Trained
from posterior_chain.model.vocabulary import Method

__all__ = ["WeekQuestion", "Weeks", "question_about"]

T = TypeVar("T")

_FIELD = "this_week"
_METHODS = {method: place for place, method in enumerate(Method)}
_DAYS = np.array([days.bit_count() for days in range(1 << NOT_THIS_WEEK)], np.int64)
"""How many days are in a set of days."""


@frozen(eq=False)
class _Entries:
    """
    What was trained in some weeks, a number for each entry.

    Attributes:
        weeks: How many weeks.
        week: The number of the week.
        place: The number of the variation; one more than there are where it is not in the catalogue.
    """

    weeks: int
    week: Numbers
    place: Numbers
    sets: Numbers
    days_ago: Numbers
    method: Numbers

    def numbers(self, asked: OfTheWeek, known: Knowledge) -> Numbers:
        """Return what is counted of each week."""
        names = asked.names(known.context)
        here = np.array([*(each.id in names for each in known.variations), False])[self.place]
        if asked.method is not None:
            here &= self.method == _METHODS[asked.method]
        week, days_ago = self.week[here], self.days_ago[here]
        if asked.tally is Tally.SETS:
            return np.bincount(week, self.sets[here], self.weeks).astype(np.int64)
        if asked.tally is Tally.SINCE:
            since = np.full(self.weeks, NOT_THIS_WEEK, np.int64)
            np.minimum.at(since, week, days_ago)
            return since
        days = np.zeros(self.weeks, np.int64)
        np.bitwise_or.at(days, week, 1 << days_ago)
        return _DAYS[days]

    def union(self, sets: Words) -> Words:
        """Return for each week the union of the sets of the variations that were trained."""
        together = none(len(sets), self.weeks)
        for word, each in zip(together, sets, strict=True):
            np.bitwise_or.at(word, self.week, np.append(each, np.uint64(0))[self.place])
        return together


@define(eq=False)
class Weeks:
    """The weeks of all answers that there were, in the order of their codes, with what was counted of them."""

    known: Knowledge
    _weeks: int = field(default=0, init=False)
    _trained: Room = field(factory=lambda: Room.of([], [], [], []), init=False)
    _entries: list[_Entries] = field(factory=list[_Entries], init=False)
    _found: dict[object, tuple[int, tuple[npt.NDArray[Any], ...]]] = field(factory=dict, init=False)

    def numbers(self, asked: OfTheWeek, rows: Rows) -> Numbers:
        """Return what is counted of each answer to which a code of *rows* may lead."""
        return self._of_each(asked, lambda entries: entries.numbers(asked, self.known), rows)

    def had(self, akin: Mapping[str, Bits], rows: Rows) -> Words:
        """Return for each row what is *akin* to something that was trained."""
        sets = as_words([akin[each.id] for each in self.known.variations], width(len(self.known.variations)))
        return at(self._of_each("had", lambda entries: entries.union(sets), rows), rows.codes[_FIELD])

    def _of_each(self, about: object, find: Callable[[_Entries], npt.NDArray[Any]], rows: Rows) -> npt.NDArray[Any]:
        self._read_on(rows)
        done, before = self._found.get(about, (0, ()))
        if done < len(self._entries):
            together = np.concatenate([*before, *map(find, self._entries[done:])], axis=-1)
            done, before = self._found[about] = len(self._entries), (together,)
        return before[0]

    def _read_on(self, rows: Rows) -> None:
        """Read the answers that are new."""
        weeks = rows.lists(_FIELD)
        trained = [self._numbers_of(each) for profile in weeks.elements(self._trained.count) for each in profile.this_week or (None,)]
        self._trained.add(np.array(trained, np.int64).reshape(-1, 4).T, len(trained))
        if not self._weeks:
            self._add(np.zeros(1, np.int64), np.zeros(0, np.int64))  # the week of who was not asked
        if self._weeks < len(weeks):
            self._add(*weeks.listed(self._weeks))

    def _numbers_of(self, trained: Trained | None) -> tuple[int, int, int, int]:
        """Return the numbers of something that was trained; it is nowhere in the catalogue where it can not be read."""
        nowhere = len(self.known.variations)
        if trained is None:
            return nowhere, 0, 0, 0
        return self.known.place.get(trained.variation, nowhere), trained.sets, trained.days_ago, _METHODS[trained.method]

    def _add(self, lengths: Numbers, places: Numbers) -> None:
        """Add weeks of which each has so many entries, given by their places, week after week."""
        week = np.repeat(np.arange(len(lengths)), lengths)
        self._entries.append(_Entries(len(lengths), week, *self._trained.filled[:, places]))
        self._weeks += len(lengths)


@frozen(eq=False)
class WeekQuestion(Generic[T]):
    """
    What is found from what is counted of the last seven days.

    Attributes:
        asked: What is counted.
        find: How it is found from what a fact is then.
    """

    weeks: Weeks
    asked: OfTheWeek
    find: Callable[[Any], T]
    _found: Found[T] = field(factory=Found[T], init=False)

    def ask(self, rows: Rows) -> Asked[T]:
        """Ask it of each row."""
        numbers = self.weeks.numbers(self.asked, rows)
        context = self.weeks.known.context
        known = self._found.values
        known.extend(self.find(self.asked.value(number, context)) for number in range(len(known), int(numbers.max(initial=0)) + 1))
        return Asked(self._found, numbers[rows.codes[_FIELD]])


def question_about(fact: Fact, find: Callable[[Any], T], weeks: Weeks) -> Question[T] | WeekQuestion[T]:
    """Return the question what is found from a *fact*."""
    if isinstance(fact.read, OfTheWeek):
        return WeekQuestion(weeks, fact.read, find)
    return Question(fact.fields, lambda profile: find(fact.read(profile, weeks.known.context)))
