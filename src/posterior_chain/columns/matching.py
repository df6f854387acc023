"""
The matcher for columns: the same boxes, and a look-up for each field of all rows at once.

Where a fact reads several fields, rows of which the same counts are asked once together.
"""

# pyright: basic

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any

import attrs
import numpy as np
import numpy.typing as npt
from attrs import field, frozen

from posterior_chain.columns.answered import Question, Rows, counted, members_counted
from posterior_chain.columns.weeks import WeekQuestion, Weeks
from posterior_chain.columns.words import WORD, Words, as_words, width
from posterior_chain.engine.bits import Bits
from posterior_chain.engine.matching import Matcher, Table
from posterior_chain.language.facts import SetFact
from posterior_chain.language.weeks import OfTheWeek
from posterior_chain.model.athlete import AthleteProfile

__all__ = ["ColumnMatcher", "Firing"]


@frozen(eq=False)
class ColumnMatcher:
    """The boxes of a matcher, ready for columns."""

    matcher: Matcher[Any]

    def look_up(self, sets: Iterable[Bits]) -> Words:
        """Return *sets* of boxes that do not object, ready to be looked up."""
        return as_words(sets, width(len(self.matcher.boxes)))

    def holding(self, looked_up: Iterable[tuple[Words, npt.NDArray[Any]]], rows: int) -> Words:
        """
        Return the conditions that hold for each row.

        Args:
            looked_up: For each field, or fields that a fact reads together, what :meth:`look_up` made, and the place of each row in it.
            rows: How many rows.
        """
        every = self.look_up([(1 << len(self.matcher.boxes)) - 1])
        boxes = np.repeat(every, rows, axis=1)
        for table, places in looked_up:
            for word in np.flatnonzero((table != every).any(axis=1)):
                boxes[word] &= table[word].take(places)
        return self._conditions_of(boxes)

    @cached_property
    def _moves(self) -> Sequence[tuple[int, int, int, np.uint64]]:
        """Which boxes move from a word to a word, so many bits further up, to stand for the condition that they are a part of."""
        moved: dict[tuple[int, int, int], int] = {}
        for box, (condition, _) in enumerate(self.matcher.boxes):
            way = (box // WORD, condition // WORD, condition % WORD - box % WORD)
            moved[way] = moved.get(way, 0) | 1 << box % WORD
        return [(*way, np.uint64(boxes)) for way, boxes in moved.items()]

    def _conditions_of(self, boxes: Words) -> Words:
        """Return the conditions of which a box holds."""
        holding = np.zeros((width(len(self.matcher.conditions)), boxes.shape[1]), np.uint64)
        for source, target, up, moved in self._moves:
            part = boxes[source] & moved
            holding[target] |= part << np.uint64(up) if up >= 0 else part >> np.uint64(-up)
        return holding


@frozen(eq=False)
class Firing:
    """The rules that fire for each row."""

    weeks: Weeks
    _questions: tuple[Question[Bits] | WeekQuestion[Bits], ...] = field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_questions", tuple(_questions(self.weeks)))

    @cached_property
    def _matcher(self) -> ColumnMatcher:
        return ColumnMatcher(self.weeks.known.matcher)

    def fired(self, rows: Rows) -> Words:
        """Return the rules that fire, one bit each as in a trace."""
        asked = (question.ask(rows) for question in self._questions)
        return self._matcher.holding(((each.found.array(self._matcher.look_up), each.places) for each in asked), rows.count)


def _questions(weeks: Weeks) -> Iterator[Question[Bits] | WeekQuestion[Bits]]:
    for table in weeks.known.matcher.tables:
        is_asked_at_once = len(table.fields) == 1 and not any(isinstance(fact.read, OfTheWeek) for fact in table.facts)
        for part in [table] if is_asked_at_once else _by_fact(table):
            yield _question(part, weeks)


def _question(table: Table[AthleteProfile], weeks: Weeks) -> Question[Bits] | WeekQuestion[Bits]:
    fact = table.facts[0]
    if isinstance(fact.read, OfTheWeek):
        return WeekQuestion(weeks, fact.read, lambda value: table.boxes_at({fact.name: value}))
    context, counts = weeks.known.context, fact.counts if len(table.facts) == 1 else {}
    if isinstance(fact, SetFact):
        return Question(table.fields, table.boxes, members_counted(counts, [axis.member for axis, _ in table.axes], context))
    return Question(table.fields, table.boxes, counted(counts, context))


def _by_fact(table: Table[AthleteProfile]) -> Iterator[Table[AthleteProfile]]:
    """Divide a table of facts that read the same fields: of each fact something else counts."""
    for fact in table.facts:
        yield attrs.evolve(table, facts=(fact,), axes=tuple(each for each in table.axes if each[0].fact is fact))
