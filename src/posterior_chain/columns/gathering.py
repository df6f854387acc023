"""
Sets that are found of the elements of a list: each element is asked once, and a list brings all that its elements bring.

Lists differ from row to row where their elements hardly do.
"""

# pyright: basic

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from attrs import define, field, frozen

from posterior_chain.columns.coding import profile_with
from posterior_chain.columns.lists import ListCodes
from posterior_chain.columns.room import Room
from posterior_chain.columns.words import Words, as_words, united
from posterior_chain.engine.bits import Bits
from posterior_chain.model.athlete import AthleteProfile

__all__ = ["Gathered", "Gathering"]


@frozen(eq=False)
class Gathering:
    """
    What each element of a list brings.

    Attributes:
        find: Finds it in a profile that tells a list of one element; in one with a longer list it would find the union.
        words: How many words it takes.
    """

    find: Callable[[AthleteProfile], Bits]
    words: int = 1


@define(eq=False)
class Gathered:
    """What was gathered from the answers to one field, in the order of their codes."""

    gathering: Gathering
    _elements: Room = field(init=False)
    _lists: Room = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._elements = Room(np.zeros((self.gathering.words, 0), np.uint64))
        self._lists = Room(np.zeros((self.gathering.words, 0), np.uint64))

    def of(self, lists: ListCodes) -> Words:
        """Return the set of each code."""
        if not self._lists.count:
            self._lists.add(self._found([profile_with({})]), 1)
        if self._lists.count < len(lists):
            fresh = lists.elements(self._elements.count)
            self._elements.add(self._found(fresh), len(fresh))
            lengths, places = lists.listed(self._lists.count)
            self._lists.add(united(self._elements.filled, lengths, places) | self._found([lists.nothing()]), len(lengths))
        return self._lists.filled

    def _found(self, profiles: Sequence[AthleteProfile]) -> Words:
        return as_words(map(self.gathering.find, profiles), self.gathering.words)
