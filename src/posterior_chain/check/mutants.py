"""Small changes of a rule: every one that the language can say and that an author might make by mistake."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any, cast

import attrs
from attrs import frozen

from posterior_chain.errors import PosteriorChainError
from posterior_chain.language.conditions import All, Any_, Comparison, Condition, Is, Not, not_
from posterior_chain.language.effects import Cap, Capacity, Effect, Floor, Refer, Scale, Vote, Withhold
from posterior_chain.language.facts import NumberFact, OrderedFact
from posterior_chain.language.rule import Rule
from posterior_chain.language.selections import EVERYTHING
from posterior_chain.model.vocabulary import Scope, Urgency

__all__ = ["Mutant", "mutants"]

_STRICT = {">=": ">", ">": ">=", "<=": "<", "<": "<="}
_LOOSENED = Fraction(11, 10)


@frozen
class Mutant:
    """A rule that was changed a little, or nothing where it was deleted."""

    rule: str
    change: str
    mutated: Rule | None


def mutants(rule: Rule) -> Iterator[Mutant]:
    """Give every small change of a rule that the language can say."""
    yield Mutant(rule.id, "deleted", None)
    for change, when in _conditions(rule.when):
        if when != rule.when:
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


def _conditions(when: Condition) -> Iterator[tuple[str, Condition]]:
    yield f"negated: {when!r}", not_(when)
    yield from _inside(when)


def _inside(when: Condition) -> Iterator[tuple[str, Condition]]:
    match when:
        case All(parts) | Any_(parts):
            kind = type(when)
            word = "all_of" if kind is All else "any_of"
            for place, part in enumerate(parts):
                left = (*parts[:place], *parts[place + 1 :])
                yield f"{word} without {part!r}", left[0] if len(left) == 1 else kind(left)
                for change, other in _inside(part):
                    yield change, kind((*parts[:place], other, *parts[place + 1 :]))
            yield f"{word} turned round: {when!r}", (Any_ if kind is All else All)(parts)
        case Not(part):
            yield f"not dropped: {part!r}", part
            for change, other in _inside(part):
                yield change, Not(other)
        case Comparison():
            yield from _moved(when)
        case Is(_, members) if len(members) > 1:
            for member in members:
                left = tuple(each for each in members if each != member)
                yield f"{when.fact.name} no longer {member}", attrs.evolve(when, members=left)
        case _:
            return


def _moved(atom: Comparison) -> Iterator[tuple[str, Condition]]:
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
