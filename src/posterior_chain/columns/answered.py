"""
Rows as codes, and questions that are asked once of all rows that are alike.

Whatever is found of a runner depends on a few answers, and of some answers on a part only. Rows of which the same counts form a group, and
the first row of a group is asked. What is found is kept for the batches that follow.
"""

# pyright: basic

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import partial
from itertools import repeat
from typing import Any, Generic, TypeVar, cast

import numpy as np
import numpy.typing as npt
from attrs import define, field, frozen

from posterior_chain.columns.coding import Codes, FieldCodes, profile_with
from posterior_chain.columns.gathering import Gathered, Gathering
from posterior_chain.columns.grouping import Numbers, alike
from posterior_chain.columns.lists import ListCodes
from posterior_chain.columns.words import Flags, width
from posterior_chain.engine.bits import Bits
from posterior_chain.language.facts import Brought, Context, Counts
from posterior_chain.model.athlete import AthleteProfile, field_names

__all__ = ["Asked", "Found", "Properties", "Question", "Rows", "contradicting", "counted", "members_counted"]

T = TypeVar("T")

_FIELDS = field_names()


class _Taken(dict[str, Codes]):
    """The codes at some places of others, each field taken when it is asked for."""

    def __init__(self, codes: Mapping[str, Codes], places: npt.NDArray[Any]) -> None:
        super().__init__()
        self._codes, self._places = codes, places

    def __missing__(self, name: str) -> Codes:
        taken = self[name] = self._codes[name].take(self._places)
        return taken


@frozen(eq=False)
class Rows:
    """
    Some rows, each a code for each field.

    Attributes:
        fields: The fields by name, which know the answer of each code.
        codes: The codes of each row by field.
        count: How many rows.
    """

    fields: Mapping[str, FieldCodes]
    codes: Mapping[str, Codes]
    count: int

    def take(self, places: npt.NDArray[Any]) -> Rows:
        """Return the rows at these *places*."""
        return Rows(self.fields, _Taken(self.codes, places), len(places))

    def lists(self, name: str) -> ListCodes:
        """Return the field called *name*, which is a list."""
        return cast("ListCodes", self.fields[name])

    def refused(self) -> Flags:
        """Return the rows of which an answer can not be read."""
        refused = np.zeros(self.count, np.bool_)
        for name, each in self.fields.items():
            if each.refused:
                refused |= np.isin(self.codes[name], list(each.refused))
        return refused

    def profile(self, row: int, names: Sequence[str] = _FIELDS) -> AthleteProfile:
        """Return the profile of a *row*, as far as the fields of these *names* go."""
        return profile_with({name: self.fields[name].value(int(self.codes[name][row])) for name in names})


Make = Callable[[Sequence[T]], npt.NDArray[Any]]
"""What makes an array of things."""


@define(eq=False)
class Found(Generic[T]):
    """What was found, each once under its key."""

    values: list[T] = field(factory=list)
    _places: dict[Hashable, int] = field(factory=dict[Hashable, int])
    _arrays: dict[Make[T], tuple[int, npt.NDArray[Any]]] = field(factory=dict)

    def array(self, make: Make[T]) -> npt.NDArray[Any]:
        """Return what *make* makes of the values, one after another in the last axis; it is asked once for each value."""
        count, array = self._arrays.get(make, (0, None))
        if array is None or count < len(self.values):
            fresh = make(self.values[count:])
            array = fresh if array is None else np.concatenate([array, fresh], axis=-1)
            self._arrays[make] = len(self.values), array
        return array

    def place(self, key: Hashable, find: Callable[[], T]) -> int:
        """Return the place of what is under *key*; it is found when there is nothing yet."""
        place = self._places.get(key)
        if place is None:
            self.values.append(find())
            place = self._places[key] = len(self.values) - 1
        return place

    def of_each(self, about: Hashable, columns: Sequence[Numbers], rows: int, find: Callable[[int], T]) -> Numbers:
        """
        Return the place of what is found *about* something for each row.

        Args:
            about: What it is about, so that the same numbers may mean something else elsewhere.
            columns: What counts of each row, as numbers; rows that agree in all of them are alike.
            rows: How many rows.
            find: Finds it for the row of a number, the first of those that are alike.
        """
        groups = alike(columns, rows)
        first = groups.first.tolist()
        keys = list(zip(repeat(about), *(column[groups.first].tolist() for column in columns), strict=False))
        places = list(map(self._places.get, keys))
        for group, place in enumerate(places):
            if place is None:
                places[group] = self.place(keys[group], partial(find, first[group]))
        return np.array(places, np.int64)[groups.group]


@define(eq=False)
class Properties(Generic[T]):
    """So many numbers of each thing that was found, asked once each."""

    found: Found[T]
    count: int
    numbers: Callable[[T], tuple[int, ...]]
    _known: Numbers = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._known = np.zeros((1, self.count), np.int32)

    def at(self, places: Numbers) -> Numbers:
        """Return the numbers of what is at these *places*, each number in front; zeros for -1."""
        fresh = self.found.values[len(self._known) - 1 :]
        if fresh:
            numbers = np.array([self.numbers(each) for each in fresh], np.int32)
            self._known = np.concatenate([self._known[:-1], numbers, self._known[-1:]])
        return np.moveaxis(self._known[places], -1, 0)


