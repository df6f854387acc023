"""
Conditions as plain data, in the words of the language: ``{"fact": "worst_pain", ">": 5}``, ``{"all_of": [...]}``.

Reading one goes through the same facts that a rule file uses, so what the language refuses is refused here.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from fractions import Fraction
from typing import TypeGuard, TypeVar

from posterior_chain.errors import InvalidDocument, Mistake, near_spellings
from posterior_chain.language.conditions import (
    All,
    Any_,
    Comparison,
    Condition,
    Has,
    Is,
    Not,
    Setting,
    Value,
    all_of,
    any_of,
    not_,
    setting,
)
from posterior_chain.language.facts import ChoiceFact, Fact, NumberFact, OrderedFact, SetFact, YesNoFact
from posterior_chain.language.vocabulary import FACTS
from posterior_chain.model.domains import Document, Plain, one_of, shown
from posterior_chain.model.shapes import is_mapping
from posterior_chain.model.vocabulary import Scale
from posterior_chain.serialization.numbers import exactly, written_exactly

__all__ = ["condition_of", "written_condition"]

W = TypeVar("W", bound=StrEnum)

_COMPARISONS: Mapping[str, Callable[[OrderedFact[Scale], Scale], Condition]] = {
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
}
_SHAPES = "all_of, any_of, not_, or a fact with one of >=, <=, >, <, one_of, has"
_DEEPEST = 16


def written_condition(condition: Condition) -> Document:
    """Return *condition* as plain data."""
    match condition:
        case All(parts):
            return {"all_of": [written_condition(part) for part in parts]}
        case Any_(parts):
            return {"any_of": [written_condition(part) for part in parts]}
        case Not(part):
            return {"not_": written_condition(part)}
        case Comparison(fact, op, value):
            return {"fact": fact.name, op: _written(value)}
        case Is(fact, members):
            return {"fact": fact.name, "one_of": [_written(each) for each in members]}
        case Has(fact, member):
            return {"fact": fact.name, "has": _written(member)}
        case _:
            raise TypeError(f"{condition!r} is no condition of the language")


def _written(value: object) -> Plain:
    if isinstance(value, Setting):
        return {"setting": value.name}
    if isinstance(value, Fraction):
        return written_exactly(value)
    return str(value) if isinstance(value, str) else value


def condition_of(document: object) -> Condition:
    """
    Return the condition that *document* holds.

    Raises:
        InvalidDocument: when it holds none, with the path inside the condition.
    """
    return _read(document, "", _DEEPEST)


def _read(document: object, path: str, deepest: int) -> Condition:
    if not is_mapping(document) or not deepest:
        raise _refused(path, document, f"a condition at most {_DEEPEST} deep: {_SHAPES}")
    try:
        match dict(document):
            case {"all_of": parts, **rest} if not rest and _is_list(parts):
                return all_of(*_each(parts, f"{path}all_of", deepest))
            case {"any_of": parts, **rest} if not rest and _is_list(parts):
                return any_of(*_each(parts, f"{path}any_of", deepest))
            case {"not_": part, **rest} if not rest:
                return not_(_read(part, f"{path}not_.", deepest - 1))
            case {"fact": name, **rest} if len(rest) == 1:
                ((op, value),) = rest.items()
                return _atom(_fact(name, path), op, value, path)
            case _:
                raise _refused(path, document, _SHAPES)
    except (TypeError, ValueError, KeyError) as error:
        if isinstance(error, InvalidDocument):
            raise
        raise InvalidDocument([Mistake(path.rstrip("."), "a condition that says nothing", str(error))]) from None


def _each(parts: Sequence[object], path: str, deepest: int) -> list[Condition]:
    return [_read(part, f"{path}[{place}].", deepest - 1) for place, part in enumerate(parts)]


def _fact(name: object, path: str) -> Fact:
    if not isinstance(name, str) or name not in FACTS:
        raise InvalidDocument([Mistake(f"{path}fact", shown(name), "a fact of the vocabulary", near_spellings(name, FACTS))])
    return FACTS[name]


def _atom(fact: Fact, op: object, value: Value, path: str) -> Condition:
    if op in _COMPARISONS and isinstance(fact, NumberFact):
        number = _number(value, fact, f"{path}{op}")
        return Comparison(fact, str(op), number) if isinstance(number, Setting) else fact.compared(str(op), number)
    if op in _COMPARISONS and _is_ordered(fact):
        return _COMPARISONS[str(op)](fact, _word(value, fact.values, f"{path}{op}"))
    if op == "has" and _is_of_sets(fact):
        return fact.has(_text(value, f"{path}has") if fact.values is None else _word(value, fact.values, f"{path}has"))
    if op == "one_of" and _is_list(value) and _is_ordered(fact):
        return fact.one_of(*(_word(each, fact.values, f"{path}one_of") for each in value))
    if op == "one_of" and _is_list(value) and _is_a_choice(fact):
        return fact.one_of(*(_word(each, fact.values, f"{path}one_of") for each in value))
    if op == "one_of" and _is_list(value) and isinstance(fact, YesNoFact):
        return _yes_or_no(value, fact, f"{path}one_of")
    raise _refused(path, op, f"what {fact.name} can be asked: {_SHAPES}")


def _text(value: object, path: str) -> str:
    if not isinstance(value, str):
        raise _refused(path, value, "text")
    return value


def _is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)


def _is_ordered(fact: Fact) -> TypeGuard[OrderedFact[Scale]]:
    return isinstance(fact, OrderedFact)


def _is_a_choice(fact: Fact) -> TypeGuard[ChoiceFact[StrEnum]]:
    return isinstance(fact, ChoiceFact)


def _is_of_sets(fact: Fact) -> TypeGuard[SetFact[StrEnum]]:
    return isinstance(fact, SetFact)


def _number(value: object, fact: NumberFact, path: str) -> Fraction | Setting:
    if is_mapping(value) and set(value) == {"setting"}:
        return setting(str(value["setting"]))
    number = exactly(value)
    if number is None or not fact.low <= number <= fact.high:
        raise _refused(path, value, f"a number from {fact.low} to {fact.high}, or a setting")
    return number


def _yes_or_no(values: Sequence[object], fact: YesNoFact, path: str) -> Condition:
    for each in values:
        if not isinstance(each, bool):
            raise _refused(path, each, "true or false")
    if len(set(values)) != 1:
        raise ValueError(f"`{fact.name}` is one of true and false: of both it is the same for everybody, of none it is never so")
    return fact.is_(bool(values[0]))


def _word(value: object, words: type[W], path: str) -> W:
    if not isinstance(value, str) or value not in tuple(words):
        raise InvalidDocument([Mistake(path.rstrip("."), shown(value), one_of(words), near_spellings(value, words))])
    return words(value)


def _refused(path: str, got: object, allowed: str) -> InvalidDocument:
    return InvalidDocument([Mistake(path.rstrip("."), shown(got), allowed)])
