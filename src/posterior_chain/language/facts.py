"""
The kinds of facts a rule may ask about: numbers, ordered words, words, yes or no, sets.

A fact is a named observation with a finite domain, read from the profile or assumed. Comparing it builds a condition; comparing it
with a value it never takes raises at once. Which facts there are stands in the vocabulary.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum, StrEnum
from fractions import Fraction
from functools import cached_property
from math import isfinite
from typing import Generic, NoReturn, TypeGuard, TypeVar

import attrs
from attrs import field, frozen

from posterior_chain.errors import Mistake
from posterior_chain.language.conditions import All, Comparison, Condition, Has, Is, NeverTrue, Setting, Value, spoken
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.domains import REFUSED, VariationId, shown
from posterior_chain.model.exercise import Variation
from posterior_chain.model.forms import members_of, near_members
from posterior_chain.model.settings import Settings
from posterior_chain.model.vocabulary import Contraction, Family, Level, Muscle, Scale

__all__ = [
    "Brought",
    "Cautious",
    "ChoiceFact",
    "Context",
    "Counts",
    "Cuts",
    "Fact",
    "FamilyFact",
    "MuscleFact",
    "NumberFact",
    "OrderedFact",
    "SetFact",
    "Unordered",
    "YesNoFact",
    "is_of_families",
    "lowers",
    "no_cuts",
    "the_one",
]

S = TypeVar("S", bound=Scale)
W = TypeVar("W", bound=StrEnum)
F = TypeVar("F", bound="Fact")


class Cautious(Enum):
    """The direction in which a fact may only take things away."""

    HIGHER = "higher"
    LOWER = "lower"


@frozen(eq=False)
class Context:
    """What a fact may look up beside the profile: the settings and the catalogue."""

    settings: Settings
    variations: Mapping[str, Variation]

    @cached_property
    def number(self) -> Mapping[str, int | Fraction]:
        """The settings by their names, whole numbers as such: comparing with them is what readers mostly do."""
        settings = {each.name: getattr(self.settings, each.name) for each in attrs.fields(type(self.settings))}
        exact = {name: value for name, value in settings.items() if isinstance(value, Fraction)}
        return {name: value.numerator if value.denominator == 1 else value for name, value in exact.items()}

    @cached_property
    def easier(self) -> Mapping[tuple[Family, Level], frozenset[str]]:
        """The variations of each family that are for a level below each level."""
        return {
            (family, level): frozenset(
                each.id for each in self.variations.values() if each.family is family and each.level.rank < level.rank
            )
            for family in Family
            for level in Level
        }

    @cached_property
    def lowerings(self) -> frozenset[str]:
        """The variations that lower the body or a load with the hamstrings, in the knee."""
        return frozenset(each.id for each in self.variations.values() if lowers(each))


def lowers(variation: Variation) -> bool:
    """Whether a *variation* lowers the body or a load with the hamstrings, in the knee."""
    return variation.family is Family.GLUTE_HAM_RAISE and variation.contraction is Contraction.ECCENTRIC


Reader = Callable[[AthleteProfile, Context], Value]

Part = Callable[[AthleteProfile, Context], object]
"""What takes that part of an answer from a profile which counts; it can be hashed."""


@frozen
class Brought:
    """A part of a list that each of its elements brings by itself: of the whole list it is the union, or whether any brings it."""

    part: Part

    def __call__(self, profile: AthleteProfile, context: Context) -> object:
        """Return what a profile brings."""
        return self.part(profile, context)


Counts = Mapping[str, Part]
"""What counts of the answer to each field."""

Cuts = Callable[[Settings], Mapping[str, tuple[int | Fraction, ...]]]
"""The constants that answers are compared with, by field, under some settings."""


def no_cuts(_: Settings) -> Mapping[str, tuple[int | Fraction, ...]]:
    """Say that a fact compares nothing by itself."""
    return {}


@frozen(eq=False, kw_only=True, repr=False)
class Fact(NeverTrue):
    """
    A named observation about a runner.

    Attributes:
        name: Its name in a rule.
        words: Its name in a sentence.
        fields: The profile fields it reads.
        read: How its value is found; it always has one, since what is unknown is read as its assumption.
        cautious: The direction in which it may only take things away, when it has one.
        health: Whether it is about the athlete's health.
        cuts: The constants it compares the answers of a field with, by field, under some settings; rules compare the fact itself.
        counts: What counts of the answer to a field, by field, where less than all of it does: runners of whom the same counts are
            alike, and a table asks once for all of them. Of a set it is the members that the answer brings.
    """

    name: str
    words: str
    fields: tuple[str, ...]
    read: Reader
    cautious: Cautious | None = None
    health: bool = False
    cuts: Cuts = no_cuts
    counts: Counts = field(factory=dict[str, "Part"])

    def __repr__(self) -> str:
        return self.name

    def __eq__(self, other: object) -> NoReturn:
        raise TypeError(f"write {self._instead(other)} instead of `==` or `!=`")

    def __contains__(self, member: object) -> NoReturn:
        raise TypeError(f"write {self._instead(member)} instead of `in`")

    def __reduce__(self) -> tuple[Callable[[str], Fact], tuple[str]]:
        from posterior_chain.language.vocabulary import fact_named  # noqa: PLC0415 - the vocabulary is made of facts

        return fact_named, (self.name,)

    def _instead(self, value: object) -> str:
        """Say how the fact is asked whether it is *value*."""
        return f"{self.name}.is_({value!r})"

    def never(self, value: object, takes: str, near: tuple[str, ...] = ()) -> ValueError:
        """Return the error that says what the fact *takes* instead of *value*."""
        hint = f"; did you mean {' or '.join(f'`{word}`' for word in near)}?" if near else ""
        return ValueError(f"{self.name} is never {value!r}; expected {takes}{hint}")

    def rank_of(self, value: Value) -> Value:
        """Return what is compared when *value* is."""
        return value


@frozen(eq=False, kw_only=True, repr=False)
class Unordered(Fact):
    """A fact that is more or less than nothing."""

    def __ge__(self, value: object) -> NoReturn:
        raise TypeError(f"{self.name} has no order: write {self._instead(value)}")

    __le__ = __gt__ = __lt__ = __ge__


@frozen(eq=False, kw_only=True, repr=False)
class NumberFact(Fact):
    """A number of *unit* from *low* to *high* in steps of *step*."""

    low: Fraction = field(converter=Fraction)
    high: Fraction = field(converter=Fraction)
    step: Fraction = field(default=Fraction(1), converter=Fraction)
    unit: str = ""

    def rank_of(self, value: Value) -> Value:
        """Return the number as answers are kept, so that a constant in tenths equals the answer it names."""
        return float(value)

    def __ge__(self, value: float | Setting) -> Condition:
        return self._compare(">=", value)

    def __le__(self, value: float | Setting) -> Condition:
        return self._compare("<=", value)

    def __gt__(self, value: float | Setting) -> Condition:
        return self._compare(">", value)

    def __lt__(self, value: float | Setting) -> Condition:
        return self._compare("<", value)

    def between(self, low: float | Setting, high: float | Setting) -> Condition:
        """Hold from *low* to *high*, both included."""
        if not isinstance(low, Setting) and not isinstance(high, Setting) and low > high:
            raise ValueError(f"`{self.name}.between({low!r}, {high!r})` is never so: the low end comes first")
        return All((self >= low, self <= high))

    def _instead(self, value: object) -> str:
        return f"{self.name}.between({value!r}, {value!r}), or {self.name} >= {value!r}"

    def resolved(self, op: str, value: object) -> Condition:
        """Compare with a setting's number, which need not lie on a step."""
        return Comparison(self, op, Fraction(str(value)) if not isinstance(value, Fraction) else value)

    def _compare(self, op: str, value: object) -> Condition:
        if isinstance(value, Setting):
            return Comparison(self, op, value)
        if isinstance(value, Fact):
            raise TypeError(f"`{self.name} {op} {value.name}` relates two facts: make a derived fact of the relation")
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise TypeError(f"{self.name} is a number, and {value!r} is none")
        if not isfinite(value) or Fraction(str(value)) % self.step:
            raise self._outside(value)
        return self.compared(op, Fraction(str(value)))

    def compared(self, op: str, exact: Fraction) -> Condition:
        """Compare with a number of the range that tells some apart; one that came from a setting need not lie on a step."""
        if not self.low <= exact <= self.high:
            raise self._outside(exact)
        if (op, exact) in ((">=", self.low), ("<=", self.high), ("<", self.low), (">", self.high)):
            raise _same(f"{self.name} {op} {spoken(exact)}")
        return Comparison(self, op, exact)

    def _outside(self, value: float | Fraction) -> ValueError:
        return ValueError(f"{self.name} is never {float(value):g}; it runs from {self.low} to {self.high} in steps of {float(self.step):g}")


