"""
Hashes of whatever a column holds, row by row, so that a row that was seen before is known without being read.

Two contents share a hash by a chance of less than one in 2^50; the numbers behind it are drawn anew each time, so nobody can aim for it.
"""

# pyright: basic

from __future__ import annotations

import secrets
from collections.abc import Hashable, Iterable, Sequence
from typing import Any, cast

import numpy as np
import numpy.typing as npt
import pyarrow as pa
from attrs import field, frozen

from posterior_chain.columns.grouping import Hashes

__all__ = ["Hashing", "key_of"]

_MIX = np.uint64(0x9E3779B97F4A7C15)
_SHIFT = np.uint64(29)
_ONE = np.uint64(1)
_ZERO = np.uint64(0)


@frozen(eq=False)
class Hashing:
    """Hashes contents; what is remembered are the numbers that were drawn for words."""

    _drawn: dict[Hashable, int] = field(factory=dict[Hashable, int])

    def of_rows(self, columns: Iterable[tuple[str, pa.Array]], rows: int) -> Hashes:
        """Return a hash of each of so many *rows* of named *columns*, each spelt as :mod:`~posterior_chain.columns.spelling` says."""
        hashes = np.zeros(rows, np.uint64)
        for name, column in columns:
            self._add(hashes, column, self.factor(name))
        return hashes

    def of(self, column: pa.Array) -> Hashes:
        """Return a hash of each row of a *column* spelt as :mod:`~posterior_chain.columns.spelling` says, 0 for a null."""
        hashes = np.zeros(len(column), np.uint64)
        self._add(hashes, column, _ONE)
        return hashes

    def _add(self, hashes: Hashes, column: pa.Array, factor: np.uint64) -> None:
        """Add so many times the hash of each row that holds something."""
        if column.null_count == len(column):
            return
        if not column.null_count or not _is_number(column.type):
            hashes += self._contents(column) * factor
        else:
            hashes[np.flatnonzero(_there(column))] += self._contents(column.drop_null()) * factor

    def _contents(self, column: pa.Array) -> Hashes:
        """Return a hash of what each row holds, 0 for a null; of numbers none is null."""
        if _is_number(column.type):
            return self._mixed(_bits(column), str(column.type))
        if not pa.types.is_nested(column.type):
            return self._words(column)
        contents = self._nested(column)
        return np.where(_there(column), contents, _ZERO) if column.null_count else contents

    def _nested(self, column: pa.Array) -> Hashes:
        if pa.types.is_list(column.type):
            return self._lists(column)
        if pa.types.is_struct(column.type):
            return self._records(column)
        return np.array([self._number(repr(value)) for value in column.to_pylist()], np.uint64)  # nothing that a question is asked in

    def _words(self, column: pa.Array) -> Hashes:
        """Return the number that was drawn for each word."""
        encoded = column.dictionary_encode(null_encoding="encode")
        words = encoded.dictionary.to_pylist()
        drawn = np.array([0 if word is None else self._number(key_of(word)) for word in words], np.uint64)
        return cast("Hashes", drawn.take(encoded.indices.to_numpy()))

    def _lists(self, column: pa.Array) -> Hashes:
        offsets = column.offsets.to_numpy()
        elements = self.of(column.values.slice(offsets[0], offsets[-1] - offsets[0]))
        starts, lengths = offsets[:-1] - offsets[0], np.diff(offsets)
        together: Hashes = lengths.astype(np.uint64) * self.factor("length") + self.factor("list")
        if len(elements):
            places = self._mixed(np.arange(lengths.max(), dtype=np.uint64), "place") | _ONE
            elements *= places[np.arange(len(elements)) - np.repeat(starts, lengths)]
            filled = lengths > 0
            together[filled] += np.add.reduceat(elements, starts[filled])
        return together

    def _records(self, column: pa.Array) -> Hashes:
        names = [each.name for each in column.type]
        return self.of_rows(zip(names, column.flatten(), strict=True), len(column)) + self.factor("record")

    def of_words(self, words: Sequence[Hashes]) -> Hashes:
        """Return a hash of each set of which the members stand in *words*."""
        hashes = np.zeros(len(words[0]), np.uint64)
        for place, word in enumerate(words):
            hashes += self._mixed(word, f"word {place}")
        return hashes

    def factor(self, name: str) -> np.uint64:
        """Return the odd number that was drawn for the column called *name*."""
        return np.uint64(self._number(name) | 1)

    def _mixed(self, numbers: Hashes, name: str) -> Hashes:
        """Spread *numbers* so that each bit counts for every other."""
        mixed = numbers + self.factor(name)
        mixed *= _MIX
        mixed ^= mixed >> _SHIFT
        mixed *= self.factor(f"{name} again")
        mixed ^= mixed >> _SHIFT
        return mixed

    def _number(self, content: Hashable) -> int:
        """Return the number that was drawn for *content*."""
        drawn = self._drawn.get(content)
        return self._drawn.setdefault(content, secrets.randbits(64)) if drawn is None else drawn


def _bits(column: pa.Array) -> Hashes:
    """Return the bits of each number."""
    if pa.types.is_boolean(column.type):
        return _bits(column.cast(pa.int8()))
    kind = column.type.to_pandas_dtype()
    wide = np.float64 if np.issubdtype(kind, np.floating) else np.int64
    return cast("Hashes", column.to_numpy().astype(wide).view(np.uint64))


def _is_number(kind: pa.DataType) -> bool:
    return any((pa.types.is_boolean(kind), pa.types.is_floating(kind), pa.types.is_integer(kind)))


def _there(column: pa.Array) -> npt.NDArray[np.bool_]:
    """Return the rows that hold something."""
    return cast("npt.NDArray[np.bool_]", column.is_valid().to_numpy(zero_copy_only=False))


def key_of(value: Any) -> Hashable:
    """Return what tells a value apart from all others: ``1``, ``1.0`` and ``True`` are three, and what is no number is one."""
    if isinstance(value, (list, tuple, dict)):
        return repr(value)
    return (type(value), value if value == value else "not a number")  # noqa: PLR0124 - only what is no number differs from itself
