"""Markdown for the pages that are written: text taken literally, tables, links."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

Lines = Iterator[str]

_MARKUP = str.maketrans({mark: f"\\{mark}" for mark in "\\|*_`<>[]$#"})


class Markdown(str):
    """Text that is Markdown already and is not taken literally."""

    __slots__ = ()


def plain(text: str) -> str:
    """Take literally what Markdown would read as markup, on one line, since a line break would end a row."""
    return literal(" ".join(text.split()))


def literal(text: str) -> str:
    """Take literally what Markdown would read as markup, and keep every space."""
    return text.translate(_MARKUP)


def spoken(word: str) -> str:
    """Say a name of the library as words."""
    return str(word).replace("_", " ")


def link(words: str, to: str) -> Markdown:
    """Link *words* to a page, or to a name that stands before a heading or a cell when it begins with a hash."""
    return Markdown(f"[{plain(words)}]({to})")


def named(name: str, words: str) -> Markdown:
    """Give a cell a name that links find."""
    return Markdown(f"({name})=\n    {plain(words)}")


def joined(parts: Iterable[str], between: str) -> Markdown:
    """Join what is Markdown already."""
    return Markdown(between.join(parts))


def toctree(names: Iterable[str], *, depth: int) -> Lines:
    """List pages that stand below this one."""
    yield from ("```{toctree}", f":maxdepth: {depth}", "", *names, "```", "")


def table(heads: tuple[str, ...], rows: Iterable[Iterable[object]], *, widths: tuple[int, ...] = ()) -> Lines:
    """Give a table with its headings on top."""
    yield from ("```{list-table}", ":header-rows: 1", f":widths: {' '.join(map(str, widths)) or 'auto'}", "")
    for cells in (heads, *rows):
        yield from (f"{'  ' if place else '* '}- {_cell(cell)}" for place, cell in enumerate(cells))
    yield from ("```", "")


def sheet(rows: Iterable[tuple[str, object]], *, below: Mapping[str, Iterable[str]] | None = None) -> Lines:
    """Give a table of one thing, its headings at the side; what stands *below* is a list."""
    yield from ("```{list-table}", ":stub-columns: 1", ":widths: 22 78", "")
    for head, cell in rows:
        yield from (f"* - {head}", f"  - {_cell(cell)}")
    for head, lines in (below or {}).items():
        yield from (f"* - {head}", *(f"  {'  ' if place else '- '}- {plain(line)}" for place, line in enumerate(lines)))
    yield from ("```", "")


def _cell(cell: object) -> str:
    return cell if isinstance(cell, Markdown) else plain(str(cell))
