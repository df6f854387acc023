"""What a runner told about themselves stands in no message about something else."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posterior_chain import InvalidDocument, InvalidProfile, Recommendation, from_dict, read_pack, read_profile, recommend, to_dict
from posterior_chain.cli import main
from posterior_chain.testing import runner

TOLD: dict[str, Any] = {
    "age": 41,
    "body_mass_kg": 73.91,
    "weekly_distance_km": 87.3,
    "red_flags": ["night_pain"],
    "pains": [{"region": "groin", "score": 8, "settles_by_morning": False}],
    "injuries": [{"kind": "hamstring_strain", "weeks_ago": 53}],
    "pregnancy": "postpartum",
    "postpartum_weeks": 97,
    "energy_availability": "orange",
    "owned": ["kettlebell_romanian_deadlift_to_knee"],
    "records": [{"variation": "trap_bar_deadlift", "load_kg": 143.7, "reps": 3, "days_ago": 83}],
}
"""A runner who told what nobody else needs to know."""

SECRETS = {
    "body_mass_kg": ("73.91",),
    "weekly_distance_km": ("87.3",),
    "red_flags": ("night_pain",),
    "pains": ("groin",),
    "injuries": ("strain",),
    "pregnancy": ("'postpartum'",),
    "energy_availability": ("orange",),
    "owned": ("kettlebell_romanian",),
    "records": ("trap_bar_deadlift", "143.7"),
}
"""What would give some of the answers away; two digits would be found in many a message."""

WRONG: st.SearchStrategy[object] = st.sampled_from([None, True, "x", 10**9, -7, ["x"], [{}], {"x": 1}, [{"region": "x", "score": 99}]])
FIELDS = st.sampled_from(sorted(TOLD))


def given_away(message: str) -> list[str]:
    """Return the lines of a message that tell of another answer than the one they are about; a place in a text tells nothing."""
    lines = re.sub(r"(line|column) \d+", "", message).splitlines()
    return [line for line in lines if any(secret in line for field in SECRETS.keys() - {_about(line)} for secret in SECRETS[field])]


def _about(line: str) -> str:
    """Return the field that a line is about."""
    return re.split(r"\W", line)[0]


def refusal(source: Any) -> str:
    """Return the message that a profile is refused with; nothing when it is read."""
    try:
        read_profile(source)
    except InvalidProfile as error:
        return str(error)
    return ""


def test_as_it_stands_it_is_read() -> None:
    """The runner of these tests is refused for nothing but what is spoiled."""
    assert refusal(TOLD) == ""


@given(FIELDS, WRONG)
def test_a_wrong_answer_gives_no_other_away(field: str, wrong: Any) -> None:
    """A message about one answer repeats none of the others, from a mapping or from text."""
    spoiled = {**TOLD, field: wrong}

    assert given_away(refusal(spoiled)) == []
    assert given_away(refusal(json.dumps(spoiled))) == []


@given(st.integers(1, 10**6))
def test_broken_text_gives_nothing_away(place: int) -> None:
    """Text that breaks off or holds a stray sign is refused by its line and column, not by what stands there."""
    text = json.dumps(TOLD)
    at = place % len(text)

    assert at == 0 or refusal(text[:at])
    assert given_away(refusal(text[:at])) == []
    assert given_away(refusal(f"{text[:at]}\\{text[at:]}")) == []


@given(st.sampled_from(["age = 42", "age", "]", "pregnancy = 'none'", "x = 'y", "age.x = 3", "a = 1979-99-99"]))
def test_broken_toml_gives_nothing_away(line: str) -> None:
    """TOML that is spoiled by a line is refused by the place or the key of that line."""
    lines = [f"{name} = {json.dumps(value)}" for name, value in TOLD.items() if isinstance(value, (int, float, str))]

    message = refusal("\n".join([*lines, line]))
    assert message
    assert given_away(message) == []


ADVICE: Any = to_dict(recommend(runner(age=41, body_mass_kg=73.91)))


@pytest.mark.parametrize("key", sorted(ADVICE))
def test_stored_advice_gives_nothing_away(key: str) -> None:
    """Advice in which one thing is spoiled is refused without a word of the profile in it."""
    with pytest.raises((InvalidDocument, InvalidProfile)) as refused:
        from_dict(Recommendation, {**ADVICE, key: [7]})
    assert given_away(str(refused.value)) == []


def test_a_profile_taken_for_a_pack_gives_nothing_away() -> None:
    """Who reads the wrong file as a pack sees which keys it has and none of the answers."""
    with pytest.raises(InvalidDocument) as refused:
        read_pack(TOLD)
    assert given_away(str(refused.value)) == []


def test_a_terminal_shows_nothing_else(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command line prints the same message, and no traceback with the profile in it."""
    file = tmp_path / "runner.json"
    file.write_text(json.dumps({**TOLD, "level": "begginer"}), encoding="utf-8")

    assert main(["recommend", str(file)]) == 2
    assert given_away("".join(capsys.readouterr())) == []
