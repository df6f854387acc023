"""The command line: exit codes, forms, quiet pipes."""

from __future__ import annotations

import importlib
import io
import json
import os
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

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


class Endless(io.RawIOBase):
    """What never ends."""

    read_so_far = 0

    def readable(self) -> bool:
        """It can be read."""
        return True

    def readinto(self, buffer: Any) -> int:  # any writable buffer
        """Give as many full stops as are asked for, and count them."""
        buffer[:] = b"." * len(buffer)
        self.read_so_far += len(buffer)
        return len(buffer)


class TestStandardInput:
    """``-`` is standard input, read like a file."""

    @pytest.mark.parametrize("text", [b"age = 30", b'\xef\xbb\xbf{"age": 30}'])
    def test_it_may_begin_with_a_byte_order_mark(self, text: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
        """What stands in a file may be sent through a pipe."""
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text), encoding="ascii"))

        assert main(["recommend", "-"]) == 0

    def test_what_is_no_text_is_refused(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        """Another encoding is bad input and no traceback."""
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'level = "d\xe9butant"')))

        assert main(["recommend", "-"]) == 2
        assert "not UTF-8" in capsys.readouterr().err

    def test_what_never_ends_is_refused(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        """No more is read than a profile may be long."""
        endless = Endless()
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(endless)))

        assert main(["recommend", "-"]) == 2
        assert "too large" in capsys.readouterr().err
        assert endless.read_so_far < 1_100_000


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


def test_a_dash_reads_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A profile that is piped in is read like a file."""
    main(["recommend", str(PROFILES[0])])
    from_file = capsys.readouterr().out
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PROFILES[0].read_bytes())))

    main(["recommend", "-"])

    assert capsys.readouterr().out == from_file


@pytest.mark.parametrize(
    ("variation", "profile", "first", "said"),
    [
        ("glute_bridge", "newcomer_at_home", "glute_bridge: chosen", None),
        ("superman", "newcomer_at_home", "superman: withheld", "What the rules would need:"),
        ("barbell_deadlift", "must_be_referred", "barbell_deadlift: withheld", "It can not be unlocked: Pain at one spot of a bone"),
    ],
)
def test_why_not_says_what_it_would_take(
    variation: str, profile: str, first: str, said: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of a withheld variation it is said what the rules would need, or why nothing helps; of any other only where it stands."""
    assert main(["why-not", variation, str(PROFILES[0].with_stem(profile))]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == first
    assert "- " not in lines
    assert [line for line in lines[1:] if not line.startswith("- ")] == [line for line in lines if said and line.startswith(said)]


@pytest.mark.parametrize("command", [["schema"], ["explain", "gates.pain_above_five_is_seen_first"]], ids=["long", "short"])
def test_a_broken_pipe_is_quiet(command: list[str], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    """Whoever reads may stop reading: it is no error, and nothing is said of it."""
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w", encoding="utf-8") as closed:
        monkeypatch.setattr(sys, "stdout", closed)

        assert main(command) == 0

    assert not capfd.readouterr().err


def test_a_referral_keeps_its_code_in_a_broken_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    """A script whose reader stops early still learns that the runner is referred."""
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w", encoding="utf-8") as closed:
        monkeypatch.setattr(sys, "stdout", closed)

        assert main(["recommend", "--json", str(PROFILES[0].with_stem("must_be_referred"))]) == 3


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
def test_a_full_device_is_said_to_be_full(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    """What can not be written is an error in words, not a traceback."""
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        monkeypatch.setattr(sys, "stdout", full)

        assert main(["schema"]) == 2

    assert "No space left" in capfd.readouterr().err


def test_without_standard_input_there_is_no_profile(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A standard input that was closed is bad input."""
    monkeypatch.setattr(sys, "stdin", None)

    assert main(["recommend", "-"]) == 2
    assert capsys.readouterr().err == "got a closed standard input, expected a profile in it\n"


@pytest.mark.parametrize(("command", "code"), [(["rules"], 0), (["explain", "gates.nothing"], 2)], ids=["an answer", "an error"])
def test_without_an_output_the_code_says_it_all(command: list[str], code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where both outputs were closed nothing can be said, and nothing is raised."""
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)

    assert main(command) == code


class TestAsAModule:
    """`python -m posterior_chain` is the same as `posterior-chain`."""

    def test_it_runs_the_same_command(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        """It prints the same and leaves with the code of the command."""
        main(["rules"])
        printed = capsys.readouterr().out
        monkeypatch.setattr(sys, "argv", ["posterior-chain", "rules"])

        with pytest.raises(SystemExit) as left:
            runpy.run_module("posterior_chain", run_name="__main__")

        assert (left.value.code, capsys.readouterr().out) == (0, printed)

    def test_importing_it_runs_nothing(self, capsys: pytest.CaptureFixture[str]) -> None:
        """A tool that imports every module of a package starts no command."""
        importlib.import_module("posterior_chain.__main__")

        assert not capsys.readouterr().out

    def test_a_process_of_its_own_is_quiet_about_a_broken_pipe(self) -> None:
        """To the end of the process, the interpreter's own flush included, a closed pipe is no error."""
        reader, writer = os.pipe()
        os.close(reader)

        done = subprocess.run([sys.executable, "-m", "posterior_chain", "schema"], stdout=writer, stderr=subprocess.PIPE, check=False)
        os.close(writer)

        assert (done.returncode, done.stderr) == (0, b"")
