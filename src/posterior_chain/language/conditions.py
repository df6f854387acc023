"""
Questions about a runner, written so that people and programs can read them.

A condition is data: it can be said in English, compared, hashed, evaluated, analysed. It is never a function, and it has no truth
value while rules are being written, so the words that Python would silently misread raise with the words to write instead. Which
facts there are to ask about stands elsewhere.
"""

from __future__ import annotations

import operator
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Any, NoReturn

from attrs import field, frozen

from posterior_chain.model.settings import uncertain_of

if TYPE_CHECKING:
    from posterior_chain.language.facts import Fact  # the kinds of facts build conditions, so they come second

__all__ = [
    "All",
    "Any_",
    "Comparison",
    "Condition",
    "Has",
    "Is",
    "NeverTrue",
    "Not",
    "Setting",
    "Value",
    "Values",
    "all_of",
    "any_of",
    "not_",
    "setting",
    "spoken",
]

Value = Any
"""A value of a fact, of the type that its kind of fact takes."""

Values = Mapping[str, Value]
"""The value of each fact for one runner, by the name of the fact."""

_COMPARE: Mapping[str, Callable[[Value, Value], bool]] = {">=": operator.ge, "<=": operator.le, ">": operator.gt, "<": operator.lt}
_SAID = {">=": "is at least", "<=": "is at most", ">": "is above", "<": "is below"}


@frozen
class Setting:
    """An uncertain number, named instead of written; a rule set resolves it when it is made."""

    name: str

    def __str__(self) -> str:
        return f"the setting {self.name}"


def setting(name: str) -> Setting:
    """Name the uncertain number *name* of :class:`~posterior_chain.model.settings.Settings`; ``UnknownSetting`` when there is none."""
    uncertain_of(name)
    return Setting(name)


class NeverTrue:
    """What Python would silently read as a truth value, refused with the words to write instead."""

    __slots__ = ()

    def __bool__(self) -> NoReturn:
        raise TypeError(
            f"`{self!r}` has no truth value while rules are being written: write all_of(...), any_of(...) and not_(...) instead of "
            "and, or and not, and .between(low, high) instead of a chained comparison"
        )

    def __and__(self, other: object) -> NoReturn:
        raise TypeError(f"write all_of(...) instead of `{self!r} & ...`")

    def __or__(self, other: object) -> NoReturn:
        raise TypeError(f"write any_of(...) instead of `{self!r} | ...`")

    def __invert__(self) -> NoReturn:
        raise TypeError(f"write not_({self!r}) instead of `~`")

    def __contains__(self, member: object) -> NoReturn:
        raise TypeError(f"write {self!r}.has({member!r}) instead of `in`")

    __rand__ = __and__
    __ror__ = __or__


class Condition(NeverTrue, ABC):
    """Something that holds for a runner or does not."""

    __slots__ = ()

    @abstractmethod
    def holds(self, values: Values) -> bool:
        """Whether it holds where the facts have these *values*."""

    @abstractmethod
    def describe(self) -> str:
        """Say it in English."""

    @abstractmethod
    def atoms(self) -> Iterator[Atom]:
        """Give every comparison in it, left to right."""

    @abstractmethod
    def mapped(self, change: Callable[[Atom], Condition]) -> Condition:
        """Return the same condition with each comparison changed by *change*."""


def _name(fact: Fact) -> str:
    return fact.name


@frozen(repr=False)
class Atom(Condition):
    """One fact against a constant."""

    fact: Fact = field(eq=_name)

    def atoms(self) -> Iterator[Atom]:
        yield self

    def mapped(self, change: Callable[[Atom], Condition]) -> Condition:
        return change(self)


@frozen(repr=False)
class Comparison(Atom):
    """A number, or a word with an order, against a constant."""

    op: str
    value: Value

    def holds(self, values: Values) -> bool:
        return _COMPARE[self.op](self.fact.rank_of(values[self.fact.name]), self.fact.rank_of(self.value))

    def describe(self) -> str:
        return f"{self.fact.words} {_SAID[self.op]} {spoken(self.value)}"

    def __repr__(self) -> str:
        return f"{self.fact.name} {self.op} {_written(self.value)}"


