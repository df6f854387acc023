"""
The cells of a fact: the groups of values that no rule can tell apart.

Rules compare a fact with finitely many constants, so its values fall into few cells. Whatever is compiled, counted or proved about rules
is said of cells, and each cell has a value of its own to show.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from fractions import Fraction
from functools import cached_property

from attrs import field, frozen

from posterior_chain.engine.memo import Memo
from posterior_chain.language.conditions import Atom, Comparison, Has, Value
from posterior_chain.language.facts import ChoiceFact, Fact, NumberFact, OrderedFact, SetFact

__all__ = ["Axis", "Place", "axes_of", "place_of"]

Place = tuple[str, Value]
"""What an axis is called: the name of a fact, and the member in question where the fact is a set."""


@frozen(eq=False)
class Axis:
    """
    One fact, or one member of a set, with what rules ask about it.

    Attributes:
        fact: What is observed.
        member: The member of a set that is there or not; nothing for other facts.
        atoms: Every comparison that rules make with it.
    """

    fact: Fact
    member: Value
    atoms: tuple[Atom, ...]
    _cells: dict[tuple[bool, ...], int] = field(factory=dict[tuple[bool, ...], int], init=False)
    _known: Memo[Value, int] = field(factory=Memo[Value, int], init=False)

    def __attrs_post_init__(self) -> None:
        for value in self._values():
            self._cells.setdefault(self._answers(value), len(self._cells))

    @cached_property
    def samples(self) -> tuple[Value, ...]:
        """A value in each cell."""
        first: dict[int, Value] = {}
        for value in self._values():
            first.setdefault(self.cell_of(value), value)
        return tuple(first.values())

    @property
    def count(self) -> int:
        """How many cells there are."""
        return len(self._cells)

    def cell_of(self, value: Value) -> int:
        """Return the number of the cell that a value of the fact falls into."""
        if self.member is not None:
            return int(self.member in value)
        cell = self._known.get(value)
        return self._known.keep(value, self._cells[self._answers(value)]) if cell is None else cell

    def cells_where(self, atom: Atom) -> int:
        """Return the cells in which *atom* holds, one bit each."""
        asked = self.atoms.index(atom)
        return sum(1 << cell for answers, cell in self._cells.items() if answers[asked])

    def _answers(self, value: Value) -> tuple[bool, ...]:
        values = {self.fact.name: value}
        return tuple(atom.holds(values) for atom in self.atoms)

    def _values(self) -> Iterator[Value]:
        """Give values of every cell, the lowest first."""
        match self.fact:
            case SetFact():
                yield from (frozenset(), frozenset({self.member}))
            case NumberFact() as fact:
                yield from _around(fact, self.atoms)
            case OrderedFact() | ChoiceFact():
                yield from _words(self.fact.values)
            case _:
                yield from (False, True)


def _words(kind: type[StrEnum]) -> tuple[StrEnum, ...]:
    return tuple(kind)


def _around(fact: NumberFact, atoms: Iterable[Atom]) -> list[float]:
    """Return the values of *fact* next to each constant it is compared with, and its ends."""
    low, high, step = Fraction(str(fact.low)), Fraction(str(fact.high)), Fraction(str(fact.step))
    steps = {Fraction(atom.value) // step + shift for atom in atoms if isinstance(atom, Comparison) for shift in (-1, 0, 1)}
    inside = {value for value in (each * step for each in steps) if low <= value <= high} | {low, high}
    return [int(value) if value.denominator == 1 else float(value) for value in sorted(inside)]


def place_of(atom: Atom) -> Place:
    """Return the axis that *atom* asks about."""
    return atom.fact.name, atom.member if isinstance(atom, Has) else None


def axes_of(atoms: Iterable[Atom]) -> dict[Place, Axis]:
    """Return an axis for each fact, and for each member of a set, that is asked about."""
    asked: dict[Place, list[Atom]] = {}
    for atom in dict.fromkeys(atoms):
        asked.setdefault(place_of(atom), []).append(atom)
    return {place: Axis(several[0].fact, place[1], tuple(several)) for place, several in asked.items()}
