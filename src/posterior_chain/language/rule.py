"""
The form of a rule: one condition, its effects, a sentence to the athlete, sources with a grade, and cases.

Rules never see each other. The words a condition may use stand in the vocabulary.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import Any

import attrs
from attrs import field, frozen

from posterior_chain.errors import CatalogueError
from posterior_chain.language.conditions import Atom, Comparison, Condition, Setting
from posterior_chain.language.effects import Effect, Refer
from posterior_chain.language.facts import Fact, MuscleFact, NumberFact, is_of_families
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.domains import Kept
from posterior_chain.model.exercise import Status
from posterior_chain.model.forms import tuple_of
from posterior_chain.model.notes import SourceNote
from posterior_chain.model.settings import Settings
from posterior_chain.model.vocabulary import Equipment, Family, Level, Muscle, Outcome, Technique, Tightness, Urgency

__all__ = ["Case", "Evidence", "Grade", "Reviewed", "Rule", "runner"]

_LONGEST_SENTENCE = 300


class Grade(StrEnum):
    """How well the evidence supports a rule; never higher than the evidence table grades it."""

    A = "A"
    B = "B"
    C = "C"
    X = "X"
    D = "D"
    ART = "ART"


def _no_blank(_: object, attribute: attrs.Attribute[Any], value: object) -> None:  # for a field of any type
    if not (value.strip() if isinstance(value, str) else value):
        raise CatalogueError(f"{attribute.name} must not be empty")


def _is_a_condition(_: object, __: attrs.Attribute[Condition], when: object) -> None:
    if isinstance(when, Fact):
        raise TypeError(f"`when={when!r}` is a fact, and a rule needs a condition: compare it with something")
    if not isinstance(when, Condition):
        raise TypeError(f"a rule needs a condition, and {when!r} is none")


def _is_short(_: object, __: object, because: str) -> None:
    if len(because) > _LONGEST_SENTENCE:
        raise CatalogueError(f"because is at most {_LONGEST_SENTENCE} characters, not {len(because)}")


@frozen
class Evidence:
    """A source and the claim it supports, with the rows of the evidence tables that hold it."""

    key: str = field(validator=_no_blank)
    citation: str = field(validator=_no_blank)
    supports: str = field(kw_only=True, validator=_no_blank)
    rows: tuple[str, ...] = field(kw_only=True, validator=[_no_blank, tuple_of(str, "text")])

    def note(self) -> SourceNote:
        """Return it as a recommendation shows it."""
        return SourceNote(key=self.key, citation=self.citation, supports=self.supports, evidence=self.rows)


def _date(day: str) -> datetime.date:
    return datetime.date.fromisoformat(day)


@frozen(kw_only=True)
class Reviewed:
    """The version of the evidence a rule was checked against, and when to look again."""

    evidence: str
    again: datetime.date = field(converter=_date)


@frozen
class Case:
    """
    A short story that tests its rule.

    Attributes:
        story: What is told.
        profile: The runner; start from :func:`runner` and state only what matters.
        fires: Whether the rule fires.
        withholds: A variation that is withheld, and by this rule.
        keeps: A variation that stays allowed.
        chooses: A variation that is in the session.
        outcome: The outcome of the whole advice.
        refers: How urgently this rule refers.
    """

    story: str
    profile: AthleteProfile
    fires: bool = field(kw_only=True)
    withholds: str | None = field(default=None, kw_only=True)
    keeps: str | None = field(default=None, kw_only=True)
    chooses: str | None = field(default=None, kw_only=True)
    outcome: Outcome | None = field(default=None, kw_only=True)
    refers: Urgency | None = field(default=None, kw_only=True)


@frozen(kw_only=True)
class Rule:
    """
    Something a coach knows.

    Attributes:
        id: Its name; the path of its file below ``rules``, with dots.
        title: It as one plain sentence; the first line of its file's docstring.
        why: The rest of the docstring.
        when: What is noticed.
        then: What follows.
        because: A sentence to the athlete.
        sources: What it rests on, each with the claim supported.
        grade: How well.
        cases: Stories; at each threshold one that fires and its nearest neighbour that does not.
        reviewed: The evidence it was checked against.
        status: Preview, stable or retired.
        since: The version of the library that brought it to that status.
        formerly: Ids it had before.
    """

    id: str = ""
    title: str = ""
    why: str = ""
    when: Condition = field(validator=_is_a_condition)
    then: tuple[Effect, ...] = field(validator=[_no_blank, tuple_of(Effect, "effects")])
    because: str = field(validator=[_no_blank, _is_short])
    sources: tuple[Evidence, ...] = field(validator=[_no_blank, tuple_of(Evidence, "Evidence")])
    grade: Grade = field(validator=attrs.validators.instance_of(Grade))
    cases: tuple[Case, ...] = field(validator=[_no_blank, tuple_of(Case, "Case")], repr=False)
    reviewed: Reviewed
    status: Status = field(validator=attrs.validators.instance_of(Status))
    since: str = field(validator=_no_blank)
    formerly: tuple[str, ...] = field(default=(), validator=tuple_of(str, "text"))

    @property
    def is_gate(self) -> bool:
        """Whether it refers, so that no rule set can leave it out."""
        return any(isinstance(effect, Refer) for effect in self.then)

    @property
    def is_protective(self) -> bool:
        """Whether it can take anything away."""
        return any(effect.protective for effect in self.then)

    @property
    def is_about_health(self) -> bool:
        """Whether it takes something away for the sake of the athlete's health."""
        return self.is_protective and any(fact.health for fact in self.facts())

    def facts(self) -> tuple[Fact, ...]:
        """Every fact it asks about, once."""
        return tuple({atom.fact.name: atom.fact for atom in self.when.atoms()}.values())

    def fields(self) -> tuple[str, ...]:
        """Every profile field it reads, once."""
        reading: tuple[Fact | Effect, ...] = (*self.facts(), *self.then)
        return tuple(dict.fromkeys(name for each in reading for name in _fields(each)))

    def resolved(self, settings: Settings) -> Rule:
        """Return the same rule with its settings replaced by their numbers; itself when it names none."""
        when = self.when.mapped(lambda atom: _resolved(atom, settings)) if any(map(_names_a_setting, self.when.atoms())) else self.when
        then = tuple(effect.resolved(settings) for effect in self.then)
        if when is self.when and all(one is other for one, other in zip(then, self.then, strict=True)):
            return self
        return attrs.evolve(self, when=when, then=then)

    def grounded(self) -> Iterator[Rule]:
        """Give the rule itself, or one for each family or muscle where it asks about the one in question."""
        of_families = any(map(is_of_families, self.facts()))
        of_muscles = any(isinstance(fact, MuscleFact) for fact in self.facts())
        if of_families and of_muscles:
            raise CatalogueError(f"{self.id} asks about the family and about the muscle in question: ask about one of them")
        parts: tuple[Family | Muscle, ...] = tuple(Family) if of_families else tuple(Muscle) if of_muscles else ()
        yield from (_of_one_part(self, part) for part in parts) if parts else (self,)