def _same(condition: str) -> ValueError:
    return ValueError(f"`{condition}` is the same for everybody")


@frozen(eq=False, kw_only=True, repr=False)
class OrderedFact(Fact, Generic[S]):
    """One word of a list that has an order."""

    values: type[S]

    def rank_of(self, value: S) -> int:
        return value.rank

    def __ge__(self, value: S) -> Condition:
        return self._compare(">=", value)

    def __le__(self, value: S) -> Condition:
        return self._compare("<=", value)

    def __gt__(self, value: S) -> Condition:
        return self._compare(">", value)

    def __lt__(self, value: S) -> Condition:
        return self._compare("<", value)

    def is_(self, value: S) -> Condition:
        """Hold when it is *value*."""
        return self.one_of(value)

    def one_of(self, *values: S) -> Condition:
        """Hold when it is one of *values*."""
        return _one_of(self, self.values, values)

    def _known(self, value: object) -> S:
        if not isinstance(value, self.values):
            raise self.never(value, members_of(self.values), near_members(value, self.values))
        return value

    def _compare(self, op: str, value: object) -> Condition:
        known = self._known(value)
        ends = list(self.values)
        if (op, known) in ((">=", ends[0]), ("<=", ends[-1]), ("<", ends[0]), (">", ends[-1])):
            raise _same(f"{self.name} {op} {value}")
        return Comparison(self, op, known)


