"""
Conditions as plain data, in the words of the language: ``{"fact": "worst_pain", ">": 5}``, ``{"all_of": [...]}``.

Reading one goes through the same facts that a rule file uses, so what the language refuses is refused here.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from posterior_chain.errors import InvalidDocument, Mistake, near_spellings
from posterior_chain.language.conditions import All, Any_, Comparison, Condition, Has, Is, Not, Setting, all_of, any_of, not_, setting
from posterior_chain.language.facts import ChoiceFact, Fact, NumberFact, OrderedFact, SetFact
from posterior_chain.language.vocabulary import FACTS
from posterior_chain.model.domains import shown

__all__ = ["condition_of", "written_condition"]

_COMPARISONS = (">=", "<=", ">", "<")
_SHAPES = "all_of, any_of, not_, or a fact with one of >=, <=, >, <, one_of, has"
_DEEPEST = 16


def written_condition(condition: Condition) -> dict[str, Any]:
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


def _written(value: Any) -> Any:
    if isinstance(value, Setting):
        return {"setting": value.name}
    if isinstance(value, Fraction):
        return int(value) if value.denominator == 1 else float(value)
    return str(value) if isinstance(value, str) else value


def condition_of(document: object) -> Condition:
    """
    Return the condition that *document* holds.

    Raises:
        InvalidDocument: when it holds none, with the path inside the condition.
    """
    return _read(document, "", _DEEPEST)


def _read(document: object, path: str, deepest: int) -> Condition:
    if not isinstance(document, Mapping) or not deepest:
        raise _refused(path, document, f"a condition at most {_DEEPEST} deep: {_SHAPES}")
    try:
        match dict(document):
            case {"all_of": list(parts), **rest} if not rest:
                return all_of(*_each(parts, f"{path}all_of", deepest))
            case {"any_of": list(parts), **rest} if not rest:
                return any_of(*_each(parts, f"{path}any_of", deepest))
            case {"not_": part, **rest} if not rest:
                return not_(_read(part, f"{path}not_.", deepest - 1))
            case {"fact": name, **rest} if len(rest) == 1:
                ((op, value),) = rest.items()
                return _atom(_fact(name, path), op, value, path)
    except (TypeError, ValueError, KeyError) as error:
        if isinstance(error, InvalidDocument):
            raise
        raise InvalidDocument([Mistake(path.rstrip("."), "a condition that says nothing", str(error))]) from None
    raise _refused(path, document, _SHAPES)


def _each(parts: list[object], path: str, deepest: int) -> list[Condition]:
    return [_read(part, f"{path}[{place}].", deepest - 1) for place, part in enumerate(parts)]


def _fact(name: object, path: str) -> Fact:
    if not isinstance(name, str) or name not in FACTS:
        raise InvalidDocument([Mistake(f"{path}fact", shown(name), "a fact of the vocabulary", near_spellings(name, FACTS))])
    return FACTS[name]


def _atom(fact: Fact, op: object, value: Any, path: str) -> Condition:
    if op in _COMPARISONS and isinstance(fact, NumberFact):
        return Comparison(fact, str(op), _number(value, fact, f"{path}{op}"))
    if op in _COMPARISONS and isinstance(fact, OrderedFact):
        return getattr(fact, _METHODS[str(op)])(_word(value, fact.values, f"{path}{op}"))  # type: ignore[no-any-return]
    if op == "one_of" and isinstance(value, list) and value:
        return Is(fact, tuple(_value(each, fact, f"{path}one_of") for each in value))
    if op == "has" and isinstance(fact, SetFact):
        return fact.has(value if fact.values is None else _word(value, fact.values, f"{path}has"))
    raise _refused(path, op, f"what {fact.name} can be asked: {_SHAPES}")


_METHODS = {">=": "__ge__", "<=": "__le__", ">": "__gt__", "<": "__lt__"}


def _number(value: Any, fact: NumberFact, path: str) -> Fraction | Setting:
    if isinstance(value, Mapping) and set(value) == {"setting"}:
        return setting(str(value["setting"]))
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not fact.low <= value <= fact.high:
        raise _refused(path, value, f"a number from {fact.low} to {fact.high}, or a setting")
    return Fraction(str(value))


def _value(value: Any, fact: Fact, path: str) -> Any:
    if isinstance(fact, (OrderedFact, ChoiceFact)):
        return _word(value, fact.values, path)
    if not isinstance(value, bool):
        raise _refused(path, value, "true or false")
    return value


def _word(value: Any, words: Any, path: str) -> Any:
    if not isinstance(value, str) or value not in tuple(words):
        raise _refused(path, value, f"one of {', '.join(words)}")
    return words(value)


def _refused(path: str, got: object, allowed: str) -> InvalidDocument:
    return InvalidDocument([Mistake(path.rstrip("."), shown(got), allowed)])
