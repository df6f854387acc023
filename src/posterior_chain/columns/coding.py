"""
Columns as codes: each different answer to a field is read once and has a number from then on.

A table of a million runners holds few different answers to any one question. They are read and checked once each, by the table of
fields, and whatever follows works on numbers.
"""

# pyarrow ships no types, which the strict mode would ask of every line
# pyright: basic

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, cast

import attrs
import numpy as np
import numpy.typing as npt
import pyarrow as pa
from attrs import field, frozen

from posterior_chain.columns.grouping import Register
from posterior_chain.columns.hashing import Hashing, key_of
from posterior_chain.columns.room import Room
from posterior_chain.columns.rows import as_told, joined_parts
from posterior_chain.columns.schemas import PARTS
from posterior_chain.engine.decision import unknown_variations
from posterior_chain.engine.exercises import Exercises
from posterior_chain.errors import Mistake
from posterior_chain.model.athlete import AthleteProfile, field_names
from posterior_chain.model.domains import (
    LONGEST_LIST,
    REFUSED,
    Domain,
    Kept,
    ListOf,
    Record,
    RecordOf,
    SetOf,
    VariationId,
    note_of,
    read_answer,
)

__all__ = ["Codes", "FieldCodes", "coders"]

Codes = npt.NDArray[np.int32]
"""A number for the answer of each row; 0 stands for no answer."""

Columns = Mapping[str, pa.Array]


@frozen(eq=False)
class _Numbers:
    """Numbers for contents, given as they come."""

    known: dict[Hashable, int] = field(factory=dict[Hashable, int])

    def number(self, content: Hashable) -> tuple[int, bool]:
        """Return the number of *content*, and whether it is new."""
        found = self.known.get(content)
        if found is not None:
            return found, False
        self.known[content] = len(self.known) + 1
        return len(self.known), True


_Told: type[Any] = type("_Told", (), dict.fromkeys(field_names()))
"""Some answers of a profile; every other question was not asked."""


def profile_with(answers: Mapping[str, Any]) -> AthleteProfile:
    """Return what reads like a profile with *answers* that were read before; made in a moment, since it holds nothing else."""
    told = _Told()
    told.__dict__.update(answers)
    return cast("AthleteProfile", told)


@frozen(eq=False)
class FieldCodes(ABC):
    """
    The codes of one field.

    Attributes:
        refused: The codes of the answers that can not be read.
    """

    name: str
    exercises: Exercises
    hashing: Hashing
    refused: set[int] = field(factory=set[int], init=False)
    _fresh: dict[tuple[int, int], list[AthleteProfile]] = field(factory=dict, init=False)

    @abstractmethod
    def __len__(self) -> int:
        """How many codes there are."""

    @abstractmethod
    def codes(self, columns: Columns, rows: int) -> Codes:
        """Return the code of the answer in each of so many *rows*."""

    @abstractmethod
    def values(self, first: int, last: int) -> Sequence[Kept]:
        """Return the answers of the codes from *first* to *last* as a profile keeps them; ``REFUSED`` where one can not be read."""

    def value(self, code: int) -> Kept:
        """Return the answer of one *code*."""
        return self.values(code, code)[0]

    def profiles(self, since: int) -> Sequence[AthleteProfile]:
        """Return what reads like a profile with one answer, or none that can not be read, for each code *since* a number."""
        about = since, len(self)
        if about not in self._fresh:
            self._fresh.clear()
            told = self.values(since, len(self) - 1)
            self._fresh[about] = [profile_with({} if answer is REFUSED else {self.name: answer}) for answer in told]
        return self._fresh[about]


@frozen(eq=False)
class ValueCodes(FieldCodes):
    """The codes of a field of which each answer is kept."""

    _values: list[Kept] = field(factory=lambda: [None], init=False)

    def __len__(self) -> int:
        return len(self._values)

    def values(self, first: int, last: int) -> Sequence[Kept]:
        """Return the answers of the codes from *first* to *last* as a profile keeps them; ``REFUSED`` where one can not be read."""
        return self._values[first : last + 1]

    def _learn(self, answer: object) -> None:
        """Read an *answer* that is new; it has the next code."""
        read = read_answer(AthleteProfile, self.name, answer)
        if read is REFUSED:
            self.refused.add(len(self._values))
        self._values.append(read)


