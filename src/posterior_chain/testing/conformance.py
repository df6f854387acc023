"""The conformance kit: what a pack of rules and exercises must hold to, each point a test of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import TypeVar, cast

from attrs import frozen

from posterior_chain.check.checking import check
from posterior_chain.check.findings import CODES, Report, Severity
from posterior_chain.engine.exercises import default_exercises
from posterior_chain.engine.packs import Pack
from posterior_chain.engine.ruleset import default_rules
from posterior_chain.serialization.documents import from_dict, to_dict
from posterior_chain.testing.cases import check_rule

__all__ = ["PackCheck", "pack_checks", "parametrize_with_checks"]


@frozen
class PackCheck:
    """
    One thing that a pack must hold to.

    Attributes:
        code: What it is called.
        words: What it asks.
        run: Asks it; raises ``AssertionError`` with what is wrong.
    """

    code: str
    words: str
    run: Callable[[], None]

    def __call__(self) -> None:
        self.run()


def pack_checks(pack: Pack) -> tuple[PackCheck, ...]:
    """
    Return what *pack* must hold to beside the shipped rules and exercises.

    Its rules hold their own cases, it survives writing and reading, and the check of all profiles finds nothing wrong that it does not
    find without it. The check is made once, when the first point needs it; it takes some seconds.
    """
    return (
        PackCheck("cases", "the cases of every rule hold", lambda: _hold_their_cases(pack)),
        PackCheck("data", "the pack survives writing and reading", lambda: _survives(pack)),
        *(PackCheck(code, f"no {CODES[code].words}", lambda code=code: _finds_no(code, pack)) for code in _ASKED),  # type: ignore[misc]
    )


T = TypeVar("T", bound=Callable[..., None])

_ASKED = tuple(code for code, kind in CODES.items() if kind.severity is not Severity.NOTE)


def parametrize_with_checks(pack: Pack, *, expected_failures: Mapping[str, str] | None = None) -> Callable[[T], T]:
    """
    Make a test of each thing that *pack* must hold to: it is given ``pack_check``, to be called.

    Args:
        pack: The pack.
        expected_failures: The codes of checks that may fail, each with the reason; one that stops failing is a failure itself.

    Raises:
        ValueError: when an expected failure has a code that no check has.
    """
    import pytest  # noqa: PLC0415 - only who runs tests by pytest needs it

    expected = expected_failures or {}
    checks = pack_checks(pack)
    unknown = sorted(set(expected) - {each.code for each in checks})
    if unknown:
        raise ValueError(f"there are no checks called {', '.join(unknown)}; there are {', '.join(each.code for each in checks)}")
    marks = {code: pytest.mark.xfail(reason=reason, strict=True, raises=AssertionError) for code, reason in expected.items()}
    several = [pytest.param(each, id=each.code, marks=marks.get(each.code, ())) for each in checks]
    return cast("Callable[[T], T]", pytest.mark.parametrize("pack_check", several))


def _hold_their_cases(pack: Pack) -> None:
    for rule in pack.rules:
        check_rule(rule)


def _survives(pack: Pack) -> None:
    if from_dict(Pack, to_dict(pack)) != pack:
        raise AssertionError("what is read is not what was written")


def _finds_no(code: str, pack: Pack) -> None:
    found = list(_found(code, _report(pack)))
    if found:
        raise AssertionError("\n".join(found))


def _found(code: str, report: Report) -> Iterator[str]:
    for finding in report.findings:
        if finding.code == code and not finding.waived:
            yield from finding.lines(report.coverage.profiles)


@lru_cache(maxsize=4)
def _report(pack: Pack) -> Report:
    return check(default_rules() | pack.rules, default_exercises() | pack.exercises)
