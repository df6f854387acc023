"""
Judges every mutant of a run-time module in a process of its own.

mutmut writes the mutants. It would also run the tests, in a process that has imported the library already; but rules, exercises and
tables are read once and remembered, so a mutant that is switched on later is never asked. Here each mutant is on before anything of the
library is imported. The most telling tests come first, and the first that fails is enough.
"""

from __future__ import annotations

import argparse
import fnmatch
import importlib
import json
import os
import resource
import sys
import tomllib
from collections.abc import Iterator, Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_file_location
from pathlib import Path
from random import Random
from types import ModuleType

import pytest

RESULTS = Path("mutants/judged.json")
MOST_SECONDS, MOST_BYTES = 300, 3_000_000_000
BEFORE = ("hypothesis", "hypothesis.internal.conjecture.engine", "attrs", "cattrs", "jsonschema", "rich.console")
"""What every judge needs and has nothing of the library in it."""

FIRST = ("tests/cohort", "tests/stories")
"""Whole sessions of many runners, which most mutants change."""

SECOND = (
    "tests/properties/test_theorems.py",
    "tests/properties/test_precedence.py",
    "tests/properties/test_week.py",
    "tests/test_settings.py",
)
LAST = (
    "tests/properties/test_caution.py",
    "tests/properties/test_asking.py",
    "tests/catalogue/test_every_rule.py",
    "tests/test_screens.py",
)
"""Where the rules' own cases are, and what takes longer; whatever is left is asked after them."""

OWN = {
    "doses": ("tests/test_doses.py",),
    "engine.asking": ("tests/properties/test_asking.py",),
    "engine.bits": ("tests/test_matching.py",),
    "engine.boxes": ("tests/test_matching.py",),
    "engine.cells": ("tests/test_matching.py",),
    "engine.discovery": ("tests/test_discovery.py",),
    "engine.exercises": ("tests/test_exercises.py",),
    "engine.explaining": ("tests/test_explaining.py",),
    "engine.fitting": ("tests/test_fitting.py",),
    "engine.loading": ("tests/test_loading.py", "tests/test_doses.py"),
    "engine.matching": ("tests/test_matching.py",),
    "engine.memo": ("tests/test_matching.py",),
    "engine.places": ("tests/test_matching.py", "tests/test_exercises.py"),
    "engine.recommend": ("tests/test_rulesets.py", "tests/test_session.py", "tests/test_public_api.py"),
    "engine.ruleset": ("tests/test_rulesets.py",),
    "engine.unlocking": ("tests/properties/test_asking.py",),
    "language": ("tests/test_language.py", "tests/test_screens.py"),
    "model": ("tests/test_domains.py", "tests/test_units.py", "tests/test_session.py", "tests/test_exercises.py", "tests/test_reading.py"),
}
"""The tests that are about a module, by the beginning of its name."""


def stages(mutant: str) -> Iterator[tuple[str, ...]]:
    """Give the tests that judge a mutant, the most telling first and none twice."""
    module = mutant.removeprefix("posterior_chain.")
    own = tuple(file for name, files in OWN.items() if module.startswith(name) for file in files)
    rest = tuple(str(file) for file in sorted(Path("tests").rglob("test_*.py")) if not file.is_relative_to("tests/at_scale"))
    seen: set[str] = set()
    for stage in ((*own, *FIRST), SECOND, LAST, rest):
        yield tuple(file for file in stage if file not in seen and str(Path(file).parent) not in seen)
        seen.update(stage)


def write(processes: int) -> None:
    """Let mutmut write the mutants, in a process that ends with it."""
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        if os.waitstatus_to_exitcode(status):
            raise SystemExit("mutmut wrote no mutants")
        return
    from mutmut.__main__ import copy_src_dir, create_mutants  # noqa: PLC0415 - the judges do without

    Path("mutants").mkdir(exist_ok=True)
    copy_src_dir()
    create_mutants(processes)
    os._exit(0)


def written(patterns: Sequence[str]) -> Iterator[str]:
    """Give the name of every mutant that stands below ``mutants`` and matches one of *patterns*."""
    for meta in sorted(Path("mutants/src").rglob("*.meta")):
        names: list[str] = list(json.loads(meta.read_text(encoding="utf-8"))["exit_code_by_key"])
        yield from (name for name in names if any(fnmatch.fnmatch(name, f"posterior_chain.{pattern}") for pattern in patterns))