@frozen(eq=False)
class PlainCodes(ValueCodes):
    """The codes of a field in one column of words, numbers or yes and no."""

    _numbers: _Numbers = field(factory=_Numbers, init=False)

    def codes(self, columns: Columns, rows: int) -> Codes:
        """Return the code of the answer in each row."""
        column = columns.get(self.name)
        if column is None:
            return np.zeros(rows, np.int32)
        return _coded(column, self._number)

    def _number(self, value: Any) -> int:  # of whatever type the column is
        number, is_new = self._numbers.number(key_of(value))
        if is_new:
            self._learn(as_told(value, PARTS[self.name][0][2]))
        return number


@frozen(eq=False)
class SpreadCodes(ValueCodes):
    """The codes of a field that is spread over several columns: two sides, the words of a mapping, the parts of a record."""

    _parts: tuple[_Numbers, ...] = field(init=False)
    _contents: tuple[list[Any], ...] = field(init=False)
    _whole: Register = field(factory=Register.with_nothing, init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "_parts", tuple(_Numbers() for _ in PARTS[self.name]))
        object.__setattr__(self, "_contents", tuple([None] for _ in PARTS[self.name]))

    def codes(self, columns: Columns, rows: int) -> Codes:
        """Return the code of the answer in each row."""
        there = [(place, columns[column]) for place, (column, _, _) in enumerate(PARTS[self.name]) if column in columns]
        if not there:
            return np.zeros(rows, np.int32)
        each = [np.zeros(rows, np.int32)] * len(PARTS[self.name])
        for place, column in there:
            each[place] = _coded(column, lambda value, place=place: self._part(place, value))  # type: ignore[misc]
        hashes = np.zeros(rows, np.uint64)
        for place, column in enumerate(each):
            hashes += column.astype(np.uint64) * self.hashing.factor(f"{self.name} {place}")

        def learn(new: npt.NDArray[np.int64]) -> None:
            for parts in np.stack(each)[:, new].T.tolist():
                self._learn(self._answer(parts))

        return self._whole.numbers(hashes, learn).astype(np.int32)

    def _part(self, place: int, value: Any) -> int:  # of whatever type the column is
        number, is_new = self._parts[place].number(key_of(value))
        if is_new:
            self._contents[place].append(as_told(value, PARTS[self.name][place][2]))
        return number

    def _answer(self, parts: Sequence[int]) -> object:
        words = [part for _, part, _ in PARTS[self.name]]
        values = [contents[number] for contents, number in zip(self._contents, parts, strict=True)]
        return joined_parts(self.name, dict(zip(words, values, strict=True)))


