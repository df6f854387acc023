"""
What the judging of mutants found, function by function, and whether it is about the code as it stands.

A function is called as mutmut calls it, without the package: ``engine.bits.x_union``, ``engine.memo.xǁMemoǁof``.
"""

from __future__ import annotations

import ast
import hashlib
import json
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

from attrs import frozen

SOURCE = Path(__file__).parents[2] / "src/posterior_chain"
MODULES = ("doses", "engine", "language", "model")
"""What decides a session: each of these packages, whole."""

VERDICTS, REASONS = Path(__file__).parent / "verdicts.json", Path(__file__).parent / "survivors.toml"


@frozen
class Verdict:
    """
    How the mutants of one function ended.

    Attributes:
        source: A digest of the function that was mutated.
        killed: How many of its mutants a test objects to.
        survivors: The numbers of those that no test objects to.
    """

    source: str
    killed: int = 0
    survivors: tuple[int, ...] = ()


@frozen
class Verdicts:
    """The verdict on each function."""

    functions: Mapping[str, Verdict]

    def holds(self, mutant: str) -> bool:
        """Whether a mutant was judged, its function is as it was, and it was killed or looked at."""
        function, number = function_of(mutant)
        return self._is_current(function) and (number not in self.functions[function].survivors or (function, number) in reasons())

    def _is_current(self, function: str) -> bool:
        """Whether a function was judged as it is."""
        return function in self.functions and self.functions[function].source == sources().get(function)

    def with_(self, found: Mapping[str, str | int], mutants: Iterable[str]) -> Verdicts:
        """
        Return the verdicts with new ones.

        Args:
            found: The test that kills a mutant, or how many stages it comes through.
            mutants: Every mutant there is; a function without any (mutmut leaves out those with most decorators) needs no judging.
        """
        idle = sources().keys() - {function_of(mutant)[0] for mutant in mutants}
        ends: dict[str, list[tuple[int, bool]]] = {}
        for mutant, by in found.items():
            function, number = function_of(mutant)
            ends.setdefault(function, []).append((number, isinstance(by, str)))
        every = {
            **{function: each for function, each in self.functions.items() if function in sources()},
            **{function: Verdict(sources()[function]) for function in idle},
            **{function: self._joined(function, each) for function, each in ends.items()},
        }
        return Verdicts(dict(sorted(every.items())))

    def _joined(self, function: str, ends: Iterable[tuple[int, bool]]) -> Verdict:
        """Return the verdict on a function, some of whose mutants are killed now and some not: new ones, and survivors of before."""
        before = self.functions[function] if self._is_current(function) else Verdict(sources()[function])
        killed = {number for number, is_killed in ends if is_killed}
        left = {*before.survivors, *(number for number, is_killed in ends if not is_killed)} - killed
        return Verdict(before.source, before.killed + len(killed), tuple(sorted(left)))

    @property
    def killed(self) -> int:
        """How many mutants a test objects to."""
        return sum(each.killed for each in self.functions.values())

    @property
    def survivors(self) -> tuple[tuple[str, int], ...]:
        """The mutants that no test objects to, each by its function and its number."""
        return tuple((function, number) for function, each in self.functions.items() for number in each.survivors)

    @property
    def share(self) -> float:
        """The share that is killed."""
        return self.killed / (self.killed + len(self.survivors))

    @property
    def outdated(self) -> tuple[str, ...]:
        """The functions that are not as they were judged."""
        return tuple(function for function in self.functions if not self._is_current(function))

    def text(self) -> str:
        """Say what was found, and name the survivors nobody has looked at."""
        every = self.killed + len(self.survivors)
        said = [f"{self.killed} of {every} mutants killed: {self.share:.1%}", f"{len(self.outdated)} functions changed since"]
        left = set(self.survivors) - set(reasons())
        return "\n".join([*said, *(f"not explained: {function} {number}" for function, number in sorted(left))])

    def write(self) -> None:
        """Keep the verdicts, a line for each function."""
        lines = (f"{json.dumps(name, ensure_ascii=False)}: {json.dumps(_plain(each))}" for name, each in self.functions.items())
        VERDICTS.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def _plain(verdict: Verdict) -> tuple[str, int, tuple[int, ...]]:
    """Return a verdict as it is kept."""
    return verdict.source, verdict.killed, verdict.survivors


def verdicts() -> Verdicts:
    """Return the verdicts that were kept."""
    kept = json.loads(VERDICTS.read_text(encoding="utf-8")) if VERDICTS.exists() else {}
    return Verdicts({function: Verdict(source, killed, tuple(left)) for function, (source, killed, left) in kept.items()})


@cache
def reasons() -> dict[tuple[str, int], str]:
    """Return the survivors that were looked at, each with the reason why no test objects."""
    groups = tomllib.loads(REASONS.read_text(encoding="utf-8"))["survivors"]
    return {each: group["why"] for group in groups for listed in group["mutants"] for each in _mutants(listed)}


def _mutants(listed: str) -> Iterator[tuple[str, int]]:
    """Give the mutants that are *listed*: a function, and numbers."""
    function, *numbers = listed.split(" ")
    yield from ((function, int(number)) for number in numbers)


def function_of(mutant: str) -> tuple[str, int]:
    """Return the function a mutant is of, and its number."""
    function, _, number = mutant.rpartition("__mutmut_")
    return function, int(number)


@cache
def sources() -> Mapping[str, str]:
    """Return a digest of each function of the modules that decide, the same however it is laid out."""
    files = [file for package in MODULES for file in sorted((SOURCE / package).rglob("*.py"))]
    return {
        f"{'.'.join(file.relative_to(SOURCE).with_suffix('').parts)}.{name}": hashlib.sha256(ast.unparse(node).encode()).hexdigest()[:12]
        for file in files
        for name, node in _functions(ast.parse(file.read_text(encoding="utf-8")))
    }


def _functions(module: ast.Module) -> Iterator[tuple[str, ast.AST]]:
    """Give the functions and the methods of a module, called as mutmut calls them."""
    for node in module.body:
        if isinstance(node, ast.FunctionDef):
            yield f"x_{node.name}", node
        elif isinstance(node, ast.ClassDef):
            yield from ((f"xǁ{node.name}ǁ{each.name}", each) for each in node.body if isinstance(each, ast.FunctionDef))
