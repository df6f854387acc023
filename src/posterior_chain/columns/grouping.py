"""Rows that are alike, found once so that each kind is looked at once."""

# pyarrow ships no types, which the strict mode would ask of every line
# pyright: basic

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
from attrs import frozen

__all__ = ["Groups", "alike"]

_FEW = 1 << 18
_MANY = 1 << 40

Numbers = npt.NDArray[Any]  # whole numbers of any width


@frozen(eq=False)
class Groups:
    """
    Groups of rows that are alike.

    Attributes:
        first: The first row of each group.
        group: The number of the group of each row.
    """

    first: npt.NDArray[np.int64]
    group: npt.NDArray[np.int64]


def alike(columns: Sequence[Numbers], rows: int) -> Groups:
    """Group the rows that agree in every column."""
    joint: Numbers = np.zeros(rows, np.int64)
    most = 1
    for column in columns:
        codes, count = _coded(column)
        if most * count > _MANY:
            joint, most = _coded(joint)
        joint = joint * count + codes
        most *= count
    group, count = _coded(joint)
    first = np.empty(count, np.int64)
    first[group[::-1]] = np.arange(rows - 1, -1, -1)  # what is written last stays
    return Groups(first, group)


def _coded(column: Numbers) -> tuple[npt.NDArray[np.int64], int]:
    """Return a number for each row, the same where the column is, and how many there are."""
    if not len(column):
        return np.zeros(0, np.int64), 0
    if column.dtype != np.uint64 and int(column.max()) < _FEW:
        there = np.zeros(int(column.max()) + 1, np.bool_)
        there[column] = True
        table = np.cumsum(there) - 1
        return table[column], int(table[-1]) + 1
    encoded = pa.array(column).dictionary_encode()
    return encoded.indices.to_numpy().astype(np.int64), len(encoded.dictionary)
