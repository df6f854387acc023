"""
Judges every mutant of a run-time module in a process of its own.

mutmut writes the mutants. It would also run the tests, in a process that has imported the library already; but rules, exercises and
tables are read once and remembered, so a mutant that is switched on later is never asked. Here each mutant is on before anything of the
library is imported. The most telling tests come first, and the first that fails is enough; what killed others of the same module is asked
before anything else. Only mutants of functions that changed since they were judged are judged again.
"""

from __future__ import annotations

import argparse
import fnmatch
import importlib
import json
import os
import resource
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from tests.mutation.verdicts import function_of, sources, verdicts

FOUND = Path("mutants/judged.json")
"""What killed each mutant, or the number of stages it came through; kept until it is deleted, so that a run can go on where it stopped."""

MOST_SECONDS, MOST_BYTES = (60, 60, 60, 240), 3_000_000_000
"""The processor time a stage may take, and the memory."""

MOST_KILLERS = 12
"""How many tests that killed others of the module are asked first."""

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
THIRD = (
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
    "engine.binding": ("tests/test_explaining.py",),
    "engine.boxes": ("tests/test_matching.py",),
    "engine.cells": ("tests/test_matching.py",),
    "engine.decision": ("tests/test_explaining.py", "tests/test_reading.py", "tests/test_picking.py"),
    "engine.discovery": ("tests/test_discovery.py",),
    "engine.dosing": ("tests/test_dosing.py",),
    "engine.envelope": ("tests/test_envelope.py", "tests/test_explaining.py"),
    "engine.exercises": ("tests/test_exercises.py",),
    "engine.explaining": ("tests/test_explaining.py",),
    "engine.fitting": ("tests/test_fitting.py",),
    "engine.knowledge": ("tests/test_matching.py", "tests/test_exercises.py"),
    "engine.loading": ("tests/test_loading.py", "tests/test_doses.py", "tests/test_columns.py"),
    "engine.matching": ("tests/test_matching.py",),
    "engine.memo": ("tests/test_matching.py",),
    "engine.picking": ("tests/test_picking.py", "tests/test_explaining.py"),
    "engine.places": ("tests/test_matching.py", "tests/test_exercises.py", "tests/test_picking.py", "tests/test_dosing.py"),
    "engine.recommend": ("tests/test_rulesets.py", "tests/test_session.py", "tests/test_public_api.py", "tests/test_rendering.py"),
    "engine.recommendation": ("tests/test_explaining.py",),
    "engine.ruleset": ("tests/test_rulesets.py", "tests/check/test_difference.py"),
    "engine.together": ("tests/properties/test_week.py", "tests/test_columns.py"),
    "engine.unlocking": ("tests/test_explaining.py", "tests/properties/test_asking.py"),
    "language": ("tests/test_language.py", "tests/test_screens.py"),
    "model.domains": ("tests/test_columns.py",),
    "model": (
        "tests/test_domains.py",
        "tests/test_units.py",
        "tests/test_session.py",
        "tests/test_exercises.py",
        "tests/test_settings.py",
        "tests/test_reading.py",
    ),
}
"""The tests that are about a module, by the beginning of its name."""

KILLED = "no test: too long, too large or no Python any more"


def stages(mutant: str) -> Iterator[tuple[str, ...]]:
    """Give the tests that judge a mutant, the most telling first and none twice."""
    own = tuple(file for name, files in OWN.items() if mutant.startswith(name) for file in files)
    rest = tuple(str(file) for file in sorted(Path("tests").rglob("test_*.py")) if not file.is_relative_to("tests/at_scale"))
    seen: set[str] = set()
    for stage in ((*FIRST, *own), SECOND, THIRD, rest):
        yield tuple(file for file in stage if file not in seen and str(Path(file).parent) not in seen)
        seen.update(stage)


def write_mutants(processes: int) -> None:
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
        ours = (name.removeprefix("posterior_chain.") for name in names)
        yield from (name for name in ours if any(fnmatch.fnmatch(name, pattern) for pattern in patterns))


