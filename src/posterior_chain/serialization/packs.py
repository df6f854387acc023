"""
Packs: rules and exercises as data, in JSON or TOML.

A pack is never code. Nothing in it is looked up as a name of Python, run or taken as a pattern; its size, its depth and everything it
holds are bounded, and whatever is wrong is told with its path.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from importlib import metadata
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import TypeVar, cast

import attrs

from posterior_chain.engine.exercises import Exercises, default_exercises
from posterior_chain.engine.packs import Pack
from posterior_chain.engine.ruleset import Ruleset, default_rules
from posterior_chain.errors import CatalogueError, InvalidDocument, InvalidProfile, Mistake, near_spellings
from posterior_chain.language.effects import Vote
from posterior_chain.language.rule import Rule, runner
from posterior_chain.model.domains import Plain, joined, plain, shown
from posterior_chain.model.exercise import Variation
from posterior_chain.model.shapes import exact_text, is_listed, is_mapping
from posterior_chain.serialization.converter import KNOWLEDGE, structured
from posterior_chain.serialization.profiles import document_in

__all__ = ["installed_packs", "read_pack"]

T = TypeVar("T")

_HELD = ("rules", "exercises")
_GROUP = "posterior_chain.packs"
_MOST_RULES = 1000
_MOST_COMPARISONS = 20_000
_MOST_VALUES = 5_000
"""How much one rule or exercise may hold, cases and all; a shipped rule holds some two hundred values."""
_DEEPEST_CONDITION = 12
_LONGEST_TEXT = 500
_ID = re.compile(r"[a-z][a-z0-9_]{0,63}(?:\.[a-z][a-z0-9_]{0,63}){0,3}")


def read_pack(source: Mapping[str, object] | str | os.PathLike[str]) -> Pack:
    """
    Read a pack strictly: nothing is coerced, unknown and duplicate keys are refused.

    A case tells its ``profile`` in full, or as ``runner`` what differs from the healthy runner of the shipped cases.

    Args:
        source: A mapping with ``rules``, ``exercises`` or both as lists, JSON or TOML text with it, or the path of a file with such text.

    Raises:
        InvalidDocument: with every mistake and its path: also when something in the pack does not go with what this library ships.
    """
    try:
        document, twice = document_in(source)
        return _pack(document, twice)
    except InvalidDocument:
        raise
    except InvalidProfile as error:
        raise InvalidDocument(error.mistakes) from None
    except Exception as error:  # what a program hands over may raise anything when it is looked at
        raise InvalidDocument([Mistake("", "something that breaks when it is read", "a pack")]) from error


def _pack(document: Mapping[object, object], twice: tuple[Mistake, ...]) -> Pack:
    mistakes = [*twice, *_unknown(document), *_too_much(document)]
    if mistakes:
        raise InvalidDocument(mistakes)
    rules = tuple(_made(Rule, document, "rules"))
    exercises = tuple(_made(Variation, document, "exercises"))
    _check_it_joins(rules, exercises)
    return Pack(rules=rules, exercises=exercises)


def _unknown(document: Mapping[object, object]) -> Iterator[Mistake]:
    for name in document:
        if name not in _HELD:
            yield Mistake(joined("", name), "an unknown key", "rules or exercises", near_spellings(name, _HELD))
    for name in _HELD:
        if not is_listed(document.get(name, ())):
            yield Mistake(name, shown(document[name]), "a list")


def _too_much(document: Mapping[object, object]) -> Iterator[Mistake]:
    """Name what is more than a pack may hold, before anything is made of it."""
    for name in _HELD:
        several = document.get(name, ())
        if is_listed(several) and len(several) > _MOST_RULES:
            yield Mistake(name, f"a list of {len(several)}", f"a list of at most {_MOST_RULES}")
        yield from _too_long(several, name)
    comparisons = 0
    for path, value in _everything(document, ""):
        text = exact_text(value)
        if text is not None and (len(text) > _LONGEST_TEXT or not _is_printable(text)):
            yield Mistake(path, "text that is too long or holds signs that do not print", f"at most {_LONGEST_TEXT} printable signs")
        comparisons += is_mapping(value) and "fact" in value
        if path.endswith(".when") and _depth(value) > _DEEPEST_CONDITION:
            yield Mistake(path, "a condition that is nested too deep", f"at most {_DEEPEST_CONDITION} levels")
    if comparisons > _MOST_COMPARISONS:
        yield Mistake("rules", f"{comparisons} comparisons", f"at most {_MOST_COMPARISONS}")


def _too_long(several: object, name: str) -> Iterator[Mistake]:
    for place, each in enumerate(several if is_listed(several) else ()):
        if sum(1 for _ in islice(_everything(each, ""), _MOST_VALUES + 1)) > _MOST_VALUES:
            yield Mistake(f"{name}[{place}]", f"more than {_MOST_VALUES} values", f"at most {_MOST_VALUES}")


def _everything(value: object, path: str) -> Iterator[tuple[str, object]]:
    yield path, value
    if is_mapping(value):
        for name, each in value.items():
            yield from _everything(each, joined(path, name))
    elif is_listed(value):
        for place, each in enumerate(value):
            yield from _everything(each, f"{path}[{place}]")


def _depth(value: object) -> int:
    """Return how many mappings stand in one another."""
    if is_mapping(value):
        return 1 + max(map(_depth, value.values()), default=0)
    return max(map(_depth, value), default=0) if is_listed(value) else 0


def _is_printable(text: str) -> bool:
    """Whether nothing in *text* could turn the direction of writing, hide, or move a cursor."""
    return all(sign.isprintable() or sign == "\n" for sign in text)


def _made(kind: type[T], document: Mapping[object, object], name: str) -> Iterator[T]:
    wrong: list[Mistake] = []
    for place, each in enumerate(cast("list[object]", document.get(name, ()))):
        path = f"{name}[{place}]"
        try:
            yield structured(KNOWLEDGE, kind, cast("Mapping[str, Plain]", _told(each, path)), path)
        except (InvalidDocument, InvalidProfile) as error:
            wrong.extend(error.mistakes)
    if wrong:
        raise InvalidDocument(wrong)


def _told(rule: object, path: str) -> object:
    """Return a rule with the profile of each case that tells only what differs from the healthy runner."""
    if not is_mapping(rule) or not is_listed(rule.get("cases")):
        return rule
    cases = cast("list[object]", rule["cases"])
    return {**rule, "cases": [_whole(each, f"{path}.cases[{place}]") for place, each in enumerate(cases)]}


def _whole(case: object, path: str) -> object:
    if not is_mapping(case) or "runner" not in case or "profile" in case:
        return case
    differs = case["runner"]
    if not is_mapping(differs):
        raise InvalidDocument([Mistake(f"{path}.runner", shown(differs), "a mapping of answers")])
    rest = {key: value for key, value in case.items() if key != "runner"}
    profile: dict[object, object] = dict(plain(runner()))
    profile.update(differs)
    return {**rest, "profile": profile}


def _check_it_joins(rules: tuple[Rule, ...], exercises: tuple[Variation, ...]) -> None:
    """Refuse what has no proper id, and what does not go with the shipped rules and exercises."""
    ids = {f"rules[{place}].id": rule.id for place, rule in enumerate(rules)}
    ids |= {f"exercises[{place}].id": each.id for place, each in enumerate(exercises)}
    proper = "words of small letters, digits and underscores, joined by dots"
    wrong = [Mistake(path, shown(name), proper) for path, name in ids.items() if not _ID.fullmatch(name)]
    resolved = [rule.resolved(default_rules().settings) for rule in rules]
    wrong = wrong or [*_clashes("rules", resolved, default_rules()), *_clashes("exercises", exercises, default_exercises())]
    wrong = wrong or [*_widening(resolved)]
    if wrong:
        raise InvalidDocument(wrong)
    for name, join in (("rules", lambda: default_rules() | rules), ("exercises", lambda: default_exercises() | exercises)):
        try:
            join()
        except CatalogueError as error:
            raise InvalidDocument([Mistake(name, "something that does not go with what is shipped", str(error))]) from None


def _clashes(name: str, several: Iterable[Rule | Variation], shipped: Ruleset | Exercises) -> Iterator[Mistake]:
    """Name each id that something else has, shipped or further up in the pack."""
    taken: dict[str, Rule | Variation] = {each.id: each for each in shipped}
    for place, each in enumerate(several):
        if taken.setdefault(each.id, each) != each:
            there = "what is shipped" if each.id in shipped.by_id else "another of this pack"
            yield Mistake(f"{name}[{place}].id", f"{shown(each.id)}, the id of {there} that differs", "an id of its own")


def _widening(rules: Iterable[Rule]) -> Iterator[Mistake]:
    """Name the one thing that a rule can widen the core by: a vote for more sets, unless the core has the very rule."""
    for place, rule in enumerate(rules):
        for at, effect in enumerate(rule.then if rule.id not in default_rules().by_id else ()):
            if isinstance(effect, Vote) and effect.sets is not None:
                path = f"rules[{place}].then[{at}].sets"
                yield Mistake(path, shown(effect.sets), "no number of sets: a pack may take away, and ask for no more than there is")


def installed_packs() -> dict[str, Pack]:
    """
    Read the packs of installed distributions, by their names; nothing of a distribution is imported or run.

    A distribution offers one by an entry point of the group ``posterior_chain.packs`` whose value is ``folder:file``, a file of its own.

    Raises:
        InvalidDocument: when one can not be read; the name of the pack leads each path.
    """
    offered = [(point, each) for each in metadata.distributions() for point in each.entry_points if point.group == _GROUP]
    return {point.name: _installed(point, each) for point, each in offered}


def _installed(point: metadata.EntryPoint, distribution: metadata.Distribution) -> Pack:
    file = point.value.replace(":", "/").replace(" ", "")
    if not _is_inside(file) or file not in {str(each) for each in distribution.files or ()}:
        raise InvalidDocument([Mistake(point.name, shown(point.value), "folder:file, a file that the distribution installed")])
    try:
        return read_pack(Path(str(distribution.locate_file(file))))
    except InvalidDocument as error:
        raise InvalidDocument(attrs.evolve(each, path=joined(point.name, each.path)) for each in error.mistakes) from None


def _is_inside(file: str) -> bool:
    """Whether a file lies where packages are installed: a distribution may claim any other, and a wheel can carry no link to one."""
    path = PurePosixPath(file)
    return not path.is_absolute() and ".." not in path.parts
