"""A set of rules: immutable, joined and taken apart by value, with the gates always in it when it decides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs
from attrs import field, frozen

from posterior_chain.engine.discovery import Found, found_in
from posterior_chain.errors import CatalogueError, UnknownRule
from posterior_chain.language.rule import Rule
from posterior_chain.language.vocabulary import FACTS
from posterior_chain.model.exercise import Status
from posterior_chain.model.settings import Settings

if TYPE_CHECKING:
    from posterior_chain.check.difference import Difference
    from posterior_chain.check.findings import Report

__all__ = ["Ruleset", "default_rules", "every_rule", "given_rules"]


def _by_id(rules: Iterable[Rule]) -> Mapping[str, Rule]:
    named: dict[str, Rule] = {}
    for rule in sorted(rules, key=lambda rule: rule.id):
        if not rule.id or not rule.title:
            raise CatalogueError(f"a rule that stands in no file needs an id and a title: {rule.id or rule.because!r}")
        _check_facts(rule)
        if named.setdefault(rule.id, rule) != rule:
            raise CatalogueError(f"two rules that differ are called {rule.id!r}: give yours an id of its own")
    _check_former_ids(named)
    return named


def _check_former_ids(named: Mapping[str, Rule]) -> None:
    """Refuse a former id that is another rule's: an id that was given leads to one rule for ever."""
    taken = {name: name for name in named}
    for rule in named.values():
        for former in rule.formerly:
            if taken.setdefault(former, rule.id) != rule.id:
                raise CatalogueError(f"rule {rule.id!r} was formerly {former!r}, which is another rule's")


def _check_facts(rule: Rule) -> None:
    """Refuse a fact that only borrows its name: values are kept by name, so it would answer for the fact that has it."""
    for fact in (atom.fact for atom in rule.when.atoms()):
        if FACTS.get(fact.name) is not fact:
            raise CatalogueError(
                f"rule {rule.id!r} asks about {fact.name!r}, a fact of its own: "
                "rules ask about the facts of the vocabulary, which posterior_chain.authoring has"
            )


@frozen(eq=False)
class Ruleset:
    """
    Rules, each under its id, with the settings that their uncertain numbers are resolved from.

    ``rules | [mine]`` joins rules. The same rule twice is the same rule; two that differ never share an id, so what is joined can take
    things away but never loosen a rule that is there.

    Raises:
        CatalogueError: when a rule has no id or title, when two that differ have the same id or had it, or when a rule asks about a fact
            that is not the vocabulary's.
    """

    by_id: Mapping[str, Rule] = field(converter=_by_id)
    settings: Settings = field(factory=Settings)

    def __attrs_post_init__(self) -> None:
        resolved = {name: rule.resolved(self.settings) for name, rule in self.by_id.items()}
        object.__setattr__(self, "by_id", MappingProxyType(resolved))

    def __reduce__(self) -> tuple[type[Ruleset], tuple[tuple[Rule, ...], Settings]]:
        return Ruleset, (tuple(self), self.settings)

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.by_id.values())

    def __len__(self) -> int:
        return len(self.by_id)

    def __contains__(self, name: object) -> bool:
        return name in self.by_id

    def __getitem__(self, name: str) -> Rule:
        found = self.by_id.get(name) or next((rule for rule in self if name in rule.formerly), None)
        if found is None:
            raise UnknownRule(name, self.by_id)
        return found

    def __or__(self, more: Iterable[Rule]) -> Ruleset:
        return attrs.evolve(self, by_id=[*self, *(rule.resolved(self.settings) for rule in more)])

    def without(self, name: str) -> Ruleset:
        """
        Return the set without the rule *name*; its fingerprint shows it.

        Raises:
            ValueError: when the rule is a shipped gate; a gate can not be left out.
            UnknownRule: when there is no such rule.
        """
        gone = self[name].id
        if gone in shipped_gates().by_id:
            raise ValueError(f"{gone} is a gate: it refers athletes and can not be left out")
        return attrs.evolve(self, by_id=[rule for rule in self if rule.id != gone])

    def with_gates(self) -> Ruleset:
        """Return the set with every shipped gate in it, as this library ships it."""
        gates = shipped_gates().by_id
        there = all(self.by_id.get(name) is gate for name, gate in gates.items())
        return self if there else attrs.evolve(self, by_id={**self.by_id, **gates}.values())

    def check(self, *, seconds: float | None = None) -> Report:
        """
        Check the set over every profile there is: what it violates, what is dead in it, and whom it leaves without an answer.

        Gates are not joined first: what stands in the set is what is checked.

        Raises:
            GaveUp: when a proof grew too large, or took more *seconds* than were given; this is never a pass.
        """
        from posterior_chain.check.checking import check  # noqa: PLC0415 - proofs stand above the engine

        return check(self, seconds=seconds)

    def diff(self, other: Ruleset, *, seconds: float | None = None) -> Difference:
        """Say whether *other* allows more than this set, less, both or the same, and to whom; ``GaveUp`` as :meth:`check`."""
        from posterior_chain.check.difference import compare  # noqa: PLC0415 - proofs stand above the engine

        return compare(self, other, seconds=seconds)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Ruleset) and self.fingerprint == other.fingerprint

    def __hash__(self) -> int:
        return hash(self.fingerprint)

    @cached_property
    def fingerprint(self) -> str:
        """A digest of everything the rules decide and say, and of the settings; their cases are tests and count for nothing."""
        import hashlib  # noqa: PLC0415 - it loads a cryptographic library

        return hashlib.sha256(repr((tuple(self), self.settings)).encode()).hexdigest()[:16]


@lru_cache(maxsize=16)
def default_rules(settings: Settings = Settings(), *, preview: bool = False) -> Ruleset:  # noqa: B008 - frozen
    """Return the rules that this library ships; with *preview* also those that are being tried out."""
    wanted = {Status.STABLE, Status.PREVIEW} if preview else {Status.STABLE}
    return Ruleset([rule for rule in every_rule() if rule.status in wanted], settings)


def given_rules(rules: object) -> Ruleset:
    """Return the *rules* that a caller gave, the shipped ones in place of nothing; ``TypeError`` when they are no rule set."""
    if rules is None:
        return default_rules()
    if not isinstance(rules, Ruleset):
        raise TypeError(f"rules is a Ruleset, not a {type(rules).__name__}: default_rules() | [...] joins your own to the shipped ones")
    return rules


@cache
def shipped_gates() -> Ruleset:
    """Return the gates that this library ships."""
    return Ruleset([rule for rule in every_rule() if rule.is_gate and rule.status is Status.STABLE])


@cache
def every_rule() -> tuple[Rule, ...]:
    """Return every rule file there is, whatever its status."""
    return tuple(_named(found) for found in found_in("posterior_chain.rules"))


def _named(found: Found) -> Rule:
    title, why = found.doc
    return attrs.evolve(found.the("RULE", Rule), id=".".join(found.place), title=title, why=why)
