"""
The strict converter behind every document: nothing is coerced, unions are told apart by a word, unknown keys are refused.

What a document may hold is said once, by the classes; here stands only how their values look as plain data.
"""

from __future__ import annotations

import datetime
import math
import operator
from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import StrEnum
from fractions import Fraction
from functools import partial
from typing import Any, TypeVar, cast

import attrs
import cattrs
from cattrs.cols import homogenous_tuple_structure_factory
from cattrs.gen import make_dict_unstructure_fn, override

from posterior_chain.errors import InvalidDocument, InvalidProfile, Mistake, PosteriorChainError, near_spellings
from posterior_chain.language.conditions import Condition, Setting, setting
from posterior_chain.language.effects import Cap, Effect
from posterior_chain.language.facts import NumberFact
from posterior_chain.language.vocabulary import FACTS
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.domains import Document, Plain, RecordOf, joined, one_of, plain, shown
from posterior_chain.model.exercise import Loading
from posterior_chain.model.session import Load
from posterior_chain.model.settings import Settings
from posterior_chain.model.shapes import is_listed, is_mapping
from posterior_chain.model.units import Kilograms, Reps, Seconds
from posterior_chain.serialization.conditions import condition_of, written_condition
from posterior_chain.serialization.numbers import exactly, written_exactly

__all__ = ["CONVERTER", "KNOWLEDGE", "structured"]

T = TypeVar("T")

Kind = Any
"""A type as annotations write it: a class, a union, or a tuple of another type."""


class _Unfit(Exception):  # noqa: N818 - never leaves this module
    """A value that does not fit, with what would."""

    def __init__(self, value: object, allowed: str, near: Iterable[str] = ()) -> None:
        super().__init__(allowed)
        self.mistake = Mistake("", shown(value), allowed, near_spellings(value, near))


def structured(converter: cattrs.Converter, kind: type[T], document: object, path: str = "") -> T:
    """
    Return the *kind* of value that *document*, which stands at *path*, holds.

    Raises:
        InvalidDocument: with every mistake and its path.
        InvalidProfile: when all that is wrong is a profile in it.
    """
    try:
        return converter.structure(document, kind)
    except InvalidProfile:
        raise
    except Exception as error:  # noqa: BLE001 - cattrs raises groups of anything
        raise InvalidDocument(_mistakes(error, path)) from None


def _mistakes(error: Exception, path: str) -> Iterator[Mistake]:
    """Give every leaf of a tree of errors, with the path that leads to it."""
    if isinstance(error, cattrs.BaseValidationError):
        for each in error.exceptions:
            yield from _mistakes(each, _further(path, each))
    elif isinstance(error, cattrs.ForbiddenExtraKeysError):
        names = [each.name for each in attrs.fields(error.cl)]
        for name in sorted(map(str, error.extra_fields)):
            yield Mistake(joined(path, name), "an unknown key", "only the keys that to_dict writes", near_spellings(name, names))
    elif isinstance(error, _Unfit):
        yield attrs.evolve(error.mistake, path=path)
    elif isinstance(error, (InvalidDocument, InvalidProfile)):
        for mistake in error.mistakes:
            yield attrs.evolve(mistake, path=".".join(filter(None, (path, mistake.path))))
    elif error.args and isinstance(error.args[0], Mistake):
        yield attrs.evolve(error.args[0], path=joined(path, error.args[0].path))
    elif isinstance(error, KeyError) and not isinstance(error, PosteriorChainError):
        yield Mistake(joined(path, error.args[0]), "nothing", "a value: none is assumed")
    elif isinstance(error, OverflowError):
        yield Mistake(path, "a number that is far too large", "one that can be compared")
    elif isinstance(error, (PosteriorChainError, ValueError, TypeError)):
        yield Mistake(path, "a value that does not fit", str(error) or "what to_dict writes")
    else:
        yield Mistake(path, "something that breaks when it is read", "what to_dict writes")


def _further(path: str, error: Exception) -> str:
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, cattrs.AttributeValidationNote) and not isinstance(error, KeyError):
            return joined(path, note.name)
        if isinstance(note, cattrs.IterableValidationNote):
            return f"{path}[{note.index}]"
    return path


