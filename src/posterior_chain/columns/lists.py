"""
Lists as codes: each different element is read once, and a list is the places of its elements.

What its elements are is put together when somebody asks.
"""

# pyarrow ships no types, which the strict mode would ask of every line
# pyright: basic

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Any, cast

import attrs
import numpy as np
import numpy.typing as npt
import pyarrow as pa
from attrs import field, frozen

from posterior_chain.columns.coding import Codes, Columns, FieldCodes, profile_with
from posterior_chain.columns.grouping import Register
from posterior_chain.columns.hashing import key_of
from posterior_chain.columns.room import Room
from posterior_chain.engine.decision import unknown_variations
from posterior_chain.errors import Mistake
from posterior_chain.model.athlete import AthleteProfile
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

__all__ = ["ListCodes"]

_PLACES = 20
"""So many places take about as much as one answer."""


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

    @property
    def size(self) -> int:
        """How much is remembered: a number for each answer and each element, and one for some of the places of these."""
        return len(self) + len(self._elements) + self._places.count // _PLACES

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
            self._keep(places[_ranges(starts[new], lengths[new])], lengths[new])

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
    def _holds_records(self) -> bool:
        return isinstance(self._domain, ListOf) and isinstance(self._domain.each, RecordOf)

    @property
    def _domain(self) -> Domain:
        return note_of(AthleteProfile, self.name).domain

    def _of_elements(self, elements: pa.Array) -> npt.NDArray[np.int32]:
        """Return the place of each element among those that were read."""
        if pa.types.is_nested(elements.type) and not (pa.types.is_struct(elements.type) and self._holds_records):
            return np.full(len(elements), self._place_of("no element of such a list", None), np.int32)
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


def _ranges(starts: npt.NDArray[Any], lengths: npt.NDArray[Any]) -> npt.NDArray[np.int64]:
    """Return the numbers from each of *starts* on, so many as *lengths* says, one range after another."""
    ends = np.cumsum(lengths)
    places: npt.NDArray[np.int64] = np.arange(ends[-1] if len(ends) else 0) + np.repeat(starts - (ends - lengths), lengths)
    return places
