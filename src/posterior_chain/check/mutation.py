"""
How much of what a rule set says is asked for: rules are changed a little, and obligations should object to every change that loosens.

Each mutant is judged exactly, over every profile. It is equivalent, caught by an obligation, looser and uncaught, only stricter, or it
changes nothing but what is preferred. To no longer step down, or no longer vote for something, is looser as well; to vote for more is not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from fractions import Fraction
from itertools import chain, islice
from typing import Any, cast

import attrs
from attrs import frozen

from posterior_chain.check.checking import proof_of
from posterior_chain.check.comparing import looser, touched, undirected
from posterior_chain.check.diagrams import NO, within_calls
from posterior_chain.check.obligation import Obligation, violations
from posterior_chain.check.obligations import OBLIGATIONS
from posterior_chain.check.proof import Proof
from posterior_chain.check.waivers import MUTANTS
from posterior_chain.engine.bits import Bits, ones, union
from posterior_chain.engine.exercises import Exercises, default_exercises
from posterior_chain.engine.ruleset import Ruleset, default_rules
from posterior_chain.errors import PosteriorChainError
from posterior_chain.language.conditions import All, Any_, Comparison, Condition, Is, Not, not_
from posterior_chain.language.effects import Cap, Capacity, Effect, Floor, Refer, Scale, Vote, Withhold
from posterior_chain.language.facts import NumberFact, OrderedFact
from posterior_chain.language.rule import Rule
from posterior_chain.language.selections import EVERYTHING
from posterior_chain.model.vocabulary import Scope, Urgency

__all__ = ["Adequacy", "Judged", "Mutant", "Verdict", "adequacy", "mutants"]

_STRICT = {">=": ">", ">": ">=", "<=": "<", "<": "<="}
_LOOSENED = Fraction(11, 10)
_MANY_NODES = 400_000
_MOST_LOOKED_AT = 40


class Verdict(StrEnum):
    """What became of a mutant."""

    EQUIVALENT = "equivalent"
    CAUGHT = "caught"
    UNCAUGHT = "looser and uncaught"
    STRICTER = "only stricter"
    PREFERRED = "only preferences change"


@frozen
class Mutant:
    """A rule that was changed a little, or nothing where it was deleted."""

    rule: str
    change: str
    mutated: Rule | None


@frozen
class Judged:
    """A mutant with its verdict, the first obligation that objects if one does, and the reason why it is accepted when none does."""

    mutant: Mutant
    verdict: Verdict
    caught_by: str | None = None
    waived: str | None = None


@frozen
class Adequacy:
    """Every mutant of a rule set, judged."""

    judged: tuple[Judged, ...]

    def of(self, verdict: Verdict) -> tuple[Judged, ...]:
        """Return those with a verdict."""
        return tuple(each for each in self.judged if each.verdict is verdict)

    @property
    def score(self) -> float:
        """The part of the mutants that loosen to which an obligation objects; the waived are none of them."""
        caught = len(self.of(Verdict.CAUGHT))
        loose = caught + sum(each.waived is None for each in self.of(Verdict.UNCAUGHT))
        return caught / loose if loose else 1.0

    def text(self) -> str:
        """Say it in a few lines, with every mutant that nobody catches."""
        counts = ", ".join(f"{len(self.of(verdict))} {verdict}" for verdict in Verdict)
        lines = [f"{len(self.judged)} mutants: {counts}; {self.score:.1%} of those that loosen are caught"]
        lines += [
            f"{each.mutant.rule}: {each.mutant.change}" + (f" (waived: {each.waived})" if each.waived else "")
            for each in self.of(Verdict.UNCAUGHT)
        ]
        return "\n".join(lines)


@within_calls()
def adequacy(
    rules: Ruleset | None = None,
    exercises: Exercises | None = None,
    *,
    obligations: Iterable[Obligation] = OBLIGATIONS,
    waivers: Mapping[tuple[str, str], str] = MUTANTS,
    only: Iterable[str] | None = None,
) -> Adequacy:
    """Judge every mutant of a rule set, or of *only* some of its rules."""
    rules = default_rules() if rules is None else rules
    exercises = default_exercises() if exercises is None else exercises
    wanted = set(rules.by_id if only is None else only)
    several = [mutant for rule in rules if rule.id in wanted for mutant in mutants(rule)]
    resolved = tuple(part for each in obligations for part in each.resolved().grounded())
    also = [atom for each in several if each.mutated is not None for ground in each.mutated.grounded() for atom in ground.when.atoms()]
    proof = proof_of(rules, exercises, resolved, also)
    kept = tuple(part for part in resolved if next(violations(part, proof), None) is None)
    judged: list[Judged] = []
    for each in several:
        if proof.diagrams.nodes > _MANY_NODES:
            proof = proof_of(rules, exercises, resolved, also)
        judged.append(_judged(each, proof, kept, waivers))
    return Adequacy(tuple(judged))


def _judged(mutant: Mutant, proof: Proof, obligations: Iterable[Obligation], waivers: Mapping[tuple[str, str], str]) -> Judged:
    other = proof.without_rule(mutant.rule) if mutant.mutated is None else proof.with_rule(mutant.mutated)
    places, chosen = touched(proof, other), _chosen(proof, mutant.rule)
    looser_at = False
    for each in islice(chain(looser(proof, other, ones(places)), undirected(proof, other, ones(chosen))), _MOST_LOOKED_AT):
        looser_at = True
        among = 0 if each.place is None else 1 << each.place
        caught = next((one.id for one in obligations if next(violations(one, other, within=each.where, among=among), None)), None)
        if caught is not None:
            return Judged(mutant, Verdict.CAUGHT, caught)
    if looser_at:
        return Judged(mutant, Verdict.UNCAUGHT, waived=waivers.get((mutant.rule, mutant.change)))
    if next(looser(other, proof, ones(places)), None) is not None:
        return Judged(mutant, Verdict.STRICTER)
    if _preferences(proof, mutant.rule) == _preferences(other, mutant.rule):
        return Judged(mutant, Verdict.EQUIVALENT)
    among = chosen | _chosen(other, mutant.rule)
    return Judged(mutant, Verdict.PREFERRED, next((one.id for one in obligations if next(violations(one, other, among=among), None)), None))


def _chosen(proof: Proof, rule: str) -> Bits:
    """Return the variations that a rule steps down from or votes for."""
    return union(each.ground.steps | each.ground.votes for each in proof.by_rule.get(rule, ()))


def _preferences(proof: Proof, rule: str) -> list[tuple[int, Bits, Bits, object]]:
    acting = proof.by_rule.get(rule, ())
    return [(each.fires, each.ground.votes, each.ground.steps, each.ground.more_sets) for each in acting if each.fires != NO]


# -- the changes


def mutants(rule: Rule) -> Iterator[Mutant]:
    """Give every small change of a rule that the language can say."""
    yield Mutant(rule.id, "deleted", None)
    for change, when in _conditions(rule.when):
        if when is not None and when != rule.when:
            yield from _made(rule, change, when=when)
    for place, effect in enumerate(rule.then):
        if len(rule.then) > 1:
            yield from _made(rule, f"without effect {place + 1}", then=(*rule.then[:place], *rule.then[place + 1 :]))
        for change, other in _effects(effect):
            yield from _made(rule, f"effect {place + 1}: {change}", then=(*rule.then[:place], other, *rule.then[place + 1 :]))


def _made(rule: Rule, change: str, **parts: Any) -> Iterator[Mutant]:
    """Give a mutant, unless the language refuses it."""
    try:
        yield Mutant(rule.id, change, attrs.evolve(rule, **parts))
    except (PosteriorChainError, ValueError, TypeError):
        return


def _conditions(when: Condition) -> Iterator[tuple[str, Condition | None]]:
    yield f"negated: {when!r}", not_(when)
    yield from _inside(when)


def _inside(when: Condition) -> Iterator[tuple[str, Condition | None]]:
    match when:
        case All(parts) | Any_(parts):
            kind = type(when)
            word = "all_of" if kind is All else "any_of"
            for place, part in enumerate(parts):
                left = (*parts[:place], *parts[place + 1 :])
                yield f"{word} without {part!r}", left[0] if len(left) == 1 else kind(left)
                for change, other in _inside(part):
                    yield change, None if other is None else kind((*parts[:place], other, *parts[place + 1 :]))
            yield f"{word} turned round: {when!r}", (Any_ if kind is All else All)(parts)
        case Not(part):
            yield f"not dropped: {part!r}", part
            for change, other in _inside(part):
                yield change, None if other is None else Not(other)
        case Comparison():
            yield from _moved(when)
        case Is(_, members) if len(members) > 1:
            for member in members:
                left = tuple(each for each in members if each != member)
                yield f"{when.fact.name} no longer {member}", attrs.evolve(when, members=left)
        case _:
            return


def _moved(atom: Comparison) -> Iterator[tuple[str, Condition | None]]:
    yield f"{atom!r} strict or not", attrs.evolve(atom, op=_STRICT[atom.op])
    fact = atom.fact
    if isinstance(fact, NumberFact):
        for step in (-fact.step, fact.step):
            moved = Fraction(atom.value) + step
            if fact.low <= moved <= fact.high:
                yield f"{atom!r} moved by {float(step):g}", attrs.evolve(atom, value=moved)
    elif isinstance(fact, OrderedFact):
        words: list[Any] = list(cast("Any", fact).values)
        at = words.index(atom.value)
        for word in (*words[max(at - 1, 0) : at], *words[at + 1 : at + 2]):
            yield f"{atom!r} moved to {word}", attrs.evolve(atom, value=word)


def _effects(effect: Effect) -> Iterator[tuple[str, Effect]]:
    """Give small changes of an effect."""
    numbers: Mapping[str, int] = {"sets": 1, "repetitions": 1, "sessions_per_week": 1, "rir": -1, "rir_above_table": -1, "sets_fewer": -1}
    if isinstance(effect, (Cap, Floor, Scale, Vote)):
        for name, step in numbers.items():
            value = getattr(effect, name, None)
            if type(value) is int:
                yield from _evolved(effect, f"{name} {value} -> {value + step}", **{name: value + step})
        for name in ("sets_factor", "load_factor", "start_factor"):
            value = getattr(effect, name, None)
            if isinstance(value, Fraction):
                yield from _evolved(effect, f"{name} {value} -> {min(value * _LOOSENED, 1)}", **{name: min(value * _LOOSENED, Fraction(1))})
    for axis, limit in effect.limits() if isinstance(effect, Capacity) else ():
        yield from _evolved(effect, f"{axis} {limit} -> {limit + 1}", **{axis.value: limit + 1})
    if isinstance(effect, Refer):
        lower = {Urgency.EMERGENCY: Urgency.URGENT, Urgency.URGENT: Urgency.ROUTINE}.get(effect.urgency)
        if lower:
            yield from _evolved(effect, f"urgency {effect.urgency} -> {lower}", urgency=lower)
        if effect.scope is not Scope.ADVICE:
            yield from _evolved(effect, f"scope {effect.scope} -> {Scope.ADVICE}", scope=Scope.ADVICE)
    if isinstance(effect, Withhold) and len(effect.methods) > 1:
        for method in effect.methods:
            yield from _evolved(effect, f"no longer {method}", methods=tuple(each for each in effect.methods if each is not method))
    of = getattr(effect, "of", None)
    if of is not None and of != EVERYTHING:
        yield from _evolved(effect, "selection widened to everything", of=EVERYTHING)
        for name in ("family", "load", "laterality", "level", "position", "contraction", "length_bias", "trains", "uses"):
            words = getattr(of, name)
            if len(words) > 1:
                for word in words:
                    left = tuple(each for each in words if each != word)
                    yield from _evolved(effect, f"{name} no longer {word}", of=attrs.evolve(of, **{name: left}))


def _evolved(effect: Effect, change: str, **parts: Any) -> Iterator[tuple[str, Effect]]:
    try:
        yield change, attrs.evolve(effect, **parts)
    except (PosteriorChainError, ValueError, TypeError):
        return
