"""What other programs may rely on."""

from __future__ import annotations

import runpy
import subprocess
import sys

import pytest

import posterior_chain
from posterior_chain.engine import recommend as deciding

NAMES = {
    "AthleteProfile",
    "CatalogueError",
    "Exercises",
    "InvalidDocument",
    "InvalidProfile",
    "Pack",
    "installed_packs",
    "read_pack",
    "PosteriorChainError",
    "Recommendation",
    "Ruleset",
    "Session",
    "Settings",
    "UnknownRuleset",
    "UnknownVariation",
    "default_exercises",
    "default_rules",
    "from_dict",
    "profile_schema",
    "read_profile",
    "recommend",
    "to_dict",
}


def test_the_public_names_are_these() -> None:
    """The public set changes only on purpose, and every name is there."""
    assert set(posterior_chain.__all__) == NAMES
    assert all(getattr(posterior_chain, name) is not None for name in NAMES)
    assert set(dir(posterior_chain)) == NAMES | {"__version__"}


def test_an_unknown_name_is_an_attribute_error() -> None:
    """A name that is not there is an ordinary attribute error."""
    assert not hasattr(posterior_chain, "recomend")
    assert posterior_chain.__version__


def test_a_folder_that_was_never_installed_has_no_version(monkeypatch: pytest.MonkeyPatch) -> None:
    """Run from its source alone, as inside a web page, the library calls its version 0 and decides all the same."""
    monkeypatch.setattr(sys, "path", [place for place in sys.path if "site-packages" not in place])
    afresh = runpy.run_path(str(deciding.__file__))

    assert afresh["library_version"]() == "0"
    assert afresh["recommend"](posterior_chain.AthleteProfile()).ruleset.version == "0"


HEAVY = ["numpy", "pyarrow", "rich", "hypothesis", "matplotlib", "xml", "csv", "email", "cattrs"]


def loaded_by(code: str, names: list[str]) -> str:
    """Run *code* in a process of its own and return which modules it loaded of those *names*."""
    code = f"import sys, posterior_chain as pc; {code}; print([name for name in {names!r} if name in sys.modules])"
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def test_importing_loads_nothing_heavy_and_no_rule() -> None:
    """Importing the package loads no extra, no XML, no CSV, no rule and no exercise, and nothing that decides."""
    never = [*HEAVY, "posterior_chain.rules.gates", "posterior_chain.exercises.squat", "posterior_chain.engine.decision"]
    assert loaded_by("pass", never) == "[]"


def test_deciding_loads_nothing_heavy_and_nothing_that_explains() -> None:
    """An answer that nobody questions needs no extra, no XML, no CSV, no cattrs, and nothing that says why."""
    never = [
        *HEAVY,
        "posterior_chain.serialization",
        "posterior_chain.rendering",
        "posterior_chain.engine.explaining",
        "posterior_chain.model.advice",
    ]
    assert loaded_by("pc.recommend(pc.AthleteProfile())", never) == "[]"


def test_only_documents_load_cattrs() -> None:
    """A profile is read without it; what is written as a document brings it."""
    assert loaded_by("pc.read_profile({'age': 30})", HEAVY) == "[]"
    assert loaded_by("pc.to_dict(pc.AthleteProfile())", ["cattrs", "numpy", "hypothesis"]) == "['cattrs']"
