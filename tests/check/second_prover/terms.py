"""The few words of z3 that the second prover uses."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from functools import reduce
from importlib import import_module
from math import ceil, floor
from typing import Any

__all__ = [
    "NO",
    "YES",
    "Found",
    "Solver",
    "Term",
    "all_of",
    "any_of",
    "changed",
    "compared",
    "either",
    "how_many",
    "is_so",
    "least",
    "most",
    "no",
    "number_in",
    "whole",
    "yes_no",
]

z3: Any = import_module("z3")  # it ships no types, and most of what is inferred of it is wrong

Term = Any
"""A formula or a whole number of z3."""

Found = Any
"""What z3 found: a value for each variable."""

YES: Term = z3.BoolVal(True)
NO: Term = z3.BoolVal(False)

_PATIENCE_MS = 60_000


def yes_no(name: str) -> Term:
    """Return a variable that is so or not."""
    return z3.Bool(name)


def whole(name: str) -> Term:
    """Return a variable that is a whole number."""
    return z3.Int(name)


def all_of(parts: Iterable[Term]) -> Term:
    """Return whether every part holds."""
    return z3.And(list(parts))


def any_of(parts: Iterable[Term]) -> Term:
    """Return whether some part holds."""
    return z3.Or(list(parts))


def no(part: Term) -> Term:
    """Return whether a part does not hold."""
    return z3.Not(part)


def either(so: Term, this: Term, other: Term) -> Term:
    """Return one number where something is so, and another where it is not."""
    return z3.If(so, this, other)


def least(numbers: Iterable[Term]) -> Term:
    """Return the least of some numbers."""
    return reduce(lambda one, other: z3.If(one <= other, one, other), map(_term, numbers))


def most(numbers: Iterable[Term]) -> Term:
    """Return the greatest of some numbers."""
    return reduce(lambda one, other: z3.If(one >= other, one, other), map(_term, numbers))


def _term(number: Term) -> Term:
    """Return a plain number as z3 has it."""
    return z3.IntVal(number) if isinstance(number, int) else number


def how_many(several: Iterable[Term]) -> Term:
    """Return how many of some things are so."""
    return z3.Sum([z3.If(each, 1, 0) for each in several])


def compared(number: Term, op: str, limit: Fraction) -> Term:
    """Compare a whole number with a limit that need not be whole."""
    if op == ">=":
        return number >= ceil(limit)
    if op == ">":
        return number > floor(limit)
    return number <= floor(limit) if op == "<=" else number < ceil(limit)


def changed(term: Term, changes: Iterable[tuple[Term, Term]]) -> Term:
    """Return a formula with some variables replaced."""
    return z3.substitute(term, *((variable, _of_its_kind(value)) for variable, value in changes))


def _of_its_kind(value: Term) -> Term:
    """Return a plain value as z3 has it."""
    return z3.BoolVal(value) if isinstance(value, bool) else _term(value)


class Solver:
    """What answers whether something can be so, within limits."""

    def __init__(self, limits: Iterable[Term]) -> None:
        """Start with what always holds."""
        self._solver = z3.Solver()
        self._solver.set("timeout", _PATIENCE_MS)
        self._solver.add(*limits)

    def found(self, *wanted: Term, near: Iterable[Term] = ()) -> Found | None:
        """Return how something can be so, with as much of what is *near* as was easily kept, or nothing when it can not."""
        self._solver.push()
        self._solver.add(*wanted)
        try:
            if not self._can_be(()):
                return None
            kept = list(near)
            while not self._can_be(kept):
                against = {each.get_id() for each in self._solver.unsat_core()}
                kept = [each for each in kept if each.get_id() not in against]
            return self._solver.model()
        finally:
            self._solver.pop()

    def _can_be(self, kept: Iterable[Term]) -> bool:
        """Whether it can be, and nothing else when z3 gives up."""
        answer = self._solver.check(*kept)
        if answer == z3.unknown:
            raise AssertionError(f"z3 gave up: {self._solver.reason_unknown()}")
        return bool(answer == z3.sat)


def is_so(found: Found, term: Term) -> bool:
    """Return whether something is so in what z3 found."""
    return bool(z3.is_true(found.eval(term, model_completion=True)))


def number_in(found: Found, term: Term) -> int:
    """Return a number in what z3 found."""
    return int(found.eval(term, model_completion=True).as_long())
