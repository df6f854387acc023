"""
What may be answered to one question, and how an answer is read.

A domain reads strictly: nothing is coerced, and every mistake is collected instead of stopping at the first. The same domains
make the schema, the test strategies and the vocabulary page, so there is one place where a range stands.
"""

from __future__ import annotations

import math
import re
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence, Set
from enum import StrEnum
from fractions import Fraction
from typing import Any, ClassVar, Generic, TypeVar

import attrs
from attrs import field, frozen

from posterior_chain.errors import InvalidProfile, Mistake, near_spellings

__all__ = [
    "REFUSED",
    "Domain",
    "FieldNote",
    "FrozenMapping",
    "ListOf",
    "MappingOf",
    "Number",
    "OneOf",
    "Record",
    "RecordOf",
    "SetOf",
    "Sided",
    "Sides",
    "VariationId",
    "Whole",
    "YesNo",
    "joined",
    "note_of",
    "noted",
    "plain",
    "shown",
]

K = TypeVar("K")
V = TypeVar("V")

REFUSED: Any = object()
"""Stands where a value could not be read; its mistake has been noted."""

_NOTE = "posterior_chain"
_LONGEST_SHOWN = 40
_LONGEST_LIST = 100
_MOST_UNKNOWN_EXPLAINED = 20
_SLUG = re.compile(r"[a-z][a-z0-9_]{0,63}")


