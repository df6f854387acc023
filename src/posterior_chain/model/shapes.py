"""
Which shape a value from outside has, said so that a type checker knows no more than was looked at.

Python's own check of a container says nothing of what is in it, and a type checker then stops looking. These say that anything may be.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import TypeGuard

__all__ = ["is_listed", "is_mapping", "is_set", "is_tuple"]


def is_mapping(value: object) -> TypeGuard[Mapping[object, object]]:
    """Whether *value* is a mapping, of anything to anything."""
    return isinstance(value, Mapping)


def is_set(value: object) -> TypeGuard[Set[object]]:
    """Whether *value* is a set of anything."""
    return isinstance(value, Set)


def is_listed(value: object) -> TypeGuard[Sequence[object]]:
    """Whether *value* is a list or a tuple of anything; text is none."""
    return isinstance(value, (list, tuple))


def is_tuple(value: object) -> TypeGuard[tuple[object, ...]]:
    """Whether *value* is a tuple of anything."""
    return isinstance(value, tuple)
