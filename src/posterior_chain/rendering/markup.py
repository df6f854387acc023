"""
An answer in a page: an accessible HTML table with the reasons folded under it, and Markdown.

Every word is escaped. Colours come only from the host's text colour, so light and dark hosts are both right; the class is named three
times because notebooks style their own tables with a strong selector.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import escape

from posterior_chain.model.advice import Answer, Reason
from posterior_chain.model.session import SessionItem
from posterior_chain.rendering.wording import COLUMNS, cells, facts, headline, printable

__all__ = ["html", "markdown"]

_NUMBERS = frozenset({"Sets", "Reps or time", "Load", "In reserve", "Rest"})
_LINE = "color-mix(in srgb,currentColor 22%,transparent)"
_STYLE = (
    ".pc-s{font:14px/1.45 system-ui,sans-serif;color:inherit}"
    f".pc-s.pc-s.pc-s :is(th,td){{padding:.35em .8em;border:0;border-bottom:1px solid {_LINE};text-align:left;"
    "vertical-align:top;background:none;color:inherit}"
    ".pc-s.pc-s.pc-s :is(th,td).n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}"
    ".pc-s.pc-s.pc-s tbody tr:nth-child(odd){background:color-mix(in srgb,currentColor 5%,transparent)}"
    ".pc-s.pc-s.pc-s caption{text-align:left;font-weight:600;color:inherit}"
    ".pc-s.pc-s.pc-s small{opacity:.85}"
    ".pc-s summary:focus-visible{outline:2px solid currentColor;outline-offset:2px}"
)


def _said(words: str) -> str:
    return escape(printable(words), quote=True)


def html(answer: Answer) -> str:
    """Return *answer* as a fragment of HTML."""
    return "".join(_html(answer))


def _html(answer: Answer) -> Iterator[str]:
    yield f'<div class="pc-s"><style>{_STYLE}</style>'
    if not answer.session:
        yield f"<p><strong>{_said(headline(answer))}</strong></p>"
    for referral in answer.referrals:
        yield f'<p role="note"><strong>{_said(referral.urgency.value)}</strong>: {_said(referral.because)}</p>'
    if answer.session:
        yield f"<table><caption>{_said(headline(answer))}</caption><thead><tr>"
        yield "".join(f'<th scope="col"{_number_class(column)}>{_said(column)}</th>' for column in COLUMNS)
        yield "</tr></thead><tbody>"
        yield "".join(_row(item) for item in answer.session.items)
        yield "</tbody></table>"
        yield _folded("Warm-up and when to stop", [*answer.session.warm_up, *answer.session.stop_if])
    yield _folded("Why", map(_because, answer.reasons))
    yield _folded("Worth answering", (question.because for question in answer.questions))
    week = answer.sessions_per_week
    yield f"<p>Sessions a week: {week.advised}. {_said(week.because)}</p></div>"


def _number_class(column: str) -> str:
    return ' class="n"' if column in _NUMBERS else ""


def _row(item: SessionItem) -> str:
    name, *numbers = cells(item)
    more = "".join(f"<br><small>{_said(fact)}</small>" for fact in facts(item))
    return f'<tr><th scope="row">{_said(name)}{more}</th>' + "".join(f'<td class="n">{_said(each)}</td>' for each in numbers) + "</tr>"


def _folded(title: str, sentences: Iterable[str]) -> str:
    lines = "".join(f"<li>{_said(sentence)}</li>" for sentence in sentences)
    return f"<details><summary>{_said(title)}</summary><ul>{lines}</ul></details>" if lines else ""


def _because(reason: Reason) -> str:
    return f"{reason.because} ({reason.rule}, grade {reason.grade})"


def markdown(answer: Answer) -> str:
    """Return *answer* as Markdown."""
    return "\n".join(_markdown(answer)) + "\n"


def _plain(words: str) -> str:
    """Escape what Markdown or the HTML inside it would read as more than words."""
    return re.sub(r"([\\`*_{}\[\]()#+!|>~$-])", r"\\\1", escape(printable(words), quote=False).replace("&gt;", ">"))


def _markdown(answer: Answer) -> Iterator[str]:
    yield f"**{_plain(headline(answer))}**"
    yield ""
    for referral in answer.referrals:
        yield f"- **{_plain(referral.urgency.value)}**: {_plain(referral.because)}"
    if answer.session:
        yield ""
        yield "| " + " | ".join(COLUMNS) + " |"
        yield "| " + " | ".join("---:" if column in _NUMBERS else "---" for column in COLUMNS) + " |"
        for item in answer.session.items:
            yield "| " + " | ".join(map(_plain, cells(item))) + " |"
        yield ""
        yield from _bullets("Warm-up", answer.session.warm_up)
        yield from _bullets("Stop if", answer.session.stop_if)
    yield from _bullets("Why", map(_because, answer.reasons))
    yield from _bullets("Worth answering", (question.because for question in answer.questions))
    yield f"Sessions a week: {answer.sessions_per_week.advised}. {_plain(answer.sessions_per_week.because)}"


def _bullets(title: str, sentences: Iterable[str]) -> Iterator[str]:
    lines = [f"- {_plain(sentence)}" for sentence in sentences]
    if lines:
        yield from (f"**{title}**", "", *lines, "")