@frozen(repr=False)
class Is(Atom):
    """A fact has one of these values."""

    members: tuple[Value, ...]

    def holds(self, values: Values) -> bool:
        return values[self.fact.name] in self.members

    def describe(self) -> str:
        if self.members in ((True,), (False,)):
            return f"{self.fact.words}: {spoken(self.members[0])}"
        return f"{self.fact.words} is {' or '.join(map(spoken, self.members))}"

    def __repr__(self) -> str:
        values = ", ".join(map(_written, self.members))
        return f"{self.fact.name}.{'is_' if len(self.members) == 1 else 'one_of'}({values})"


@frozen(repr=False)
class Has(Atom):
    """A set has this member."""

    member: Value

    def holds(self, values: Values) -> bool:
        return self.member in values[self.fact.name]

    def describe(self) -> str:
        return f"{self.fact.words} include {spoken(self.member)}"

    def __repr__(self) -> str:
        return f"{self.fact.name}.has({_written(self.member)})"


@frozen(repr=False)
class All(Condition):
    """Every part holds."""

    parts: tuple[Condition, ...]

    def holds(self, values: Values) -> bool:
        return all(part.holds(values) for part in self.parts)

    def describe(self) -> str:
        return " and ".join(f"({part.describe()})" if _says_or(part) else part.describe() for part in self.parts)

    def atoms(self) -> Iterator[Atom]:
        for part in self.parts:
            yield from part.atoms()

    def mapped(self, change: Callable[[Atom], Condition]) -> Condition:
        return All(tuple(part.mapped(change) for part in self.parts))

    def __repr__(self) -> str:
        return f"all_of({', '.join(map(repr, self.parts))})"


def _says_or(part: Condition) -> bool:
    return isinstance(part, Any_) or (isinstance(part, Is) and len(part.members) > 1)


@frozen(repr=False)
class Any_(Condition):  # noqa: N801 - `Any` is taken by typing
    """At least one part holds."""

    parts: tuple[Condition, ...]

    def holds(self, values: Values) -> bool:
        return any(part.holds(values) for part in self.parts)

    def describe(self) -> str:
        return " or ".join(f"({part.describe()})" if isinstance(part, All) else part.describe() for part in self.parts)

    def atoms(self) -> Iterator[Atom]:
        for part in self.parts:
            yield from part.atoms()

    def mapped(self, change: Callable[[Atom], Condition]) -> Condition:
        return Any_(tuple(part.mapped(change) for part in self.parts))

    def __repr__(self) -> str:
        return f"any_of({', '.join(map(repr, self.parts))})"


@frozen(repr=False)
class Not(Condition):
    """The part does not hold."""

    part: Condition

    def holds(self, values: Values) -> bool:
        return not self.part.holds(values)

    def describe(self) -> str:
        return f"not ({self.part.describe()})"

    def atoms(self) -> Iterator[Atom]:
        yield from self.part.atoms()

    def mapped(self, change: Callable[[Atom], Condition]) -> Condition:
        return Not(self.part.mapped(change))

    def __repr__(self) -> str:
        return f"not_({self.part!r})"


def all_of(*parts: Condition) -> Condition:
    """Hold when every part holds."""
    return All(_checked("all_of", parts))


def any_of(*parts: Condition) -> Condition:
    """Hold when at least one part holds."""
    return Any_(_checked("any_of", parts))


def not_(part: Condition) -> Condition:
    """Hold when *part* does not."""
    return Not(*_checked("not_", (part,), least=1))


def _checked(word: str, parts: tuple[Any, ...], *, least: int = 2) -> tuple[Condition, ...]:  # whatever was written there
    for part in parts:
        if not isinstance(part, Condition):
            raise TypeError(f"{word}(...) joins conditions, and `{part!r}` is none: compare the fact with something")
    if len(parts) < least:
        raise TypeError(f"{word}(...) joins at least {least} conditions")
    return parts


def spoken(value: object) -> str:
    """Say a value in English."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Fraction):
        return f"{float(value):g}"
    return str(value).replace("_", " ") if isinstance(value, str) else str(value)


def _written(value: object) -> str:
    if isinstance(value, Setting):
        return f"setting({value.name!r})"
    return repr(str(value)) if isinstance(value, str) else spoken(value) if isinstance(value, Fraction) else str(value)
