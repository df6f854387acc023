"""
The kinds of facts a rule may ask about: numbers, ordered words, words, yes or no, sets.

A fact is a named observation with a finite domain, read from the profile or assumed. Comparing it builds a condition; comparing it
with a value it never takes raises at once. Which facts there are stands in the vocabulary.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import Enum, StrEnum
from fractions import Fraction
from typing import Generic, NoReturn, TypeGuard, TypeVar

from attrs import field, frozen

from posterior_chain.language.conditions import All, Comparison, Condition, Has, Is, NeverTrue, Setting, Value
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.exercise import Variation
from posterior_chain.model.settings import Settings
from posterior_chain.model.vocabulary import Family, Muscle, Scale

__all__ = [
    "Cautious",
    "ChoiceFact",
    "Context",
    "Fact",
    "FamilyFact",
    "MuscleFact",
    "NumberFact",
    "OrderedFact",
    "SetFact",
    "YesNoFact",
    "is_of_families",
]

S = TypeVar("S", bound=Scale)
W = TypeVar("W", bound=StrEnum)


class Cautious(Enum):
    """The direction in which a fact may only take things away."""

    HIGHER = "higher"
    LOWER = "lower"


@frozen(eq=False)
class Context:
    """What a fact may look up beside the profile: the settings and the catalogue."""

    settings: Settings
    variations: Mapping[str, Variation]


Reader = Callable[[AthleteProfile, Context], Value]


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
        cuts: The constants it compares the answers of a field with, by field; rules compare the fact itself.
    """

    name: str
    words: str
    fields: tuple[str, ...]
    read: Reader
    cautious: Cautious | None = None
    health: bool = False
    cuts: Mapping[str, tuple[float, ...]] = field(factory=dict[str, tuple[float, ...]])

    def __repr__(self) -> str:
        return self.name

    def __eq__(self, other: object) -> NoReturn:
        raise TypeError(f"write {self.name}.is_({other!r}) instead of `==` or `!=`")

    def __reduce__(self) -> tuple[Callable[[str], Fact], tuple[str]]:
        from posterior_chain.language.vocabulary import fact_named  # noqa: PLC0415 - the vocabulary is made of facts

        return fact_named, (self.name,)

    def _never(self, value: object, takes: Iterable[object]) -> ValueError:
        return ValueError(f"{self.name} is never {value!r}; it is one of {', '.join(map(str, takes))}")

    def rank_of(self, value: Value) -> Value:
        """Return what is compared when *value* is."""
        return value


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
        return All((self >= low, self <= high))

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
        exact = Fraction(str(value))
        if not self.low <= exact <= self.high or exact % self.step:
            raise ValueError(f"{self.name} is never {value!r}; it runs from {self.low} to {self.high} in steps of {float(self.step):g}")
        if (op, exact) in ((">=", self.low), ("<=", self.high), ("<", self.low), (">", self.high)):
            raise ValueError(f"`{self.name} {op} {value!r}` is the same for everybody: it runs from {self.low} to {self.high}")
        return Comparison(self, op, exact)


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
        return Is(self, (self._known(value),))

    def one_of(self, *values: S) -> Condition:
        """Hold when it is one of *values*."""
        return Is(self, tuple(self._known(value) for value in values))

    def _known(self, value: object) -> S:
        if not isinstance(value, self.values):
            raise self._never(value, (f"{self.values.__name__}.{word.name}" for word in self.values))
        return value

    def _compare(self, op: str, value: object) -> Condition:
        known = self._known(value)
        ends = list(self.values)
        if (op, known) in ((">=", ends[0]), ("<=", ends[-1]), ("<", ends[0]), (">", ends[-1])):
            raise ValueError(f"`{self.name} {op} {value}` is the same for everybody")
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
        return self.each[family]


@frozen(eq=False, kw_only=True, repr=False)
class MuscleFact(NumberFact):
    """
    A number that each muscle has for itself.

    In a condition it means "of the muscle in question": the rule then stands for one rule a muscle, acting on what trains it most.
    """

    each: Mapping[Muscle, NumberFact]

    def of(self, muscle: Muscle) -> NumberFact:
        """Return the fact of one muscle."""
        return self.each[muscle]


def is_of_families(fact: Fact) -> TypeGuard[FamilyFact[Scale]]:
    """Whether each family of exercises has *fact* for itself."""
    return isinstance(fact, FamilyFact)


@frozen(eq=False, kw_only=True, repr=False)
class ChoiceFact(Fact, Generic[W]):
    """One word of a list without an order."""

    values: type[W]

    def is_(self, value: W) -> Condition:
        """Hold when it is *value*."""
        return self.one_of(value)

    def one_of(self, *values: W) -> Condition:
        """Hold when it is one of *values*."""
        for value in values:
            if not isinstance(value, self.values):
                raise self._never(value, (f"{self.values.__name__}.{word.name}" for word in self.values))
        return Is(self, values)

    def __ge__(self, value: object) -> NoReturn:
        raise TypeError(f"{self.name} has no order: write {self.name}.is_(...) or .one_of(...)")

    __le__ = __gt__ = __lt__ = __ge__


@frozen(eq=False, kw_only=True, repr=False)
class YesNoFact(Fact):
    """Something that is so or not."""

    def is_(self, value: bool) -> Condition:  # noqa: FBT001 - reads as a sentence
        """Hold when it is *value*."""
        return Is(self, (self._known(value),))

    def _known(self, value: object) -> bool:
        if not isinstance(value, bool):
            raise self._never(value, (True, False))
        return value


@frozen(eq=False, kw_only=True, repr=False)
class SetFact(Fact, Generic[W]):
    """Any number of words of a list; the ids of variations when there is no list."""

    values: type[W] | None

    def has(self, member: W | str) -> Condition:
        """Hold when *member* is among them."""
        if self.values is not None and not isinstance(member, self.values):
            raise self._never(member, (f"{self.values.__name__}.{word.name}" for word in self.values))
        return Has(self, member)
