"""The examples run as they are."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

QUICKSTART = Path(__file__).parent.parent / "examples" / "quickstart.py"


def test_the_quickstart_is_short_and_runs(capsys: pytest.CaptureFixture[str]) -> None:
    """The main job takes at most fifteen lines and prints a session with its reasons."""
    assert len(QUICKSTART.read_text(encoding="utf-8").splitlines()) <= 15
    runpy.run_path(str(QUICKSTART))
    assert "Why:" in capsys.readouterr().out
