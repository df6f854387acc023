"""A session that can be trained from: items in order, each with its dose and its load."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, ClassVar

import attrs
from attrs import field, frozen

from posterior_chain.errors import Mistake
from posterior_chain.model.domains import shown
from posterior_chain.model.forms import whole
from posterior_chain.model.units import Kilograms, Reps, RepsInReserve, Seconds, SetCount
from posterior_chain.model.vocabulary import Equipment, Family, Method, Slot

__all__ = [
    "AssistedLoad",
    "Basis",
    "BodyweightLoad",
    "EffortLoad",
    "ExternalLoad",
    "Load",
    "Session",
    "SessionItem",
    "WarmUpSet",
]


def _at_least_one(_: object, attribute: attrs.Attribute[Any], several: tuple[object, ...]) -> None:
    if not several:
        raise ValueError(Mistake(attribute.name, shown(several), "at least one"))


class Basis(StrEnum):
    """Where a load in kilograms comes from."""

    RECORD = "record"
    START_TABLE = "start_table"


@frozen
class BodyweightLoad:
    """The body alone."""

    kind: ClassVar[str] = "bodyweight"

    def __str__(self) -> str:
        return "bodyweight"


@frozen(kw_only=True, cache_hash=True)
class ExternalLoad:
    """
    A load that the athlete can really make.

    Attributes:
        kg: The total moved, the bar included; never above what was allowed.
        implements: What it is put on, each piece once (two dumbbells: twice).
        basis: Where the number comes from.
        shortfall_kg: How much lighter it is than what was allowed, because it can not be loaded more finely.
        percent_of_training_max: The part of the training max that was aimed for; nothing without a record.
    """

    kind: ClassVar[str] = "external"
    kg: Kilograms
    implements: tuple[Equipment, ...] = field(validator=_at_least_one)
    basis: Basis
    shortfall_kg: Kilograms
    percent_of_training_max: float | None

    def __str__(self) -> str:
        pieces = len(self.implements)
        each = f" (2 x {Kilograms(self.kg.grams // 2)})" if pieces == 2 else ""  # noqa: PLR2004 - a pair
        return f"{self.kg}{each} {self.implements[0].replace('_', ' ')}{'s' if pieces > 1 else ''}"


@frozen
class EffortLoad:
    """A load with no honest estimate: start light and add until the repetitions in reserve are right."""

    kind: ClassVar[str] = "external_by_effort"

    def __str__(self) -> str:
        return "start light, add until the effort is right"


@frozen
class AssistedLoad:
    """Help that takes part of the body's weight."""

    kind: ClassVar[str] = "assisted"
    assistance: str

    def __str__(self) -> str:
        return self.assistance


Load = BodyweightLoad | ExternalLoad | EffortLoad | AssistedLoad


@frozen
class WarmUpSet:
    """A lighter set before the first working set."""

    kg: Kilograms
    reps: int = field(validator=whole(Reps.least, Reps.most, error=ValueError))


@frozen(kw_only=True)
class SessionItem:
    """
    One exercise of a session.

    Attributes:
        slot: The place it fills; another family may stand in for the usual one.
        reps: Repetitions of a set, per side when ``per_side``; nothing when it is held for seconds.
        seconds: The hold of a set, per side when ``per_side``; nothing when it is done for repetitions.
        rir: How many repetitions are left in reserve when a set ends: the controlling variable.
        rest_s: The rest after a set, in seconds.
        tempo: How fast to move, when it matters.
        reasons: The rules that shaped it.
    """

    slot: Slot
    family: Family
    variation: str
    name: str
    method: Method
    sets: int = field(validator=whole(SetCount.least, SetCount.most, error=ValueError))
    reps: Reps | None
    seconds: Seconds | None
    per_side: bool
    load: Load
    rir: RepsInReserve
    rest_s: Seconds
    tempo: str | None
    warm_up_sets: tuple[WarmUpSet, ...]
    cues: tuple[str, ...]
    reasons: tuple[str, ...]

    def __attrs_post_init__(self) -> None:
        if (self.reps is None) == (self.seconds is None):
            raise ValueError(f"{self.variation}: a set has repetitions or seconds, one of them")

    @property
    def amount(self) -> Reps | Seconds:
        """The repetitions or the seconds of a set."""
        amount = self.reps or self.seconds
        assert amount is not None  # noqa: S101 - exactly one of them, checked on construction
        return amount


@frozen(kw_only=True)
class Session:
    """
    Today's work.

    Attributes:
        items: In the order they are trained.
        estimated_minutes: Warm-up, work and rests, rounded up.
        warm_up: What to do first.
        stop_if: What ends an exercise or the session.
    """

    items: tuple[SessionItem, ...]
    estimated_minutes: int = field(validator=whole(1, 180, error=ValueError))
    warm_up: tuple[str, ...]
    stop_if: tuple[str, ...]