class FrozenMapping(Mapping[K, V], Generic[K, V]):
    """A mapping that never changes and can be hashed."""

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[K, V]) -> None:
        self._items = dict(items)

    def __getitem__(self, key: K) -> V:
        return self._items[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __hash__(self) -> int:
        return hash(frozenset(self._items.items()))

    def __repr__(self) -> str:
        return repr(self._items)


def shown(value: object) -> str:
    """Show a wrong value briefly: never the inside of a container, never more than a few words."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int) and value.bit_length() > 128:
        return "a number that is far too large" if value > 0 else "a number that is far too small"
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, str):
        return ascii(str(value)) if len(value) <= _LONGEST_SHOWN else f"{str(value[:_LONGEST_SHOWN])!a} and more"
    if isinstance(value, Mapping):
        return "a mapping"
    if isinstance(value, (list, tuple, Set)):
        return "a list"
    return f"a {type(value).__name__}"


def plain(value: Any) -> Any:
    """Return *value* as plain data: sets as sorted lists, words as strings, records without what was left out."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, Mapping):
        return {plain(key): plain(each) for key, each in value.items()}
    if isinstance(value, Set):
        return sorted(plain(each) for each in value)
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    if attrs.has(type(value)):
        named = {each.name: getattr(value, each.name) for each in attrs.fields(type(value))}
        return {name: plain(each) for name, each in named.items() if each is not None}
    return value


def joined(path: str, name: object) -> str:
    """Return the path of *name* inside *path*."""
    word = str(name) if isinstance(name, str) and name.isidentifier() and len(name) <= _LONGEST_SHOWN else f"[{shown(name)}]"
    return f"{path}.{word}" if path else word


@frozen
class Domain(ABC):
    """The values that one answer may take."""

    @property
    @abstractmethod
    def expected(self) -> str:
        """What may stand here, in words that follow "expected"."""

    @abstractmethod
    def read(self, value: object, path: str, mistakes: list[Mistake]) -> Any:
        """Return *value* as it is kept, or :data:`REFUSED` after noting what is wrong with it."""

    def refuse(self, value: object, path: str, mistakes: list[Mistake], near: tuple[str, ...] = ()) -> Any:
        """Note that *value* may not stand here."""
        mistakes.append(Mistake(path, shown(value), self.expected, near))
        return REFUSED


@frozen
class YesNo(Domain):
    @property
    def expected(self) -> str:
        return "true or false"

    def read(self, value: object, path: str, mistakes: list[Mistake]) -> Any:
        return value if isinstance(value, bool) else self.refuse(value, path, mistakes)


@frozen
class Whole(Domain):
    """A whole number of *unit* from *low* to *high*."""

    low: int
    high: int
    unit: str = ""
    step: ClassVar[Fraction] = Fraction(1)

    @property
    def expected(self) -> str:
        return f"a whole number{f' of {self.unit}' if self.unit else ''} from {self.low} to {self.high}"

    def read(self, value: object, path: str, mistakes: list[Mistake]) -> Any:
        if isinstance(value, bool) or not isinstance(value, int) or not self.low <= value <= self.high:
            return self.refuse(value, path, mistakes)
        return int(value)


@frozen
class Number(Domain):
    """A number of *unit* from *low* to *high*, a multiple of *step*."""

    low: int
    high: int
    step: Fraction = field(converter=Fraction)
    unit: str = ""

    @property
    def expected(self) -> str:
        return f"a number of {self.unit} from {self.low} to {self.high}, in steps of {float(self.step):g}"

    def read(self, value: object, path: str, mistakes: list[Mistake]) -> Any:
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(_bounded(value)):
            return self.refuse(value, path, mistakes)
        if not self.low <= value <= self.high or Fraction(str(float(value))) % self.step:
            return self.refuse(value, path, mistakes)
        return float(value)


def _bounded(value: float) -> float:
    """Look at the size before any conversion: a whole number of 400 digits is too large, not an overflow."""
    return math.inf if isinstance(value, int) and value.bit_length() > 128 else float(value)


@frozen
class OneOf(Domain):
    """One word of a closed list."""

    words: type[StrEnum]

    @property
    def expected(self) -> str:
        return f"one of {', '.join(self.words)}"

    def read(self, value: object, path: str, mistakes: list[Mistake]) -> Any:
        if isinstance(value, str) and value in tuple(self.words):
            return self.words(value)
        return self.refuse(value, path, mistakes, near_spellings(value, self.words))


@frozen
class VariationId(Domain):
    """
    The id of an exercise variation.

    Only its form is read here: whether the catalogue has it is asked where a catalogue is at hand.
    """

    @property
    def expected(self) -> str:
        return "the id of a variation (small letters, digits and underscores)"

    def read(self, value: object, path: str, mistakes: list[Mistake]) -> Any:
        if isinstance(value, str) and _SLUG.fullmatch(value):
            return str(value)
        return self.refuse(value, path, mistakes)


@frozen
class SetOf(Domain):
    """Any number of different words; order and repetition mean nothing."""

    member: OneOf | VariationId

    @property
    def expected(self) -> str:
        return f"a list in which each is {self.member.expected}"

    def read(self, value: object, path: str, mistakes: list[Mistake]) -> Any:
        if not isinstance(value, (list, tuple, Set)) or len(value) > _LONGEST_LIST:
            return self.refuse(value, path, mistakes)
        members = sorted(value, key=repr) if isinstance(value, Set) else list(value)
        read = [self.member.read(each, f"{path}[{place}]", mistakes) for place, each in enumerate(members)]
        return frozenset(each for each in read if each is not REFUSED)


@frozen
class MappingOf(Domain):
    """An answer for some of the words of a closed list."""

    key: OneOf
    value: Domain

    @property
    def expected(self) -> str:
        return f"a mapping from {self.key.expected} to {self.value.expected}"

    def read(self, value: object, path: str, mistakes: list[Mistake]) -> Any:
        if not isinstance(value, Mapping):
            return self.refuse(value, path, mistakes)
        answers: dict[Any, Any] = {}
        for key, answer in list(value.items())[:_LONGEST_LIST]:
            place = joined(path, key)
            word = self.key.read(key, place, mistakes)
            if word is not REFUSED and answer is not None:
                answers[word] = self.value.read(answer, place, mistakes)
        return FrozenMapping(dict(sorted(answers.items())))


@frozen
class Sides:
    """A measurement of each side of the body."""

    left: float
    right: float


@frozen
class Sided(Domain):
    """One number for both sides, or a number for each."""

    each: Whole | Number

    @property
    def expected(self) -> str:
        return f"{self.each.expected}, or one each as left and right"

    def read(self, value: object, path: str, mistakes: list[Mistake]) -> Any:
        if isinstance(value, Sides):
            value = {"left": value.left, "right": value.right}
        if not isinstance(value, Mapping):
            number = self.each.read(value, path, mistakes) if isinstance(value, (int, float)) else self.refuse(value, path, mistakes)
            return Sides(number, number)
        mistakes.extend(_unknown_mistake(name, path, ("left", "right")) for name in _unknown(value, ("left", "right")))
        return Sides(*(self.each.read(value.get(side), joined(path, side), mistakes) for side in ("left", "right")))


@frozen
class FieldNote:
    """
    Everything that is known about one field, beside its name and type: the row of the table of fields.

    Attributes:
        domain: What may be answered.
        words: What is asked, in plain words.
        assumed: What is assumed when nothing is answered, in words; empty when nothing is assumed.
        assume: The value that is read when nothing is answered.
        required: Whether a record can not do without it.
        guarded: Whether a blank is read cautiously: it never allows more than the best answer.
        health: Whether the answer is about the athlete's health.
        how: How an athlete could change the answer (``answer``, ``equip``, ``choose``, ``wait``, ``train``); empty when nobody
            should be told to.
        cost: How much such a change asks of the athlete; only the order of the numbers means something.
    """

    domain: Domain
    words: str
    assumed: str = ""
    assume: Any = None
    required: bool = False
    guarded: bool = False
    health: bool = False
    how: str = ""
    cost: int = 0


def noted(note: FieldNote) -> Any:
    """Declare a field of a record with its row in the table."""
    return field(default=None if not note.required else attrs.NOTHING, metadata={_NOTE: note})


def note_of(cls: type, name: str) -> FieldNote:
    """Return the row of the table for the field *name* of *cls*."""
    note: FieldNote = attrs.fields_dict(cls)[name].metadata[_NOTE]
    return note


@frozen
class Record:
    """Answers that belong together. Building one checks every field and lists every mistake at once."""

    def __attrs_post_init__(self) -> None:
        mistakes: list[Mistake] = []
        read = read_fields(type(self), {each.name: getattr(self, each.name) for each in attrs.fields(type(self))}, "", mistakes)
        if mistakes:
            raise InvalidProfile(mistakes)
        for name, value in read.items():
            object.__setattr__(self, name, value)

    @classmethod
    def contradictions(cls, read: Mapping[str, Any], path: str) -> Iterator[Mistake]:
        """Name the answers that do not go together."""
        return iter(())


def read_fields(cls: type[Record], answers: Mapping[Any, object], path: str, mistakes: list[Mistake]) -> dict[str, Any]:
    """Read the *answers* to every field of *cls*; a null is no answer."""
    names = [each.name for each in attrs.fields(cls)]
    for place, name in enumerate(_unknown(answers, names)):
        mistakes.append(_unknown_mistake(name, path, names if place < _MOST_UNKNOWN_EXPLAINED else ()))
    read = {name: _read_field(note_of(cls, name), answers.get(name), joined(path, name), mistakes) for name in names}
    mistakes.extend(cls.contradictions(read, path))
    return read


def _read_field(note: FieldNote, answer: object, path: str, mistakes: list[Mistake]) -> Any:
    if answer is None:
        return note.domain.refuse(None, path, mistakes) if note.required else None
    return note.domain.read(answer, path, mistakes)


def _unknown(answers: Mapping[Any, object], names: Sequence[str]) -> list[Any]:
    return [name for name in answers if name not in names]


def _unknown_mistake(name: object, path: str, names: Sequence[str]) -> Mistake:
    return Mistake(joined(path, name), "an unknown field", "only the fields of the vocabulary", near_spellings(name, names))


@frozen
class RecordOf(Domain):
    """A group of answers that belong together."""

    record: type[Record]

    @property
    def expected(self) -> str:
        return f"a mapping with {', '.join(each.name for each in attrs.fields(self.record))}"

    def read(self, value: object, path: str, mistakes: list[Mistake]) -> Any:
        if isinstance(value, self.record):
            return value
        if not isinstance(value, Mapping):
            return self.refuse(value, path, mistakes)
        before = len(mistakes)
        read = read_fields(self.record, value, path, mistakes)
        return self.record(**read) if len(mistakes) == before else REFUSED


@frozen
class ListOf(Domain):
    """Any number of records (or numbers), in an order that means nothing."""

    each: Domain

    @property
    def expected(self) -> str:
        return f"a list of at most {_LONGEST_LIST}, each {self.each.expected}"

    def read(self, value: object, path: str, mistakes: list[Mistake]) -> Any:
        if not isinstance(value, (list, tuple)) or len(value) > _LONGEST_LIST:
            return self.refuse(value, path, mistakes)
        return tuple(self.each.read(one, f"{path}[{place}]", mistakes) for place, one in enumerate(value))
