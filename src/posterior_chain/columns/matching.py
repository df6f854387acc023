"""
The matcher for columns: the same boxes, and a look-up for each field of all rows at once.

Where a fact reads several fields, rows of which the same counts are asked once together.
"""

# pyright: basic

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

import attrs
import numpy as np
from attrs import field, frozen

from posterior_chain.columns.answered import Question, Rows
from posterior_chain.columns.words import Words, as_words, width
from posterior_chain.engine.bits import Bits
from posterior_chain.engine.knowledge import Knowledge
from posterior_chain.engine.matching import Matcher, Table
from posterior_chain.language.facts import Context
from posterior_chain.model.athlete import AthleteProfile

__all__ = ["Firing", "Moves", "meeting_words"]


def meeting_words(sets: Iterable[tuple[Sequence[Bits], np.ndarray]], members: int, rows: int) -> Words:
    """
    Return what all *sets* have in common, row by row.

    Args:
        sets: Sets of so many *members*, each with the place of each row's among them.
        members: How many members there are.
        rows: How many rows.
    """
    every = as_words([(1 << members) - 1], width(members))
    together = np.repeat(every, rows, axis=1)
    for several, places in sets:
        table = as_words(several, len(every))
        for word in np.flatnonzero((table != every).any(axis=1)):
            together[word] &= table[word].take(places)
    return together


@frozen(eq=False)
class Moves:
    """
    How boxes become conditions: each box stands for the one that it is a part of.

    Attributes:
        owners: For each box the number of its condition.
        conditions: How many conditions.
    """

    owners: Sequence[int]
    conditions: int

    @cached_property
    def _moves(self) -> Sequence[tuple[int, int, int, np.uint64]]:
        """Words to be moved, words to move to, bits further up, and the boxes that move so."""
        moved: dict[tuple[int, int, int], int] = {}
        for box, owner in enumerate(self.owners):
            way = (box // 64, owner // 64, owner % 64 - box % 64)
            moved[way] = moved.get(way, 0) | 1 << box % 64
        return [(*way, np.uint64(boxes)) for way, boxes in moved.items()]

    def conditions_of(self, boxes: Words) -> Words:
        """Return the conditions of which a box holds."""
        holding = np.zeros((width(self.conditions), boxes.shape[1]), np.uint64)
        for source, target, up, moved in self._moves:
            part = boxes[source] & moved
            holding[target] |= part << np.uint64(up) if up >= 0 else part >> np.uint64(-up)
        return holding


@frozen(eq=False)
class Firing:
    """The rules that fire for each row."""

    known: Knowledge
    _questions: tuple[Question[Bits], ...] = field(init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_questions", tuple(_questions(self.known.matcher, self.known.context)))

    @cached_property
    def _moves(self) -> Moves:
        return Moves([owner for owner, _ in self.known.matcher.boxes], len(self.known.grounds))

    def fired(self, rows: Rows) -> Words:
        """Return the rules that fire, one bit each as in a trace."""
        asked = (question.ask(rows) for question in self._questions)
        boxes = meeting_words(((each.values, each.places) for each in asked), len(self.known.matcher.boxes), rows.count)
        return self._moves.conditions_of(boxes)


def _questions(matcher: Matcher[AthleteProfile], context: Context) -> Iterator[Question[Bits]]:
    for table in matcher.tables:
        for part in [table] if len(table.fields) == 1 else _by_fact(table):
            counts = part.facts[0].counts if len(part.fields) > 1 else {}
            yield Question(
                part.fields,
                part.boxes,
                {name: lambda profile, count=count: count(profile, context) for name, count in counts.items()},  # type: ignore[misc]
            )


def _by_fact(table: Table[AthleteProfile]) -> Iterator[Table[AthleteProfile]]:
    """Divide a table of facts that read the same fields: of each fact something else counts."""
    for fact in table.facts:
        yield attrs.evolve(table, facts=(fact,), axes=tuple(each for each in table.axes if each[0].fact is fact))