Part = Callable[[AthleteProfile], Hashable] | Gathering
"""What takes that part of an answer which counts."""


@define(eq=False)
class _Part:
    """What counts of the answers to one field, a number for each that differs."""

    name: str
    part: Callable[[AthleteProfile], Hashable]
    _numbers: list[int] = field(factory=list[int], init=False)
    _found: Found[Hashable] = field(factory=Found[Hashable], init=False)

    def of(self, rows: Rows) -> Sequence[Numbers]:
        """Return what counts of each row."""
        fresh = rows.fields[self.name].profiles(len(self._numbers))
        self._numbers.extend(map(self._number, fresh))
        return [np.array(self._numbers, np.int64).take(rows.codes[self.name])]

    def _number(self, profile: AthleteProfile) -> int:
        counts = self.part(profile)
        return self._found.place(counts, lambda: counts)


@frozen(eq=False)
class _Whole:
    """All of the answers to one field."""

    name: str

    def of(self, rows: Rows) -> Sequence[Numbers]:
        """Return what counts of each row."""
        return [rows.codes[self.name]]


@frozen(eq=False)
class _Brought:
    """What the elements of the answers to one field bring, and whether there is an answer."""

    name: str
    gathered: Gathered

    def of(self, rows: Rows) -> Sequence[Numbers]:
        """Return what counts of each row."""
        codes = rows.codes[self.name]
        return [*self.gathered.of(rows.lists(self.name)).take(codes, axis=1), codes > 0]


def _part(name: str, counts: Mapping[str, Part]) -> _Part | _Whole | _Brought:
    part = counts.get(name)
    if part is None:
        return _Whole(name)
    return _Brought(name, Gathered(part)) if isinstance(part, Gathering) else _Part(name, part)


@frozen(eq=False)
class Question(Generic[T]):
    """
    What is found from the answers to some fields.

    Attributes:
        fields: The fields.
        find: How it is found.
        counts: What counts of the answer to a field, where not all of it does.
    """

    fields: tuple[str, ...]
    find: Callable[[AthleteProfile], T]
    counts: Mapping[str, Part] = field(factory=dict)
    _parts: tuple[_Part | _Whole | _Brought, ...] = field(init=False)
    _found: Found[T] = field(factory=Found[T], init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_parts", tuple(_part(name, self.counts) for name in self.fields))

    def ask(self, rows: Rows) -> Asked[T]:
        """Ask it of each row."""
        if len(self.fields) == 1 and not self.counts:
            return self._ask_each_answer(self.fields[0], rows)
        columns = [column for part in self._parts for column in part.of(rows)]
        places = self._found.of_each(None, columns, rows.count, lambda row: self.find(rows.profile(row, self.fields)))
        return Asked(self._found, places)

    def _ask_each_answer(self, name: str, rows: Rows) -> Asked[T]:
        """Ask it of each answer to a single field, in the order of their codes."""
        known = self._found.values
        known.extend(map(self.find, rows.fields[name].profiles(len(known))))
        return Asked(self._found, rows.codes[name])


@frozen(eq=False)
class Asked(Generic[T]):
    """What was found of each row: the values there are, and the place of each row's among them."""

    found: Found[T]
    places: Numbers

    def numbers(self) -> npt.NDArray[np.int64]:
        """Return what was found where it is a number, or some numbers, each a row."""
        return self.found.array(_numbers)[..., self.places]

    def flags(self) -> Flags:
        """Return what was found where it is yes or no."""
        return self.found.array(_flags)[self.places]


def _numbers(values: Sequence[Any]) -> npt.NDArray[np.int64]:
    return np.array(values, np.int64).T


def _flags(values: Sequence[Any]) -> Flags:
    return np.array(values, np.bool_)


def counted(counts: Counts, context: Context) -> dict[str, Part]:
    """Return what *counts* of each field, in this *context*; of what elements bring it is whether any does."""

    def part_of(part: Callable[[AthleteProfile, Context], Any]) -> Part:
        if isinstance(part, Brought):
            return Gathering(lambda profile: bool(part(profile, context)))
        return lambda profile: part(profile, context)

    return {name: part_of(part) for name, part in counts.items()}


def members_counted(counts: Counts, members: Sequence[Hashable], context: Context) -> dict[str, Part]:
    """Return which of some *members* are among those that the answer to each field brings."""

    def part_of(part: Callable[[AthleteProfile, Context], Any]) -> Part:
        def find(profile: AthleteProfile) -> Bits:
            there = part(profile, context)
            return sum(1 << place for place, member in enumerate(members) if member in there)

        return Gathering(find, width(len(members))) if isinstance(part, Brought) else find

    return {name: part_of(part) for name, part in counts.items()}


def contradicting() -> Question[bool]:
    """Return the question whether answers contradict each other."""

    def find(profile: AthleteProfile) -> bool:
        answers = {name: getattr(profile, name) for name in _FIELDS}
        return any(True for _ in AthleteProfile.contradictions(answers, ""))

    return Question(AthleteProfile.CONTRADICTING, find)