@frozen(eq=False)
class ListCodes(FieldCodes):
    """The codes of a field that is a list: each different element is read once, and lists are told apart by a hash of their elements."""

    _elements: list[Kept] = field(factory=list, init=False)
    _refused_elements: set[int] = field(factory=set[int], init=False)
    _known: dict[Hashable, int] = field(factory=dict[Hashable, int], init=False)
    _records: Register = field(factory=Register, init=False)
    _lists: Register = field(factory=Register.with_nothing, init=False)
    _ends: Room = field(factory=lambda: Room.of([0]), init=False)
    _places: Room = field(factory=lambda: Room.of([], kind=np.int32), init=False)

    def __len__(self) -> int:
        return self._ends.count

    def codes(self, columns: Columns, rows: int) -> Codes:
        """Return the code of the answer in each row."""
        column = columns.get(self.name)
        if column is None or column.null_count == rows:
            return np.zeros(rows, np.int32)
        learn = self._learning(column) if pa.types.is_list(column.type) else self._refuse
        return self._lists.numbers(self.hashing.of(column), learn).astype(np.int32)

    def _learning(self, column: pa.ListArray) -> Callable[[npt.NDArray[np.int64]], None]:
        """Read the elements of a column; return what keeps those of its rows that are new."""
        offsets = column.offsets.to_numpy()
        starts, lengths = offsets[:-1] - offsets[0], np.diff(offsets)
        places = self._of_elements(column.values.slice(offsets[0], offsets[-1] - offsets[0]))

        def learn(new: npt.NDArray[np.int64]) -> None:
            self._keep(places[ranges(starts[new], lengths[new])], lengths[new])

        return learn

    def _keep(self, places: Codes, lengths: Codes) -> None:
        """Keep lists of elements that were read, list after list, each so long; the elements are given by their places."""
        is_refused = np.isin(places, list(self._refused_elements))
        of = np.repeat(np.arange(len(lengths)), lengths)
        refused = (np.bincount(of[is_refused], minlength=len(lengths)) > 0) | (lengths > LONGEST_LIST)
        self.refused.update((np.flatnonzero(refused) + len(self)).tolist())
        self._ends.add([np.cumsum(lengths) + self._places.count], len(lengths))
        self._places.add([places], len(places))

    def _refuse(self, new: npt.NDArray[np.int64]) -> None:
        """Keep answers that are no lists."""
        self.refused.update(range(len(self), len(self) + len(new)))
        self._ends.add([np.full(len(new), self._places.count)], len(new))

    def values(self, first: int, last: int) -> Sequence[Kept]:
        """Return the answers of the codes from *first* to *last* as a profile keeps them; ``REFUSED`` where one can not be read."""
        if first == 0:
            return [None, *self.values(1, last)]
        ends, together = self._ends.filled[0, first - 1 : last + 1].tolist(), self._together
        elements = [self._elements[place] for place in self._places.filled[0, ends[0] : ends[-1]].tolist()]
        return [
            REFUSED if code in self.refused else together(elements[start - ends[0] : end - ends[0]])
            for code, (start, end) in enumerate(pairwise(ends), first)
        ]

    @property
    def _together(self) -> Callable[[Iterable[Kept]], Kept]:
        return frozenset if isinstance(self._domain, SetOf) else tuple

    def elements(self, since: int) -> Sequence[AthleteProfile]:
        """Return what reads like a profile whose answer is one element, for each *since* a place; no answer where it can not be read."""
        together = self._together
        return [profile_with({} if each is REFUSED else {self.name: together([each])}) for each in self._elements[since:]]

    def nothing(self) -> AthleteProfile:
        """Return what reads like a profile whose answer is an empty list."""
        return profile_with({self.name: self._together([])})

    def listed(self, since: int) -> tuple[npt.NDArray[np.int64], Codes]:
        """Return how long each list is, for each code *since* a number above 0, and the places of their elements, list after list."""
        ends = self._ends.filled[0, since - 1 :]
        return np.diff(ends), self._places.filled[0, ends[0] :]

    @property
    def _domain(self) -> Domain:
        return note_of(AthleteProfile, self.name).domain

    def _of_elements(self, elements: pa.Array) -> npt.NDArray[np.int32]:
        """Return the place of each element among those that were read."""
        if not pa.types.is_struct(elements.type):
            encoded = elements.dictionary_encode(null_encoding="encode")
            places = [self._place_of(key_of(word), word) for word in encoded.dictionary.to_pylist()]
            return cast("Codes", np.array(places, np.int32).take(encoded.indices.to_numpy()))

        def learn(new: npt.NDArray[np.int64]) -> None:
            for record in self._read_records(elements.take(pa.array(new))):
                self._keep_element(record)

        return self._records.numbers(self.hashing.of(elements), learn).astype(np.int32)

    def _place_of(self, content: Hashable, element: object) -> int:
        """Return the place of an *element* among those that were read, reading it when its *content* is new."""
        if content not in self._known:
            self._known[content] = len(self._elements)
            self._keep_element(self._read_element(element))
        return self._known[content]

    def _keep_element(self, read: Kept) -> None:
        if read is REFUSED:
            self._refused_elements.add(len(self._elements))
        self._elements.append(read)

    def _read_records(self, records: pa.StructArray) -> Iterator[Kept]:
        """Read records; each different answer to one of their fields is read once."""
        kind = cast("RecordOf", cast("ListOf", self._domain).each).record
        names = [each.name for each in records.type]
        left_out = {each.name: self._read_answer(kind, each.name, None) for each in attrs.fields(kind) if each.name not in names}
        parts = [self._read_part(kind, name, part) for name, part in zip(names, records.flatten(), strict=True)]
        none_is_read = REFUSED in left_out.values()
        for is_null, *answers in zip(records.is_null().to_pylist(), *parts, strict=True):
            told = {**left_out, **dict(zip(names, answers, strict=True))}
            refused = none_is_read or is_null or REFUSED in answers or next(kind.contradictions(told, ""), None) is not None
            yield REFUSED if refused else kind.of_read(told)

    def _read_part(self, kind: type[Record], name: str, part: pa.Array) -> list[Kept]:
        """Return what records keep of one of their fields; all are refused where there is no such field."""
        if name not in attrs.fields_dict(kind):
            return [REFUSED] * len(part)
        encoded = part.dictionary_encode(null_encoding="encode") if not pa.types.is_nested(part.type) else None
        if encoded is None:
            return [self._read_answer(kind, name, answer) for answer in part.to_pylist()]
        answers = [self._read_answer(kind, name, answer) for answer in encoded.dictionary.to_pylist()]
        return [answers[place] for place in encoded.indices.to_pylist()]

    def _read_answer(self, kind: type[Record], name: str, answer: object) -> Kept:
        is_variation = isinstance(note_of(kind, name).domain, VariationId)
        return REFUSED if is_variation and answer not in self.exercises.by_id else read_answer(kind, name, answer)

    def _read_element(self, element: object) -> Kept:
        mistakes: list[Mistake] = []
        domain = self._domain
        read = (domain.each if isinstance(domain, ListOf) else cast("SetOf", domain).member).read(element, self.name, mistakes)
        unknown = not mistakes and any(unknown_variations({self.name: (read,)}, self.exercises.by_id))
        return REFUSED if mistakes or unknown else read


