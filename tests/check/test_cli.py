"""The check and the difference on a terminal."""

from __future__ import annotations

import json
from pathlib import Path

import attrs
import pytest

from posterior_chain import Ruleset, default_rules, to_dict
from posterior_chain.authoring import worst_pain
from posterior_chain.check import checking
from posterior_chain.cli import main
from posterior_chain.errors import GaveUp

_GATE = "gates.pain_above_five_is_seen_first"


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Store the shipped rules with a gate that comes too late."""
    late = [attrs.evolve(rule, when=worst_pain > 6) if rule.id == _GATE else rule for rule in default_rules()]
    file = tmp_path_factory.mktemp("rules") / "late.json"
    file.write_text(json.dumps(to_dict(Ruleset(late))), encoding="utf-8")
    return file


@pytest.mark.proof
def test_a_stored_set_that_violates_something_exits_with_one(stored: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A check of stored rules prints findings as JSON, each with its witness, and says by its code that something is wrong."""
    assert main(["check", str(stored), "--json"]) == 1

    told = json.loads(capsys.readouterr().out)
    (finding,) = (each for each in told["findings"] if each["about"] == "pain_above_five")
    assert finding["code"] == "C101"
    assert finding["witness"] == {"pains": "region foot score 6 settles_by_morning yes"}
    assert _GATE in finding["rules"]
    assert told["exit_code"] == 1


@pytest.mark.proof
def test_a_difference_says_who_allows_more(stored: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A new set that allows more exits with 1, and one that allows less with 0."""
    assert main(["diff", "shipped", str(stored)]) == 1
    assert capsys.readouterr().out.startswith("overall: less strict")

    assert main(["diff", str(stored), "shipped", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["relation"] == "stricter"


def test_what_can_not_be_read_exits_with_two(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that is not there, and one that holds no rule set, are wrong usage."""
    wrong = tmp_path / "wrong.json"
    wrong.write_text('{"a": 1, "a": 2}', encoding="utf-8")

    assert main(["check", str(tmp_path / "none.json")]) == 2
    assert main(["diff", "shipped", str(wrong)]) == 2
    assert capsys.readouterr().err


def test_a_proof_that_gave_up_is_never_a_pass(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """When a proof grows too large the code is 3, and the reason stands on standard error."""

    def gives_up(*_: object, **__: object) -> None:
        raise GaveUp("the proof grew too large")

    monkeypatch.setattr(checking, "prove", gives_up)

    assert main(["check"]) == 3
    assert "grew" in capsys.readouterr().err


@pytest.mark.parametrize("command", [["check"], ["diff", "shipped", "shipped"]], ids=lambda command: command[0])
def test_a_proof_takes_no_longer_than_it_may(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """With a limit that no proof keeps to the code is 3, and the limit stands on standard error."""
    assert main([*command, "--seconds", "1e-6"]) == 3
    assert "more than 1e-06 seconds" in capsys.readouterr().err


@pytest.mark.parametrize("wrong", ["0", "-1", "nan", "soon"])
def test_a_limit_is_a_number_above_nothing(wrong: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What is no number of seconds is wrong usage, and is said with what is expected."""
    with pytest.raises(SystemExit, match="2"):
        main(["check", "--seconds", wrong])
    assert f"got {wrong}, expected a number above 0" in capsys.readouterr().err
