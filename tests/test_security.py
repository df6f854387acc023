"""What the library never does, whoever asks."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import posterior_chain
from posterior_chain import InvalidProfile, read_profile

PACKAGE = Path(posterior_chain.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))

FORBIDDEN_CALLS = {"eval", "exec", "compile", "__import__", "globals", "locals", "vars"}
OWN_NAMES = {"vocabulary.py": {"globals"}, "carriers.py": {"vars"}, "__init__.py": {"globals"}}
"""Files that list what stands in our own modules, or keep there what was loaded: a table of facts, of doses, of public names."""

FORBIDDEN_IMPORTS = {"pickle", "shelve", "marshal", "dill", "yaml", "subprocess", "socket", "urllib", "http", "ctypes"}


def _names(tree: ast.AST) -> Iterator[str]:
    """Give every name that a file calls or imports."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id
        elif isinstance(node, ast.Import):
            yield from (each.name.split(".")[0] for each in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.split(".")[0]


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(PACKAGE)))
def test_nothing_is_run_that_came_as_data(file: Path) -> None:
    """No file of the package evaluates text, unpickles, reaches the network or starts a process."""
    used = set(_names(ast.parse(file.read_text(encoding="utf-8"))))
    own = OWN_NAMES.get(file.name, set())

    assert used & (FORBIDDEN_CALLS | FORBIDDEN_IMPORTS) <= own


@given(st.text(st.characters(codec="ascii", categories=["L"]), min_size=12, max_size=30))
def test_an_error_repeats_no_other_answer(secret: str) -> None:
    """What a runner told elsewhere in a profile stands in no message about another answer."""
    with pytest.raises(InvalidProfile) as error:
        read_profile({"age": 300, "owned": [secret.lower()], "pains": [{"region": "knee", "score": 9}]})

    assert "knee" not in str(error.value)
    assert "9" not in str(error.value).replace("999", "")