def _coded(column: pa.Array, code: Callable[[Any], int]) -> Codes:
    """Return the code of each row of a column, 0 for a null; each different value is asked for once."""
    if column.null_count == len(column):
        return np.zeros(len(column), np.int32)
    if pa.types.is_nested(column.type):
        return np.array([0 if value is None else code(tuple(value)) for value in column.to_pylist()], np.int32)
    encoded = column.dictionary_encode(null_encoding="encode")
    table = np.array([0 if value is None else code(value) for value in encoded.dictionary.to_pylist()], np.int32)
    return cast("Codes", table.take(encoded.indices.to_numpy()))


def ranges(starts: npt.NDArray[Any], lengths: npt.NDArray[Any]) -> npt.NDArray[np.int64]:
    """Return the numbers from each of *starts* on, so many as *lengths* says, one range after another."""
    ends = np.cumsum(lengths)
    places: npt.NDArray[np.int64] = np.arange(ends[-1] if len(ends) else 0) + np.repeat(starts - (ends - lengths), lengths)
    return places


def _coder(name: str, domain: Domain, exercises: Exercises, hashing: Hashing) -> FieldCodes:
    if isinstance(domain, (ListOf, SetOf)):
        return ListCodes(name, exercises, hashing)
    return (PlainCodes if len(PARTS[name]) == 1 and not PARTS[name][0][1] else SpreadCodes)(name, exercises, hashing)


def coders(exercises: Exercises, hashing: Hashing) -> tuple[FieldCodes, ...]:
    """Return a coder for each field of a profile, in their order."""
    return tuple(_coder(name, note_of(AthleteProfile, name).domain, exercises, hashing) for name in PARTS)
