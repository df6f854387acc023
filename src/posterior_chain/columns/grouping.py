"""Rows that are alike, found once so that each kind is looked at once."""

# pyarrow ships no types, which the strict mode would ask of every line
# pyright: basic

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
from attrs import define, field, frozen

__all__ = ["Groups", "Hashes", "Register", "alike"]

_PER_ROW = 8
"""Up to so many numbers for each row a table of all of them is quicker than looking each up."""

_SMALL = 1 << 20
"""Up to here a number is taken as it is, so that several still fit into one of 64 bits."""

_LARGEST = 1 << 62
"""What stands for several numbers together stays below this."""

Numbers = npt.NDArray[Any]  # whole numbers of any width

Hashes = npt.NDArray[np.uint64]
"""A number that stands for a content; two contents hardly ever share it."""


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
    """Group the rows that agree in every column of numbers, of which none is below 0."""
    joint, most = np.zeros(rows, np.int64), 1
    for column in columns:
        codes, count = _counted(column)
        if most * count > _LARGEST:
            joint, most = _coded(joint)
        joint = joint * count + codes
        most *= count
    group, count = _coded(joint)
    first = np.empty(count, np.int64)
    first[group[::-1]] = np.arange(rows - 1, -1, -1)  # what is written last stays
    return Groups(first, group)


def _counted(column: Numbers) -> tuple[Numbers, int]:
    """Return a number for each row, the same where the column is, and one that is above them all; the column itself where it will do."""
    above = int(column.max(initial=0)) + 1
    return (column, above) if above <= _SMALL and column.dtype != np.uint64 else _coded(column)


def _coded(column: Numbers) -> tuple[npt.NDArray[np.int64], int]:
    """Return a number for each row, the same where the column is, and how many there are."""
    above = int(column.max(initial=0)) + 1
    if above <= _PER_ROW * len(column):
        there = np.zeros(above, np.bool_)
        there[column] = True
        table = np.cumsum(there) - 1
        return table[column], int(table[-1]) + 1
    encoded = pa.array(column).dictionary_encode()
    return encoded.indices.to_numpy().astype(np.int64), len(encoded.dictionary)


@define(eq=False)
class Register:
    """Numbers for contents, given as they come; contents are known by their hashes, and those of all rows are looked up at once."""

    _hashes: Hashes = field(factory=lambda: np.zeros(0, np.uint64))
    _numbers: npt.NDArray[np.int64] = field(factory=lambda: np.zeros(0, np.int64))
    _starts: npt.NDArray[np.int64] = field(factory=lambda: np.zeros(2, np.int64))

    @classmethod
    def with_nothing(cls) -> Register:
        """Return a register in which 0 is the number of what hashes to 0."""
        return cls(np.zeros(1, np.uint64), np.zeros(1, np.int64))

    def __len__(self) -> int:
        return len(self._hashes)

    def numbers(self, hashes: Hashes, learn: Callable[[npt.NDArray[np.int64]], None]) -> npt.NDArray[np.int64]:
        """Return the number of each row's content; *learn* is told of the first row of each that is new, in the order of the numbers."""
        places, known = self._found(hashes)
        if not known.all():
            new = np.flatnonzero(~known)
            new = new[alike([hashes[new]], len(new)).first]
            learn(new)
            self._add(hashes[new])
            places, _ = self._found(hashes)
        return self._numbers[places]

    def _found(self, hashes: Hashes) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
        if not len(self):
            return np.zeros(len(hashes), np.int64), np.zeros(len(hashes), np.bool_)
        places, last = self._starts[(hashes >> self._shift).view(np.int64)], len(self) - 1
        behind = np.flatnonzero((self._hashes[places] < hashes) & (places < last))
        while len(behind):
            places[behind] += 1
            behind = behind[(self._hashes[places[behind]] < hashes[behind]) & (places[behind] < last)]
        return places, self._hashes[places] == hashes

    @property
    def _shift(self) -> np.uint64:
        """How many of the low bits of a hash say nothing of where it is looked for."""
        return np.uint64(64 - len(self).bit_length())

    def _begun(self) -> npt.NDArray[np.int64]:
        """Return for each beginning of a hash the first place where one with it, or with a later one, may stand."""
        ends = np.cumsum(np.bincount((self._hashes >> self._shift).view(np.int64), minlength=1 << len(self).bit_length()))
        begun: npt.NDArray[np.int64] = np.minimum(np.concatenate([[0], ends[:-1]]), len(self) - 1)
        return begun

    def _add(self, hashes: Hashes) -> None:
        numbers = np.concatenate([self._numbers, np.arange(len(self), len(self) + len(hashes))])
        together = np.concatenate([self._hashes, hashes])
        order = np.argsort(together, kind="stable")
        self._hashes, self._numbers = together[order], numbers[order]
        self._starts = self._begun()
