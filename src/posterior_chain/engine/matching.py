"""
The matcher: one look-up for each field, an integer each, and their AND says which boxes hold.

Bit *i* of a look-up says "box *i* does not object". The cost depends on the number of fields, hardly on the number of rules, and the
integer is the trace.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, reduce
from operator import (
    and_,  # pyright: ignore[reportUnknownVariableType] - its stub says nothing of what it takes
    attrgetter,
    getitem,
    itemgetter,
)
from typing import Generic, TypeVar, cast

from attrs import field, frozen

from posterior_chain.engine.bits import ones
from posterior_chain.engine.boxes import Box, boxes_of
from posterior_chain.engine.cells import Axis, axes_of
from posterior_chain.engine.memo import Memo
from posterior_chain.language.conditions import Condition, Value
from posterior_chain.language.facts import Fact

__all__ = ["Matcher", "Table"]

P = TypeVar("P")

Read = Callable[[Fact, P], Value]
Answers = tuple[Hashable, ...]

_both = cast("Callable[[int, int], int]", and_)


def by_attribute(fields: tuple[str, ...]) -> Callable[[object], Answers]:
    """Return what takes the answers to *fields* from a profile, in their order."""
    return attrgetter(*fields) if len(fields) > 1 else lambda profile: tuple(getattr(profile, name) for name in fields)


@frozen(eq=False)
class Table(Generic[P]):
    """The boxes that do not object to the answers to some fields that facts read together."""

    fields: tuple[str, ...]
    facts: tuple[Fact, ...]
    axes: tuple[tuple[Axis, tuple[int, ...]], ...]
    read: Read[P]
    key: Callable[[Answers], Hashable]
    known: Memo[Hashable, int] = field(factory=Memo[Hashable, int], init=False)

    def boxes(self, profile: P) -> int:
        """Return the boxes that do not object to *profile*."""
        return self.boxes_at({fact.name: self.read(fact, profile) for fact in self.facts})

    def boxes_at(self, values: Mapping[str, Value]) -> int:
        """Return the boxes that do not object to *values* of the facts, by their names."""
        boxes = -1
        for axis, by_cell in self.axes:
            boxes &= by_cell[axis.cell_of(values[axis.fact.name])]
        return boxes


@frozen(eq=False)
class Matcher(Generic[P]):
    """
    Conditions ready to be matched.

    Attributes:
        conditions: What is asked, each with the name of the rule that asks.
        read: How a fact is read from a profile.
        answers: How the answers to all fields are taken from a profile at once, in their order; by attribute when left out.
    """

    conditions: Sequence[tuple[str, Condition]]
    read: Read[P]
    answers: Callable[[tuple[str, ...]], Callable[[P], Answers]] = by_attribute

    @cached_property
    def axes(self) -> Mapping[tuple[str, Value], Axis]:
        """Every axis that the conditions ask about."""
        return axes_of(atom for _, condition in self.conditions for atom in condition.atoms())

    @cached_property
    def boxes(self) -> tuple[tuple[int, Box], ...]:
        """Every box, each with the number of its condition: bit *i* of a trace stands for the box at place *i*."""
        return tuple(
            (place, box) for place, (name, condition) in enumerate(self.conditions) for box in boxes_of(condition, self.axes, name)
        )

    @cached_property
    def tables(self) -> tuple[Table[P], ...]:
        """One table for each field, and after them one for each group of fields that a fact reads together."""
        together: dict[tuple[str, ...], list[tuple[Axis, tuple[int, ...]]]] = {}
        for axis, by_cell in zip(self.axes.values(), self._by_cell(), strict=True):
            together.setdefault(axis.fact.fields, []).append((axis, by_cell))
        groups = sorted(together, key=len)
        place = {name: number for number, name in enumerate(self._fields(groups))}
        keys = {fields: itemgetter(*(place[name] for name in fields)) for fields in groups}
        return tuple(Table(fields, _facts(together[fields]), tuple(together[fields]), self.read, keys[fields]) for fields in groups)

    @staticmethod
    def _fields(groups: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
        """Return every field, those with a table of their own first and in its order."""
        return tuple(dict.fromkeys(name for fields in groups for name in fields))

    def _by_cell(self) -> Iterator[tuple[int, ...]]:
        """Give for each axis the boxes that do not object to each of its cells."""
        restricted: dict[tuple[str, Value], list[tuple[int, int]]] = {place: [] for place in self.axes}
        for bit, (_, box) in enumerate(self.boxes):
            for place, cells in box.items():
                restricted[place].append((bit, cells))
        for place, axis in self.axes.items():
            objecting = [0] * axis.count
            for bit, cells in restricted[place]:
                for cell in range(axis.count):
                    objecting[cell] |= (not cells >> cell & 1) << bit
            yield tuple(self._every & ~each for each in objecting)

    @cached_property
    def _every(self) -> int:
        return (1 << len(self.boxes)) - 1

    @cached_property
    def match(self) -> Callable[[P], int]:
        """What returns the boxes that hold for a profile, one bit each."""
        tables = self.tables
        taken = self.answers(self._fields(table.fields for table in tables))
        alone = [table for table in tables if len(table.fields) == 1]
        known_alone = [table.known for table in alone]
        start = () if alone else (self._every,)
        together = [(table.known.get, table.key, table) for table in tables if len(table.fields) > 1]

        def match(profile: P) -> int:
            answers = taken(profile)
            try:
                boxes = reduce(_both, map(getitem, known_alone, answers), *start)
            except KeyError:  # an answer that is not known yet
                for table, answer in zip(alone, answers, strict=False):
                    if answer not in table.known:
                        table.known.keep(answer, table.boxes(profile))
                return match(profile)
            for known, key, table in together:
                several = key(answers)
                found = known(several)
                boxes &= table.known.keep(several, table.boxes(profile)) if found is None else found
            return boxes

        return match

    def holding(self, boxes: int) -> list[int]:
        """Return the numbers of the conditions of which a box holds, in their order; a byte of boxes is looked up at once."""
        found: list[int] = []
        for owners, byte in zip(self._owners, boxes.to_bytes(len(self._owners), "little"), strict=True):
            if byte:
                found += owners[byte]
        return found if self._each_has_one_box else list(dict.fromkeys(found))

    @cached_property
    def _owners(self) -> tuple[_Owners, ...]:
        """For each byte of a trace, the conditions whose boxes each value of it says hold."""
        owners = [place for place, _ in self.boxes]
        return tuple(_Owners(owners[start : start + 8]) for start in range(0, len(owners), 8))

    @cached_property
    def _each_has_one_box(self) -> bool:
        return len(self.boxes) == len({place for place, _ in self.boxes})


class _Owners(dict[int, list[int]]):
    """The conditions of up to eight boxes, by the byte that says which of them hold; found when it is first asked for."""

    __slots__ = ("owners",)

    def __init__(self, owners: list[int]) -> None:
        self.owners = owners

    def __missing__(self, byte: int) -> list[int]:
        found = self[byte] = [self.owners[bit] for bit in ones(byte)]
        return found


def _facts(axes: Iterable[tuple[Axis, tuple[int, ...]]]) -> tuple[Fact, ...]:
    return tuple({axis.fact.name: axis.fact for axis, _ in axes}.values())
