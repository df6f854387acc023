"""
The evidence in our own words: every row of its tables, the article statement by statement, and the sources.

All of it is data in the files beside this module. Which rule, table or setting carries a row is found, not written here; only what can
not be found is written, why a row is carried by nothing, and why an uncertain number is no setting.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from attrs import field, frozen

from posterior_chain.language.rule import Grade

__all__ = ["Row", "Source", "Statement", "Verdict", "every_row", "rank", "rows", "sections", "sources", "statements"]

_ORDER = {Grade.A: 3, Grade.B: 2, Grade.C: 1, Grade.X: 0, Grade.D: 0, Grade.ART: 0}


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


@frozen(kw_only=True)
class Row:
    """
    A row of the evidence tables.

    Attributes:
        id: Its name in the tables.
        summary: What it says.
        grade: How well it is supported, with what each grade belongs to; empty where the table gives none.
        uncertain: Whether the table says not to present its number as established.
        sources: The keys of the sources the table names.
        carried: What carries it, where a program can not find that out; in backticks a name of the library or another row.
        none: Why nothing carries it.
        fixed: Why its uncertain number is no setting although a rule or a dose carries the row.
    """

    id: str
    summary: str
    grade: str = ""
    uncertain: bool = False
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
def sources() -> Mapping[str, Source]:
    """Return every source by its key."""
    return {key: Source(key=key, **told) for key, told in _tables(_folder().joinpath("sources.toml"))}


def _folder() -> Traversable:
    return files("posterior_chain.evidence")


def _tables(file: Traversable) -> Iterator[tuple[str, dict[str, Any]]]:  # any value TOML can hold
    yield from tomllib.loads(file.read_text(encoding="utf-8")).items()
