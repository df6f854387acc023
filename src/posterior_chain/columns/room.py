"""Tables that grow at the end."""

# pyright: basic

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt
from attrs import define

__all__ = ["Room"]


@define(eq=False)
class Room:
    """A table of which each row grows at its end, into room that is made for as many again, so that it is moved seldom."""

    _table: npt.NDArray[Any]
    count: int = 0

    @classmethod
    def of(cls, *first: Iterable[int], kind: npt.DTypeLike = np.int64) -> Room:
        """Return a table of rows that begin like this."""
        table = np.array([list(row) for row in first], kind)
        return cls(table, table.shape[1])

    @property
    def filled(self) -> npt.NDArray[Any]:
        """What it holds."""
        return self._table[:, : self.count]

    def add(self, rows: Iterable[npt.NDArray[Any]], more: int) -> None:
        """Add so many *more* numbers to each row."""
        end = self.count + more
        if end > self._table.shape[1]:
            table = np.empty((len(self._table), self.count + end), self._table.dtype)  # what is not written yet takes no memory
            table[:, : self.count] = self.filled
            self._table = table
        for row, numbers in zip(self._table, rows, strict=True):
            row[self.count : end] = numbers
        self.count = end
