"""Remembering within bounds."""

from __future__ import annotations

import gc
from collections.abc import Generator, Hashable
from contextlib import contextmanager
from typing import TypeVar

__all__ = ["MOST_REMEMBERED", "Memo", "uncollected"]

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


@contextmanager
def uncollected() -> Generator[None, None, None]:
    """Look for no garbage in circles meanwhile: of very many small things that stay all would be looked at again and again."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
