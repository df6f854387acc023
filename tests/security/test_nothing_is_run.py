"""What came as data is never run, looked up as a name of Python, or taken as a pattern."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import posterior_chain
from posterior_chain import InvalidDocument, default_rules, from_dict, to_dict
from posterior_chain.language.rule import Rule

PACKAGE = Path(posterior_chain.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))

FORBIDDEN_CALLS = {"eval", "exec", "compile", "__import__", "globals", "locals", "vars", "setattr", "delattr", "breakpoint", "input"}
FORBIDDEN_METHODS = {"import_module", "exec_module", "load_module", "run_path", "run_module", "system", "popen", "fork", "startfile"}
FORBIDDEN_IMPORTS = {
    *("pickle", "shelve", "marshal", "dill", "dbm", "yaml", "code", "codeop", "runpy", "builtins"),
    *("subprocess", "multiprocessing", "socket", "ssl", "urllib", "http", "ftplib", "smtplib", "ctypes"),
    *("logging", "syslog", "csv", "xml", "sqlite3", "random", "tempfile"),
}
"""What runs code, reaches out, writes down what was told, or has forms of its own to escape."""

OWN_NAMES = {
    "__init__.py": {"globals", "import_module"},
    "serialization/__init__.py": {"globals", "import_module"},
    "engine/discovery.py": {"import_module"},
    "evidence/carriers.py": {"vars", "import_module"},
    "language/vocabulary.py": {"globals"},
}
"""Files that list what stands in our own modules, or load one of them: rules, a table of facts, of doses, of public names."""


def place(file: Path) -> str:
    """Return where a file stands in the package."""
    return file.relative_to(PACKAGE).as_posix()


each_file = pytest.mark.parametrize("file", FILES, ids=place)


def _tree(file: Path) -> ast.Module:
    """Return what a file says."""
    return ast.parse(file.read_text(encoding="utf-8"))


def _forbidden(tree: ast.AST) -> Iterator[str]:
    """Give every name that a file calls or imports and that no file may."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield from {node.func.id} & (FORBIDDEN_CALLS | FORBIDDEN_METHODS)
        elif isinstance(node, ast.Attribute):
            yield from {node.attr} & FORBIDDEN_METHODS
            yield from {node.attr} if node.attr.startswith(("exec", "spawn")) else ()
        elif isinstance(node, ast.Import):
            yield from {each.name.split(".")[0] for each in node.names} & FORBIDDEN_IMPORTS
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from {node.module.split(".")[0]} & FORBIDDEN_IMPORTS


@each_file
def test_no_file_runs_reaches_out_or_writes_down(file: Path) -> None:
    """No file of the package evaluates text, unpickles, reaches the network, starts a process, keeps a log or writes a table of text."""
    assert set(_forbidden(_tree(file))) <= OWN_NAMES.get(place(file), set())


@pytest.mark.parametrize(
    "code",
    ["eval('1')", "import pickle", "from yaml import load", "os.system('x')", "os.execv('x', [])", "importlib.import_module(x)", "exec(x)"],
)
def test_the_scan_finds_what_it_looks_for(code: str) -> None:
    """A file that did one of these things would not pass."""
    assert set(_forbidden(ast.parse(code)))


def _patterns() -> Iterator[tuple[str, ast.expr]]:
    """Give every pattern of the package, with the file that it stands in."""
    for file in FILES:
        for node in ast.walk(_tree(file)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                whose = node.func.value
                if isinstance(whose, ast.Name) and whose.id == "re":
                    yield place(file), node.args[0]


@pytest.mark.parametrize(("file", "pattern"), list(_patterns()), ids=lambda each: each if isinstance(each, str) else "")
def test_no_pattern_takes_longer_than_its_text(file: str, pattern: ast.expr) -> None:
    """Every pattern stands in our code, and none repeats what repeats already, so none doubles its time with each sign."""
    assert isinstance(pattern, ast.Constant), file
    assert not re.search(r"(?<!\\)[*+}]\)(?:[*+]|\{\d+,\})", str(pattern.value))


RULE: Any = to_dict(default_rules()["pain.painful_knees_bend_less"])
OF_PYTHON = st.sampled_from(
    [
        "__class__",
        "__init__",
        "__globals__",
        "os.system",
        "builtins.eval",
        "posterior_chain.cli:main",
        "lambda: 0",
        "f'{1}'",
        "{0.__class__}",
    ]
)


@given(OF_PYTHON, st.sampled_from(["fact", "kind", "setting", "family", "key"]))
def test_a_name_of_python_is_no_word_of_the_language(name: str, where: str) -> None:
    """In the place of a fact, an effect, a setting, a family or a key, a name that means something to Python is an unknown word."""
    whens = {"fact": {"fact": name, ">": 3}, "setting": {"fact": "worst_pain", ">": {"setting": name}}}
    thens = {"kind": [{"kind": name}], "family": [{"kind": "withhold", "of": {"family": name}}]}
    document = {**RULE, "when": whens.get(where, RULE["when"]), "then": thens.get(where, RULE["then"])}
    document |= {name: 3} if where == "key" else {}

    with pytest.raises(InvalidDocument) as refused:
        from_dict(Rule, document)
    assert all(mistake.path.startswith(("when", "then", name, "[")) for mistake in refused.value.mistakes)


def test_two_dependencies_come_along_and_no_more() -> None:
    """Whoever installs the library has to trust attrs and cattrs beside it; all else is asked for by name."""
    needed = metadata.requires("posterior-chain") or []

    assert {re.split(r"[ >=<;\[]", each)[0] for each in needed if "extra ==" not in each} == {"attrs", "cattrs"}
