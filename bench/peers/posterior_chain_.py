"""
Our matcher on the shared workload of the peers: the conditions as facts and cells, first match and sums in this adapter.

An engine of ``../shared/bench/peers``: that folder has to be on the path, for ``workload``.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from enum import StrEnum
from fractions import Fraction
from operator import getitem, itemgetter
from typing import Any, TypeVar

import attrs
import workload as w

from posterior_chain.engine.bits import ones, union
from posterior_chain.engine.matching import Matcher
from posterior_chain.engine.memo import Memo
from posterior_chain.language.conditions import All, Comparison, Condition, Is, all_of, any_of, not_
from posterior_chain.language.facts import Context, Fact, NumberFact, OrderedFact, SetFact, YesNoFact
from posterior_chain.model.settings import Settings
from posterior_chain.model.vocabulary import Scale

__all__ = ["NAME", "SCOPE", "build", "build_matcher", "normalise"]

NAME = "posterior_chain: cells and boxes, full trace"
SCOPE = "full + trace"

F = TypeVar("F", bound=Fact)
K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
Profile = Mapping[str, Any]


class Experience(Scale):
    """How long somebody has lifted."""

    BEGINNER = "beginner"
    INTERMEDIATE = "intermediate"
    ADVANCED = "advanced"


Site = StrEnum("Site", {name.upper(): name for name in w.PAIN})
Kit = StrEnum("Kit", {name.upper(): name for name in w.EQUIPMENT})


def fact(kind: Callable[..., F], name: str, **more: Any) -> F:
    """Return a fact that reads the field of its own name."""
    return kind(**{"name": name, "words": name, "fields": (name,), "read": lambda profile, _: profile[name], **more})


def known(name: str) -> YesNoFact:
    """Return the fact that a field is answered."""
    return fact(YesNoFact, f"{name}_known", fields=(name,), read=lambda profile, _: profile[name] is not None)


def any_in(name: str) -> YesNoFact:
    """Return the fact that a set holds anything."""
    return fact(YesNoFact, f"{name}_any", fields=(name,), read=lambda profile, _: bool(profile[name]))


def at_least(one: str, other: str, times: Fraction) -> YesNoFact:
    """Return the relation of two fields: *one* is known and at least so many *times* the *other*."""

    def read(profile: Any, _: Context) -> bool:
        return profile[one] is not None and profile[one] * times.denominator >= profile[other] * times.numerator

    return fact(YesNoFact, f"{one}_of_{other}", fields=(one, other), read=read)


FACTS: Mapping[str, Fact] = {
    each.name: each
    for each in (
        fact(OrderedFact, "experience", values=Experience),
        fact(NumberFact, "hamstring_tightness", low=0, high=3),
        fact(NumberFact, "hip_tightness", low=0, high=3),
        fact(YesNoFact, "knee_control"),
        fact(YesNoFact, "quad_dominant"),
        fact(SetFact, "pain", values=Site),
        fact(SetFact, "equipment", values=Kit),
        fact(NumberFact, "weekly_km", low=0, high=200),
        fact(NumberFact, "days_to_race", low=0, high=365, read=lambda p, _: 365 if p["days_to_race"] is None else p["days_to_race"]),
        fact(NumberFact, "sessions_per_week", low=1, high=7),
        known("squat_1rm"),
        known("deadlift_1rm"),
        known("days_to_race"),
        any_in("pain"),
        at_least("squat_1rm", "bodyweight_kg", Fraction(3, 2)),
    )
}

_COMPARED = {"ge": ">=", "le": "<=", "lt": "<"}


def condition(tree: tuple[Any, ...]) -> Condition:
    """Return a condition of the workload in our language."""
    match tree:
        case ("true",):
            return All(())
        case ("and" | "or" | "not" as how, *parts):
            return {"and": all_of, "or": any_of, "not": not_}[how](*map(condition, parts))
        case ("is", name):
            return Is(FACTS[name], (True,))
        case ("known" | "any" as what, name):
            return Is(FACTS[f"{name}_{what}"], (True,))
        case ("has", name, member):
            kinds: SetFact[Any] = FACTS[name]
            return kinds.has(kinds.values(member))
        case ("ratio", one, other, *_):
            return Is(FACTS[f"{one}_of_{other}"], (True,))
        case (("eq" | "ne") as how, name, value):
            same = Is(FACTS[name], (value,))
            return same if how == "eq" else not_(same)
        case (how, name, value):
            return Comparison(FACTS[name], _COMPARED[how], Fraction(value))
    raise AssertionError(tree)


def answers_in(fields: tuple[str, ...]) -> Callable[[Profile], list[Any]]:
    """Return what takes the answers from a profile; the two lists become tuples, which can be remembered."""
    taken, pain, equipment = itemgetter(*fields), fields.index("pain"), fields.index("equipment")

    def answers(profile: Profile) -> list[Any]:
        found = list(taken(profile))
        found[pain], found[equipment] = tuple(found[pain]), tuple(found[equipment])
        return found

    return answers


def build_matcher(rules: Iterable[w.Rule]) -> Matcher[Profile]:
    """Return the conditions of *rules* ready to be matched."""
    context = Context(Settings(), {})
    conditions = [(rule.id, condition(rule.when)) for rule in rules]
    return Matcher(conditions, lambda fact, profile: fact.read(profile, context), answers_in)


@attrs.frozen
class Prescription:
    """What to do of one family."""

    variation: str
    sets: int
    reps: int
    load_kg: float


@attrs.frozen
class Session:
    """What to do of each family, and the boxes that held."""

    items: tuple[Prescription, ...]
    trace: int


class Made(Memo[K, V]):
    """A memo that makes what it does not remember."""

    __slots__ = ("make",)

    def __init__(self, make: Callable[[K], V]) -> None:
        self.make = make

    def __missing__(self, key: K) -> V:
        return self.keep(key, self.make(key))


AtLoad = Made[float, Prescription]
"""The prescriptions that differ in nothing but the load."""

Dose = tuple[Prescription, str | None, int, int, AtLoad]
"""A prescription without load, the field that loads it, what to multiply the record and the body mass with, and it at each load."""


class Dosing:
    """The dose of one family by the boxes that matter to it."""

    def __init__(self, family: str, rules: list[w.Rule], owners: list[int]) -> None:
        self.rules, self.owners = rules, owners
        of_family = [(1 << bit, rules[owner].kind) for bit, owner in enumerate(owners) if family in rules[owner].families]
        self.boxes = union(bit for bit, _ in of_family)
        self.scaling = union(bit for bit, kind in of_family if kind == "scale")
        self.shifts = Made(self.shift)

    def dose(self, boxes: int) -> Dose:
        """Return the dose where these boxes hold: the first of those that choose does."""
        choosing = boxes & ~self.scaling
        first = self.rules[self.owners[(choosing & -choosing).bit_length() - 1]]
        return _doses[first.variation, *self.shifts[boxes & self.scaling]]

    def shift(self, boxes: int) -> tuple[int, int, int]:
        """Return the sets, the repetitions and the per cent of the load that scaling rules add."""
        sets = reps = load = 0
        for owner in {self.owners[bit] for bit in ones(boxes)}:
            rule = self.rules[owner]
            sets, reps, load = sets + rule.sets, reps + rule.reps, load + rule.load
        return sets, reps, load


def build(rules: list[w.Rule] | None = None) -> Callable[[Profile], Session]:
    """Return what decides for a profile by *rules*."""
    rules = sorted(rules or w.BASE, key=lambda rule: rule.kind)  # what scales first, so that the boxes of a family are a short integer
    matcher = build_matcher(rules)
    families = [Dosing(family, rules, [owner for owner, _ in matcher.boxes]) for family in w.FAMILIES]
    match, masks, known = matcher.match, [each.boxes for each in families], [Made(each.dose) for each in families]

    def decide(profile: Profile) -> Session:
        trace = match(profile)
        items: list[Prescription] = []
        for item, load, by_record, by_mass, at_load in map(getitem, known, map(trace.__and__, masks)):
            if load is None:
                items.append(item)
            else:
                record = profile[load]
                base = profile["bodyweight_kg"] * by_mass if record is None else record * by_record
                items.append(at_load[base // 25000])
        return Session(tuple(items), trace)

    return decide


_at_load = Made[tuple[str, int, int], AtLoad](lambda key: Made(lambda steps: Prescription(*key, steps * 2.5)))


def _dose(key: tuple[str, int, int, int]) -> Dose:
    name, more_sets, more_reps, more_load = key
    variation = w.VARIATIONS[name]
    percent = min(max(100 + more_load, 40), 110)
    at_load = _at_load[name, min(max(2 + more_sets, 1), 5), min(max(variation.reps + more_reps, 3), 20)]
    return at_load[0.0], variation.load, variation.pct * percent, variation.bw_pct * percent, at_load


_doses = Made(_dose)


def normalise(session: Session) -> dict[str, Any]:
    """Return the decision as the reference gives it."""
    return {family: attrs.asdict(item) for family, item in zip(w.FAMILIES, session.items, strict=True)}
