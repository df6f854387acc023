"""
The settings of the documentation, with one hook.

Before it reads the pages, Sphinx writes the pages of the rules and of the vocabulary from the library itself. They are never committed.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from posterior_chain.engine.exercises import default_exercises
from posterior_chain.engine.ruleset import every_rule
from posterior_chain.language.vocabulary import FACTS
from posterior_chain.model.athlete import AthleteProfile, field_names
from posterior_chain.model.domains import note_of
from posterior_chain.model.settings import Settings, uncertain_of

if TYPE_CHECKING:
    from sphinx.application import Sphinx

    from posterior_chain.language.facts import Fact
    from posterior_chain.language.rule import Case, Rule

project = "posterior_chain"
author = "the authors of posterior_chain"
extensions = ["myst_parser"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = "posterior_chain"
myst_heading_anchors = 3

_MARKUP = str.maketrans({mark: f"\\{mark}" for mark in "\\|*_`<>[]$#"})


def setup(app: Sphinx) -> dict[str, bool]:
    """Write the generated pages before any page is read."""
    app.connect("builder-inited", _write_reference)
    return {"parallel_read_safe": True, "parallel_write_safe": True}


def _write_reference(app: Sphinx) -> None:
    reference = Path(app.srcdir) / "reference"
    pages = {reference / "rules" / f"{rule.id}.md": _rule_page(rule) for rule in every_rule()}
    pages[reference / "rules" / "index.md"] = _rules_index(every_rule())
    pages[reference / "vocabulary.md"] = _vocabulary_page()
    pages[reference / "exercises.md"] = _exercises_page()
    (reference / "rules").mkdir(exist_ok=True)
    for old in set((reference / "rules").glob("*.md")) - set(pages):
        old.unlink()
    for path, lines in pages.items():
        _write(path, "\n".join(lines) + "\n")


def _write(path: Path, text: str) -> None:
    """Write only what changed, so that Sphinx builds only that again."""
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


def _exercises_page() -> Iterator[str]:
    yield from ("# Exercises", "", "For anyone who looks a variation up.", "This page is written from the exercise files.", "")
    for variation in sorted(default_exercises(preview=True), key=lambda each: (each.family, each.level.rank, each.id)):
        needs = " and ".join(part for part in (", ".join(variation.needs.all_of), " or ".join(variation.needs.any_of)) if part)
        yield from (f"## {_plain(variation.name)}", "")
        yield from _table(
            ("", ""),
            (
                ("id", variation.id),
                ("family", variation.family),
                ("level", variation.level),
                ("load", variation.loading.kind),
                ("range", f"{variation.amount} {variation.amount.unit}"),
                ("needs", needs or "nothing"),
                ("follows", ", ".join(variation.regresses_to) or "nothing"),
                ("think of", " ".join(variation.cues)),
                ("often goes wrong", " ".join(variation.faults)),
                ("status", variation.status),
            ),
        )


def _rules_index(rules: Iterable[Rule]) -> Iterator[str]:
    yield from ("# Rules", "", "For anyone who wants to look a rule up.", "This page is written from the rule files.", "")
    folders: dict[str, list[Rule]] = {}
    for rule in sorted(rules, key=lambda each: each.id):
        folders.setdefault(rule.id.split(".")[0], []).append(rule)
    for folder, inside in folders.items():
        yield from (f"## {folder.replace('_', ' ').capitalize()}", "", "```{toctree}", ":maxdepth: 1", "")
        yield from (rule.id for rule in inside)
        yield from ("```", "")


def _rule_page(rule: Rule) -> Iterator[str]:
    yield from (f"# {_plain(rule.title)}", "", "For anyone who reviews or looks up this rule.", "This page is written from its file.", "")
    yield from _table(("", ""), _facts_about(rule))
    yield from ("## Why", "", _plain(rule.why), "")
    yield from ("## When", "", _plain(rule.when.describe()), "")
    yield from ("## Then", "")
    yield from _table(
        ("effect", "on", "what"), ((note.kind.replace("_", " "), note.target, note.value) for each in rule.then for note in each.notes())
    )
    yield from ("## What the athlete is told", "", f"> {_plain(rule.because)}", "")
    yield from ("## Cases", "")
    yield from _table(("story", "the rule", "also expected"), (_case(case) for case in rule.cases))
    yield from ("## Sources", "")
    yield from _table(
        ("source", "supports", "evidence rows"), ((each.citation, each.supports, ", ".join(each.rows)) for each in rule.sources)
    )


def _facts_about(rule: Rule) -> Iterator[tuple[str, str]]:
    yield "id", rule.id
    yield "status", f"{rule.status} since {rule.since}"
    yield "grade", rule.grade
    yield "reads", ", ".join(rule.fields())
    yield "checked against the evidence of", f"{rule.reviewed.evidence}; again by {rule.reviewed.again}"
    if rule.formerly:
        yield "formerly", ", ".join(rule.formerly)


def _case(case: Case) -> tuple[str, str, str]:
    expected = {
        "withholds": case.withholds,
        "keeps": case.keeps,
        "chooses": case.chooses,
        "outcome": case.outcome,
        "refers": case.refers,
    }
    also = "; ".join(f"{word} {value}" for word, value in expected.items() if value is not None)
    return case.story, "fires" if case.fires else "stays silent", also


def _vocabulary_page() -> Iterator[str]:
    yield from ("# Vocabulary", "", "For anyone who fills in a profile or writes a rule.", "This page is written from the library.", "")
    yield from ("## Fields of a profile", "", "Every field may be left out; the last column says how a blank is read.", "")
    yield from _table(("field", "asked as", "may be", "if left out"), (_field(name) for name in field_names()))
    yield from ("## Facts of a rule", "", "A rule compares these; each is read from the fields beside it.", "")
    yield from _table(("fact", "in words", "kind", "reads", "only takes things away when"), (_fact(fact) for fact in FACTS.values()))
    yield from ("## Settings", "", "A coach may move these uncertain numbers; the row is where the evidence calls them uncertain.", "")
    yield from _table(("setting", "in words", "unless moved", "may be", "row"), filter(None, map(_setting, attrs.fields(Settings))))


def _field(name: str) -> tuple[str, str, str, str]:
    note = note_of(AthleteProfile, name)
    return name, note.words, note.domain.expected, note.assumed


def _fact(fact: Fact) -> tuple[str, str, str, str, str]:
    kind = inspect.cleandoc(type(fact).__doc__ or "").splitlines()[0].rstrip(".")
    if hasattr(fact, "low"):
        kind = f"a number{f' of {fact.unit}' if fact.unit else ''} from {float(fact.low):g} to {float(fact.high):g}"
    return fact.name, fact.words, kind, ", ".join(fact.fields), fact.cautious.value if fact.cautious else ""


def _setting(field: attrs.Attribute[Fraction]) -> tuple[str, ...] | None:
    """Say what a number is and how far it moves; the table of first loads is no number."""
    if not isinstance(field.default, Fraction):
        return None
    note = uncertain_of(field.name)
    return field.name, note.words, f"{float(field.default):g}", f"{float(note.low):g} to {float(note.high):g}", note.row


def _table(heads: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> Iterator[str]:
    yield _row(heads)
    yield f"|{' --- |' * len(heads)}"
    yield from (_row(row) for row in rows)
    yield ""


def _row(cells: Iterable[object]) -> str:
    return f"| {' | '.join(_plain(str(cell)) for cell in cells)} |"


def _plain(text: str) -> str:
    """Take literally what Markdown would read as markup, on one line, since a line break would end a row."""
    return " ".join(text.split()).translate(_MARKUP)
