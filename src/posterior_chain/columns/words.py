"""Sets of many rows at once: 64 members in a word, and each word of all rows together."""

# numpy's integers of a fixed width are all meant alike here
# pyright: basic

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from posterior_chain.engine.bits import Bits

__all__ = [
    "WORD",
    "Flags",
    "Words",
    "as_integer",
    "as_words",
    "at",
    "flagged",
    "has",
    "has_each",
    "has_own",
    "none",
    "put",
    "united",
    "width",
    "within",
]

Words = npt.NDArray[np.uint64]
"""A set for each row: the words of a set below each other, a row a column."""

Flags = npt.NDArray[np.bool_]
"""Yes or no for each row."""

WORD = 64
"""How many members a word holds."""

_FULL = (1 << WORD) - 1
_ONE = np.uint64(1)


def width(members: int) -> int:
    """Return how many words hold so many *members*."""
    return -(-members // WORD)


def as_words(sets: Iterable[Bits], words: int) -> Words:
    """Return *sets* as columns of so many words."""
    several = list(sets)
    return np.array([[each >> WORD * word & _FULL for each in several] for word in range(words)], np.uint64).reshape(words, len(several))


def as_integer(column: Sequence[Any]) -> Bits:  # of numpy's integers
    """Return the set in one column."""
    return sum(int(word) << WORD * place for place, word in enumerate(column))


def none(words: int, rows: int) -> Words:
    """Return an empty set for each row."""
    return np.zeros((words, rows), np.uint64)


def united(sets: Words, lengths: npt.NDArray[Any], places: npt.NDArray[Any]) -> Words:
    """Return for each of some lists the union of the *sets* at its *places*, which stand list after list, so many each."""
    together, filled = none(len(sets), len(lengths)), lengths > 0
    starts = (np.cumsum(lengths) - lengths)[filled]
    if len(starts):
        together[:, filled] = np.bitwise_or.reduceat(sets.take(places, axis=1), starts, axis=1)
    return together


def at(sets: Words, places: npt.NDArray[Any]) -> Words:
    """Return the set at its place for each row."""
    return sets.take(places, axis=1)


def has(sets: Words, member: int) -> Flags:
    """Return whether each set has a *member*."""
    flags: Flags = (sets[member // WORD] >> np.uint64(member % WORD) & _ONE).astype(np.bool_)
    return flags


def has_each(sets: Words, members: Sequence[int]) -> Flags:
    """Return whether each set has each of some *members*, a row for each member."""
    shift = np.array([[member % WORD] for member in members], np.uint64).reshape(-1, 1)
    flags: Flags = (sets[[member // WORD for member in members]] >> shift & _ONE).astype(np.bool_)
    return flags


def has_own(sets: Words, members: npt.NDArray[np.int64]) -> Flags:
    """Return whether each set has a member of its own."""
    word = np.take_along_axis(sets, (members // WORD)[None], axis=0)[0]
    flags: Flags = (word >> (members % WORD).astype(np.uint64) & _ONE).astype(np.bool_)
    return flags


def put(sets: Words, member: int, rows: npt.NDArray[Any]) -> None:
    """Put a *member* into the sets of some *rows*."""
    sets[member // WORD, rows] |= np.uint64(1 << member % WORD)


def flagged(flags: Flags, bits: Bits, words: int) -> Words:
    """Return *bits* where the flag is set, and nothing elsewhere."""
    return np.where(flags, as_words([bits], words), np.uint64(0))


def within(sets: Words, bits: Bits) -> Words:
    """Return what of each set is among *bits*."""
    return sets & as_words([bits], len(sets))
