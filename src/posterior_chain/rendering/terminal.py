"""An answer in a terminal: plain text, and the same to rich."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from posterior_chain.model.advice import Answer
from posterior_chain.rendering.wording import COLUMNS, cells, facts, headline, printable

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

__all__ = ["rich_parts", "text"]

_WIDTH = 96


def text(answer: Answer) -> str:
    """Return *answer* as text that reads well in a terminal."""
    return printable_lines(_lines(answer))


def printable_lines(lines: Iterable[str]) -> str:
    """Join lines that hold nothing a terminal would obey."""
    return "\n".join(printable(line).rstrip() for line in lines)


def _lines(answer: Answer) -> Iterator[str]:
    title = headline(answer)
    yield title
    yield "=" * len(title)
    for referral in answer.referrals:
        yield from _wrapped(f"[{referral.urgency}] {referral.because}")
    if answer.session:
        yield ""
        yield from _wrapped("Warm up: " + " ".join(answer.session.warm_up))
        yield ""
        yield from _table([COLUMNS, *(cells(item) for item in answer.session.items)])
        yield ""
        for item in answer.session.items:
            yield f"{item.name}"
            for fact in facts(item):
                yield from _wrapped(fact, indent="  ")
        yield ""
        yield from _section("Stop if", answer.session.stop_if)
    yield from _section("Why", (f"{reason.because} [{reason.rule}]" for reason in answer.reasons))
    yield from _section("Worth answering", (question.because for question in answer.questions[:5]))
    yield ""
    yield from _wrapped(f"Sessions a week: {answer.sessions_per_week.advised}. {answer.sessions_per_week.because}")


def _section(title: str, sentences: Iterable[str]) -> Iterator[str]:
    lines = list(sentences)
    if lines:
        yield ""
        yield f"{title}:"
    for line in lines:
        yield from _wrapped(line, indent="  ", first="- ")


def _wrapped(words: str, *, indent: str = "", first: str = "") -> Iterator[str]:
    yield from textwrap.wrap(words, _WIDTH, initial_indent=indent + first, subsequent_indent=indent + " " * len(first))


def _table(rows: list[tuple[str, ...]]) -> Iterator[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(len(COLUMNS))]
    for place, row in enumerate(rows):
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        if place == 0:
            yield "  ".join("-" * width for width in widths)


def rich_parts(answer: Answer) -> Iterator[Text | Table]:
    """Give rich what it draws; rich is there, since it is what calls this."""
    from rich.table import Table  # noqa: PLC0415 - only rich calls this
    from rich.text import Text  # noqa: PLC0415

    yield Text(headline(answer), style="bold")
    for referral in answer.referrals:
        yield Text(printable(f"[{referral.urgency}] {referral.because}"))
    if answer.session:
        table = Table(*COLUMNS)
        for item in answer.session.items:
            table.add_row(*(Text(printable(cell)) for cell in cells(item)))
        yield table
    for reason in answer.reasons:
        yield Text(printable(f"- {reason.because}"))
