"""The two pages that account for the evidence: every row of its tables, and the article statement by statement."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from _markdown import Lines, Markdown, joined, link, literal, named, plain, sheet, spoken, table

from posterior_chain.engine.ruleset import every_rule
from posterior_chain.evidence.carriers import Carrier, Kind, carriers
from posterior_chain.evidence.index import Row, Source, Statement, rows, sections, sources, statements

_TITLES = {rule.id: rule.title for rule in every_rule()}
_HEADS = ("row", "says", "grade", "rests on", "what became of it")
_WIDTHS = (10, 34, 10, 16, 30)


def evidence_page() -> Lines:
    """Every row of the evidence tables with what became of it, and the sources."""
    yield from ("# Evidence", "", "For anyone who asks what a row of the evidence tables says and what became of it.")
    yield from ("This page is written from the library.", "")
    yield from (
        "A row is carried by a rule, a table of doses, a setting or something that is named; or it says why nothing carries it.",
        "",
    )
    yield from ("What the grades mean stands in [review a rule](../how-to/review-a-rule.md).", "")
    yield from _section("The article", statements())
    for name, inside in sections().items():
        yield from _section(spoken(name).capitalize(), inside)
    yield from ("## Sources", "", "A source that is marked as recalled was known from the literature and not read again.", "")
    yield from table(("key", "citation", ""), map(_source, sources().values()), widths=(24, 62, 14))


def article_page() -> Lines:
    """The statements of the article, each with its verdict, what may honestly be said, and what follows from it."""
    yield from ("# The article", "", "For anyone who knows the article that the project started from and asks what became of it.")
    yield from ("This page is written from the library.", "")
    yield from ("Its statements are told here in other words than its own.", "")
    yield from table(("verdict", "statements"), _tally(), widths=(20, 80))
    for each in statements():
        yield from (f"({each.id.lower()})=", "", f"## {each.id}", "", f"> {plain(each.summary)}", "")
        yield from sheet(_about(each))


def links(names: Iterable[str]) -> Markdown:
    """Link rows to where the page of the evidence has them."""
    return joined((link(name, f"#row-{name.lower()}") for name in names), ", ")


def _section(title: str, inside: Iterable[Row]) -> Lines:
    yield from (f"## {title}", "")
    yield from table(_HEADS, map(_row, inside), widths=_WIDTHS)


def _row(row: Row) -> tuple[str, ...]:
    return named(f"row-{row.id.lower()}", row.id), row.summary, _grade(row), _rests_on(row), _became(row)


def _grade(row: Row) -> str:
    return "; ".join(part for part in (row.grade, "uncertain" if row.uncertain else "") if part)


def _rests_on(row: Row) -> Markdown:
    return joined((link(key, f"#source-{key}") for key in row.sources), ", ")


def _became(row: Row) -> Markdown:
    said = [_carrier(each) for each in carriers().get(row.id, ())]
    if row.carried:
        said.append(_with_links(row.carried))
    if row.fixed:
        said.append(f"no setting: {_with_links(row.fixed)}")
    return joined(said, "; ") if said else Markdown(f"nothing carries it ({_with_links(row.none)})")


def _carrier(carrier: Carrier) -> str:
    if carrier.kind is Kind.RULE:
        return link(_TITLES[carrier.name], f"rules/{carrier.name}.md")
    return f"{carrier.kind} `{carrier.name}`"


def _with_links(text: str) -> str:
    """Turn the names in backticks into links where they are rows or rules, and keep the others as they are."""
    parts = re.split(r"`([^`]+)`", text)
    return "".join(_name(part) if place % 2 else literal(part) for place, part in enumerate(parts))


def _name(name: str) -> str:
    rule = name.removeprefix("rules.")
    if rule in _TITLES:
        return link(_TITLES[rule], f"rules/{rule}.md")
    return links([name]) if name in rows() else f"`{name}`"


def _source(source: Source) -> tuple[str, ...]:
    citation = link(source.citation, source.url) if source.url else source.citation
    return named(f"source-{source.key}", source.key), citation, "recalled" if source.recalled else ""


def _tally() -> Iterator[tuple[str, str]]:
    verdicts = dict.fromkeys(each.verdict for each in statements())
    for verdict in verdicts:
        yield verdict, joined((link(each.id, f"#{each.id.lower()}") for each in statements() if each.verdict is verdict), ", ")


def _about(statement: Statement) -> Iterator[tuple[str, str]]:
    yield "verdict", statement.verdict + (f", as to {statement.verdict_of}" if statement.verdict_of else "")
    yield "grade", _grade(statement) or "none"
    yield "may be said", statement.wording or "nothing"
    yield "rests on", _rests_on(statement)
    yield "what follows", _became(statement)
