"""
Which variations an effect acts on, said by their properties and never by their names.

So rules and exercises grow without knowing each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any

import attrs
from attrs import field, frozen

from posterior_chain.language.conditions import spoken
from posterior_chain.model.exercise import LoadKind, Variation
from posterior_chain.model.forms import members, refused, several, whole, yes_no
from posterior_chain.model.vocabulary import Axis, Contraction, Equipment, Family, Laterality, LengthBias, Level, Muscle, Position

__all__ = ["EVERYTHING", "Selection", "is_a_selection", "where"]


def _least(asked: Mapping[Axis, int] | Iterable[tuple[Axis, int]]) -> tuple[tuple[Axis, int], ...]:
    return tuple(sorted(dict(asked).items()))


def _are_demands(_: object, __: object, asked: tuple[tuple[object, object], ...]) -> None:
    for axis, least in asked:
        if not isinstance(axis, Axis) or type(least) is not int or least not in (1, 2, 3):
            raise refused("asks", f"{axis}: {least}", "a mapping from a member of Axis to 1, 2 or 3")


def is_a_selection(_: object, attribute: attrs.Attribute[Any], of: object) -> None:
    """Take what :func:`where` returns."""
    if not isinstance(of, Selection):
        raise refused(attribute.name, of, "where(...), or for an effect a member of Family")


@frozen(kw_only=True)
class Selection:
    """
    The variations that have all of these properties; of several words for one property any one is enough.

    Attributes:
        family: The movement.
        load: How the load works.
        trains: A muscle among the ones trained most.
        uses: Equipment that serves the variation.
        asks: A demand axis, with the least demand meant (``asks={Axis.HIP_FLEXION: 3}``).
        rung_above: Knee-flexion rungs above this one (NHE-08).
        unproven: Rungs above the highest one the athlete has met or may start on, on every ladder they stand on.
        unless: What is left out again.

    Raises:
        CatalogueError: when a word is no member of its list or a number leaves its range, so that nothing would be meant.
    """

    family: tuple[Family, ...] = field(default=(), converter=several, validator=members(Family))
    load: tuple[LoadKind, ...] = field(default=(), converter=several, validator=members(LoadKind))
    laterality: tuple[Laterality, ...] = field(default=(), converter=several, validator=members(Laterality))
    level: tuple[Level, ...] = field(default=(), converter=several, validator=members(Level))
    position: tuple[Position, ...] = field(default=(), converter=several, validator=members(Position))
    contraction: tuple[Contraction, ...] = field(default=(), converter=several, validator=members(Contraction))
    length_bias: tuple[LengthBias, ...] = field(default=(), converter=several, validator=members(LengthBias))
    trains: tuple[Muscle, ...] = field(default=(), converter=several, validator=members(Muscle))
    uses: tuple[Equipment, ...] = field(default=(), converter=several, validator=members(Equipment))
    asks: tuple[tuple[Axis, int], ...] = field(default=(), converter=_least, validator=_are_demands)
    entry: bool | None = field(default=None, validator=yes_no)
    from_floor: bool | None = field(default=None, validator=yes_no)
    bent_knee: bool | None = field(default=None, validator=yes_no)
    rung_above: int | None = field(default=None, validator=whole(0, 6))
    unproven: bool = field(default=False, validator=yes_no)
    unless: Selection | None = field(default=None, validator=attrs.validators.optional(is_a_selection))

    def matches(self, variation: Variation) -> bool:
        """Whether *variation* is meant, as far as its own properties say (``unproven`` depends on the athlete)."""
        left_out = self.unless is not None and self.unless.matches(variation)
        return not left_out and all(getattr(variation, name) in meant for name, meant in self._meant) and all(self._checks(variation))

    @cached_property
    def _meant(self) -> tuple[tuple[str, tuple[object, ...]], ...]:
        """The properties of a variation that are asked about as they stand, each with what is meant."""
        words = {name: getattr(self, name) for name in ("family", "laterality", "level", "position", "contraction", "length_bias")}
        answers = {name: getattr(self, name) for name in ("entry", "from_floor", "bent_knee")}
        told = {**words, **{name: () if answer is None else (answer,) for name, answer in answers.items()}}
        return tuple((name, meant) for name, meant in told.items() if meant)

    def _checks(self, variation: Variation) -> Iterator[bool]:
        if self.load:
            yield variation.loading.kind in self.load
        if self.trains:
            yield any(muscle in self.trains for muscle in variation.primary_muscles)
        if self.uses:
            yield any(map(variation.needs.mentions, self.uses))
        if self.rung_above is not None:
            yield (variation.knee_flexion_rung or 0) > self.rung_above
        yield all(variation.demands[axis] >= least for axis, least in self.asks)

    def within(self, part: Family | Muscle) -> Selection:
        """Return what of this selection lies in one family, or trains one muscle most."""
        return attrs.evolve(self, family=(part,)) if isinstance(part, Family) else attrs.evolve(self, trains=(part,))

    def describe(self) -> str:
        """Say it in English."""
        parts = [part for part in self._spoken() if part]
        said = f"variations {', '.join(parts)}" if parts else "every variation"
        return f"{said}, except {self.unless.describe()}" if self.unless else said

    def _spoken(self) -> Iterator[str]:
        yield _said("of the", self.family, "family")
        yield _said("with", self.load, "load")
        yield _said("that are", self.laterality)
        yield _said("of", self.level, "level")
        yield _said("done", self.position)
        yield _said("that are mostly", self.contraction)
        yield _said("loaded most at", self.length_bias, "muscle length")
        yield _said("for the", self.trains)
        yield _said("that use a", self.uses)
        yield from (f"that ask at least {least} of 3 of {spoken(axis)}" for axis, least in self.asks)
        yield {None: "", True: "that a runner may start with", False: "that follow another"}[self.entry]
        yield {None: "", True: "pulled from the floor", False: "not pulled from the floor"}[self.from_floor]
        yield {None: "", True: "with a bent knee", False: "with a straight knee"}[self.bent_knee]
        yield "" if self.rung_above is None else f"above knee-flexion rung {self.rung_above}"
        yield "above the highest rung met or to start on" if self.unproven else ""


def _said(before: str, words: tuple[str, ...], after: str = "") -> str:
    return f"{before} {' or '.join(map(spoken, words))} {after}".strip() if words else ""


def where(**properties: Any) -> Selection:  # what each takes stands in the class
    """Select variations by their properties; the keywords are the attributes of :class:`Selection`."""
    return Selection(**properties)


EVERYTHING = Selection()
"""Every variation there is."""
