"""
Reading a profile from a mapping, from JSON or TOML text, or from a file.

Whatever is given, the answer is a profile or :class:`InvalidProfile` with every mistake in it. Sizes and depths are bounded before any
parser recurses, and no message repeats more of the document than the value that is wrong.
"""

from __future__ import annotations

import json
import os
import re
import tomllib
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO, TypeGuard, cast

from posterior_chain.engine.decision import unknown_variations
from posterior_chain.engine.exercises import Exercises, given_exercises
from posterior_chain.errors import InvalidDocument, InvalidProfile, Mistake
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.domains import Plain, joined, read_fields, shown
from posterior_chain.model.shapes import exact_text, is_listed, is_mapping

__all__ = ["document_in", "profile_in", "read_document", "read_profile", "text_in"]

_LARGEST = 1_000_000
_DEEPEST = 32
_LONGEST_WHOLE_NUMBER = 400
_DECIMAL = re.compile(r"(?<![\w.])\d+\.\d+(?![\w.])")
_STEP_OF_A_KEY = re.compile(r"\.[ \t]*[\w\"'-]")
_LONGEST_KEY = 80
_LINE = re.compile(r"line (\d+)")
_QUOTED = re.compile(r"'([^']*)'")
_KEY = re.compile(r"[ \t]*([A-Za-z0-9_.-]+)[ \t]*=")
_TABLE = re.compile(r"[ \t]*\[+[ \t]*([A-Za-z0-9_.-]+)[ \t]*\]+[ \t]*(?:#|\r?$)")
_MISSING: Mapping[str, str] = {
    "Expecting property name": "a key in double quotes",
    "Expecting ':'": "a colon",
    "Expecting ','": "a comma or the closing bracket",
    "Expecting value": "a value",
    "Extra data": "nothing after the last bracket",
    "Unterminated string": "a closing double quote",
}
"""What may stand where the parser of JSON complains, by how its complaint begins."""
_SOURCES = "a mapping, JSON or TOML text, or the path of a file"


def read_profile(source: Mapping[str, object] | str | os.PathLike[str], *, exercises: Exercises | None = None) -> AthleteProfile:
    """
    Read a profile strictly: nothing is coerced, unknown and duplicate keys are refused.

    Args:
        source: A mapping, text (with ``{`` first it is JSON, else TOML), or the path of a file with such text.
        exercises: The catalogue whose variations the profile may name; the shipped one if left out.

    Raises:
        InvalidProfile: with every mistake at once, whatever was given.
    """
    return profile_in(source, given_exercises(exercises).by_id)


def read_document(source: os.PathLike[str]) -> Mapping[str, Plain]:
    """
    Read the plain data in a file, as strictly as a profile; what it means is for others to say.

    Raises:
        InvalidDocument: when the file can not be read, is too large or nested too deep, or names a key twice.
    """
    try:
        document, mistakes = document_in(source)
    except InvalidProfile as error:
        raise InvalidDocument(error.mistakes) from None
    if mistakes:
        raise InvalidDocument(mistakes)
    return cast("Mapping[str, Plain]", document)


def profile_in(source: object, known: Collection[str] | None) -> AthleteProfile:
    """Return the profile in *source*, which names only variations that are *known*, or any where nothing is known of them."""
    try:
        return _profile(_mapping(source), known)
    except InvalidProfile:
        raise
    except Exception as error:  # what a program hands over may raise anything when it is looked at
        raise _refused("something that breaks when it is read", _SOURCES) from error


def document_in(source: object) -> tuple[Mapping[object, object], tuple[Mistake, ...]]:
    """
    Return the mapping in *source* (a mapping, text or the path of a file), with a mistake for each key that stands in it twice.

    Raises:
        InvalidProfile: when there is none.
    """
    found = _mapping(source)
    _refuse_depth(found)
    return found, tuple(_twice(found, ""))


def _refuse_depth(document: Mapping[object, object]) -> None:
    """Refuse what nests too deep, or stands within itself, at the first place where it does; no call nests while it is looked for."""
    waiting: list[tuple[str, object, tuple[object, ...]]] = [("", document, ())]
    while waiting:
        path, value, around = waiting.pop()
        if any(each is value for each in around):
            raise InvalidProfile([Mistake(path, "something that holds itself", "a document without circles")])
        if len(around) >= _DEEPEST:
            raise InvalidProfile([Mistake(path, "something nested too deep", f"at most {_DEEPEST} levels")])
        inside = (*around, value)
        waiting += [(each, held, inside) for each, held in reversed([*_held(value, path)]) if is_mapping(held) or is_listed(held)]


def _held(value: object, path: str) -> Iterator[tuple[str, object]]:
    """Give what a mapping or a list holds, each with its path."""
    if is_mapping(value):
        yield from ((joined(path, name), each) for name, each in value.items())
    elif is_listed(value):
        yield from ((f"{path}[{place}]", each) for place, each in enumerate(value))


def _profile(answers: Mapping[object, object], known: Collection[str] | None) -> AthleteProfile:
    mistakes = list(_twice(answers, ""))
    read = read_fields(AthleteProfile, answers, "", mistakes)
    unknown = () if known is None else tuple(unknown_variations(answers, known))
    said_better = {mistake.path for mistake in unknown}
    mistakes = [*(each for each in mistakes if each.path not in said_better), *unknown]
    if mistakes:
        raise InvalidProfile(mistakes)
    return AthleteProfile(**read)


