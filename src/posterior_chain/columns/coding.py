"""
Columns as codes: each different answer to a field is read once and has a number from then on.

A table of a million runners holds few different answers to any one question. They are read and checked once each, by the table of
fields, and whatever follows works on numbers.
"""

# pyarrow ships no types, which the strict mode would ask of every line
# pyright: basic

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import partial
from typing import Any, cast

import numpy as np
import numpy.typing as npt
import pyarrow as pa
from attrs import field, frozen

from posterior_chain.columns.grouping import Register
from posterior_chain.columns.hashing import Hashing, key_of
from posterior_chain.columns.rows import as_told, joined_parts
from posterior_chain.columns.schemas import PARTS
from posterior_chain.engine.exercises import Exercises
from posterior_chain.model.athlete import AthleteProfile, field_names
from posterior_chain.model.domains import (
    REFUSED,
    Kept,
    read_answer,
)

__all__ = ["Codes", "Columns", "FieldCodes", "PlainCodes", "SpreadCodes", "profile_with"]

Codes = npt.NDArray[np.int32]
"""A number for the answer of each row; 0 stands for no answer."""

Columns = Mapping[str, pa.Array]
"""Columns by their names."""


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

    @property
    def size(self) -> int:
        """How much is remembered: a number for each answer."""
        return len(self)

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
            self._learn(as_told(value, PARTS[self.name][0].kind))
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
        there = [(place, columns[part.column]) for place, part in enumerate(PARTS[self.name]) if part.column in columns]
        if not there:
            return np.zeros(rows, np.int32)
        each = [np.zeros(rows, np.int32)] * len(PARTS[self.name])
        for place, column in there:
            each[place] = _coded(column, partial(self._part, place))
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
            self._contents[place].append(as_told(value, PARTS[self.name][place].kind))
        return number

    def _answer(self, parts: Sequence[int]) -> object:
        told = zip(PARTS[self.name], self._contents, parts, strict=True)
        return joined_parts(self.name, {of.part: contents[number] for of, contents, number in told})


def _coded(column: pa.Array, code: Callable[[Any], int]) -> Codes:
    """Return the code of each row of a column, 0 for a null; each different value is asked for once."""
    if column.null_count == len(column):
        return np.zeros(len(column), np.int32)
    if pa.types.is_nested(column.type):
        return np.array([0 if value is None else code(value) for value in column.to_pylist()], np.int32)
    encoded = column.dictionary_encode(null_encoding="encode")
    table = np.array([0 if value is None else code(value) for value in encoded.dictionary.to_pylist()], np.int32)
    return cast("Codes", table.take(encoded.indices.to_numpy()))
