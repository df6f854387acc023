"""
What the constructors of records take: more than they keep, since a word may be written as plain text.

Each function is a converter of a field. It gives the answer back as it came, so that a record can read all of its answers at once
and list every mistake; its parameter tells a type checker what may be written, and the field itself tells what is kept. Annotations
are evaluated here, since attrs copies them to constructors in other modules, where their names would mean nothing.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol, TypeVar

from posterior_chain.model.domains import Sides
from posterior_chain.model.vocabulary import Family, Muscle

__all__ = [
    "Several",
    "Unread",
    "levels_of_soreness",
    "numbers",
    "optional_word",
    "sides",
    "whole_readings",
    "whole_sides",
    "word",
    "words",
    "words_by_family",
]

T_co = TypeVar("T_co", covariant=True)

Unread = Any
"""An answer on its way to a field of any type; :class:`~posterior_chain.model.domains.Record` reads it before anybody sees it."""


class Several(Protocol[T_co]):
    """Any set, list or tuple of answers. Text is none: it asks only for text among its letters."""

    def __contains__(self, answer: object, /) -> bool: ...

    def __iter__(self) -> Iterator[T_co]: ...

    def __len__(self) -> int: ...


def word(given: str) -> Unread:
    """Take a member of an enumeration, or its text."""
    return given


def optional_word(given: str | None) -> Unread:
    """Take a member of an enumeration, its text, or nothing."""
    return given


def words(given: Several[str] | None) -> Unread:
    """Take any set, list or tuple of words, kept as a frozen set."""
    return given


def words_by_family(given: Mapping[str, str] | Mapping[Family, str] | None) -> Unread:
    """Take a word for some of the families of exercises."""
    return given


def levels_of_soreness(given: Mapping[str, int] | Mapping[Muscle, int] | None) -> Unread:
    """Take a number for some of the muscles."""
    return given


def numbers(given: Sequence[float] | None) -> Unread:
    """Take a list or tuple of numbers, kept as a tuple."""
    return given


def whole_readings(given: int | Sequence[int] | None) -> Unread:
    """Take one whole number, or a few readings of it."""
    return given


def whole_sides(given: int | Sequence[int] | Sides | Mapping[str, int | Sequence[int]] | None) -> Unread:
    """Take one whole number, or a few readings of it, for both sides of the body or for each."""
    return given


def sides(given: float | Sequence[float] | Sides | Mapping[str, float | Sequence[float]] | None) -> Unread:
    """Take one number, or a few readings of it, for both sides of the body or for each."""
    return given