def _strict(kind: type[T]) -> Callable[[object, object], T]:
    def structure(value: object, _: object) -> T:
        if type(value) is not kind:
            raise _Unfit(value, _NAMES[kind])
        return value

    return structure


_NAMES: Mapping[type[object], str] = {int: "a whole number", str: "text", bool: "true or false"}


def _word(value: object, kind: type[StrEnum]) -> StrEnum:
    if not isinstance(value, str) or value not in tuple(kind):
        raise _Unfit(value, one_of(kind), kind)
    return kind(value)


def _number(value: object, _: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise _Unfit(value, "a finite number")
    return value


def _fraction(value: object, _: object) -> Fraction:
    number = exactly(value)
    if number is None:
        raise _Unfit(value, "a finite number")
    return number


def _fraction_or_setting(value: object, _: object) -> Fraction | Setting | None:
    if is_mapping(value) and set(value) == {"setting"}:
        return _setting(value["setting"])
    return None if value is None else _fraction(value, _)


def _whole_or_setting(value: object, _: object) -> int | Setting | None:
    if is_mapping(value) and set(value) == {"setting"}:
        return _setting(value["setting"])
    return None if value is None else _strict(int)(value, int)


def _setting(name: object) -> Setting:
    try:
        return setting(_strict(str)(name, str))
    except KeyError:
        raise _Unfit(name, "the name of a setting", [each.name for each in attrs.fields(Settings)]) from None


def _number_fact(name: object, _: object) -> NumberFact | None:
    fact = FACTS.get(name) if isinstance(name, str) else None
    if name is not None and not isinstance(fact, NumberFact):
        raise _Unfit(name, "a number of the vocabulary", [each.name for each in FACTS.values() if isinstance(each, NumberFact)])
    return fact if isinstance(fact, NumberFact) else None


def _written_number(number: Fraction | int | Setting | None) -> Plain:
    if isinstance(number, Setting):
        return {"setting": number.name}
    return written_exactly(number) if isinstance(number, Fraction) else number


def _name_or_number(value: object, _: object) -> int | str:
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        raise _Unfit(value, "text or a whole number")
    return value


def _date(value: object, _: object) -> str:
    if type(value) is datetime.date:  # TOML has dates of its own
        return value.isoformat()
    try:
        datetime.date.fromisoformat(cast("str", value))
    except (TypeError, ValueError):
        raise _Unfit(value, "a date such as 2027-01-31") from None
    return str(value)


def _profile(value: object, _: object) -> AthleteProfile:
    mistakes: list[Mistake] = []
    profile: AthleteProfile = RecordOf(AthleteProfile).read(value, "", mistakes)
    if mistakes:
        raise InvalidProfile(mistakes)
    return profile


def _is_tuple(kind: Kind) -> bool:
    return getattr(kind, "__origin__", None) is tuple and kind.__args__[-1] is Ellipsis


def _list_of(kind: Kind, converter: cattrs.Converter) -> Callable[[object, object], object]:
    each = homogenous_tuple_structure_factory(kind, converter)

    def structure(value: object, _: object) -> object:
        if not is_listed(value):
            raise _Unfit(value, "a list")
        return each(value, kind)

    return structure


def _mapping_only(kind: type[T], converter: cattrs.Converter) -> Callable[[object, object], T]:
    inner = converter.gen_structure_attrs_fromdict(kind)

    def structure(value: object, _: object) -> T:
        if not is_mapping(value):
            raise _Unfit(value, "a mapping")
        return inner(cast("Mapping[str, Plain]", value), kind)  # a key that is no text is refused as unknown

    return structure


def _writer(kind: Kind, converter: cattrs.Converter) -> Callable[[Any], Document]:
    """Return what writes a *kind* of value; the fact of a cap can not be compared with its default, so it is written by hand."""
    if kind is not Cap:
        return lambda value: converter.gen_unstructure_attrs_fromdict(kind)(value)
    without = make_dict_unstructure_fn(Cap, converter, _cattrs_omit_if_default=converter.omit_if_default, sets_together=override(omit=True))

    def write(cap: Cap) -> Document:
        fact = cap.sets_together
        return without(cap) if fact is None else {**without(cap), "sets_together": fact.name}

    return write


def _tell_apart(converter: cattrs.Converter, union: Kind, members: tuple[Kind, ...], tag: str, *, always: bool = True) -> None:
    """Write and read the *members* of a union with the word each carries as its *tag*; with *always* also where no other may stand."""
    by_word = {str(getattr(each, tag)): each for each in members}
    plainly = {word: _mapping_only(each, converter) for word, each in by_word.items()}
    writers = {each: _writer(each, converter) for each in members}

    def one_of(words: Mapping[str, Kind]) -> Callable[[object, object], object]:
        def structure(value: object, _: object) -> object:
            parts: Mapping[object, object] = value if is_mapping(value) else {}
            word = parts.get(tag)
            if not isinstance(word, str) or word not in words:
                raise _Unfit(word, f"a mapping whose {tag} is one of {', '.join(words)}", words)
            return plainly[word]({key: each for key, each in parts.items() if key != tag}, words[word])

        return structure

    def unstructure(value: object) -> Document:
        written: Document = writers[type(value)](value)
        return {tag: str(getattr(value, tag)), **written}

    converter.register_structure_hook_func(partial(operator.eq, union), one_of(by_word))
    converter.register_unstructure_hook_func(partial(operator.eq, union), unstructure)
    if always:
        converter.register_unstructure_hook_func(partial(operator.contains, members), unstructure)
        for word, each in by_word.items():
            converter.register_structure_hook_func(partial(operator.eq, each), one_of({word: each}))


def _make_converter(*, omit_if_default: bool) -> cattrs.Converter:
    converter = cattrs.Converter(forbid_extra_keys=True, detailed_validation=True, omit_if_default=omit_if_default)
    converter.register_structure_hook_factory(attrs.has, _mapping_only)
    for kind in (int, str, bool):
        converter.register_structure_hook(kind, _strict(kind))
    converter.register_structure_hook(StrEnum, _word)
    converter.register_structure_hook(float, _number)
    converter.register_structure_hook(Fraction, _fraction)
    converter.register_structure_hook_func(lambda kind: kind == Fraction | Setting | None, _fraction_or_setting)
    converter.register_structure_hook_func(lambda kind: kind == int | Setting | None, _whole_or_setting)
    converter.register_structure_hook_func(lambda kind: kind == int | str, _name_or_number)
    converter.register_structure_hook_func(lambda kind: kind == NumberFact | None, _number_fact)
    converter.register_structure_hook(Kilograms, lambda value, _: Kilograms.of(_number(value, _)))
    converter.register_structure_hook(datetime.date, _date)
    converter.register_structure_hook_factory(_is_tuple, _list_of)
    converter.register_structure_hook(AthleteProfile, _profile)
    converter.register_structure_hook(Condition, lambda value, _: condition_of(value))
    converter.register_unstructure_hook(Fraction, _written_number)
    for kind_of_number in (Fraction | Setting | None, int | Setting | None):
        converter.register_unstructure_hook_func(partial(operator.eq, kind_of_number), _written_number)
    converter.register_unstructure_hook(StrEnum, str.__str__)
    converter.register_unstructure_hook(Kilograms, float)
    converter.register_unstructure_hook(datetime.date, datetime.date.isoformat)
    converter.register_unstructure_hook(tuple, lambda each: [converter.unstructure(one) for one in each])
    converter.register_unstructure_hook(AthleteProfile, plain)
    converter.register_unstructure_hook_func(lambda kind: isinstance(kind, type) and issubclass(kind, Condition), written_condition)
    _tell_apart(converter, Load, Load.__args__, "kind")
    _tell_apart(converter, Loading, Loading.__args__, "kind")
    _tell_apart(converter, Reps | Seconds, (Reps, Seconds), "unit", always=False)
    _tell_apart(converter, Effect, tuple(Effect.__subclasses__()), "kind")
    return converter


CONVERTER = _make_converter(omit_if_default=False)
"""For advice and its parts: every key is always there."""

KNOWLEDGE = _make_converter(omit_if_default=True)
"""For rules and exercises: what is left at its default is left out."""