@frozen(eq=False, kw_only=True, repr=False)
class FamilyFact(OrderedFact[S]):
    """
    A fact that each family of exercises has for itself.

    In a condition it means "of the family in question": the rule then stands for one rule a family, acting on that family alone.
    """

    each: Mapping[Family, OrderedFact[S]]

    def in_(self, family: Family) -> OrderedFact[S]:
        """Return the fact of one family."""
        return the_one(self.each, family, Family, self.name)


@frozen(eq=False, kw_only=True, repr=False)
class MuscleFact(NumberFact):
    """
    A number that each muscle has for itself.

    In a condition it means "of the muscle in question": the rule then stands for one rule a muscle, acting on what trains it most.
    """

    each: Mapping[Muscle, NumberFact]

    def of(self, muscle: Muscle) -> NumberFact:
        """Return the fact of one muscle."""
        return the_one(self.each, muscle, Muscle, self.name)


def the_one(each: Mapping[W, F], word: W, kind: type[W], name: str) -> F:
    """Return the fact that *word* has for itself; *name* is what was asked, for who asks with a word that is none."""
    if word not in tuple(kind):
        raise ValueError(str(Mistake(name, shown(word), members_of(kind), near_members(word, kind))))
    return each[word]


def _one_of(fact: Fact, kind: type[W], values: tuple[W, ...]) -> Condition:
    for value in values:
        if not isinstance(value, kind):
            raise fact.never(value, members_of(kind), near_members(value, kind))
    if not values:
        raise ValueError(f"`{fact.name}.one_of()` is never so: name what it may be")
    if set(values) == set(kind):
        raise _same(f"{fact.name}.one_of({', '.join(values)})")
    return Is(fact, values)


def is_of_families(fact: Fact) -> TypeGuard[FamilyFact[Scale]]:
    """Whether each family of exercises has *fact* for itself."""
    return isinstance(fact, FamilyFact)


@frozen(eq=False, kw_only=True, repr=False)
class ChoiceFact(Unordered, Generic[W]):
    """One word of a list without an order."""

    values: type[W]

    def is_(self, value: W) -> Condition:
        """Hold when it is *value*."""
        return self.one_of(value)

    def one_of(self, *values: W) -> Condition:
        """Hold when it is one of *values*."""
        return _one_of(self, self.values, values)


@frozen(eq=False, kw_only=True, repr=False)
class YesNoFact(Unordered):
    """Something that is so or not."""

    def is_(self, value: bool) -> Condition:  # noqa: FBT001 - reads as a sentence
        """Hold when it is *value*."""
        return Is(self, (self._known(value),))

    def _known(self, value: object) -> bool:
        if not isinstance(value, bool):
            raise self.never(value, "True or False")
        return value


@frozen(eq=False, kw_only=True, repr=False)
class SetFact(Unordered, Generic[W]):
    """Any number of words of a list; the ids of variations when there is no list."""

    values: type[W] | None

    def has(self, member: W | str) -> Condition:
        """Hold when *member* is among them."""
        if self.values is None and VariationId().read(member, "", []) is REFUSED:
            raise self.never(member, VariationId().expected)
        if self.values is not None and not isinstance(member, self.values):
            raise self.never(member, members_of(self.values), near_members(member, self.values))
        return Has(self, member)

    def _instead(self, value: object) -> str:
        return f"{self.name}.has({value!r})"
