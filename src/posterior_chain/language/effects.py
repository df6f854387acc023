"""
What a rule may do to the training, and how such effects join.

Every effect yields a bound, and bounds join as a semilattice: the most cautious of each holds. So the order of rules, their
repetition and the order of loading can not matter, and there is no priority to keep. Two reductions of the same thing never stack.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from math import ceil, floor, isfinite
from typing import Any, ClassVar, TypeVar

import attrs
from attrs import field, frozen

from posterior_chain.errors import CatalogueError
from posterior_chain.language.conditions import Setting, spoken
from posterior_chain.language.facts import Fact, MuscleFact, NumberFact
from posterior_chain.language.selections import EVERYTHING, Selection, is_a_selection
from posterior_chain.model.forms import member, members, refused, several, whole
from posterior_chain.model.notes import EffectNote
from posterior_chain.model.settings import Settings, uncertain_of
from posterior_chain.model.units import RepsInReserve, Seconds
from posterior_chain.model.vocabulary import Axis, Family, Method, Muscle, Scope, Urgency

__all__ = ["Bounds", "Cap", "Capacity", "Effect", "Floor", "Refer", "Scale", "StepDown", "Vote", "Withhold"]

_WHOLE = Fraction(1)
_MOST_SETS = 10
_MOST_REPETITIONS = 500
_MOST_SESSIONS = 7
_PART = "a part above 0 and at most 1, or a setting that is one"

N = TypeVar("N", int, Fraction)


@frozen(kw_only=True)
class Bounds:
    """
    How far a variation may be dosed: the upper bounds only fall and the lower bounds only rise.

    Attributes:
        sets: At most so many sets.
        load_factor: At most this part of the usual load.
        start_factor: At most this part of a first load that was estimated, not lifted.
        repetitions: At most so many repetitions in all sets together.
        rir: At least so many repetitions in reserve.
        rest_s: At least so many seconds of rest.
    """

    sets: int = _MOST_SETS
    load_factor: Fraction = _WHOLE
    start_factor: Fraction = _WHOLE
    repetitions: int = _MOST_REPETITIONS
    rir: int = 0
    rest_s: int = 0

    def load_left(self, *, estimated: bool) -> Fraction:
        """Return the part of a load that is left; of two reductions the smaller part holds, they never stack."""
        return min(self.load_factor, self.start_factor) if estimated and self.start_factor is not _WHOLE else self.load_factor

    @property
    def reduces_load(self) -> bool:
        """Whether less than the whole load is left."""
        return self.load_factor is not _WHOLE or self.start_factor is not _WHOLE

    @property
    def factors(self) -> tuple[Fraction, Fraction] | None:
        """Both parts of a load that are left; nothing when all is."""
        return (self.load_factor, self.start_factor) if self.reduces_load else None

    def join(self, other: Bounds) -> Bounds:
        """Return the more cautious of each bound."""
        return Bounds.joined((self, other))

    @classmethod
    def joined(cls, several: Sequence[Bounds]) -> Bounds:
        """Return the most cautious of each bound."""
        if not several:
            return _NO_BOUNDS
        return cls(
            sets=min([each.sets for each in several]),
            load_factor=_smallest([each.load_factor for each in several]),
            start_factor=_smallest([each.start_factor for each in several]),
            repetitions=min([each.repetitions for each in several]),
            rir=max([each.rir for each in several]),
            rest_s=max([each.rest_s for each in several]),
        )


_NO_BOUNDS = Bounds()


def _smallest(parts: Iterable[Fraction]) -> Fraction:
    """Return the smallest part; most are the whole, which is looked for first."""
    return min((each for each in parts if each is not _WHOLE), default=_WHOLE)


def _selection(of: Selection | Family) -> Selection:
    return Selection(family=of) if isinstance(of, Family) else of


def _number(value: float | Fraction | Setting | None) -> Fraction | Setting | None:
    """Take a setting as it is and a number exactly."""
    if value is None or isinstance(value, (Setting, Fraction)):
        return value
    if type(value) not in (int, float) or not isfinite(value):
        raise refused("a factor", value, _PART)
    return Fraction(str(value))


def _is_a_part(_: object, attribute: attrs.Attribute[Any], value: Fraction | Setting | None) -> None:
    if isinstance(value, Setting):
        note = uncertain_of(value.name)
        if not 0 < note.low <= note.high <= 1:
            raise refused(attribute.name, value.name, _PART)
    elif value is not None and not 0 < value <= 1:
        raise refused(attribute.name, float(value), _PART)


def _whole_sets(sets: Any) -> Any:  # whatever was written there
    """Take the number of a setting as the whole sets that are in it."""
    return floor(sets) if isinstance(sets, Fraction) else sets


def _are_sets(whole_of_it: object, attribute: attrs.Attribute[Any], sets: object) -> None:
    if not isinstance(sets, Setting):
        whole(1, _MOST_SETS)(whole_of_it, attribute, sets)
    elif not 1 <= uncertain_of(sets.name).low <= uncertain_of(sets.name).high <= _MOST_SETS:
        raise refused(attribute.name, sets.name, f"a whole number from 1 to {_MOST_SETS}, or a setting that is one")


def _is_a_number_of_sets(_: object, attribute: attrs.Attribute[Any], fact: object) -> None:
    if fact is not None and not (isinstance(fact, NumberFact) and fact.unit == "sets"):
        raise refused(attribute.name, fact.name if isinstance(fact, Fact) else fact, "a fact that is a number of sets, as sets_left")


def _name_of(fact: NumberFact | None) -> str:
    return "" if fact is None else fact.name


def _says_something(effect: Effect) -> None:
    bounds = [each.name for each in attrs.fields(type(effect)) if each.name != "of"]
    if all(getattr(effect, name) is None for name in bounds):
        raise CatalogueError(f"{type(effect).__name__}() says nothing: give it {' or '.join(bounds)}")


@frozen
class Effect(ABC):
    """Something a rule does. Only a vote is not protective."""

    kind: ClassVar[str] = ""
    protective: ClassVar[bool] = True

    def within(self, part: Family | Muscle) -> Effect:
        """Return the same effect on one family, or on what trains one muscle most."""
        return attrs.evolve(self, of=_of(self).within(part))  # type: ignore[call-arg]  # all have it but a referral, which overrides this

    def resolved(self, settings: Settings) -> Effect:
        """Return the same effect with its settings replaced by their numbers; itself when it names none."""
        named = {each.name: getattr(self, each.name) for each in attrs.fields(type(self))}
        numbers = {name: getattr(settings, value.name) for name, value in named.items() if isinstance(value, Setting)}
        return attrs.evolve(self, **numbers) if numbers else self

    def fields(self) -> tuple[str, ...]:
        """Every profile field it reads by itself."""
        return ()

    def bounds(self, *, sets: int, rir: int) -> Bounds:  # noqa: ARG002 - most effects bound no dose
        """Return how far the dose is bound where the table prescribes *sets* and at least *rir*."""
        return Bounds()

    @abstractmethod
    def notes(self) -> Iterator[EffectNote]:
        """Say what it does."""

    def _note(self, value: str) -> EffectNote:
        return EffectNote(kind=self.kind, target=_of(self).describe(), value=value)


def _of(effect: Effect) -> Selection:
    of: Selection = getattr(effect, "of", EVERYTHING)
    return of


@frozen(kw_only=True)
class Refer(Effect):
    """Send the athlete to somebody who can look, and withhold the scope until then. Any one is enough."""

    kind: ClassVar[str] = "refer"
    urgency: Urgency = field(validator=member(Urgency))
    scope: Scope = field(default=Scope.ALL, validator=member(Scope))

    def within(self, part: Family | Muscle) -> Effect:  # noqa: ARG002 - a referral knows no parts
        return self

    def notes(self) -> Iterator[EffectNote]:
        yield EffectNote(kind=self.kind, target=spoken(self.scope), value=self.urgency.value)


@frozen(kw_only=True)
class Withhold(Effect):
    """Take variations away, or with *methods* only these ways to train them. Joins by union."""

    kind: ClassVar[str] = "withhold"
    of: Selection = field(default=EVERYTHING, converter=_selection, validator=is_a_selection)
    methods: tuple[Method, ...] = field(default=(), converter=several, validator=members(Method))

    def notes(self) -> Iterator[EffectNote]:
        yield self._note(f"no {' or '.join(map(spoken, self.methods))} work" if self.methods else "not today")


@frozen(kw_only=True)
class Capacity(Effect):
    """Say how much of a demand the athlete can meet; what demands more is withheld. The smallest holds."""

    kind: ClassVar[str] = "capacity"
    of: Selection = field(default=EVERYTHING, converter=_selection, validator=is_a_selection)
    hamstring_length: int | None = field(default=None, validator=whole(0, 3))
    hip_flexion: int | None = field(default=None, validator=whole(0, 3))
    ankle_dorsiflexion: int | None = field(default=None, validator=whole(0, 3))
    spine_load: int | None = field(default=None, validator=whole(0, 3))
    knee_load: int | None = field(default=None, validator=whole(0, 3))
    balance: int | None = field(default=None, validator=whole(0, 3))
    soreness: int | None = field(default=None, validator=whole(0, 3))

    def __attrs_post_init__(self) -> None:
        _says_something(self)

    def limits(self) -> Iterator[tuple[Axis, int]]:
        """Give each axis that is limited, with what is left."""
        for axis in Axis:
            limit = getattr(self, axis.value)
            if limit is not None:
                yield axis, limit

    def notes(self) -> Iterator[EffectNote]:
        for axis, limit in self.limits():
            yield self._note(f"at most {limit} of 3 of {spoken(axis)}")


@frozen(kw_only=True)
class StepDown(Effect):
    """Go one rung down the ladder, once, where the rung aimed at is among *of*. It never withholds."""

    kind: ClassVar[str] = "step_down"
    of: Selection = field(default=EVERYTHING, converter=_selection, validator=is_a_selection)

    def notes(self) -> Iterator[EffectNote]:
        yield self._note("one rung easier")


@frozen(kw_only=True)
class Cap(Effect):
    """
    Set a most. The smallest holds.

    With *sets_together* the exercises of a session do at most as many sets together as that fact says; where it is a number of each
    muscle, those that train the muscle most do.
    """

    kind: ClassVar[str] = "cap"
    of: Selection = field(default=EVERYTHING, converter=_selection, validator=is_a_selection)
    sets: int | Setting | None = field(default=None, converter=_whole_sets, validator=_are_sets)
    repetitions: int | None = field(default=None, validator=whole(1, _MOST_REPETITIONS))
    sessions_per_week: int | None = field(default=None, validator=whole(1, _MOST_SESSIONS))
    sets_together: NumberFact | None = field(default=None, validator=_is_a_number_of_sets, eq=_name_of)

    def __attrs_post_init__(self) -> None:
        _says_something(self)

    @property
    def bounds_a_dose(self) -> bool:
        """Whether it bounds each exercise by itself."""
        return self.sets is not None or self.repetitions is not None

    def within(self, part: Family | Muscle) -> Effect:
        fact = self.sets_together
        of_part = fact.of(part) if isinstance(part, Muscle) and isinstance(fact, MuscleFact) else fact
        return attrs.evolve(self, of=self.of.within(part), sets_together=of_part)

    def fields(self) -> tuple[str, ...]:
        return () if self.sets_together is None else self.sets_together.fields

    def together(self) -> Iterator[tuple[NumberFact, Selection]]:
        """Give each number of sets that is a most, with what shares it."""
        if isinstance(self.sets_together, MuscleFact):
            for muscle, fact in self.sets_together.each.items():
                yield fact, self.of.within(muscle)
        elif self.sets_together is not None:
            yield self.sets_together, self.of

    def bounds(self, *, sets: int, rir: int) -> Bounds:  # noqa: ARG002 - a cap stands by itself
        return Bounds(sets=_resolved(self.sets or _MOST_SETS), repetitions=self.repetitions or _MOST_REPETITIONS)

    def notes(self) -> Iterator[EffectNote]:
        if self.sets is not None:
            yield self._note(f"at most {self.sets} sets")
        if self.repetitions is not None:
            yield self._note(f"at most {self.repetitions} repetitions in all")
        if self.sessions_per_week is not None:
            yield EffectNote(kind=self.kind, target="sessions per week", value=str(self.sessions_per_week))
        if self.sets_together is not None:
            each = ", of each muscle" if isinstance(self.sets_together, MuscleFact) else ""
            yield self._note(f"together no more sets than are left this week{each}")


@frozen(kw_only=True)
class Floor(Effect):
    """Set a least, of repetitions in reserve or of rest only. The largest holds."""

    kind: ClassVar[str] = "floor"
    of: Selection = field(default=EVERYTHING, converter=_selection, validator=is_a_selection)
    rir: int | None = field(default=None, validator=whole(1, RepsInReserve.most))
    rir_above_table: int | None = field(default=None, validator=whole(1, RepsInReserve.most))
    rest_s: int | None = field(default=None, validator=whole(1, Seconds.most))

    def __attrs_post_init__(self) -> None:
        _says_something(self)

    def bounds(self, *, sets: int, rir: int) -> Bounds:  # noqa: ARG002 - a floor leaves the sets alone
        return Bounds(rir=max(self.rir or 0, rir + self.rir_above_table if self.rir_above_table else 0), rest_s=self.rest_s or 0)

    def notes(self) -> Iterator[EffectNote]:
        if self.rir is not None:
            yield self._note(f"at least {self.rir} repetitions in reserve")
        if self.rir_above_table is not None:
            yield self._note(f"at least {self.rir_above_table} more in reserve than usual")
        if self.rest_s is not None:
            yield self._note(f"at least {self.rest_s} s of rest")


@frozen(kw_only=True)
class Scale(Effect):
    """Reduce from the usual dose. What results is a bound like any other, so reductions never stack."""

    kind: ClassVar[str] = "scale"
    of: Selection = field(default=EVERYTHING, converter=_selection, validator=is_a_selection)
    sets_fewer: int | None = field(default=None, validator=whole(1, _MOST_SETS))
    sets_factor: Fraction | Setting | None = field(default=None, converter=_number, validator=_is_a_part)
    load_factor: Fraction | Setting | None = field(default=None, converter=_number, validator=_is_a_part)
    start_factor: Fraction | Setting | None = field(default=None, converter=_number, validator=_is_a_part)

    def __attrs_post_init__(self) -> None:
        _says_something(self)

    @property
    def reduces_load(self) -> bool:
        """Whether it leaves a part of a load only."""
        return self.load_factor is not None or self.start_factor is not None

    def bounds(self, *, sets: int, rir: int) -> Bounds:  # noqa: ARG002 - scaling leaves the reserve alone
        fewer = max(sets - (self.sets_fewer or 0), 1)
        part = sets if self.sets_factor is None else rounded_sets(sets * _resolved(self.sets_factor))
        return Bounds(sets=min(fewer, part), load_factor=_part(self.load_factor), start_factor=_part(self.start_factor))

    def notes(self) -> Iterator[EffectNote]:
        if self.sets_fewer is not None:
            yield self._note(f"{self.sets_fewer} set fewer than usual")
        for words, factor in (
            ("the usual sets", self.sets_factor),
            ("the usual load", self.load_factor),
            ("a first load that is estimated", self.start_factor),
        ):
            if factor is not None:
                yield self._note(f"{_percent(factor)} of {words}")


@frozen(kw_only=True)
class Vote(Effect):
    """
    Prefer variations where several could fill a slot, or with *sets* as many sets of them as the dose table has, at most so many.

    Votes are a set of rules; they never take anything away.
    """

    kind: ClassVar[str] = "vote"
    protective: ClassVar[bool] = False
    of: Selection = field(converter=_selection, validator=is_a_selection)
    sets: int | None = field(default=None, validator=whole(1, _MOST_SETS))

    def notes(self) -> Iterator[EffectNote]:
        yield self._note("preferred" if self.sets is None else f"up to {self.sets} sets")


def rounded_sets(sets: Fraction) -> int:
    """Round a scaled number of sets to the nearest whole, halves down, never under one."""
    return max(ceil(sets - Fraction(1, 2)), 1)


def _resolved(number: N | Setting) -> N:
    if isinstance(number, Setting):
        raise TypeError(f"{number} is resolved when a rule set is made; this rule stands outside one")
    return number


def _part(factor: Fraction | Setting | None) -> Fraction:
    return _WHOLE if factor is None else _resolved(factor)


def _percent(factor: Fraction | Setting) -> str:
    return str(factor) if isinstance(factor, Setting) else f"{float(factor) * 100:g} %"
