"""
An answer in a page: an accessible HTML table with the reasons folded under it, and Markdown.

Every word is escaped. Colours come only from the host's text colour, so light and dark hosts are both right; the class is named three
times because notebooks style their own tables with a strong selector, and whatever they set for rows, lists and captions is set back.
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
_CELL_CLASSES = tuple("l" if column == "Load" else "n" if column in _NUMBERS else "" for column in COLUMNS)
_LINE = "color-mix(in srgb,currentColor 22%,transparent)"
_STRONG = ".pc-s.pc-s.pc-s"
_STYLE = ".pc-s{font:14px/1.45 system-ui,sans-serif;color:inherit}" + "".join(
    f"{_STRONG} {selector}{{{declarations}}}"
    for selector, declarations in (
        (".w", "overflow-x:auto"),
        (":is(table,thead,tbody,tr)", "background:none;border:0;color:inherit;font:inherit"),
        ("table", "border-collapse:collapse;margin:0"),
        (
            ":is(th,td)",
            f"padding:.35em .8em;border:0;border-bottom:1px solid {_LINE};background:none;color:inherit;font:inherit;text-align:left;"
            "vertical-align:top",
        ),
        ("th", "font-weight:600"),
        ("tbody th", "min-width:16em"),
        (".n", "text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap"),
        (".l", "text-align:right;font-variant-numeric:tabular-nums;min-width:8.5em;max-width:12em"),
        ("caption", "caption-side:top;padding:0 0 .3em;text-align:left;font-weight:600;color:inherit"),
        ("small", "font-weight:400;opacity:.85"),
        ("p", "margin:.6em 0"),
        ("details", "margin:.3em 0"),
        ("ul", "list-style:disc;margin:.3em 0 .8em;padding:0 0 0 1.6em"),
        (":is(summary,.w):focus-visible", "outline:2px solid currentColor;outline-offset:2px"),
    )
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
        yield f'<div class="w" role="region" aria-label="{_said(headline(answer))}" tabindex="0">'
        yield f"<table><caption>{_said(headline(answer))}</caption><thead><tr>"
        yield "".join(f'<th scope="col"{_class(name)}>{_said(column)}</th>' for column, name in zip(COLUMNS, _CELL_CLASSES, strict=True))
        yield "</tr></thead><tbody>"
        yield "".join(_row(item) for item in answer.session.items)
        yield "</tbody></table></div>"
        yield _listed("Warm-up", answer.session.warm_up)
        yield _listed("When to stop", answer.session.stop_if, folded=False)
    yield _listed("Why", map(_because, answer.reasons))
    yield _listed("Worth answering", (question.because for question in answer.questions))
    week = answer.sessions_per_week
    yield f"<p>Sessions a week: {week.advised}. {_said(week.because)}</p></div>"


def _class(name: str) -> str:
    return f' class="{name}"' if name else ""


def _row(item: SessionItem) -> str:
    name, *numbers = cells(item)
    more = "".join(f"<br><small>{_said(fact)}</small>" for fact in facts(item))
    values = (f"<td{_class(kind)}>{_said(each)}</td>" for each, kind in zip(numbers, _CELL_CLASSES[1:], strict=True))
    return f'<tr><th scope="row">{_said(name)}{more}</th>{"".join(values)}</tr>'


def _listed(title: str, sentences: Iterable[str], *, folded: bool = True) -> str:
    lines = "".join(f"<li>{_said(sentence)}</li>" for sentence in sentences)
    return f"<details{'' if folded else ' open'}><summary>{_said(title)}</summary><ul>{lines}</ul></details>" if lines else ""


def _because(reason: Reason) -> str:
    return f"{reason.because} ({reason.rule}, grade {reason.grade})"


def markdown(answer: Answer) -> str:
    """Return *answer* as Markdown."""
    return "\n".join(_markdown(answer)) + "\n"


def _plain(words: str) -> str:
    """Escape what Markdown or the HTML inside it would read as more than words: some signs anywhere, others where a line begins."""
    said = re.sub(r"([\\`*_{}\[\]|~$])", r"\\\1", escape(printable(words).strip(), quote=False).replace("&gt;", ">"))
    return re.sub(r"^(\d+)([.)])(?=\s|$)", r"\1\\\2", re.sub(r"^([-+#>=])", r"\\\1", said))


def _markdown(answer: Answer) -> Iterator[str]:
    yield from (f"**{_plain(headline(answer))}**", "")
    if answer.referrals:
        yield from (f"- **{_plain(referral.urgency.value)}**: {_plain(referral.because)}" for referral in answer.referrals)
        yield ""
    if answer.session:
        yield "| " + " | ".join(COLUMNS) + " |"
        yield "| " + " | ".join("---:" if column in _NUMBERS else "---" for column in COLUMNS) + " |"
        for item in answer.session.items:
            yield "| " + " | ".join(map(_plain, cells(item))) + " |"
        yield ""
        yield from _bullets("How", map(_how, answer.session.items))
        yield from _bullets("Warm-up", map(_plain, answer.session.warm_up))
        yield from _bullets("Stop if", map(_plain, answer.session.stop_if))
    yield from _bullets("Why", (_plain(_because(reason)) for reason in answer.reasons))
    yield from _bullets("Worth answering", (_plain(question.because) for question in answer.questions))
    yield f"Sessions a week: {answer.sessions_per_week.advised}. {_plain(answer.sessions_per_week.because)}"


def _how(item: SessionItem) -> str:
    return f"**{_plain(item.name)}**: {'; '.join(map(_plain, facts(item)))}"


def _bullets(title: str, lines: Iterable[str]) -> Iterator[str]:
    bullets = [f"- {line}" for line in lines]
    if bullets:
        yield from (f"**{title}**", "", *bullets, "")
