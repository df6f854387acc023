"""Rules and exercises of others, as data: read strictly, joined so that they only take away."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posterior_chain import (
    AthleteProfile,
    InvalidDocument,
    Pack,
    default_exercises,
    default_rules,
    from_dict,
    installed_packs,
    read_pack,
    recommend,
    to_dict,
)
from posterior_chain.testing import check_rule, profiles_near_healthy

PACKS = Path(__file__).parent.parent / "examples" / "packs"
CLUB = PACKS / "winter_club.toml"


def rule(**changes: Any) -> dict[str, Any]:
    """Return the rule of the example pack as plain data, with changes."""
    written: Any = to_dict(read_pack(CLUB))
    return {**written["rules"][0], **changes}


def mistakes(document: object) -> list[str]:
    """Return what is wrong with a pack."""
    with pytest.raises(InvalidDocument) as error:
        read_pack(document)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - that is the point
    return str(error.value).splitlines()


def refused(document: object, words: str) -> bool:
    """Whether a pack is refused; each mistake then says these words."""
    try:
        read_pack(document)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - that is the point
    except InvalidDocument as error:
        return all(words in str(mistake) for mistake in error.mistakes)
    return False


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8),
    lambda each: st.lists(each, max_size=3) | st.dictionaries(st.text(max_size=8), each, max_size=3),
)


class TestReading:
    """A pack is read from JSON, TOML or a mapping, and comes back as it was written."""

    def test_the_example_is_a_rule_whose_cases_hold(self) -> None:
        """It tells only what differs from the healthy runner, and its cases are run beside the shipped rules."""
        (only,) = read_pack(CLUB).rules
        check_rule(only)
        assert only.id == "club.icy_yard_stays_on_two_legs"

    def test_it_survives_writing(self) -> None:
        """As a mapping and as JSON text it is the same pack."""
        pack = read_pack(CLUB)
        assert from_dict(Pack, to_dict(pack)) == read_pack(json.dumps(to_dict(pack))) == pack

    def test_shipped_rules_and_exercises_are_a_pack_too(self) -> None:
        """Whatever the library can say, a pack can."""
        pack = Pack(rules=tuple(default_rules()), exercises=tuple(default_exercises()))
        assert from_dict(Pack, to_dict(pack)) == pack

    def test_an_exercise_of_ones_own_joins(self) -> None:
        """An exercise in a pack stands beside the shipped ones."""
        own = {**to_dict(default_exercises()["air_squat"]), "id": "club_squat", "name": "Club squat"}
        pack = read_pack({"exercises": [own]})
        assert "club_squat" in default_exercises() | pack.exercises


class TestStrictness:
    """Every mistake has its path, and nothing is coerced, guessed or run."""

    @pytest.mark.parametrize(
        ("document", "line"),
        [
            ({"rulez": []}, "rulez: got an unknown key, expected rules or exercises; did you mean `rules`?"),
            ({"rules": {}}, "rules: got a mapping, expected a list"),
            ({"rules": [rule(grade="Z")]}, "rules[0].grade: got 'Z', expected one of A, B, C, X, D, ART"),
            (
                {"rules": [rule(grades="X")]},
                "rules[0].grades: got an unknown key, expected only the keys that to_dict writes; did you",
            ),
            (
                {"rules": [rule(when={"fact": "os.system", ">=": 3})]},
                "rules[0].when.fact: got 'os.system', expected a fact of the vocabulary",
            ),
            (
                {"rules": [rule(then=[{"kind": "eval"}])]},
                "rules[0].then[0]: got 'eval', expected a mapping whose kind is one of refer, withhold",
            ),
            ({"rules": [rule(id="__class__")]}, "rules[0].id: got '__class__', expected words of small letters"),
            ({"rules": [rule(id="../../etc")]}, "rules[0].id: got '../../etc', expected words of small letters"),
            ({"rules": [rule(because="x" * 501)]}, "rules[0].because: got text that is too long"),
            ({"rules": [rule(because="safe \u202e evil")]}, "rules[0].because: got text that is too long or holds signs that do not print"),
            ({"rules": [rule(because="\x1b[2J")]}, "rules[0].because: got text that is too long or holds signs that do not print"),
            ({"rules": [rule()] * 1001}, "rules: got a list of 1001, expected a list of at most 1000"),
            ({"rules": [rule(), rule(cases=[{"story": "x"}] * 5001)]}, "rules[1]: got more than 5000 values, expected at most 5000"),
            ({"rules": [rule(cases=[{"story": "x", "runner": 3, "fires": True}])]}, "rules[0].cases[0].runner: got 3"),
            ('{"rules": [], "rules": []}', "rules: got the same key twice, expected each key once"),
            ("[[rules]]\nid = 3", "rules[0].id: got 3, expected text"),
            ("rules = [", "got text that is no TOML"),
            (7, "got 7, expected a mapping, JSON or TOML text, or the path of a file"),
        ],
        ids=lambda value: value[:60] if isinstance(value, str) else "",
    )
    def test_what_is_wrong_is_told_with_its_path(self, document: object, line: str) -> None:
        """The message names the place, what stands there and what may."""
        assert any(each.startswith(line) for each in mistakes(document)), mistakes(document)

    @pytest.mark.parametrize(("levels", "fits"), [(12, True), (13, False)], ids=["twelve levels", "thirteen levels"])
    def test_conditions_nest_so_deep(self, levels: int, fits: bool) -> None:  # noqa: FBT001 - one of two
        """A condition has at most twelve levels."""
        condition: dict[str, Any] = {"fact": "ill", "one_of": [True]}
        for _ in range(levels - 1):
            condition = {"not_": condition}
        document = {"rules": [rule(when=condition)]}
        if fits:
            assert len(read_pack(document).rules) == 1
        else:
            assert refused(document, "nested too deep")

    def test_a_pack_can_not_say_something_else_by_a_shipped_name(self) -> None:
        """A rule that differs from the shipped one of the same id is refused."""
        shipped = to_dict(default_rules()["mobility.tight_hips_prefer_the_raised_hinge"])
        (line,) = mistakes({"rules": [rule(), {**shipped, "because": "Never mind."}]})
        assert line.startswith("rules[1].id: got 'mobility.tight_hips_prefer_the")
        assert line.endswith("the id of what is shipped that differs, expected an id of its own")

    def test_an_id_that_clashes_is_told_at_its_place(self) -> None:
        """Of two rules or exercises with one id that differ, the later is named; the same twice is the same."""
        squat: Any = {**to_dict(default_exercises()["air_squat"]), "id": "club_squat", "regresses_to": []}
        clashing = {
            "rules": [rule(), rule(), rule(because="Never mind."), rule(because="Or do.")],
            "exercises": [squat, {**squat, "id": "air_squat"}, {**squat, "name": "Another squat"}],
        }

        assert len(read_pack({"rules": [rule(), rule()]}).rules) == 2
        assert [line.split(":")[0] for line in mistakes(clashing)] == [
            *("rules[2].id", "rules[3].id"),
            *("exercises[1].id", "exercises[2].id"),
        ]

    def test_a_former_id_of_another_is_told(self) -> None:
        """A rule that was formerly called what a shipped one is called does not go with it."""
        (line,) = mistakes({"rules": [rule(formerly=["mobility.tight_hips_prefer_the_raised_hinge"])]})

        assert line.startswith("rules: got something that does not go with what is shipped")

    def test_what_is_nested_too_deep_is_told_where_it_becomes_so(self) -> None:
        """Of mappings and lists within one another the first beyond the limit is named, however deep they go on."""
        deep: Any = "the bottom"
        for _ in range(100_000):
            deep = [deep]
        (line,) = mistakes({"rules": [rule(), rule(when={"all_of": deep})]})

        assert line == f"rules[1].when.all_of{'[0]' * 28}: got something nested too deep, expected at most 32 levels"

    def test_a_circle_is_told_where_it_closes(self) -> None:
        """A document that holds a part of itself within that part is refused at the place where the part comes again."""
        condition: dict[str, Any] = {"all_of": [{"fact": "ill", "one_of": [True]}]}
        condition["all_of"].append({"not_": condition})
        twice: list[Any] = []
        twice.append(twice)

        for document, place in (
            ({"rules": [rule(), rule(when=condition)]}, "rules[1].when.all_of[1].not_"),
            ({"rules": twice}, "rules[0]"),
            ({"exercises": [{"cues": twice}]}, "exercises[0].cues[0]"),
        ):
            assert mistakes(document) == [f"{place}: got something that holds itself, expected a document without circles"]

    @given(ANYTHING)
    def test_anything_else_is_refused_and_nothing_breaks(self, value: object) -> None:
        """Whatever stands in the place of a rule, the answer is a pack or the one error, with a path."""
        assert refused({"rules": [value]}, "rules[0]")

    @given(st.sampled_from(sorted(rule())), ANYTHING)
    def test_a_rule_with_one_thing_exchanged(self, key: str, value: object) -> None:
        """A rule in which one key holds something else is read or refused, never half read."""
        if not refused({"rules": [rule(**{key: value})]}, "rules"):
            (read,) = read_pack({"rules": [rule(**{key: value})]}).rules
            assert to_dict(read)[key] == value


class TestNarrowing:
    """A pack can narrow what is allowed and never widen it."""

    @given(profiles_near_healthy())
    def test_what_a_pack_joins_only_takes_away(self, profile: AthleteProfile) -> None:
        """With a pack no shipped exercise is allowed that was withheld without."""
        before = {each.variation for each in recommend(profile).withheld}
        after = {each.variation for each in recommend(profile, rules=default_rules() | read_pack(CLUB).rules).withheld}
        assert before <= after


class TestDiscovery:
    """Installed packs are found when somebody asks, and nothing of theirs is imported."""

    @pytest.fixture(name="site")
    def installed_distribution(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
        """Return a function that installs a distribution whose code breaks whoever imports it, offering a value as its pack."""

        def install(value: str, *more: str) -> None:
            package, info = tmp_path / "hostile", tmp_path / "hostile-1.0.dist-info"
            package.mkdir()
            info.mkdir()
            (package / "__init__.py").write_text("raise SystemExit('imported')", encoding="utf-8")
            (package / "pack.toml").write_text(CLUB.read_text(encoding="utf-8"), encoding="utf-8")
            (info / "METADATA").write_text("Metadata-Version: 2.1\nName: hostile\nVersion: 1.0\n", encoding="utf-8")
            files = ["hostile/__init__.py", "hostile/pack.toml", *more]
            (info / "RECORD").write_text("".join(f"{file},,\n" for file in files), encoding="utf-8")
            (info / "entry_points.txt").write_text(f"[posterior_chain.packs]\nclub = {value}\n", encoding="utf-8")
            monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])

        return install

    def test_a_pack_is_read_without_importing_it(self, site: Callable[..., None]) -> None:
        """The file is read as data; the package around it is left alone."""
        site("hostile:pack.toml")
        assert installed_packs()["club"] == read_pack(CLUB)
        assert "hostile" not in sys.modules

    @pytest.mark.parametrize("value", ["hostile:../../secret", "os:system", "hostile:other.toml"])
    def test_only_a_file_of_its_own_will_do(self, site: Callable[..., None], value: str) -> None:
        """What the distribution did not install is not read."""
        site(value)
        with pytest.raises(InvalidDocument, match=r"^club: got .*expected folder:file"):
            installed_packs()

    @pytest.mark.parametrize("outside", ["../secret.toml", "hostile/../../secret.toml", "{}/secret.toml"])
    def test_no_file_outside_will_do(self, site: Callable[..., None], tmp_path: Path, outside: str) -> None:
        """A distribution that claims to have installed a file elsewhere, as some really do, has no pack there."""
        secret = tmp_path.parent / "secret.toml"
        secret.write_text(CLUB.read_text(encoding="utf-8"), encoding="utf-8")
        file = outside.format(tmp_path.parent)
        site(file.replace("/", ":", 1), file)
        with pytest.raises(InvalidDocument, match=r"^club: got .*expected folder:file"):
            installed_packs()

    def test_a_wrong_pack_is_named(self, site: Callable[..., None], tmp_path: Path) -> None:
        """The name of the pack leads the path of what is wrong."""
        site("hostile:pack.toml")
        (tmp_path / "hostile" / "pack.toml").write_text("rulez = []", encoding="utf-8")
        with pytest.raises(InvalidDocument, match=r"^club\.rulez: got an unknown key"):
            installed_packs()

    def test_importing_the_library_touches_no_pack(self, site: Callable[..., None], tmp_path: Path) -> None:
        """Neither import nor advice looks for packs."""
        site("hostile:pack.toml")
        (tmp_path / "hostile" / "pack.toml").write_text("rulez = []", encoding="utf-8")
        code = "import posterior_chain as p; p.recommend(p.AthleteProfile())"
        assert subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": f"{tmp_path}:src"}, check=False).returncode == 0


def test_a_pack_asks_for_no_more_than_there_is() -> None:
    """A vote for more sets is the one thing a rule can widen the core by: a pack may not have it, unless it is the core's own."""
    vote = {"kind": "vote", "of": {"family": ["squat"]}}

    assert read_pack({"rules": [rule(then=[vote])]}).rules
    assert mistakes({"rules": [rule(then=[vote, {**vote, "sets": 6}])]}) == [
        "rules[0].then[1].sets: got 6, expected no number of sets: a pack may take away, and ask for no more than there is"
    ]
    assert read_pack({"rules": to_dict(default_rules())["rules"]}).rules


def test_what_is_no_regular_file_is_not_read(tmp_path: Path) -> None:
    """A pipe that nobody writes to is refused at once, and never waited for."""
    pipe = tmp_path / "pack.json"
    os.mkfifo(pipe)

    with pytest.raises(InvalidDocument, match="no regular file"):
        read_pack(pipe)


@pytest.mark.parametrize("value", [10**5000, -(10**5000)], ids=["large", "small"])
def test_a_number_of_any_size_is_refused_with_its_path(value: int) -> None:
    """A comparison with a number that no calculation holds is refused in words, at its place."""
    document: Any = to_dict(read_pack(CLUB))
    document["rules"][0]["when"] = {"fact": "weekly_distance_km", ">=": value}

    with pytest.raises(InvalidDocument, match=r"^rules\[0\]\.when.*: got .*, expected .*") as refused:
        read_pack(document)
    assert "int too large" not in str(refused.value)
