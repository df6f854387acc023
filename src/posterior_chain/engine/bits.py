"""Sets as integers: one bit for each member, so that joining and comparing thousands of them costs next to nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

__all__ = ["Bits", "ones", "union"]

Bits = int
"""A set of variations, of rules, of boxes or of equipment: one bit for each."""


def ones(bits: Bits) -> Iterator[int]:
    """Give the number of each bit that is set, the lowest first."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def union(several: Iterable[Bits]) -> Bits:
    """Return what is in any of *several* sets."""
    together = 0
    for bits in several:
        together |= bits
    return together