class OneMutated(MetaPathFinder):
    """Finds one module where its mutants are; every other is as it was written, and as fast."""

    def __init__(self, module: str) -> None:
        """Look out for a module."""
        self._module = module
        self._file = Path("mutants/src", *module.split(".")).with_suffix(".py").resolve()

    def find_spec(self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return where the module is, or nothing for another."""
        return spec_from_file_location(fullname, self._file) if fullname == self._module else None


def survives(mutant: str) -> bool:
    """Whether no test objects to a mutant; it is on from here to the end of the process."""
    os.environ["MUTANT_UNDER_TEST"] = mutant
    sys.meta_path.insert(0, OneMutated(mutant.rpartition(".")[0]))
    sys.path[:0] = ["src", "."]
    asked = ["-x", "-q", "--assert=plain", "--rootdir=.", "-p", "no:cacheprovider", "-p", "no:sybil", "-p", "no:xdist"]
    return all(pytest.main([*asked, *stage]) == 0 for stage in stages(mutant))


def judged(mutant: str) -> int:
    """Begin to judge a mutant in a process of its own, and return the number of the process; it ends with 0 for a survivor."""
    child = os.fork()
    if child:
        return child
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
    silent = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silent, 1)
    os.dup2(silent, 2)
    try:
        found = 0 if survives(mutant) else 1
    except BaseException:  # noqa: BLE001 - a mutant may raise anything
        found = 1
    os._exit(found)


def is_clean() -> bool:
    """Whether the tests pass where no mutant is on."""
    _, status = os.waitpid(judged("posterior_chain.engine.decision.nothing"), 0)
    return os.waitstatus_to_exitcode(status) == 0


def judge(mutants: Sequence[str], at_once: int) -> dict[str, bool]:
    """Judge mutants, so many at once, and return of each whether it survives; what was judged before is kept, until it is deleted."""
    known: dict[str, bool] = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
    waiting = [mutant for mutant in mutants if mutant not in known]
    running: dict[int, str] = {}
    while waiting or running:
        while waiting and len(running) < at_once:
            mutant = waiting.pop(0)
            running[judged(mutant)] = mutant
        child, status = os.wait()
        mutant = running.pop(child)
        known[mutant] = os.waitstatus_to_exitcode(status) == 0
        RESULTS.write_text(json.dumps(known, indent=0), encoding="utf-8")
        print(f"{len(waiting) + len(running):5} left, {'SURVIVES' if known[mutant] else 'killed'}: {mutant}", flush=True)
    return {mutant: known[mutant] for mutant in mutants}


def main() -> None:
    """Judge the mutants that are asked for, say how many are killed and name the others."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("patterns", nargs="+", metavar="PATTERN", help="mutants, such as `engine.fitting.*`")
    parser.add_argument("--sample", type=int, help="judge only so many of them, drawn by chance but always the same")
    parser.add_argument("--at-once", type=int, default=2, help="how many processes judge")
    options = parser.parse_args()
    for name in BEFORE:
        importlib.import_module(name)
    write(options.at_once)
    if not is_clean():
        raise SystemExit("the tests fail without any mutant: nothing can be said")
    mutants = list(written(options.patterns))
    if options.sample is not None:
        mutants = Random(0).sample(mutants, min(options.sample, len(mutants)))  # noqa: S311 - a sample, not a secret
    found = judge(mutants, options.at_once)
    left = sorted(mutant.removeprefix("posterior_chain.") for mutant, survived in found.items() if survived)
    print(f"{len(found) - len(left)} of {len(found)} killed: {1 - len(left) / max(len(found), 1):.1%}")
    explained = listed()
    print("\n".join(f"{mutant}: {explained.get(mutant, 'NOT EXPLAINED')}" for mutant in left))


def listed() -> dict[str, str]:
    """Return the survivors that were looked at, each with the reason why no test could object."""
    tables = tomllib.loads((Path(__file__).parent / "survivors.toml").read_text(encoding="utf-8"))
    return {mutant: why for table in tables.values() for mutant, why in table.items()}


if __name__ == "__main__":
    main()
