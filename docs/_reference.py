"""
The pages of the reference, written from the library: every rule, every variation, every word a profile or a rule may say.

A folder of rules has a page of its own, so that a reader sees beside a rule only those of the same folder.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs

from posterior_chain.engine.exercises import default_exercises
from posterior_chain.engine.ruleset import every_rule
from posterior_chain.language.conditions import Comparison, Setting
from posterior_chain.language.effects import Capacity, Effect
from posterior_chain.language.facts import Fact, NumberFact
from posterior_chain.language.rule import Case, Rule
from posterior_chain.language.vocabulary import FACTS
from posterior_chain.model.athlete import AthleteProfile, Injury, LiftRecord, Loads, Pain, Trained, field_names
from posterior_chain.model.domains import is_required, note_of
from posterior_chain.model.exercise import Prerequisite, Variation
from posterior_chain.model.settings import Settings, uncertain_of
from posterior_chain.model.vocabulary import Family

Lines = Iterator[str]

_EXERCISES = default_exercises(preview=True)
_MARKUP = str.maketrans({mark: f"\\{mark}" for mark in "\\|*_`<>[]$#"})


def write(reference: Path) -> None:
    """Write every page below *reference*, and only what changed, so that Sphinx builds only that again."""
    pages = dict(_pages())
    (reference / "rules").mkdir(exist_ok=True)
    for old in {f"rules/{path.name}" for path in (reference / "rules").glob("*.md")} - set(pages):
        (reference / old).unlink()
    for name, lines in pages.items():
        text = "\n".join(lines) + "\n"
        path = reference / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def _pages() -> Iterator[tuple[str, Lines]]:
    folders: dict[str, list[Rule]] = {}
    for rule in sorted(every_rule(), key=lambda each: each.id):
        folders.setdefault(rule.id.split(".")[0], []).append(rule)
        yield f"rules/{rule.id}.md", _rule_page(rule)
    for folder, rules in folders.items():
        yield f"rules/{folder}.md", _folder_page(folder, rules)
    yield "rules/index.md", _rules_index(folders)
    yield "exercises.md", _exercises_page()
    yield "vocabulary.md", _vocabulary_page()


def _rules_index(folders: Iterable[str]) -> Lines:
    yield from ("# Rules", "", "For anyone who wants to look a rule up.", "This page is written from the rule files.", "")
    yield from _toctree(folders, depth=2)


def _folder_page(folder: str, rules: Iterable[Rule]) -> Lines:
    yield from (f"# {_spoken(folder).capitalize()}", "", "For anyone who wants to look a rule up.", "")
    yield from _toctree((rule.id for rule in rules), depth=1)


def _toctree(names: Iterable[str], *, depth: int) -> Lines:
    yield from ("```{toctree}", f":maxdepth: {depth}", "", *names, "```", "")


def _rule_page(rule: Rule) -> Lines:
    usual = rule.resolved(Settings())
    yield from (f"# {_plain(rule.title)}", "", "For anyone who reviews or looks up this rule.", "This page is written from its file.", "")
    yield from _sheet(_about(rule))
    yield from ("## Why", "", _plain(rule.why), "")
    yield from ("## When", "", _plain(usual.when.describe()), "")
    yield from ("## Then", "", "What each [effect](../vocabulary.md#effects-of-a-rule) does stands in the vocabulary.", "")
    yield from _table(
        ("effect", "on", "what"), ((_spoken(note.kind), note.target, note.value) for each in usual.then for note in each.notes())
    )
    yield from _acts_on(usual)
    yield from _may_be_moved(rule)
    yield from ("## What the athlete is told", "", f"> {_plain(rule.because)}", "")
    yield from ("## Cases", "")
    yield from _table(("story", "the rule", "also expected"), (_case(case) for case in rule.cases))
    yield from ("## Sources", "")
    yield from _table(
        ("source", "supports", "evidence rows"), ((each.citation, each.supports, ", ".join(each.rows)) for each in rule.sources)
    )


def _about(rule: Rule) -> Iterator[tuple[str, str]]:
    yield "id", rule.id
    yield "status", f"{rule.status} since {rule.since}"
    yield "grade", rule.grade
    yield "reads", ", ".join(rule.fields())
    yield "checked", f"against the evidence of {rule.reviewed.evidence}; again by {rule.reviewed.again}"
    if rule.formerly:
        yield "formerly", ", ".join(rule.formerly)


def _acts_on(rule: Rule) -> Lines:
    """Name the variations, so that a reviewer sees one too many and one too few; what depends on the runner has no list."""
    lists = {words: meant for effect in rule.then for words, meant in _meant(effect) if len(meant) < len(_EXERCISES)}
    if lists:
        yield from ("### Which variations", "")
    for words, meant in lists.items():
        yield from (f"- {_plain(words)}: {'; '.join(map(_link, meant)) or 'none'}",)
    yield ""


def _meant(effect: Effect) -> Iterator[tuple[str, Sequence[Variation]]]:
    of = getattr(effect, "of", None)
    if of is None or of.unproven:
        return
    meant = [each for each in _EXERCISES if of.matches(each)]
    if isinstance(effect, Capacity):
        for axis, limit in effect.limits():
            yield f"more than {limit} of 3 of {_spoken(axis)}", [each for each in meant if each.demands[axis] > limit]
    else:
        yield of.describe(), meant


def _may_be_moved(rule: Rule) -> Lines:
    values = [atom.value for atom in rule.when.atoms() if isinstance(atom, Comparison)]
    values += [getattr(effect, each.name) for effect in rule.then for each in attrs.fields(type(effect))]
    names = dict.fromkeys(value.name for value in values if isinstance(value, Setting))
    if names:
        yield from ("### Numbers that may be moved", "")
        yield from _table(_SETTING_HEADS, map(_setting, names))


def _case(case: Case) -> tuple[str, str, str]:
    expected = {
        "withholds": case.withholds and _EXERCISES[case.withholds].name,
        "keeps": case.keeps and _EXERCISES[case.keeps].name,
        "chooses": case.chooses and _EXERCISES[case.chooses].name,
        "outcome": case.outcome and _spoken(case.outcome),
        "refers": case.refers,
    }
    also = "; ".join(f"{word} {value}" for word, value in expected.items() if value is not None)
    return case.story, "fires" if case.fires else "stays silent", also


def _exercises_page() -> Lines:
    yield from ("# Exercises", "", "For anyone who looks a variation up.", "This page is written from the exercise files.", "")
    for family in Family:
        yield from (f"## {_spoken(family).capitalize()}", "")
        for variation in sorted((each for each in _EXERCISES if each.family is family), key=lambda each: (each.level.rank, each.id)):
            yield from (f"({variation.id})=", "", f"### {_plain(variation.name)}", "")
            yield from _sheet(_about_variation(variation), below={"think of": variation.cues, "often goes wrong": variation.faults})


def _about_variation(variation: Variation) -> Iterator[tuple[str, str]]:
    needs = " and ".join(part for part in (", ".join(variation.needs.all_of), " or ".join(variation.needs.any_of)) if part)
    yield "id", variation.id
    yield "level", variation.level
    yield "trains", ", ".join(map(_spoken, variation.primary_muscles))
    yield "load", _spoken(variation.loading.kind)
    yield "range", f"{variation.amount} {variation.amount.unit}"
    yield "needs", _spoken(needs) or "nothing"
    yield "follows", "; ".join(_EXERCISES[name].name for name in variation.regresses_to) or "nothing"
    yield "opened by", " or ".join(map(_opener, variation.prerequisites)) or "nothing: one may start here"
    yield "status", variation.status


def _opener(prerequisite: Prerequisite) -> str:
    variation = _EXERCISES[prerequisite.variation]
    return f"{variation.name} ({prerequisite.sets} x {prerequisite.amount} {variation.amount.unit})"


def _vocabulary_page() -> Lines:
    yield from ("# Vocabulary", "", "For anyone who fills in a profile or writes a rule.", "This page is written from the library.", "")
    yield from ("## Fields of a profile", "", "Every field may be left out; the last column says how a blank is read.", "")
    yield from _fields(AthleteProfile, field_names())
    for record, field in {Pain: "pains", Injury: "injuries", LiftRecord: "records", Trained: "this_week", Loads: "loads"}.items():
        yield from (f"### What {_plain(field)} holds", "")
        yield from _fields(record, [each.name for each in attrs.fields(record)])
    yield from ("## Facts of a rule", "", "A rule compares these; each is read from the fields beside it.", "")
    yield from _table(
        ("fact", "in words", "kind", "reads", "only takes things away when"), map(_fact, FACTS.values()), widths=(22, 22, 22, 20, 14)
    )
    yield from ("## Effects of a rule", "", "A rule does some of these, and [they join](../explanation/how-rules-combine.md).", "")
    yield from _table(("effect", "what it does"), sorted(map(_effect, Effect.__subclasses__())))
    yield from ("## Settings", "", "A coach may move these uncertain numbers; the row is where the evidence calls them uncertain.", "")
    yield from _table(_SETTING_HEADS, (_setting(each.name) for each in attrs.fields(Settings) if isinstance(each.default, Fraction)))


def _fields(record: type[Any], names: Iterable[str]) -> Lines:
    yield from _table(("field", "asked as", "may be", "if left out"), (_field(record, name) for name in names), widths=(28, 24, 32, 16))


def _field(record: type[Any], name: str) -> tuple[str, ...]:
    note = note_of(record, name)
    return name, note.words, note.domain.expected, "must be there" if is_required(record, name) else note.assumed or "nothing is assumed"


def _fact(fact: Fact) -> tuple[str, str, str, str, str]:
    kind = inspect.cleandoc(type(fact).__doc__ or "").splitlines()[0].rstrip(".")
    if isinstance(fact, NumberFact):
        kind = f"a number{f' of {fact.unit}' if fact.unit else ''} from {float(fact.low):g} to {float(fact.high):g}"
    return fact.name, fact.words, kind, ", ".join(fact.fields), fact.cautious.value if fact.cautious else ""


def _effect(kind: type[Effect]) -> tuple[str, str]:
    return _spoken(kind.kind), inspect.cleandoc(kind.__doc__ or "").replace("*", "")


_SETTING_HEADS = ("setting", "in words", "unless moved", "may be", "row")


def _setting(name: str) -> tuple[str, ...]:
    note, usual = uncertain_of(name), getattr(Settings(), name)
    return name, note.words, f"{float(usual):g}", f"{float(note.low):g} to {float(note.high):g}", note.row


def _table(heads: tuple[str, ...], rows: Iterable[Iterable[object]], *, widths: tuple[int, ...] = ()) -> Lines:
    yield from ("```{list-table}", ":header-rows: 1", f":widths: {' '.join(map(str, widths)) or 'auto'}", "")
    for cells in (heads, *rows):
        yield from (f"{'  ' if place else '* '}- {_plain(str(cell))}" for place, cell in enumerate(cells))
    yield from ("```", "")


def _sheet(rows: Iterable[tuple[str, object]], *, below: Mapping[str, Iterable[str]] | None = None) -> Lines:
    """Give a table of one thing, its headings at the side; what stands *below* is a list."""
    yield from ("```{list-table}", ":stub-columns: 1", ":widths: 22 78", "")
    for head, cell in rows:
        yield from (f"* - {head}", f"  - {_plain(str(cell))}")
    for head, lines in (below or {}).items():
        yield from (f"* - {head}", *(f"  {'  ' if place else '- '}- {_plain(line)}" for place, line in enumerate(lines)))
    yield from ("```", "")


def _link(variation: Variation) -> str:
    return f"[{_plain(variation.name)}](#{variation.id})"


def _spoken(word: str) -> str:
    return str(word).replace("_", " ")


def _plain(text: str) -> str:
    """Take literally what Markdown would read as markup, on one line, since a line break would end a row."""
    return " ".join(text.split()).translate(_MARKUP)
