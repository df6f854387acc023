"""
Which shape a value from outside has, said so that a type checker knows no more than was looked at.

Python's own check of a container says nothing of what is in it, and a type checker then stops looking. These say that anything may be.
A number or a text of a class derived from Python's own is taken as the plain value in it, so that nothing it says of itself is believed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import TypeGuard

__all__ = ["exact_number", "exact_text", "is_listed", "is_mapping", "is_set", "is_tuple"]


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


def exact_number(value: object) -> int | float | None:
    """Return the plain number that *value* is, or nothing when it is none; true and false are none."""
    if isinstance(value, int) and not isinstance(value, bool):
        return int.__int__(value)
    return float.__float__(value) if isinstance(value, float) else None


def exact_text(value: object) -> str | None:
    """Return the plain text that *value* is, or nothing when it is none."""
    return str.__str__(value) if isinstance(value, str) else None
