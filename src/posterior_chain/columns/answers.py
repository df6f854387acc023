"""The answers that were given, kept so that they can be given again to many rows at once."""

# pyarrow ships no types, which the strict mode would ask of every line
# pyright: basic

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
from attrs import define, field

from posterior_chain.columns.advising import Row
from posterior_chain.columns.cells import NULL, Column, Decided
from posterior_chain.columns.room import Room
from posterior_chain.columns.schemas import TRACE_WIDTH_KEY

__all__ = ["Answers", "FlatAnswers", "NestedAnswers", "Spread"]

Places = npt.NDArray[np.int64]
"""The place of the answer to each row."""

Spread = Callable[..., Iterable[Any]]
"""How a function is applied to several things: ``map``, or that of some threads."""

_GRAMS = 1000


@define(eq=False)
class Answers(ABC):
    """Answers of one schema, each at its place."""

    schema: pa.Schema

    @abstractmethod
    def add(self, rows: Sequence[Row]) -> None:
        """Add some answers, at the places that follow."""

    @abstractmethod
    def at(self, places: Places, spread: Spread) -> pa.RecordBatch:
        """Return the answers at these *places*, in their order; *spread* makes the columns, one after another or several at once."""


@define(eq=False)
class NestedAnswers(Answers):
    """Answers with lists in them, as Arrow keeps them."""

    _batches: list[pa.RecordBatch] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._batches = [pa.RecordBatch.from_pylist([], schema=self.schema)]

    def add(self, rows: Sequence[Row]) -> None:
        """Add some answers, at the places that follow."""
        self._batches.append(pa.RecordBatch.from_pylist(list(rows), schema=self.schema))

    def at(self, places: Places, spread: Spread) -> pa.RecordBatch:
        """Return the answers at these *places*, in their order."""
        self._batches = [pa.concat_batches(self._batches)]
        return self._batches[0].take(pa.array(places))


@define(eq=False)
class FlatAnswers(Answers):
    """Answers without lists: whole numbers by column, where a text is its number among the texts and kilograms are grams."""

    _numbers: Room = field(init=False)
    _given: Room = field(factory=lambda: Room.of([], kind=np.int32), init=False)
    _traces: Room = field(init=False)
    _texts: dict[str, int] = field(factory=dict[str, int], init=False)
    _names: tuple[str, ...] = field(init=False)
    _width: int = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._names = tuple(each.name for each in self.schema if each.name != "trace")
        self._width = int(self.schema.metadata[TRACE_WIDTH_KEY])
        self._numbers = Room(np.zeros((len(self._names), 0), np.int32))
        self._traces = Room.of([], kind=f"V{self._width}")

    def add(self, rows: Sequence[Row]) -> None:
        """Add some answers, at the places that follow."""
        cells = np.array([[self._number(row.get(name)) for name in self._names] for row in rows], np.int32).reshape(-1, len(self._names))
        untraced = bytes(self._width)
        traces = b"".join(row.get("trace", untraced) for row in rows)
        self._add(cells.T, np.arange(len(rows)), np.frombuffer(traces, np.uint8).reshape(-1, self._width))

    def add_decided(self, said: Decided, traces: npt.NDArray[np.uint8]) -> None:
        """Add some answers that were found by column."""
        nulls = np.full(said.count, NULL, np.int64)
        cells = [self._in_texts(said.columns[name]) if name in said.columns else nulls for name in self._names]
        self._add(cells, said.answer, traces[:, : self._width])

    def _in_texts(self, column: Column) -> npt.NDArray[np.int64]:
        if column.words is None:
            return column.numbers
        table = np.array([*(self._number(str(word)) for word in column.words), NULL], np.int64)  # the last is that of no cell
        return table[column.numbers]

    def _add(
        self, cells: Sequence[npt.NDArray[Any]] | npt.NDArray[Any], given: npt.NDArray[np.int64], traces: npt.NDArray[np.uint8]
    ) -> None:
        self._given.add([given + self._numbers.count], len(given))
        self._numbers.add(cells, len(cells[0]))
        self._traces.add([np.ascontiguousarray(traces).view(f"V{self._width}")[:, 0]], len(given))

    def _number(self, cell: Any) -> int:  # of any type
        if cell is None:
            return NULL
        if isinstance(cell, str):
            return self._texts.setdefault(cell, len(self._texts))
        return cell if isinstance(cell, int) else round(cell * _GRAMS)

    def at(self, places: Places, spread: Spread) -> pa.RecordBatch:
        """Return the answers at these *places*, in their order."""
        texts = pa.array(self._texts, pa.string())
        given = self._given.filled[0].take(places)
        columns = dict(zip(self._names, self._numbers.filled, strict=True))
        traces = pa.py_buffer(self._traces.filled[0].take(places))
        ends = pa.py_buffer(np.arange(len(places) + 1, dtype=np.int32) * self._width)
        there = pa.py_buffer(np.packbits(columns["outcome"].take(given) != NULL, bitorder="little"))

        def column(of: pa.Field) -> pa.Array:
            if of.name == "trace":
                return pa.BinaryArray.from_buffers(of.type, len(places), [there, ends, traces])
            return _column(columns[of.name].take(given, mode="clip"), of.type, texts)

        return pa.RecordBatch.from_arrays(list(spread(column, self.schema)), schema=self.schema)


def _column(numbers: npt.NDArray[np.int32], kind: pa.DataType, texts: pa.Array) -> pa.Array:
    """Return whole numbers as a column, without a copy where they are what it holds; what is below zero is nothing."""
    there = pa.py_buffer(np.packbits(numbers >= 0, bitorder="little"))
    if pa.types.is_string(kind):
        return texts.take(pa.Int32Array.from_buffers(pa.int32(), len(numbers), [there, pa.py_buffer(numbers)]))
    held = numbers / _GRAMS if pa.types.is_floating(kind) else numbers
    return pa.Array.from_buffers(kind, len(numbers), [there, pa.py_buffer(held)])
