"""The command line: exit codes, forms, quiet pipes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from posterior_chain.cli import main

PROFILES = sorted((Path(__file__).parent.parent / "examples" / "profiles").glob("*.toml"))


@pytest.mark.parametrize("file", PROFILES, ids=lambda file: file.stem)
def test_every_example_profile_gets_an_answer(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each example prints an answer and returns 0, or 3 when it refers."""
    code = main(["recommend", str(file)])

    assert code == (3 if file.stem == "must_be_referred" else 0)
    assert "Why:" in capsys.readouterr().out


def test_json_and_markdown(capsys: pytest.CaptureFixture[str]) -> None:
    """``--json`` prints everything, ``--markdown`` a table."""
    main(["recommend", str(PROFILES[0]), "--json"])
    assert "outcome" in json.loads(capsys.readouterr().out)
    main(["recommend", str(PROFILES[0]), "--markdown"])
    assert capsys.readouterr().out.startswith("**")


def test_bad_input_is_two_and_goes_to_standard_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A profile that can not be read returns 2, with every mistake on standard error."""
    file = tmp_path / "bad.toml"
    file.write_text('age = "x"\nlevel = "begginer"')

    assert main(["recommend", str(file)]) == 2
    captured = capsys.readouterr()
    assert "age:" in captured.err
    assert not captured.out


def test_the_other_commands(capsys: pytest.CaptureFixture[str]) -> None:
    """``schema``, ``rules``, ``explain`` and ``why-not`` print what they promise."""
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "AthleteProfile"
    assert main(["rules"]) == 0
    assert "gates." in capsys.readouterr().out
    assert main(["explain", "mobility.tight_hamstrings_keep_the_bar_off_the_floor"]) == 0
    explained = capsys.readouterr().out
    assert "When:" in explained
    assert "HAM-LEN-03: Beyond 33 and 23.4 degrees" in explained
    assert main(["explain", "mobility.nothing"]) == 2
    assert main(["why-not", "barbell_deadlift", str(PROFILES[0])]) == 0
    assert "withheld" in capsys.readouterr().out


def test_a_broken_pipe_is_quiet() -> None:
    """Closing the pipe early leaves no traceback."""
    command = f"{sys.executable} -m posterior_chain schema | head -n 1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)  # noqa: S603, S607

    assert done.returncode == 0
    assert not done.stderr
