"""Wrong input is refused well: everything at once, with its path, and nothing else is raised."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Callable, Iterator, Mapping, Set
from itertools import count, repeat
from os import PathLike
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # it brings no types, and only a validator is made of it

from posterior_chain import AthleteProfile, InvalidProfile, profile_schema, read_profile, recommend, to_dict
from posterior_chain.model.athlete import Injury, LiftRecord, Loads, Pain, Trained, field_names
from posterior_chain.model.domains import Sides
from posterior_chain.testing import profiles

TWO_SIDED = ("active_knee_extension_deg", "straight_leg_raise_deg", "knee_to_wall_cm", "single_leg_calf_raises", "single_leg_bridge_reps")
"""The measurements that are taken on each side."""

SCHEMA: Any = Draft202012Validator(profile_schema())  # pyright finds its types incomplete, mypy none


def mistakes(source: Any) -> str:
    """Return the message that refuses *source*."""
    with pytest.raises(InvalidProfile) as refused:
        read_profile(source)
    return str(refused.value)


@pytest.mark.parametrize(
    ("answers", "path"),
    [
        ({"cleared": "false"}, "cleared"),
        ({"age": "70"}, "age"),
        ({"age": 30.5}, "age"),
        ({"sessions_per_week": True}, "sessions_per_week"),
        ({"hamstring_tigthness": "tight"}, "hamstring_tigthness"),
        ({"equipment": "barbell"}, "equipment"),
        ({"body_mass_kg": float("nan")}, "body_mass_kg"),
        ({"body_mass_kg": float("inf")}, "body_mass_kg"),
        ({"age": 10**400}, "age"),
        ({"body_mass_kg": 10**400}, "body_mass_kg"),
        ({"body_mass_kg": 70.005}, "body_mass_kg"),
        ({"pains": [{"region": "knee"}]}, "pains[0].score"),
        ({"injuries": [{"kind": "hernia"}]}, "injuries[0].weeks_ago"),
        ({"active_knee_extension_deg": {"left": 3}}, "active_knee_extension_deg.right"),
        ({"active_knee_extension_deg": []}, "active_knee_extension_deg"),
        ({"active_knee_extension_deg": [30, 31, 32, 33]}, "active_knee_extension_deg"),
        ({"active_knee_extension_deg": [30, 91]}, "active_knee_extension_deg[1]"),
        ({"active_knee_extension_deg": [[30]]}, "active_knee_extension_deg[0]"),
        ({"active_knee_extension_deg": [True]}, "active_knee_extension_deg[0]"),
        ({"active_knee_extension_deg": {"left": [30, None], "right": 28}}, "active_knee_extension_deg.left[1]"),
        ({"active_knee_extension_deg": {"left": 30, "right": []}}, "active_knee_extension_deg.right"),
        ({"knee_to_wall_cm": {"left": [9, 8.55], "right": 9}}, "knee_to_wall_cm.left[1]"),
        ({"nordic_break_point_deg": [50, 60.5]}, "nordic_break_point_deg[1]"),
        ({"nordic_break_point_deg": [1, 2, 3, 4]}, "nordic_break_point_deg"),
        ({"nordic_break_point_deg": {"left": 50, "right": 50}}, "nordic_break_point_deg"),
        ({"postpartum_weeks": 3}, "postpartum_weeks"),
        ({"owned": ["goblet_squatt"]}, "owned[0]"),
        ({"owned": ["Goblet squat"]}, "owned[0]"),
        ({"soreness": ["hamstrings"]}, "soreness"),
        ({"soreness": {"kneecap": 3}}, "soreness.kneecap"),
        ({"pains": ["knee"]}, "pains[0]"),
        ({"loads": {"increment_kg": 0}}, "loads.increment_kg"),
        ({"loads": {"dumbbells_kg": 5}}, "loads.dumbbells_kg"),
        ({"loads": {"plate_pairs_kg": [2.5] * 101}}, "loads.plate_pairs_kg"),
        ({"loads": {"dumbbells_kg": [5, 0]}}, "loads.dumbbells_kg[1]"),
        ({"loads": {"increment_kg": 2.5, "dumbbells_kg": [5]}}, "loads.increment_kg"),
        ({1: 2}, "[1]"),
    ],
)
def test_each_wrong_answer_is_named(answers: dict[Any, Any], path: str) -> None:
    """No coercion, no unknown key, no impossible number: the message begins with the path."""
    assert any(line.startswith(f"{path}:") for line in mistakes(answers).splitlines())


@pytest.mark.parametrize(
    "source",
    [
        "{",
        "= 3",
        '{"age": 30, "age": 31}',
        "age = 3\nage = 4",
        "[" * 100_000,
        '{"a":' * 50_000,
        "{" + "".join(f'"{place}": 1,' for place in range(90_000)) + '"0": 1}',
        '{"age": 1e400}',
        '{"age": NaN}',
        "{" + "9" * 2_000_000,
        "age = " + "9" * 5000,
        '{"a":' + '["]",' * 100_000,
        "a = " + '["]",' * 100_000,
        "a" + ".a" * 400_000 + " = 1",
        "a" + " . 1.1" * 100_000 + " = 1",
        "[" + "a." * 400_000 + "a]",
        '{"age": ' + "9" * 5000 + "}",
        Path("/nowhere/at/all"),
        Path("/"),
        b"{}",
        None,
        5,
        ["age"],
        "[1]",
        '{"pains": {"a": 1}}',
        Path("\0"),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_whatever_is_given_only_invalid_profile_comes_back(source: Any) -> None:
    """Broken, huge, deep, missing or strange sources are refused like any other mistake."""
    assert mistakes(source)


class Broken:
    """What raises whenever it is looked at."""

    def fail(self, *_: object) -> Any:
        """Raise what nobody expects."""
        raise RuntimeError("broken")

    __repr__ = __str__ = __iter__ = __len__ = __getitem__ = __contains__ = __fspath__ = fail
    __eq__ = __lt__ = __le__ = __gt__ = __ge__ = fail
    __hash__ = object.__hash__


class BrokenMapping(Broken, Mapping[str, Any]):
    """A mapping that raises."""


class BrokenSet(Broken, Set[Any]):
    """A set that raises."""


class BrokenPath(Broken, PathLike[str]):
    """A path that raises."""


class NoPath(PathLike[str]):
    """A path that is none."""

    def __fspath__(self) -> Any:
        """Give a number."""
        return 5


class BrokenText(Broken, str):
    """Text that raises."""


class AnyNumber(int):
    """A number that takes itself for less and for more than any other."""

    def always(self, _: object) -> bool:
        """Agree."""
        return True

    __lt__ = __le__ = __gt__ = __ge__ = always


class Endless(Mapping[str, Any]):
    """A mapping whose keys never end."""

    def __getitem__(self, key: str) -> Any:
        """Find nothing."""
        raise KeyError(key)

    def __iter__(self) -> Iterator[str]:
        """Never end."""
        return map(str, count())

    def __len__(self) -> int:
        """Lie."""
        return 1


class EndlessList(list[Any]):
    """A list that never ends."""

    def __iter__(self) -> Iterator[Any]:
        """Never end."""
        return repeat({"region": "knee", "score": 3})


def deep() -> tuple[Any, ...]:
    """Return a tuple in a tuple in a tuple."""
    inside: tuple[Any, ...] = ()
    for _ in range(10_000):
        inside = (inside,)
    return inside


BREAKING: dict[str, Callable[[], Any]] = {
    "a number for weights": lambda: {"loads": {"plate_pairs_kg": 5}},
    "a number too long to show": lambda: {"equipment": {10**5000}},
    "a broken member": lambda: {"equipment": {Broken()}},
    "a broken set": lambda: {"equipment": BrokenSet()},
    "broken text in a list": lambda: {"equipment": [BrokenText("barbel")]},
    "a deep member": lambda: {"red_flags": {deep()}},
    "members of several kinds": lambda: {"owned": {(1, 2), 3, None}},
    "broken text": lambda: {"level": BrokenText("beginer")},
    "a broken answer": lambda: {"level": Broken()},
    "a number above any other": lambda: {"age": AnyNumber(900)},
    "a number below any other": lambda: {"age": AnyNumber(-3)},
    "a mass below any other": lambda: {"body_mass_kg": AnyNumber(900)},
    "a broken mapping in a field": lambda: {"soreness": BrokenMapping()},
    "an endless mapping in a field": lambda: {"soreness": Endless()},
    "a broken record": lambda: {"pains": [BrokenMapping()]},
    "a broken mapping for a list": lambda: {"injuries": BrokenMapping()},
    "a broken key": lambda: {Broken(): 30},
    "a broken mapping": BrokenMapping,
    "an endless mapping": Endless,
    "a broken path": BrokenPath,
    "a path that is none": NoPath,
    "an endless list": lambda: {"pains": EndlessList()},
    "broken text as a source": lambda: BrokenText("age = 3\nlevel = 4"),
}


@pytest.mark.parametrize("name", BREAKING)
def test_what_breaks_when_it_is_looked_at_is_refused(name: str) -> None:
    """An object of a program that raises, lies or never ends is a source like any other: the answer is InvalidProfile."""
    source = BREAKING[name]()

    assert mistakes(source)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.binary(max_size=5) | st.complex_numbers(),
    lambda parts: (
        st.lists(parts, max_size=3)
        | st.lists(parts, max_size=3).map(tuple)
        | st.dictionaries(st.text(max_size=5) | st.sampled_from(["left", "region", "score", "bar_kg"]), parts, max_size=3)
        | st.frozensets(st.integers() | st.text(max_size=5) | st.tuples(st.integers()), max_size=3)
    ),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from([*profile_schema()["properties"], "agee"]) | ANYTHING.map(repr), ANYTHING, max_size=4))
def test_any_data_is_read_or_refused(answers: dict[Any, Any]) -> None:
    """Whatever data stands at a field, the answer is a profile or InvalidProfile."""
    with contextlib.suppress(InvalidProfile):
        assert read_profile(answers) is not None


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"postpartum_weeks": "5"}, ["postpartum_weeks: got '5', expected a whole number of weeks from 0 to 104"]),
        ({"pregnancy": "postpartm", "postpartum_weeks": 5}, ["pregnancy: got 'postpartm', expected one of none"]),
        ({"loads": {"increment_kg": "5", "dumbbells_kg": [0]}}, ["loads.increment_kg: got '5'", "loads.dumbbells_kg[0]: got 0,"]),
    ],
)
def test_a_mistake_is_not_told_twice(answers: dict[str, Any], said: list[str]) -> None:
    """What could not be read contradicts nothing, and what could still does."""
    found = mistakes(answers).splitlines()

    assert len(found) == len(said)
    assert all(line.startswith(words) for line, words in zip(found, said, strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "# " + "." * 100 + "\nage = 30",
        "age = 30\nloads = {dumbbells_kg = [" + "2.5, " * 90 + "2.5]}",
        "age = 30\nrecords = [" + "{variation = 'air_squat', load_kg = 2.5, reps = 5, days_ago = 3}, " * 90 + "]",
    ],
    ids=["a comment", "many weights", "many records"],
)
def test_many_full_stops_are_no_depth(text: str) -> None:
    """Decimals and comments are not taken for dotted keys, however many stand in a line."""
    assert read_profile(text).age == 30


def test_a_key_that_stands_twice_is_named() -> None:
    """Of two answers to one question none is taken, and the message names the question."""
    assert mistakes('{"pains": [], "age": 30, "age": 31}') == "age: got the same key twice, expected each key once"


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    """A file in another encoding is not guessed at."""
    file = tmp_path / "runner.toml"
    file.write_bytes(b'level = "d\xe9butant"')

    assert mistakes(file) == "got a file that is not UTF-8 text, expected JSON or TOML in UTF-8"


@pytest.mark.parametrize("letter", ["a", "é", "語", "𝄞"])
def test_a_file_is_read_whole_or_refused(tmp_path: Path, letter: str) -> None:
    """A file that is too large is refused, however many bytes a letter takes: what stands at its end may be a warning sign."""
    file = tmp_path / "runner.toml"
    warned = "\nred_flags = ['chest_pain']"
    size = 1_000_000 - len(warned)
    for more in range(5):
        letters, rest = divmod(size + more, len(letter.encode()))
        file.write_text("#" * (rest + 1) + letter * letters + warned, encoding="utf-8")

        assert mistakes(file) == "got a document that is too large, expected at most 1000000 bytes"

    letters, rest = divmod(size - 1, len(letter.encode()))
    file.write_text("#" * (rest + 1) + letter * letters + warned, encoding="utf-8")
    assert file.stat().st_size == 1_000_000
    assert read_profile(file) == AthleteProfile(red_flags=["chest_pain"])


@pytest.mark.parametrize("text", ['{"age": 30}', "age = 30"])
def test_a_byte_order_mark_is_no_answer(tmp_path: Path, text: str) -> None:
    """What an editor puts in front of a text is ignored, in a file and in the text itself."""
    file = tmp_path / "runner"
    file.write_text(text, encoding="utf-8-sig")

    assert read_profile(file) == read_profile("\ufeff" + text) == AthleteProfile(age=30)


def test_a_null_inside_an_answer_is_no_answer() -> None:
    """A null beside a muscle is the same as leaving the muscle out."""
    assert read_profile({"soreness": {"hamstrings": None, "quadriceps": 4}}) == read_profile({"soreness": {"quadriceps": 4}})


def test_every_mistake_is_listed_at_once_with_near_spellings() -> None:
    """Two wrong answers are two lines, each with what is allowed and a near spelling."""
    message = mistakes({"level": "begginer", "hamstring_tightnes": "tight"})

    assert "did you mean `beginner`?" in message
    assert "did you mean `hamstring_tightness` or" in message


def test_an_unknown_variation_is_listed_with_the_rest() -> None:
    """What the catalogue does not have is a mistake like the others, wherever it is named, and keeps its place in the list."""
    found = mistakes(
        {
            "age": "30",
            "owned": ["split_squat", "air_squat", "Barbell-Deadlift", 5],
            "records": [{"variation": "barbell_deadlfit", "reps": 5}, "air_squat"],
            "this_week": [{"variation": "air_squats", "sets": 2, "method": "skill", "days_ago": 1}],
        }
    ).splitlines()

    assert [line.partition(":")[0] for line in found] == [
        "age",
        "owned[3]",
        "records[0].load_kg",
        "records[0].days_ago",
        "records[1]",
        "owned[2]",
        "records[0].variation",
        "this_week[0].variation",
    ]
    assert "got 'Barbell-Deadlift', expected the id of a variation in the catalogue; did you mean `barbell_deadlift`" in found[5]


@pytest.mark.parametrize(
    ("answers", "path"),
    [
        ({"owned": ["air_squats"]}, "owned[0]"),
        ({"records": [{"variation": "air_squats", "load_kg": 20, "reps": 5, "days_ago": 3}]}, "records[0].variation"),
        ({"this_week": [{"variation": "air_squats", "sets": 2, "method": "skill", "days_ago": 1}]}, "this_week[0].variation"),
    ],
)
def test_a_profile_that_was_made_names_only_what_there_is(answers: dict[str, Any], path: str) -> None:
    """A program that makes a profile by hand is told of an unknown variation when it asks for advice, wherever it is named."""
    with pytest.raises(InvalidProfile, match=rf"^{re.escape(path)}: got 'air_squats', expected .*; did you mean `air_squat`"):
        recommend(AthleteProfile(**answers))


def test_every_key_that_stands_twice_is_named_beside_other_mistakes() -> None:
    """A key that stands twice is found at any depth, and hides nothing."""
    twice = '{"pains": [{"region": "knee", "score": 3, "score": 6}], "age": 30, "age": "31", "level": "begginer"}'

    found = mistakes(twice).splitlines()

    assert found[:2] == [f"{path}: got the same key twice, expected each key once" for path in ("age", "pains[0].score")]
    assert [line.partition(":")[0] for line in found[2:]] == ["age", "level"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"age": 3,}', "line 1, column 11, expected a key in double quotes"),
        ("{'age': 3}", "line 1, column 2, expected a key in double quotes"),
        ('{"age" 3}', "line 1, column 8, expected a colon"),
        ('{"age": 3\n"level": 4}', "line 2, column 1, expected a comma or the closing bracket"),
        ('{"age": x}', "line 1, column 9, expected a value"),
        ('{"age": 3} x', "line 1, column 12, expected nothing after the last bracket"),
        ('{"level": "x', "line 1, column 11, expected a closing double quote"),
        ('{"level": "\\q"}', "line 1, column 12, expected text as JSON escapes it"),
    ],
)
def test_what_is_no_json_says_what_may_stand_there(text: str, said: str) -> None:
    """The message names the place and what is missing there."""
    assert mistakes(text) == f"got text that is no JSON at {said}"


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("age = 3\nage = 4", "age"),
        ("age = 3\nlevel = 'beginner'\nage = 4\nminutes = 30", "age"),
        ("pains = [\n{region = 'knee', score = 3},\n]\npains = [\n{region = 'hip', score = 2},\n]\n", "pains"),
        ("[loads]\nbar_kg = 20\n[loads]\nincrement_kg = 2", "loads"),
        ("[loads]\nbar_kg = 20\nbar_kg = 15", "loads.bar_kg"),
        ("loads = {bar_kg = 20, bar_kg = 15}", "bar_kg"),
        ("loads.bar_kg = 20\nloads.bar_kg = 15", "loads.bar_kg"),
    ],
)
def test_a_toml_key_that_stands_twice_is_named(text: str, path: str) -> None:
    """TOML stops at the second of two equal keys, and it is named as in JSON."""
    assert mistakes(text) == f"{path}: got the same key twice, expected each key once"


def test_a_toml_key_that_can_not_be_told_leaves_its_place() -> None:
    """A key in quotes is not looked for."""
    assert "no TOML, at line 2" in mistakes("'a b' = 1\n'a b' = 2\nage = 3")


@pytest.mark.parametrize("name", ["owned", "red_flags", "pains"])
def test_a_list_that_is_too_long_is_called_so(name: str) -> None:
    """What is wrong with it is not what stands in it."""
    assert mistakes({name: ["x"] * 101}) == f"{name}: got a list of more than 100, expected a list of at most 100"


def test_a_long_list_of_mistakes_ends() -> None:
    """The first fifty are told and the rest are counted; a program still has them all."""
    with pytest.raises(InvalidProfile) as refused:
        read_profile({"owned": [f"nothing_{place}" for place in range(60)], "age": "x"})

    lines = str(refused.value).splitlines()
    assert len(refused.value.mistakes) == 61
    assert len(lines) == 51
    assert lines[-1] == "and 11 mistakes more"


@given(st.dictionaries(st.sampled_from([*profile_schema()["properties"], "agee"]), ANYTHING, max_size=4))
def test_a_message_can_be_read(answers: dict[Any, Any]) -> None:
    """However many words a list has, a message counts them and offers near spellings: no line is longer than 300 characters."""
    said = ""
    try:
        read_profile(answers)
    except InvalidProfile as error:
        said = str(error)

    assert all(len(line) <= 300 for line in said.splitlines())


def test_many_words_are_counted_and_few_are_listed() -> None:
    """A misspelt flag is told with its near spelling, and a misspelt level with every level."""
    found = mistakes({"red_flags": ["chest_pian"], "level": "expert"}).splitlines()

    assert found == [
        "level: got 'expert', expected one of beginner, intermediate, advanced",
        "red_flags[0]: got 'chest_pian', expected one of 38 words, which the schema lists; did you mean `chest_pain`?",
    ]


def test_no_message_repeats_the_rest_of_the_health_data() -> None:
    """A message shows the wrong value and nothing else of the document."""
    message = mistakes({"pains": {"region": "knee"}, "red_flags": ["chest_pain"], "age": "x"})

    assert "chest_pain" not in message
    assert "knee" not in message.replace("knee,", "")


def test_text_and_files_read_like_mappings(tmp_path: Path) -> None:
    """JSON, TOML and a path give the same profile as the mapping."""
    answers = {"age": 30, "equipment": ["bench"], "level": None}
    file = tmp_path / "runner.json"
    file.write_text(json.dumps(answers))

    assert (
        read_profile(answers) == read_profile(json.dumps(answers)) == read_profile(file) == read_profile('age = 30\nequipment = ["bench"]')
    )


@pytest.mark.parametrize(
    ("answers", "path"),
    [
        ({"pregnancy": "postnatal", "postpartum_weeks": 20}, "pregnancy"),
        ({"postpartum_weeks": "twenty"}, "postpartum_weeks"),
        ({"loads": {"increment_kg": 2.5, "kettlebells_kg": "all"}}, "loads.kettlebells_kg"),
    ],
)
def test_what_can_not_be_read_contradicts_nothing(answers: dict[str, Any], path: str) -> None:
    """A wrong answer is one mistake; it is not held against another answer as well."""
    assert [line.partition(":")[0] for line in mistakes(answers).splitlines()] == [path]


NAMES = sorted({name for record in (AthleteProfile, Injury, LiftRecord, Loads, Pain, Trained) for name in attrs.fields_dict(record)})
DOCUMENTS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.sampled_from(["knee", "left", "squat"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*NAMES, "left", "right", "squat"]), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from(field_names()), DOCUMENTS, max_size=3))
def test_any_shape_is_read_or_refused(answers: dict[str, Any]) -> None:
    """Whatever stands in whatever field, the answer is a profile or the one refusal."""
    with contextlib.suppress(InvalidProfile):
        assert read_profile(answers) == AthleteProfile(**answers)


class TestRepeatedReadings:
    """In place of the number of a measurement a list of up to three readings may stand."""

    @pytest.mark.parametrize("name", TWO_SIDED)
    @pytest.mark.parametrize(
        ("answer", "kept"),
        [
            (12, Sides(12, 12)),
            ({"left": 12, "right": 14}, Sides(12, 14)),
            ([12], Sides(12, 12)),
            ([12, 14, 13], Sides((12, 14, 13), (12, 14, 13))),
            ({"left": [12, 14], "right": 13}, Sides((12, 14), 13)),
            ({"left": [12], "right": [14, 13, 14]}, Sides(12, (14, 13, 14))),
            (Sides((12, 14), 13), Sides((12, 14), 13)),
        ],
        ids=repr,
    )
    def test_they_are_kept_as_they_were_taken(self, name: str, answer: Any, kept: Sides) -> None:
        """Readings stay in their order, a list of one is the number, and one answer for both sides is kept for each."""
        assert getattr(read_profile({name: answer}), name) == kept

    @pytest.mark.parametrize(("answer", "kept"), [(50, 50), ([50], 50), ([50, 62], (50, 62)), ((50, 62, 50), (50, 62, 50))])
    def test_a_nordic_has_no_sides(self, answer: Any, kept: Any) -> None:
        """The Nordic is done on both legs at once."""
        assert read_profile({"nordic_break_point_deg": answer}).nordic_break_point_deg == kept

    @pytest.mark.parametrize(
        ("answers", "written"),
        [
            ({"knee_to_wall_cm": 9}, {"knee_to_wall_cm": {"left": 9, "right": 9}}),
            ({"knee_to_wall_cm": {"left": 9, "right": 8.5}}, {"knee_to_wall_cm": {"left": 9, "right": 8.5}}),
            ({"knee_to_wall_cm": {"left": [9, 8.8], "right": 8.5}}, {"knee_to_wall_cm": {"left": [9, 8.8], "right": 8.5}}),
            ({"nordic_break_point_deg": 50}, {"nordic_break_point_deg": 50}),
            ({"nordic_break_point_deg": [50, 62]}, {"nordic_break_point_deg": [50, 62]}),
        ],
    )
    def test_they_are_written_as_they_are_kept(self, answers: dict[str, Any], written: dict[str, Any]) -> None:
        """A single reading is written as a number, several as a list, and what is written is read as the same profile."""
        profile = read_profile(answers)

        assert to_dict(profile) == written
        assert read_profile(json.dumps(written)) == profile
        assert SCHEMA.is_valid(answers)

    def test_text_of_either_kind_holds_them(self) -> None:
        """JSON and TOML say the same."""
        toml = "active_knee_extension_deg = { left = [30, 34, 31], right = 28 }"

        assert read_profile(toml) == read_profile('{"active_knee_extension_deg": {"left": [30, 34, 31], "right": 28}}')

    @pytest.mark.parametrize("answer", [[], [1, 2, 3, 4], [[12]], ["12"], {"left": [12]}, {"left": [], "right": 12}, [26, 500]])
    @pytest.mark.parametrize("name", [*TWO_SIDED, "nordic_break_point_deg"])
    def test_the_schema_refuses_what_the_reader_refuses(self, name: str, answer: Any) -> None:
        """No list is empty or longer than three, and what stands in it is a reading."""
        assert not SCHEMA.is_valid({name: answer})
        assert mistakes({name: answer})

    def test_a_list_that_is_too_long_is_told_so(self) -> None:
        """The message says how many readings there may be."""
        assert mistakes({"nordic_break_point_deg": [1, 2, 3, 4]}) == (
            "nordic_break_point_deg: got a list, expected a whole number of degrees from 0 to 90, or a list of 1 to 3 readings"
        )

    @given(profiles())
    def test_every_profile_is_read_as_it_was_written(self, profile: AthleteProfile) -> None:
        """The strategies hold repeated readings too, and writing and reading keeps every one."""
        assert read_profile(to_dict(profile)) == profile


@given(profiles())
def test_every_profile_fits_the_schema(profile: AthleteProfile) -> None:
    """What can be written is valid under the published schema."""
    SCHEMA.validate(to_dict(profile))


@given(
    st.dictionaries(
        st.sampled_from([*profile_schema()["properties"], "agee"]),
        st.none() | st.booleans() | st.integers() | st.text(max_size=5),
        max_size=3,
    )
)
def test_what_the_schema_refuses_is_refused(answers: dict[str, Any]) -> None:
    """The schema never refuses what the reader would take."""
    if not SCHEMA.is_valid(answers):
        assert mistakes(answers)
