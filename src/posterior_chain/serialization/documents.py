"""Plain data from every public value, and back."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from enum import StrEnum
from fractions import Fraction
from functools import partial
from types import GenericAlias
from typing import TypeVar, cast

import attrs
import cattrs
from cattrs import transform_error

from posterior_chain.engine.exercises import Exercises, default_exercises
from posterior_chain.engine.recommend import decided, ruleset_id
from posterior_chain.engine.recommendation import Recommendation
from posterior_chain.engine.ruleset import Ruleset, default_rules
from posterior_chain.errors import InvalidDocument, InvalidProfile, Mistake
from posterior_chain.model.advice import Answer, RulesetId
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.domains import Plain, plain, shown
from posterior_chain.model.session import AssistedLoad, BodyweightLoad, EffortLoad, ExternalLoad, Load
from posterior_chain.model.shapes import is_listed, is_mapping
from posterior_chain.model.units import Kilograms
from posterior_chain.model.vocabulary import Outcome
from posterior_chain.serialization.profiles import read_profile

__all__ = ["from_dict", "to_dict"]

T = TypeVar("T")

Document = dict[str, Plain]
"""Plain data with a name for each part."""

_LOADS: Mapping[str, type[Load]] = {each.kind: each for each in (BodyweightLoad, ExternalLoad, EffortLoad, AssistedLoad)}


def to_dict(value: object) -> Document:
    """
    Return *value* as plain data that JSON can hold: sets as sorted lists, words as strings.

    Absent fields of a profile are left out; in everything else every key is present.
    """
    if isinstance(value, Recommendation):
        return {
            **_unstructured(value.answer),
            "profile": plain(value.profile),
            "trace": value.trace,
            "ruleset": _unstructured(value.ruleset),
        }
    if isinstance(value, AthleteProfile):
        profile: Document = plain(value)
        return profile
    if not attrs.has(type(value)) or isinstance(value, (Ruleset, Exercises)):
        raise TypeError(f"to_dict writes profiles, recommendations and their parts, not a {type(value).__name__}")
    return _unstructured(value)


def from_dict(kind: type[T], document: Mapping[str, Plain], *, rules: Ruleset | None = None, exercises: Exercises | None = None) -> T:
    """
    Return the value that :func:`to_dict` wrote.

    Args:
        kind: What was written.
        document: The plain data.
        rules: For a recommendation, the rules that made it, so that it can be asked more; the shipped ones if left out.
        exercises: Likewise the exercises.

    Raises:
        InvalidProfile: when a profile can not be read.
        InvalidDocument: when anything else can not be read.
    """
    if kind is AthleteProfile:
        return cast("T", read_profile(document, exercises=exercises))
    _check_is_a_mapping(document)
    if kind is Recommendation:
        return cast("T", _recommendation(document, rules, exercises))
    return _structured(kind, document)


def _check_is_a_mapping(document: object) -> None:
    if not is_mapping(document):
        raise InvalidDocument([Mistake("", shown(document), "a mapping that to_dict wrote")])


def _unstructured(value: object) -> Document:
    document: Document = _CONVERTER.unstructure(value)
    return document


def _structured(kind: type[T], document: Mapping[str, Plain]) -> T:
    try:
        return _CONVERTER.structure(document, kind)
    except InvalidProfile:
        raise
    except Exception as error:  # noqa: BLE001 - cattrs raises groups of anything
        raise InvalidDocument(_mistakes(error)) from None


def _mistakes(error: Exception) -> list[Mistake]:
    found = (
        [line.rpartition(" @ ") for line in transform_error(error)]
        if isinstance(error, cattrs.BaseValidationError)
        else [(str(error), "", "$")]
    )
    return [
        Mistake(path.removeprefix("$").lstrip("."), message or "something unreadable", "what to_dict writes") for message, _, path in found
    ]


def _recommendation(document: Mapping[str, Plain], rules: Ruleset | None, exercises: Exercises | None) -> Recommendation:
    own = {"profile", "trace", "ruleset"}
    missing = sorted(own - set(document))
    if missing or not isinstance(document["trace"], str):
        raise InvalidDocument([Mistake(name, "nothing", "what to_dict writes") for name in missing or ["trace"]])
    answer = _structured(Answer, {key: value for key, value in document.items() if key not in own})
    made_by = _structured(RulesetId, document["ruleset"])
    profile = read_profile(document["profile"], exercises=exercises)
    decision = decided(
        profile, rules=default_rules() if rules is None else rules, exercises=default_exercises() if exercises is None else exercises
    )
    at_hand = ruleset_id(decision)
    same = (at_hand.fingerprint, at_hand.exercises_fingerprint) == (made_by.fingerprint, made_by.exercises_fingerprint)
    return Recommendation(
        profile=profile,
        outcome=Outcome(answer.outcome),
        session=answer.session,
        trace=document["trace"],
        ruleset=made_by,
        decision=decision if same else None,
        stored=answer,
    )


def _strict(kind: type[T]) -> Callable[[object, object], T]:
    def structure(value: object, _: object) -> T:
        if type(value) is not kind:
            raise ValueError(f"got {shown(value)}, expected a {kind.__name__}")
        return value

    return structure


def _is_word(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, StrEnum)


def _word(value: object, kind: type[StrEnum]) -> StrEnum:
    if not isinstance(value, str) or value not in tuple(kind):
        raise ValueError(f"got {shown(value)}, expected one of {', '.join(kind)}")
    return kind(value)


def _kilograms(value: object, _: object) -> Kilograms:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ValueError(f"got {shown(value)}, expected kilograms")
    return Kilograms.of(value)


def _load(document: object, _: object) -> Load:
    answers: Mapping[object, object] = document if is_mapping(document) else {}
    kind = answers.get("kind")
    if not isinstance(kind, str) or kind not in _LOADS:
        raise ValueError(f"got {shown(kind)}, expected one of {', '.join(_LOADS)}")
    return _CONVERTER.structure({key: value for key, value in answers.items() if key != "kind"}, _LOADS[kind])


def _number(value: object, _: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ValueError(f"got {shown(value)}, expected a number")
    return float(value)


def _fraction(value: object, _: object) -> Fraction:
    return Fraction(str(_number(value, _)))


def _list_only(value: object, kind: GenericAlias) -> tuple[object, ...]:
    if not is_listed(value):
        raise ValueError(f"got {shown(value)}, expected a list")
    return tuple(_CONVERTER.structure(each, kind.__args__[0]) for each in value)


def _is_tuple(kind: object) -> bool:
    return getattr(kind, "__origin__", None) is tuple


def _make_converter() -> cattrs.Converter:
    converter = cattrs.Converter(forbid_extra_keys=True, detailed_validation=True)
    for kind in (int, str, bool):
        converter.register_structure_hook_func(partial(operator.is_, kind), _strict(kind))
    converter.register_structure_hook_func(_is_word, _word)
    converter.register_structure_hook(float, _number)
    converter.register_structure_hook(Fraction, _fraction)
    converter.register_unstructure_hook(Fraction, float)
    converter.register_structure_hook(Kilograms, _kilograms)
    converter.register_unstructure_hook(Kilograms, float)
    converter.register_structure_hook_func(partial(operator.eq, Load), _load)
    converter.register_structure_hook_func(_is_tuple, _list_only)
    converter.register_unstructure_hook_func(lambda kind: kind in _LOADS.values(), _unstructured_load(converter))
    converter.register_unstructure_hook(tuple, lambda each: [converter.unstructure(one) for one in each])
    return converter


def _unstructured_load(converter: cattrs.Converter) -> Callable[[Load], Document]:
    def unstructure(load: Load) -> Document:
        named = {each.name: converter.unstructure(getattr(load, each.name)) for each in attrs.fields(type(load))}
        return {"kind": load.kind, **named}

    return unstructure


_CONVERTER = _make_converter()
