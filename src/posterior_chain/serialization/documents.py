"""Plain data from every public value, and back."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeVar, cast

import attrs

from posterior_chain.engine.exercises import Exercises
from posterior_chain.engine.knowledge import Knowledge
from posterior_chain.engine.packs import Pack
from posterior_chain.engine.recommend import known_by, recommend, ruleset_id
from posterior_chain.engine.recommendation import Recommendation
from posterior_chain.engine.ruleset import Ruleset
from posterior_chain.errors import CatalogueError, InvalidDocument, Mistake, PosteriorChainError, near_spellings
from posterior_chain.language.rule import Rule
from posterior_chain.model.advice import Answer
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.domains import Document, Plain, joined, plain, shown
from posterior_chain.model.exercise import Variation
from posterior_chain.model.notes import RulesetId
from posterior_chain.model.settings import Settings
from posterior_chain.model.shapes import is_mapping
from posterior_chain.serialization.converter import CONVERTER, KNOWLEDGE, structured
from posterior_chain.serialization.packs import read_pack
from posterior_chain.serialization.profiles import profile_in, read_profile

__all__ = ["from_dict", "to_dict"]

T = TypeVar("T")

_WRITTEN = "a mapping that to_dict wrote"
_TRACE = re.compile(r"[0-9a-f]{1,1000}")


def to_dict(value: object) -> Document:
    """
    Return *value* as plain data that JSON can hold: sets as sorted lists, words as strings.

    Absent fields of a profile and defaults in rules and exercises are left out; in advice every key is present.

    Raises:
        TypeError: when *value* is nothing that this library makes.
    """
    written: Document
    if isinstance(value, Recommendation):
        written = {
            **CONVERTER.unstructure(value.answer),
            "profile": plain(value.profile),
            "trace": value.trace,
            "ruleset": CONVERTER.unstructure(value.ruleset),
        }
    elif isinstance(value, AthleteProfile):
        written = plain(value)
    elif isinstance(value, Ruleset):
        written = {"settings": CONVERTER.unstructure(value.settings), "rules": KNOWLEDGE.unstructure(tuple(value))}
    elif isinstance(value, Exercises):
        written = {"variations": KNOWLEDGE.unstructure(tuple(value))}
    elif isinstance(value, Pack):
        written = {"rules": KNOWLEDGE.unstructure(value.rules), "exercises": KNOWLEDGE.unstructure(value.exercises)}
    elif isinstance(value, (Rule, Variation)):
        written = KNOWLEDGE.unstructure(value)
    elif attrs.has(type(value)):
        written = CONVERTER.unstructure(value)
    else:
        raise TypeError(f"to_dict writes what this library makes, not a {type(value).__name__}")
    return written


def from_dict(kind: type[T], document: Mapping[str, Plain], *, rules: Ruleset | None = None, exercises: Exercises | None = None) -> T:
    """
    Return the value that :func:`to_dict` wrote.

    Args:
        kind: What was written.
        document: The plain data.
        rules: For a recommendation, the rules that made it, so that it can be asked more; the shipped ones if left out. Where they are
            the ones that made it, what they decide for the profile must be what is stored.
        exercises: Likewise the exercises.

    Raises:
        InvalidProfile: when a profile can not be read.
        InvalidDocument: when anything else can not be read.
    """
    if kind is AthleteProfile:
        return cast("T", read_profile(document, exercises=exercises))
    read = partial(_recommendation, known=known_by(rules, exercises)) if kind is Recommendation else partial(_read, kind)
    try:
        _check_is_a_mapping(document)
        return cast("T", read(document))
    except PosteriorChainError:
        raise
    except Exception as error:  # what a program hands over may raise anything when it is looked at
        raise InvalidDocument([Mistake("", "something that breaks when it is read", _WRITTEN)]) from error


def _read(kind: type[T], document: Mapping[str, Plain]) -> T:
    if kind is Pack:
        return cast("T", read_pack(document))
    if kind is Ruleset:
        return cast("T", _ruleset(document))
    if kind is Exercises:
        return cast("T", _exercises(document))
    return structured(KNOWLEDGE if kind in (Rule, Variation) else CONVERTER, kind, document)


def _check_is_a_mapping(document: object) -> None:
    if not is_mapping(document):
        raise InvalidDocument([Mistake("", shown(document), _WRITTEN)])


def _recommendation(document: Mapping[str, Plain], known: Knowledge) -> Recommendation:
    own = {"profile": Mapping, "trace": str, "ruleset": Mapping}
    _hold(document, own)
    answer = structured(CONVERTER, Answer, {key: value for key, value in document.items() if key not in own})
    made_by = structured(CONVERTER, RulesetId, document["ruleset"], "ruleset")
    trace = document["trace"]
    if not _TRACE.fullmatch(trace):
        raise InvalidDocument([Mistake("trace", shown(trace), "hexadecimal text that to_dict wrote")])
    at_hand = ruleset_id(known)
    same_exercises = at_hand.exercises_fingerprint == made_by.exercises_fingerprint
    profile = profile_in(document["profile"], known.exercises.by_id if same_exercises else None)
    stored = Recommendation(profile=profile, outcome=answer.outcome, session=answer.session, trace=trace, ruleset=made_by, stored=answer)
    if not same_exercises or at_hand.fingerprint != made_by.fingerprint:
        return stored
    decided = recommend(profile, rules=known.rules, exercises=known.exercises)
    wrong = [
        Mistake(name, said, "what the rules at hand decide for this profile")
        for name, said in (("outcome", shown(answer.outcome)), ("trace", shown(trace)), ("session", "a session"))
        if getattr(decided, name) != getattr(stored, name)
    ]
    if wrong and made_by.version == at_hand.version:
        raise InvalidDocument(wrong)
    return stored if wrong else attrs.evolve(decided, ruleset=made_by, stored=answer)


def _ruleset(document: Mapping[str, Plain]) -> Ruleset:
    _hold(document, {"settings": Mapping, "rules": list}, only=True)
    settings = structured(CONVERTER, Settings, document["settings"], "settings")
    rules = structured(KNOWLEDGE, tuple[Rule, ...], document["rules"], "rules")
    return _made(lambda: Ruleset(rules, settings), "rules")


def _exercises(document: Mapping[str, Plain]) -> Exercises:
    _hold(document, {"variations": list}, only=True)
    variations = structured(KNOWLEDGE, tuple[Variation, ...], document["variations"], "variations")
    return _made(lambda: Exercises(variations), "variations")


def _made(make: Callable[[], T], path: str) -> T:
    try:
        return make()
    except CatalogueError as error:
        raise InvalidDocument([Mistake(path, "a set that does not hold together", str(error))]) from None


def _hold(document: Mapping[str, Plain], keys: Mapping[str, type[object]], *, only: bool = False) -> None:
    """Refuse a document that does not hold these *keys*, and with *only* one that holds more."""
    wrong = [
        Mistake(name, shown(document.get(name)), f"{_SHAPES[kind]} that to_dict wrote")
        for name, kind in keys.items()
        if not isinstance(document.get(name), kind)
    ]
    more = sorted(str(name) for name in document if name not in keys) if only else []
    wrong += [Mistake(joined("", name), "an unknown key", "only the keys that to_dict writes", near_spellings(name, keys)) for name in more]
    if wrong:
        raise InvalidDocument(wrong)


_SHAPES: Mapping[type[object], str] = {Mapping: "a mapping", str: "text", list: "a list"}
