"""
The evidence in our own words: every row of its tables, the article statement by statement, and the sources.

All of it is data in the files beside this module. Which rule, table or setting carries a row is found, not written here; only what can
not be found is written, why a row is carried by nothing, and why an uncertain number is no setting. The numbers of settings are written a
second time on purpose: a default that was moved is held against them.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from fractions import Fraction
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

import attrs
from attrs import field, frozen

from posterior_chain.language.rule import Grade
from posterior_chain.model.settings import Settings, uncertain_of

__all__ = ["Row", "Source", "Statement", "Verdict", "every_row", "rank", "rows", "sections", "sources", "stated", "statements"]

_ORDER = {Grade.A: 3, Grade.B: 2, Grade.C: 1, Grade.X: 0, Grade.D: 0, Grade.ART: 0}
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


class Verdict(StrEnum):
    """What other evidence says of a statement of the article."""

    SUPPORTED = "supported"
    PARTLY = "partly"
    OVERCLAIMED = "overclaimed"
    CONTRADICTED = "contradicted"
    UNTESTED = "untested"
    CUE = "cue"


def _listed(keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(keys)


def _numbers(told: Mapping[str, object] | tuple[tuple[str, Fraction], ...]) -> tuple[tuple[str, Fraction], ...]:
    if isinstance(told, tuple):
        return told
    if not isinstance(told, dict):
        raise TypeError(f"the settings of a row are a table of numbers, not {told!r}")
    return tuple((name, _number(name, number)) for name, number in told.items())


def _number(name: str, number: object) -> Fraction:
    if not isinstance(number, str) or not _NUMBER.fullmatch(number):
        raise ValueError(f"{name}: got {number!r}, expected a number as text, which keeps it exact")
    return Fraction(number)


def _are_its_own(row: Row, _: object, settings: tuple[tuple[str, Fraction], ...]) -> None:
    for name, _number in settings:
        if (other := uncertain_of(name).row) != row.id:
            raise ValueError(f"{row.id} states {name}, which is a number of {other}")


@frozen(kw_only=True)
class Row:
    """
    A row of the evidence tables.

    Attributes:
        id: Its name in the tables.
        summary: What it says.
        grade: How well it is supported, with what each grade belongs to; empty where the table gives none.
        uncertain: Whether the table says not to present its number as established.
        settings: The settings whose numbers it states, each with its number; of a range the cautious end.
        sources: The keys of the sources the table names.
        carried: What carries it, where a program can not find that out; in backticks a name of the library or another row.
        none: Why nothing carries it.
        fixed: Why its uncertain number is no setting although a rule or a dose carries the row.
    """

    id: str
    summary: str
    grade: str = ""
    uncertain: bool = False
    settings: tuple[tuple[str, Fraction], ...] = field(default=(), converter=_numbers, validator=_are_its_own)
    sources: tuple[str, ...] = field(default=(), converter=_listed)
    carried: str = ""
    none: str = ""
    fixed: str = ""

    @property
    def best_grade(self) -> Grade | None:
        """The best of its grades, or nothing where the table gives none."""
        words = self.grade.replace(",", "").split()
        return max((each for each in Grade if each.value in words), key=rank, default=None)


@frozen(kw_only=True)
class Statement(Row):
    """
    A statement of the article that the project started from, in other words than its own.

    Attributes:
        verdict: What other evidence says of it.
        verdict_of: The part that the verdict is about; empty where it is about all of it.
        wording: What may honestly be said; empty where nothing is.
    """

    verdict: Verdict = field(converter=Verdict)
    verdict_of: str = ""
    wording: str = ""


@frozen(kw_only=True)
class Source:
    """
    Something that rows and rules rest on.

    Attributes:
        key: Its name in rows and rules.
        citation: How it is cited everywhere.
        recalled: Whether it was known from the literature and not read again.
    """

    key: str
    citation: str
    doi: str = ""
    pmid: str = ""
    pmc: str = ""
    recalled: bool = False

    @property
    def url(self) -> str:
        """Where it can be found; empty where no identifier is known."""
        if self.doi:
            return f"https://doi.org/{self.doi}"
        if self.pmid:
            return f"https://pubmed.ncbi.nlm.nih.gov/{self.pmid}/"
        return f"https://pmc.ncbi.nlm.nih.gov/articles/{self.pmc}/" if self.pmc else ""


def rank(grade: Grade) -> int:
    """Say how strong a grade is: judgement, derivation and the article are equally weak."""
    return _ORDER[grade]


@cache
def sections() -> Mapping[str, tuple[Row, ...]]:
    """Return the rows of the tables other than the article, by the section they stand in."""
    found = sorted((each for each in _folder().joinpath("rows").iterdir() if each.name.endswith(".toml")), key=lambda each: each.name)
    return {each.name.removesuffix(".toml"): tuple(Row(id=name, **told) for name, told in _tables(each)) for each in found}


@cache
def statements() -> tuple[Statement, ...]:
    """Return the statements of the article in their order."""
    return tuple(Statement(id=name, **told) for name, told in _tables(_folder().joinpath("article.toml")))


def every_row() -> Iterator[Row]:
    """Give every row there is, the article first."""
    yield from statements()
    for section in sections().values():
        yield from section


@cache
def rows() -> Mapping[str, Row]:
    """Return every row by its id."""
    return {row.id: row for row in every_row()}


@cache
def stated() -> Settings:
    """
    Return the settings with the numbers that the rows state, whatever the defaults are; the starting table is that of the defaults.

    Raises:
        ValueError: when a setting is stated by no row.
    """
    numbers: dict[str, Any] = {name: number for row in every_row() for name, number in row.settings}
    missing = [each.name for each in attrs.fields(Settings) if each.name not in numbers and each.name != "starting_loads"]
    if missing:
        raise ValueError(f"no row states {', '.join(missing)}")
    return Settings(**numbers)


@cache
def sources() -> Mapping[str, Source]:
    """Return every source by its key."""
    return {key: Source(key=key, **told) for key, told in _tables(_folder().joinpath("sources.toml"))}


def _folder() -> Traversable:
    return files("posterior_chain.evidence")


def _tables(file: Traversable) -> Iterator[tuple[str, dict[str, Any]]]:  # any value TOML can hold
    yield from tomllib.loads(file.read_text(encoding="utf-8")).items()
