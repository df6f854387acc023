"""
What is fuzzed: each target takes any bytes, reads what they spell, and breaks where a promise does.

The promises: a document is read or refused with one of the two errors that say so; a refusal is short and printable; what is read can be
written and read again; nobody waits long.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from time import process_time
from typing import Any

from posterior_chain import (
    InvalidDocument,
    InvalidProfile,
    Pack,
    Recommendation,
    Ruleset,
    default_exercises,
    default_rules,
    from_dict,
    read_pack,
    read_profile,
    recommend,
    to_dict,
)
from posterior_chain.testing import runner
from tests.security.test_health_data import TOLD, given_away

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
LONGEST_MESSAGE = 40_000
MOST_SECONDS = 5
ODD: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 7, 0.5, 1e308, -0.0, 10**30, 10**400, float("nan"), float("inf")),
    *(
        "",
        " ",
        "x",
        "x" * 501,
        "\x1b[2J",
        "\u202e",
        "\x00",
        "1/3",
        "1/0",
        "9" * 21 + "/7",
        "2027-01-31",
        "__class__",
        "../..",
        "knee",
        "<b>",
    ),
    *([], {}, [[]], [None], [1, 2, 3, 4], {"left": 1}, {"left": [1], "right": None}, {"setting": "amber_pain"}, {"not_": {}}, {"": 0}),
)
"""What stands where something else should."""


def is_read(read: Callable[[Any], object], source: object) -> object:
    """Return what a document says, or nothing when it is refused, as it should be."""
    began = process_time()
    found, said = None, ""
    try:
        found = read(source)
    except (InvalidProfile, InvalidDocument) as refused:
        said = str(refused)
    assert process_time() - began < MOST_SECONDS
    assert len(said) < LONGEST_MESSAGE
    assert all(line.isprintable() for line in said.split("\n")), ascii(said)
    return found


def text_of_a_profile(data: bytes) -> None:
    """Read bytes as the text of a profile."""
    profile = is_read(read_profile, data.decode("utf-8", "replace"))
    assert profile is None or read_profile(to_dict(profile)) == profile


def text_of_a_pack(data: bytes) -> None:
    """Read bytes as the text of a pack."""
    pack = is_read(read_pack, data.decode("utf-8", "replace"))
    assert pack is None or from_dict(Pack, to_dict(pack)) == pack


def answers(data: bytes) -> None:
    """Spoil some answers of a profile: its week, its records, its readings, its weights; the rest of it is not given away."""
    profile, said = None, ""
    try:
        profile = read_profile(spoiled(PROFILE, data))
    except InvalidProfile as refused:
        said = str(refused)
    assert given_away(said) == [], ascii(said)
    if profile is not None:
        assert read_profile(json.loads(json.dumps(to_dict(profile), allow_nan=False))) == profile
        assert recommend(profile).outcome


def rules_and_exercises(data: bytes) -> None:
    """Spoil a pack of a rule and an exercise."""
    pack = is_read(read_pack, spoiled(PACK, data))
    assert pack is None or from_dict(Pack, to_dict(pack)) == pack


def stored_advice(data: bytes) -> None:
    """Spoil advice that was stored, or a stored set of one rule."""
    if data[:1] < b"\x80":
        is_read(lambda document: from_dict(Recommendation, document), spoiled(ADVICE, data[1:]))
    else:
        is_read(lambda document: from_dict(Ruleset, document), spoiled(RULES, data[1:]))


class Bytes:
    """Choices that bytes make, one after the other; when there are none left, the first of all there is."""

    def __init__(self, data: bytes) -> None:
        """Begin with the first byte."""
        self._left = iter(data)

    def among(self, several: int) -> int:
        """Return a number below *several*."""
        return next(self._left, 0) % several

    def text(self) -> str:
        """Return what is left as text."""
        return bytes(self._left).decode("utf-8", "replace")


def spoiled(document: Mapping[str, Any], data: bytes) -> Any:
    """Return a document in which one to three things are exchanged, left out or put in, as the bytes choose."""
    choices = Bytes(data)
    result: Any = copy.deepcopy(document)
    for _ in range(1 + choices.among(3)):
        _spoil(result, choices)
    return result


def _spoil(document: Any, choices: Bytes) -> None:
    """Exchange, leave out or put in one thing somewhere inside a document."""
    holder = document
    place = _place_in(holder, choices)
    while choices.among(5) and _holds_any(holder[place]):
        holder = holder[place]
        place = _place_in(holder, choices)
    what = choices.among(len(ODD) + 3)
    if what < len(ODD):
        holder[place] = copy.deepcopy(ODD[what])
    elif what == len(ODD):
        holder[place] = choices.text()
    elif _is_list(holder):
        holder *= 2
    else:
        holder[choices.text()] = holder.pop(place)


def _place_in(holder: Any, choices: Bytes) -> Any:
    """Return a key or a place in a list, which has some."""
    places: list[Any] = list(range(len(holder))) if _is_list(holder) else sorted(holder)
    return places[choices.among(len(places))]


def _holds_any(value: object) -> bool:
    """Whether something stands inside a value."""
    return isinstance(value, (dict, list)) and value not in ({}, [])


def _is_list(value: object) -> bool:
    """Whether a value is a list."""
    return isinstance(value, list)


PROFILE: Mapping[str, Any] = {
    **{name: value for name, value in to_dict(runner()).items() if name not in ("technique", "levels")},
    **TOLD,
    "active_knee_extension_deg": {"left": [30, 31], "right": 28},
    "soreness": {"hamstrings": 3},
    "loads": {"bar_kg": 15, "plate_pairs_kg": [1.25, 2.5]},
    "this_week": [{"variation": "air_squat", "sets": 2, "method": "skill", "days_ago": 1}],
}
PACK: Mapping[str, Any] = {
    "rules": json.loads(json.dumps(to_dict(read_pack(EXAMPLES / "packs" / "winter_club.toml"))))["rules"],
    "exercises": [{**to_dict(default_exercises()["goblet_squat"]), "id": "club_squat", "name": "Club squat"}],
}
ADVICE: Mapping[str, Any] = to_dict(recommend(runner()))
RULES: Mapping[str, Any] = {
    "settings": to_dict(default_rules())["settings"],
    "rules": [to_dict(default_rules()["pain.painful_knees_bend_less"]), to_dict(default_rules()["gates.pain_above_five_is_seen_first"])],
}

TARGETS: Mapping[str, Callable[[bytes], None]] = {
    each.__name__: each for each in (text_of_a_profile, text_of_a_pack, answers, rules_and_exercises, stored_advice)
}
"""Every target, by its name."""


def seeds(name: str) -> list[bytes]:
    """Return what a target begins with."""
    if name == "text_of_a_profile":
        return [file.read_bytes() for file in sorted((EXAMPLES / "profiles").glob("*.toml"))] + [json.dumps(PROFILE).encode()]
    if name == "text_of_a_pack":
        return [file.read_bytes() for file in sorted((EXAMPLES / "packs").glob("*.toml"))] + [json.dumps(PACK).encode()]
    return [bytes(range(start, start + 24)) for start in range(0, 225, 25)]
