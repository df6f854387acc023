"""Remembering within bounds."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TypeVar

__all__ = ["MOST_REMEMBERED", "Memo"]

MOST_REMEMBERED = 20_000
"""How much each memo remembers; a full one forgets all and starts anew."""

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Memo(dict[K, V]):
    """What was found before, forgotten altogether when there is too much of it."""

    __slots__ = ()

    def keep(self, key: K, value: V) -> V:
        """Remember *value*, and return it."""
        if len(self) >= MOST_REMEMBERED:
            self.clear()
        self[key] = value
        return value
