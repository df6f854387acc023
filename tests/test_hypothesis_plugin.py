"""Hypothesis knows profiles wherever both are imported, and is neither slowed nor broken where the library is not used or is broken."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path

import pytest

KNOWS = "; from hypothesis import find, strategies as st; print(find(st.from_type(posterior_chain.AthleteProfile), bool).age)"


def done(code: str, path: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run *code* in a process of its own, in which what stands at *path* comes first and every warning is an error."""
    env = {**os.environ, "PYTHONPATH": str(path)} if path else None
    return subprocess.run([sys.executable, "-W", "error", "-c", code], env=env, capture_output=True, text=True, check=False)


def test_hypothesis_is_told_of_it() -> None:
    """The entry point is there, and stands beside the package and not in it."""
    (ours,) = (each for each in metadata.entry_points(group="hypothesis") if each.name == "posterior_chain")

    assert ours.value == "_posterior_chain_hypothesis:register"


def test_importing_hypothesis_loads_nothing_of_ours() -> None:
    """Whoever does not use the library waits for none of it."""
    shown = done("import sys, hypothesis; print([name for name in sys.modules if name.partition('.')[0] in ('posterior_chain', 'attrs')])")

    assert shown.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "code",
    [
        "import hypothesis, posterior_chain",
        "import posterior_chain, hypothesis",
        "import posterior_chain.testing",
        "import hypothesis.strategies, posterior_chain.model.athlete",
        "from hypothesis.extra import numpy; import posterior_chain.errors",
    ],
)
def test_either_may_come_first(code: str) -> None:
    """Hypothesis makes profiles whichever of the two was imported first."""
    shown = done(code + KNOWS)

    assert shown.stdout.strip() == "None", shown.stderr


BROKEN: Mapping[str, Mapping[str, str]] = {
    "it raises": {"__init__.py": "raise RuntimeError('broken')"},
    "it leaves": {"__init__.py": "raise SystemExit(3)"},
    "it is no Python": {"__init__.py": "def ("},
    "it is no text": {"__init__.py": "\x00"},
    "something it needs is not there": {"__init__.py": "import attrs_that_is_not_there"},
    "half of it is not there": {"__init__.py": "from posterior_chain.model.athlete import AthleteProfile"},
    "nothing of it is there": {"__init__.py": ""},
    "it has no plugin": {"__init__.py": "AthleteProfile = int", "_hypothesis_plugin.py": "raise RuntimeError('broken')"},
    "it registers nonsense": {"__init__.py": "", "_hypothesis_plugin.py": "def register_profiles():\n    raise ValueError('no type')"},
}
"""Each state that a package may be left in, as the files of the package."""


TRIED = "import contextlib\nwith contextlib.suppress(BaseException):\n    import posterior_chain\n"


@pytest.mark.parametrize(("state", "before"), [("it raises", ""), *((state, TRIED) for state in BROKEN)])
def test_a_broken_library_breaks_no_hypothesis(tmp_path: Path, state: str, before: str) -> None:
    """Hypothesis is imported and finds what it looks for, whether or not somebody tried to import the broken library before."""
    (tmp_path / "posterior_chain").mkdir()
    for name, text in BROKEN[state].items():
        (tmp_path / "posterior_chain" / name).write_text(text, encoding="utf-8")

    shown = done(
        f"{before}import hypothesis, hypothesis.strategies as st\nprint(hypothesis.find(st.integers(), lambda n: n > 3))", tmp_path
    )

    assert (shown.stdout.strip(), shown.stderr) == ("4", "")


def test_a_dependency_that_is_gone_breaks_no_hypothesis() -> None:
    """So it is where attrs is not installed, and the library as it stands can not be imported."""
    gone = "import sys; sys.modules['attrs'] = sys.modules['attr'] = None; import hypothesis; print('here')"

    assert done(gone).stdout.strip() == "here"