def _mapping(source: object) -> Mapping[object, object]:
    if is_mapping(source):
        return source
    text = exact_text(source)
    if text is not None:
        return _parsed(text.removeprefix("\ufeff"))
    if _is_path(source):
        return _parsed(_text_of(source))
    raise _refused(shown(source), _SOURCES)


def _is_path(source: object) -> TypeGuard[os.PathLike[str]]:
    return isinstance(source, os.PathLike)


def _refused(got: str, allowed: str) -> InvalidProfile:
    return InvalidProfile([Mistake("", got, allowed)])


def text_in(file: BinaryIO) -> str:
    """
    Return the text of *file*, of which no more is read than a profile may be long.

    Raises:
        InvalidProfile: when it is longer, or no UTF-8.
    """
    content = file.read(_LARGEST + 1)
    if len(content) > _LARGEST:
        raise _refused("a document that is too large", f"at most {_LARGEST} bytes")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _refused("a file that is not UTF-8 text", "JSON or TOML in UTF-8") from None


def _text_of(source: os.PathLike[str]) -> str:
    path = Path(source)
    name = shown(path.name)
    try:
        if not path.is_file() and path.exists():
            raise _refused(f"{name}, which is no regular file", "the path of a readable file")
        with path.open("rb") as file:
            return text_in(file)
    except InvalidProfile:
        raise
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "bad path"
        raise _refused(f"{name}, a file that can not be read ({why})", "the path of a readable file") from None


def _parsed(text: str) -> Mapping[object, object]:
    if len(text) > _LARGEST:
        raise _refused("a document that is too large", f"at most {_LARGEST} characters")
    is_json = text.lstrip().startswith("{")
    if _depth(text) > _DEEPEST or (not is_json and _longest_key(text) > _DEEPEST):
        raise _refused("a document that is nested too deep", f"at most {_DEEPEST} levels")
    return _json(text) if is_json else _toml(text)


def _depth(text: str) -> int:
    """Return how deep brackets nest; brackets inside strings mislead it, and what they hide still meets the parser's own limit."""
    deepest = depth = 0
    for char in text:
        if char in "[{":
            depth += 1
            deepest = max(deepest, depth)
        elif char in "]}":
            depth = max(depth - 1, 0)
    return deepest


def _longest_key(text: str) -> int:
    """Return how many steps a dotted key takes at most; the parser's time grows with the square of it, so it is bounded before."""
    return max(len(_STEP_OF_A_KEY.findall(_DECIMAL.sub("0", line))) for line in text.split("\n"))


def _json(text: str) -> Mapping[object, object]:
    try:
        answers: Mapping[object, object] = json.loads(text, object_pairs_hook=_remembering, parse_int=_whole)
    except json.JSONDecodeError as error:
        raise _refused(f"text that is no JSON at line {error.lineno}, column {error.colno}", _missing(error.msg)) from None
    except RecursionError:
        raise _refused("text that can not be read as JSON", "a JSON object") from None
    return answers


def _missing(complaint: str) -> str:
    """Say what may stand where the parser of JSON complains."""
    return next((allowed for begins, allowed in _MISSING.items() if complaint.startswith(begins)), "text as JSON escapes it")


def _whole(text: str) -> float:
    return int(text) if len(text) <= _LONGEST_WHOLE_NUMBER else float("inf")


class _Object(dict[str, object]):
    """A JSON object that remembers which of its keys stood in it twice."""

    twice: tuple[str, ...] = ()


def _remembering(pairs: list[tuple[str, object]]) -> _Object:
    found = _Object(pairs)
    if len(found) < len(pairs):
        found.twice = tuple(sorted(name for name, times in Counter(name for name, _ in pairs).items() if times > 1))
    return found


def _twice(value: object, path: str) -> Iterator[Mistake]:
    """Give a mistake for each key that stood twice anywhere in what JSON held."""
    if isinstance(value, _Object):
        yield from (Mistake(joined(path, name), "the same key twice", "each key once") for name in value.twice)
        for name, each in value.items():
            yield from _twice(each, joined(path, name))
    elif is_listed(value):
        for place, each in enumerate(value):
            yield from _twice(each, f"{path}[{place}]")


def _toml(text: str) -> Mapping[object, object]:
    try:
        return cast("Mapping[object, object]", tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        reason, _, place = str(error).rpartition(" (at ")
        place = place.rstrip(")")
        twice = _repeated(reason, text, place)
        if twice:
            raise InvalidProfile([Mistake(twice, "the same key twice", "each key once")]) from None
        raise _refused(f"text that is no TOML, at {place}", "TOML, or JSON that begins with {") from None
    except (RecursionError, ValueError):
        raise _refused("text that can not be read as TOML", "TOML, or JSON that begins with {") from None


def _repeated(reason: str, text: str, place: str) -> str:
    """Return the key of which the parser of TOML says that it stands twice, or nothing when it says something else."""
    if reason.startswith(("Cannot declare", "Duplicate inline table key")):
        return ".".join(_QUOTED.findall(reason))[:_LONGEST_KEY]
    if not reason.startswith("Cannot overwrite a value"):
        return ""
    line = _LINE.match(place)
    above = text.split("\n")[: int(line[1]) if line else None]
    key, table = (next((found[1] for each in reversed(above) if (found := form.match(each))), "") for form in (_KEY, _TABLE))
    return f"{table}.{key}"[:_LONGEST_KEY].lstrip(".") if key else ""