def _names_a_setting(atom: Atom) -> bool:
    return isinstance(atom, Comparison) and isinstance(atom.value, Setting)


def _fields(reading: Fact | Effect) -> tuple[str, ...]:
    return reading.fields() if isinstance(reading, Effect) else reading.fields


def _resolved(atom: Atom, settings: Settings) -> Condition:
    if isinstance(atom, Comparison) and isinstance(atom.value, Setting) and isinstance(atom.fact, NumberFact):
        return atom.fact.resolved(atom.op, getattr(settings, atom.value.name))
    return atom


def _of_one_part(rule: Rule, part: Family | Muscle) -> Rule:
    def grounded(atom: Atom) -> Condition:
        if isinstance(part, Family):
            return attrs.evolve(atom, fact=atom.fact.in_(part)) if is_of_families(atom.fact) else atom
        return attrs.evolve(atom, fact=atom.fact.of(part)) if isinstance(atom.fact, MuscleFact) else atom

    return attrs.evolve(rule, when=rule.when.mapped(grounded), then=tuple(effect.within(part) for effect in rule.then))


def runner(**answers: Kept) -> AthleteProfile:
    """
    Return a healthy, experienced runner to whom everything is open, with these *answers* changed.

    A null leaves a question unanswered.
    """
    return _healthy().changed(**answers)


@cache
def _healthy() -> AthleteProfile:
    return AthleteProfile(**_HEALTHY)


_HEALTHY: Mapping[str, Kept] = {
    "age": 30,
    "sex": "male",
    "body_mass_kg": 70,
    "level": Level.ADVANCED,
    "levels": {Family.GLUTE_HAM_RAISE: Level.ADVANCED},
    "technique": dict.fromkeys(Family, Technique.SOUND),
    "hamstring_tightness": Tightness.NONE,
    "red_flags": frozenset(),
    "pains": (),
    "injuries": (),
    "equipment": frozenset(Equipment),
    "minutes": 180,
}
