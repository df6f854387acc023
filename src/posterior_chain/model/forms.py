"""
What may be written in a rule, an exercise or an answer, checked where it is written.

Each function makes a validator of a field: what does not fit raises at once, with the words to write instead.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import StrEnum
from types import UnionType
from typing import Any

import attrs

from posterior_chain.errors import CatalogueError, Mistake, near_spellings
from posterior_chain.model.domains import shown
from posterior_chain.model.shapes import is_tuple

__all__ = ["Check", "made_by", "member", "members", "members_of", "near_members", "refused", "several", "tuple_of", "whole", "yes_no"]

Check = Callable[[object, Any, Any], None]
"""A validator of a field: it is given the whole, the field and the value."""

_MOST_LISTED = 12


def refused(name: str, value: object, allowed: str, near: tuple[str, ...] = ()) -> CatalogueError:
    """Return the error that says what may stand at *name* in place of *value*."""
    return CatalogueError(Mistake(name, shown(value), allowed, near))


def members_of(kind: type[StrEnum]) -> str:
    """Say which members *kind* has, as they are written: each of a few, the number of many."""
    if len(kind) > _MOST_LISTED:
        return f"a member of {kind.__name__}, which has {len(kind)}"
    return f"one of {', '.join(f'{kind.__name__}.{each.name}' for each in kind)}"


def near_members(value: object, kind: type[StrEnum]) -> tuple[str, ...]:
    """Return the members of *kind* spelled nearly like *value*, as they are written."""
    return tuple(f"{kind.__name__}.{kind(each).name}" for each in near_spellings(value, kind))


def member(kind: type[StrEnum]) -> Check:
    """Take a member of *kind*, and no text in its place."""

    def check(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if not isinstance(value, kind):
            raise refused(attribute.name, value, members_of(kind), near_members(value, kind))

    return check


def members(kind: type[StrEnum]) -> Check:
    """Take any number of members of *kind*."""
    one = member(kind)

    def check(whole_of_it: object, attribute: attrs.Attribute[Any], values: Iterable[object]) -> None:
        for each in values:
            one(whole_of_it, attribute, each)

    return check


def whole(low: int, high: int, *, error: type[Exception] = CatalogueError) -> Check:
    """Take a whole number from *low* to *high*, or nothing."""

    def check(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if value is not None and (type(value) is not int or not low <= value <= high):
            raise error(Mistake(attribute.name, shown(value), f"a whole number from {low} to {high}"))

    return check


def tuple_of(kind: type[object], words: str) -> Check:
    """Take a tuple whose members are of a *kind* that is called by these *words*."""

    def check(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if not is_tuple(value) or not all(isinstance(each, kind) for each in value):
            raise TypeError(f"`{attribute.name}` is a tuple of {words} (with one, mind the comma)")

    return check


def made_by(kind: type[object] | UnionType, words: str) -> Check:
    """Take a value of a *kind* that is written with these *words*."""

    def check(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if not isinstance(value, kind):
            raise refused(attribute.name, value, words)

    return check


def yes_no(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Take true, false or nothing."""
    if value is not None and not isinstance(value, bool):
        raise refused(attribute.name, value, "True or False")


def several(words: str | Iterable[str] | None) -> tuple[Any, ...]:  # words of any one enumeration
    """Take one word or several; an order that means nothing is made the same."""
    given = () if words is None else (words,) if isinstance(words, str) else tuple(words)
    return tuple(sorted(given))