class OneMutated(MetaPathFinder):
    """Finds one module where its mutants are; every other is as it was written, and as fast."""

    def __init__(self, module: str) -> None:
        """Look out for a module."""
        self._module = module
        self._file = Path("mutants/src", *module.split(".")).with_suffix(".py").resolve()

    def find_spec(self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        """Return where the module is, or nothing for another."""
        return spec_from_file_location(fullname, self._file) if fullname == self._module else None


class Objection:
    """Keeps the first test, or file of tests, that objects."""

    name = ""

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Hear of a test."""
        self._hear(report)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Hear of a file."""
        self._hear(report)

    def _hear(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        """Keep the name of the first that fails."""
        if report.failed:
            self.name = self.name or report.nodeid.partition("[")[0]


def killer(mutant: str, number: int, first: Sequence[str]) -> str:
    """Return what objects to a mutant at a stage, or nothing; the mutant is on from here to the end of the process."""
    os.environ["MUTANT_UNDER_TEST"] = f"posterior_chain.{mutant}"
    sys.meta_path.insert(0, OneMutated(f"posterior_chain.{mutant.rpartition('.')[0]}"))
    sys.path.insert(0, "src")
    asked = ["-x", "-q", "--assert=plain", "--rootdir=.", "-p", "no:cacheprovider", "-p", "no:sybil", "-p", "no:xdist"]
    objection = Objection()
    for tests in (first, list(stages(mutant))[number]):
        if tests and pytest.main([*asked, *tests], plugins=[objection]):
            return objection.name or KILLED
    return ""


def in_a_process(judged: partial[str], seconds: int) -> tuple[int, int]:
    """Begin to judge in a process of its own; return its number and where what it says can be read."""
    said, say = os.pipe()
    child = os.fork()
    if child:
        os.close(say)
        return child, said
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    resource.setrlimit(resource.RLIMIT_AS, (MOST_BYTES, MOST_BYTES))
    silent = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silent, 1)
    os.dup2(silent, 2)
    try:
        os.write(say, (judged() or "nothing").encode())
    except BaseException:  # noqa: BLE001 - a mutant may raise anything
        os.write(say, KILLED.encode())
    os._exit(0)


def what_was_said(said: int) -> str:
    """Return what killed a mutant, or nothing."""
    with os.fdopen(said, "rb") as pipe:
        text = pipe.read().decode()
    return {"nothing": "", "": KILLED}.get(text, text)


def judge_stage(number: int, mutants: Sequence[str], found: dict[str, str | int], at_once: int) -> None:
    """Let one stage of tests judge mutants, so many at once."""
    waiting, running, killers = list(mutants), dict[int, tuple[str, int]](), killers_in(found)
    while waiting or running:
        while waiting and len(running) < at_once:
            mutant = waiting.pop(0)
            often = [test for test, _ in killers.setdefault(mutant.rpartition(".")[0], Counter()).most_common(MOST_KILLERS)]
            child, said = in_a_process(partial(killer, mutant, number, often), MOST_SECONDS[number])
            running[child] = mutant, said
        child, _ = os.wait()
        mutant, said = running.pop(child)
        by = what_was_said(said)
        found[mutant] = by or number + 1
        if by and by != KILLED:
            killers[mutant.rpartition(".")[0]][by] += 1
        keep(found)
        print(f"stage {number + 1}: {len(waiting) + len(running):5} left; {mutant} {f'killed by {by}' if by else 'SURVIVES'}", flush=True)


def killers_in(found: Mapping[str, str | int]) -> dict[str, Counter[str]]:
    """Count, for each module, what killed how many of its mutants."""
    killers: dict[str, Counter[str]] = {}
    for mutant, by in found.items():
        if isinstance(by, str) and by != KILLED:
            killers.setdefault(mutant.rpartition(".")[0], Counter())[by] += 1
    return killers


def judge(mutants: Sequence[str], at_once: int, most_stages: int) -> dict[str, str | int]:
    """Judge mutants, stage by stage, and return what killed each or how many stages it came through."""
    found = kept()
    for number in range(most_stages):
        judge_stage(number, [mutant for mutant in mutants if found.get(mutant, 0) == number], found, at_once)
    return {mutant: found[mutant] for mutant in mutants}


def kept() -> dict[str, str | int]:
    """Return what was found in a run that was broken off, of the functions that are as they were."""
    told = json.loads(FOUND.read_text(encoding="utf-8")) if FOUND.exists() else []
    return {mutant: by for source, mutant, by in told if sources().get(function_of(mutant)[0]) == source}


def keep(found: Mapping[str, str | int]) -> None:
    """Keep what was found, so that a run can be broken off."""
    told = [(sources()[function_of(mutant)[0]], mutant, by) for mutant, by in found.items()]
    FOUND.write_text(json.dumps(told, indent=0, ensure_ascii=False), encoding="utf-8")


def check_clean(most_stages: int) -> None:
    """Stop where a test fails although no mutant is on."""
    for number, seconds in enumerate(MOST_SECONDS[:most_stages]):
        child, said = in_a_process(partial(killer, "engine.decision.nothing", number, ()), seconds)
        os.waitpid(child, 0)
        if by := what_was_said(said):
            raise SystemExit(f"{by} fails without any mutant: nothing can be said")


def main() -> None:
    """Judge the mutants that are asked for, say how many are killed and name the others."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("patterns", nargs="+", metavar="PATTERN", help="mutants, such as `engine.fitting.*`")
    parser.add_argument("--at-once", type=int, default=2, help="how many processes judge")
    parser.add_argument("--stages", type=int, default=len(MOST_SECONDS), help="how many stages of tests judge; all when left out")
    options = parser.parse_args()
    for name in BEFORE:
        importlib.import_module(name)
    write_mutants(options.at_once)
    check_clean(options.stages)
    before = verdicts()
    found = judge([mutant for mutant in written(options.patterns) if not before.holds(mutant)], options.at_once, options.stages)
    after = before.with_(found, written(["*"]))
    after.write()
    print(after.text())


if __name__ == "__main__":
    main()
