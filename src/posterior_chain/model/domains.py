"""
What may be answered to one question, and how an answer is read.

A domain reads strictly: nothing is coerced, and every mistake is collected instead of stopping at the first. The same domains
make the schema, the test strategies and the vocabulary page, so there is one place where a range stands.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from fractions import Fraction
from functools import cache
from itertools import islice
from typing import Any, ClassVar, Generic, Self, TypeVar, cast

import attrs
from attrs import field, frozen

from posterior_chain.errors import InvalidProfile, Mistake, near_spellings
from posterior_chain.model.shapes import exact_number, exact_text, is_listed, is_mapping, is_set, is_tuple

__all__ = [
    "LONGEST_LIST",
    "REFUSED",
    "Document",
    "Domain",
    "FieldNote",
    "FrozenMapping",
    "Kept",
    "ListOf",
    "MappingOf",
    "Number",
    "OneOf",
    "Plain",
    "Readings",
    "Record",
    "RecordOf",
    "Repeated",
    "SetOf",
    "Sided",
    "Sides",
    "VariationId",
    "Whole",
    "YesNo",
    "is_required",
    "read_answer",
    "joined",
    "members",
    "note_of",
    "noted",
    "one_of",
    "plain",
    "shown",
]

K = TypeVar("K")
V = TypeVar("V")

Kept = Any
"""What an answer is kept as: another type for each domain, which the field that holds it names."""

Plain = Any
"""Whatever JSON can hold."""

Document = dict[str, Plain]
"""Plain data with a name for each part."""

Readings = float | tuple[float, ...]
"""One reading of a measurement as a number, or several in the order they were taken."""

REFUSED: Kept = object()
"""Stands where a value could not be read; its mistake has been noted."""

_NOTE = "posterior_chain"
_LONGEST_SHOWN = 40
LONGEST_LIST = 100
"""How many members a list or a set of answers may have."""
_MOST_WORDS_LISTED = 12
_MOST_UNKNOWN_EXPLAINED = 20
_MOST_KEYS = 1000  # more than any record has, so that one of them is unknown
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

    def __eq__(self, other: object) -> bool:
        return self._items == cast("FrozenMapping[K, V]", other)._items if isinstance(other, FrozenMapping) else super().__eq__(other)

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
    number, text = exact_number(value), exact_text(value)
    if isinstance(number, int) and number.bit_length() > 128:
        return "a number that is far too large" if number > 0 else "a number that is far too small"
    if number is not None:
        return repr(number)
    if text is not None:
        return ascii(text) if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]!a} and more"
    if is_mapping(value):
        return "a mapping"
    if is_listed(value) or is_set(value):
        return "a list"
    return f"a {type(value).__name__}"


def plain(value: object) -> Plain:
    """Return *value* as plain data: sets as sorted lists, words as strings, records without what was left out."""
    if isinstance(value, StrEnum):
        return value.value
    if is_mapping(value):
        return {plain(key): plain(each) for key, each in value.items()}
    if is_set(value):
        return sorted(plain(each) for each in value)
    if is_tuple(value):
        return [plain(each) for each in value]
    kind = type(value)
    if attrs.has(kind):
        named = {each.name: getattr(value, each.name) for each in attrs.fields(kind)}
        return {name: plain(each) for name, each in named.items() if each is not None}
    return value


def one_of(words: type[StrEnum]) -> str:
    """Say which *words* may stand somewhere: each of a few, the number of many."""
    return f"one of {', '.join(words)}" if len(words) <= _MOST_WORDS_LISTED else f"one of {len(words)} words, which the schema lists"


def joined(path: str, name: object) -> str:
    """Return the path of *name* inside *path*."""
    text = exact_text(name) or ""
    word = text if text.isidentifier() and len(text) <= _LONGEST_SHOWN else f"[{shown(name)}]"
    return f"{path}.{word}" if path else word


@frozen
class Domain(ABC):
    """The values that one answer may take."""

    @property
    @abstractmethod
    def expected(self) -> str:
        """What may stand here, in words that follow "expected"."""

    @property
    def briefly(self) -> str:
        """The same in a message, where many words are counted and not listed."""
        return self.expected

    @abstractmethod
    def read(self, value: object, path: str, mistakes: list[Mistake]) -> Kept:
        """Return *value* as it is kept, or :data:`REFUSED` after noting what is wrong with it."""

    def refuse(self, value: object, path: str, mistakes: list[Mistake], near: tuple[str, ...] = ()) -> Kept:
        """Note that *value* may not stand here."""
        mistakes.append(Mistake(path, shown(value), self.briefly, near))
        return REFUSED


@frozen
class YesNo(Domain):
    @property
    def expected(self) -> str:
        return "true or false"

    def read(self, value: object, path: str, mistakes: list[Mistake]) -> Kept:
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

    def read(self, value: object, path: str, mistakes: list[Mistake]) -> Kept:
        number = exact_number(value)
        return number if isinstance(number, int) and self.low <= number <= self.high else self.refuse(value, path, mistakes)


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

    def read(self, value: object, path: str, mistakes: list[Mistake]) -> Kept:
        number = exact_number(value)  # what is no finite number lies between no two
        if number is None or not self.low <= number <= self.high or Fraction(str(float(number))) % self.step:
            return self.refuse(value, path, mistakes)
        return float(number)


@cache
def _words_by_text(words: type[StrEnum]) -> Mapping[str | None, StrEnum]:
    return {word.value: word for word in words}


@frozen
class OneOf(Domain):
    """One word of a closed list."""

    words: type[StrEnum]

    @property
    def expected(self) -> str:
        return f"one of {', '.join(self.words)}"

    @property
    def briefly(self) -> str:
        return one_of(self.words)

    def read(self, value: object, path: str, mistakes: list[Mistake]) -> Kept:
        word = _words_by_text(self.words).get(exact_text(value))
        return self.refuse(value, path, mistakes, near_spellings(value, self.words)) if word is None else word


@frozen
class VariationId(Domain):
    """
    The id of an exercise variation.

    Only its form is read here: whether the catalogue has it is asked where a catalogue is at hand.
    """

    @property
    def expected(self) -> str:
        return "the id of a variation (small letters, digits and underscores)"

    def read(self, value: object, path: str, mistakes: list[Mistake]) -> Kept:
        text = exact_text(value)
        return text if text is not None and _SLUG.fullmatch(text) else self.refuse(value, path, mistakes)


@frozen
class SetOf(Domain):
    """Any number of different words; order and repetition mean nothing."""

    member: OneOf | VariationId

    @property
    def expected(self) -> str:
        return f"a list in which each is {self.member.expected}"

    @property
    def briefly(self) -> str:
        return f"a list in which each is {self.member.briefly}"

    def read(self, value: object, path: str, mistakes: list[Mistake]) -> Kept:
        several = members(value)
        if several is None:
            return _too_long(path, mistakes) if is_listed(value) or is_set(value) else self.refuse(value, path, mistakes)
        read = [self.member.read(each, f"{path}[{place}]", mistakes) for place, each in enumerate(several)]
        return frozenset(each for each in read if each is not REFUSED)


def members(several: object) -> list[object] | None:
    """
    Return what is in a list as it stands there, or in a set in the order of its words.

    Nothing is returned of what is neither, or holds more than may be told, whatever it says of its length.
    """
    if not (is_listed(several) or is_set(several)):
        return None
    found = list(islice(several, LONGEST_LIST + 1))
    if is_set(several):
        found.sort(key=lambda each: exact_text(each) or "")
    return found if len(found) <= LONGEST_LIST else None


def _too_long(path: str, mistakes: list[Mistake]) -> Kept:
    mistakes.append(Mistake(path, f"a list of more than {LONGEST_LIST}", f"a list of at most {LONGEST_LIST}"))
    return REFUSED


@frozen
class MappingOf(Domain):
    """An answer for some of the words of a closed list."""

    key: OneOf
    value: Domain

    @property
    def expected(self) -> str:
        return f"a mapping from {self.key.expected} to {self.value.expected}"

    @property
    def briefly(self) -> str:
        return f"a mapping from {self.key.briefly} to {self.value.briefly}"

    def read(self, value: object, path: str, mistakes: list[Mistake]) -> Kept:
        if not is_mapping(value):
            return self.refuse(value, path, mistakes)
        answers: dict[Kept, Kept] = {}
        for key, answer in islice(value.items(), LONGEST_LIST):
            place = joined(path, key)
            word = self.key.read(key, place, mistakes)
            if word is not REFUSED and answer is not None:
                answers[word] = self.value.read(answer, place, mistakes)
        return FrozenMapping(dict(sorted(answers.items())))


@frozen
class Repeated(Domain):
    """A number, or a list of a few readings of it; a list of one is that number."""

    each: Whole | Number
    most: ClassVar[int] = 3

    @property
    def expected(self) -> str:
        return f"{self.each.expected}, or a list of 1 to {self.most} readings"

    def read(self, value: object, path: str, mistakes: list[Mistake]) -> Kept:
        if isinstance(value, (int, float)):
            return self.each.read(value, path, mistakes)
        several = members(value) if is_listed(value) else None
        if several is None or not 1 <= len(several) <= self.most:
            return self.refuse(value, path, mistakes)
        readings = [self.each.read(one, f"{path}[{place}]", mistakes) for place, one in enumerate(several)]
        return tuple(readings) if len(readings) > 1 else readings[0]


@frozen
class Sides:
    """A measurement of each side of the body."""

    left: Readings
    right: Readings


@frozen
class Sided(Domain):
    """The readings of both sides at once, or of each."""

    each: Whole | Number

    @property
    def side(self) -> Repeated:
        """What may be answered for one side."""
        return Repeated(self.each)

    @property
    def expected(self) -> str:
        return f"{self.side.expected}, for both sides or one each as left and right"

    def read(self, value: object, path: str, mistakes: list[Mistake]) -> Kept:
        if isinstance(value, Sides):
            value = {"left": value.left, "right": value.right}
        if is_mapping(value):
            mistakes.extend(_unknown_mistake(name, path, ("left", "right")) for name in _unknown(value, ("left", "right")))
            return Sides(*(self.side.read(value.get(side), joined(path, side), mistakes) for side in ("left", "right")))
        if exact_number(value) is None and not is_listed(value):
            return self.refuse(value, path, mistakes)
        both = self.side.read(value, path, mistakes)
        return Sides(both, both)


@frozen(kw_only=True)
class FieldNote:
    """
    Everything that is known about one field, beside its name and type: the row of the table of fields.

    Attributes:
        domain: What may be answered.
        words: What is asked, in plain words.
        assumed: What is assumed when nothing is answered, in words; empty when nothing is assumed.
        assume: The value that is read when nothing is answered.
        guarded: Whether a blank is read cautiously: it never allows more than the best answer.
        health: Whether the answer is about the athlete's health.
        how: How an athlete could change the answer (``answer``, ``equip``, ``choose``, ``wait``, ``train``); empty when nobody
            should be told to.
        cost: How much such a change asks of the athlete; only the order of the numbers means something.
    """

    domain: Domain
    words: str
    assumed: str
    assume: Kept
    guarded: bool
    health: bool
    how: str
    cost: int


def noted(
    domain: Domain,
    words: str,
    assumed: str = "",
    *,
    assume: Kept = None,
    guarded: bool = False,
    health: bool = False,
    how: str = "",
    cost: int = 0,
) -> Mapping[str, FieldNote]:
    """Return the metadata of a field of a record: its row in the table, as :class:`FieldNote` explains it."""
    note = FieldNote(domain=domain, words=words, assumed=assumed, assume=assume, guarded=guarded, health=health, how=how, cost=cost)
    return {_NOTE: note}


def note_of(cls: type[Record], name: str) -> FieldNote:
    """Return the row of the table for the field *name* of *cls*."""
    return _notes(cast("Any", cls))[name]


@cache
def _notes(cls: Any) -> Mapping[str, FieldNote]:
    return {each.name: each.metadata[_NOTE] for each in attrs.fields(cls)}


@cache
def _declared(cls: Any) -> Mapping[str, attrs.Attribute[Kept]]:
    return attrs.fields_dict(cls)


def is_required(cls: type[Record], name: str) -> bool:
    """Whether a record *cls* can not do without the field *name*."""
    return attrs.fields_dict(cls)[name].default is attrs.NOTHING


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

    def changed(self, **answers: Kept) -> Self:
        """Return the same answers but for these; only they are read, so it is much quicker than building anew."""
        fields = _declared(cast("Any", type(self)))
        if not fields.keys() >= answers.keys():
            return attrs.evolve(self, **answers)  # which says what it does not take
        mistakes: list[Mistake] = []
        read = {name: getattr(self, name) for name in fields}
        for name, answer in answers.items():
            read[name] = _read_field(fields[name], answer, name, mistakes)
        known = {name: value for name, value in read.items() if value is not REFUSED} if mistakes else read
        mistakes.extend(self.contradictions(known, ""))
        if mistakes:
            raise InvalidProfile(mistakes)
        return self.of_read(read)

    def with_read(self, answers: Mapping[str, Kept]) -> Self:
        """Return the same answers but for these, which were read before and contradict nothing that is there."""
        return self.of_read({**{name: getattr(self, name) for name in _declared(cast("Any", type(self)))}, **answers})

    @classmethod
    def of_read(cls, answers: Mapping[str, Kept]) -> Self:
        """Return a record of *answers* to all fields, which were read before and contradict nothing; none is read again."""
        record = cls.__new__(cls)
        cast("Any", record).__setstate__(answers)  # which attrs gives a class with slots, for copies
        return record

    @classmethod
    def contradictions(cls, read: Mapping[str, Kept], path: str) -> Iterator[Mistake]:
        """Name the answers that do not go together; an answer that could not be read is not among *read*."""
        return iter(())


def read_fields(cls: type[Record], answers: Mapping[object, object], path: str, mistakes: list[Mistake]) -> dict[str, Kept]:
    """Read the *answers* to every field of *cls*; a null is no answer."""
    fields: tuple[attrs.Attribute[Kept], ...] = attrs.fields(cls)
    names = [each.name for each in fields]
    for place, name in enumerate(_unknown(answers, names)):
        mistakes.append(_unknown_mistake(name, path, names if place < _MOST_UNKNOWN_EXPLAINED else ()))
    read = {each.name: _read_field(each, answers.get(each.name), joined(path, each.name), mistakes) for each in fields}
    mistakes.extend(cls.contradictions({name: value for name, value in read.items() if value is not REFUSED}, path))
    return read


def read_answer(cls: type[Record], name: str, answer: object) -> Kept:
    """Return what a record *cls* keeps of an *answer* to one field, ``REFUSED`` where it can not be read."""
    mistakes: list[Mistake] = []
    read = _read_field(_declared(cast("Any", cls))[name], answer, name, mistakes)
    return REFUSED if mistakes else read


def _read_field(declared: attrs.Attribute[Kept], answer: object, path: str, mistakes: list[Mistake]) -> Kept:
    note: FieldNote = declared.metadata[_NOTE]
    if answer is None:
        return note.domain.refuse(None, path, mistakes) if declared.default is attrs.NOTHING else None
    return note.domain.read(answer, path, mistakes)


def _unknown(answers: Mapping[object, object], names: Sequence[str]) -> list[object]:
    return [name for name in islice(answers, _MOST_KEYS) if name not in names]


def _unknown_mistake(name: object, path: str, names: Sequence[str]) -> Mistake:
    return Mistake(joined(path, name), "an unknown field", "only the fields of the vocabulary", near_spellings(name, names))


@frozen
class RecordOf(Domain):
    """A group of answers that belong together."""

    record: type[Record]

    @property
    def expected(self) -> str:
        return f"a mapping with {', '.join(each.name for each in attrs.fields(self.record))}"

    def read(self, value: object, path: str, mistakes: list[Mistake]) -> Kept:
        if isinstance(value, self.record):
            return value
        if not is_mapping(value):
            return self.refuse(value, path, mistakes)
        try:
            return self.record(**cast("Mapping[str, Any]", value))
        except (InvalidProfile, TypeError):  # what is wrong is told with the path that leads there
            before = len(mistakes)
            read = read_fields(self.record, value, path, mistakes)
            return self.record(**read) if len(mistakes) == before else REFUSED


@frozen
class ListOf(Domain):
    """Any number of records (or numbers), in an order that means nothing."""

    each: Domain

    @property
    def expected(self) -> str:
        return f"a list of at most {LONGEST_LIST}, each {self.each.expected}"

    def read(self, value: object, path: str, mistakes: list[Mistake]) -> Kept:
        if not is_listed(value):
            return self.refuse(value, path, mistakes)
        several = members(value)
        if several is None:
            return _too_long(path, mistakes)
        return tuple(self.each.read(one, f"{path}[{place}]", mistakes) for place, one in enumerate(several))
