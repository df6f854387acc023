"""
What an exercise variation is: what it needs, what it asks of the body, what it follows, how its load works.

Which variations there are stands in the exercise files; who may do them stands in the rules.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import ClassVar

import attrs
from attrs import field, frozen

from posterior_chain.errors import CatalogueError
from posterior_chain.model.forms import made_by, member, members, refused, tuple_of, whole, yes_no
from posterior_chain.model.settings import STARTING_LOADS
from posterior_chain.model.units import Reps, Seconds, SetCount
from posterior_chain.model.vocabulary import (
    ALWAYS_THERE,
    Axis,
    Contraction,
    Equipment,
    Family,
    Laterality,
    LengthBias,
    Level,
    Muscle,
    Position,
)

__all__ = [
    "Assisted",
    "Bodyweight",
    "Demands",
    "EccentricOnly",
    "External",
    "Fit",
    "Foreign",
    "LoadKind",
    "Loading",
    "Match",
    "Needs",
    "Prerequisite",
    "Status",
    "Variation",
]

_SLUG = re.compile(r"[a-z][a-z0-9_]{0,63}")
_LOADABLE = (
    Equipment.BARBELL,
    Equipment.TRAP_BAR,
    Equipment.DUMBBELL,
    Equipment.KETTLEBELL,
    Equipment.PLATE,
    Equipment.CALF_MACHINE,
    Equipment.LEG_CURL_MACHINE,
    Equipment.CABLE,
    Equipment.RESISTANCE_BAND,
)


class Status(StrEnum):
    """The life of a rule or an exercise: tried out, in use, kept only so that old advice stays explainable."""

    PREVIEW = "preview"
    STABLE = "stable"
    RETIRED = "retired"


class LoadKind(StrEnum):
    BODYWEIGHT = "bodyweight"
    EXTERNAL = "external"
    ASSISTED = "assisted"
    ECCENTRIC = "eccentric"


def _is_a_row(_: object, attribute: attrs.Attribute[str], start: object) -> None:
    if start not in ("", *(row.row for row in STARTING_LOADS)):
        raise refused(attribute.name, start, "the id of a row of the starting table, or nothing")


@frozen
class Bodyweight:
    """The body is the load; repetitions or seconds scale it."""

    kind: ClassVar[LoadKind] = LoadKind.BODYWEIGHT


@frozen(kw_only=True)
class External:
    """
    A load on top of the body.

    Attributes:
        pieces: How many implements are held at once (two dumbbells: 2).
        start: The row of the starting table that estimates a first load; empty when no honest estimate is known.
    """

    kind: ClassVar[LoadKind] = LoadKind.EXTERNAL
    pieces: int = field(default=1, validator=whole(1, 2))
    start: str = field(default="", validator=_is_a_row)


@frozen
class Assisted:
    """Help takes part of the body's weight, and less help is harder."""

    kind: ClassVar[LoadKind] = LoadKind.ASSISTED
    help: str


@frozen
class EccentricOnly:
    """The lowering alone, with the body's own weight."""

    kind: ClassVar[LoadKind] = LoadKind.ECCENTRIC


Loading = Bodyweight | External | Assisted | EccentricOnly


@frozen(kw_only=True)
class Needs:
    """The equipment of a variation: all of the first, and any one of the second when there is a second."""

    all_of: tuple[Equipment, ...] = field(default=(), validator=members(Equipment))
    any_of: tuple[Equipment, ...] = field(default=(), validator=members(Equipment))

    def met_by(self, there: frozenset[Equipment]) -> bool:
        """Whether what is *there* is enough."""
        at_hand = there | ALWAYS_THERE
        return set(self.all_of) <= at_hand and (not self.any_of or bool(set(self.any_of) & at_hand))

    def mentions(self, equipment: Equipment) -> bool:
        """Whether *equipment* serves this variation."""
        return equipment in self.all_of or equipment in self.any_of


@frozen
class Prerequisite:
    """Mastery of *variation* (so many sets of so many repetitions or seconds, in good form) that opens a harder one."""

    variation: str
    sets: int = field(validator=whole(SetCount.least, SetCount.most))
    amount: int = field(validator=whole(1, Seconds.most))


@frozen(kw_only=True)
class Demands:
    """What a variation asks of the body: 0 nothing, 1 little, 2 some, 3 much."""

    hamstring_length: int = 0
    hip_flexion: int = 0
    ankle_dorsiflexion: int = 0
    spine_load: int = 0
    knee_load: int = 0
    balance: int = 0
    soreness: int = 0

    def __attrs_post_init__(self) -> None:
        wrong = [axis for axis in Axis if self[axis] not in range(4)]
        if wrong:
            raise CatalogueError(f"a demand is 0, 1, 2 or 3, and {', '.join(wrong)} is not")

    def __getitem__(self, axis: Axis) -> int:
        demand: int = getattr(self, axis.value)
        return demand


class Match(StrEnum):
    """How well a foreign name fits."""

    EXACT = "exact"
    NEAR = "near"
    FALLBACK = "fallback"
    NONE = "none"


@frozen
class Foreign:
    """The id of a variation in somebody else's catalogue."""

    id: int | str
    match: Match = field(converter=Match)


@frozen(kw_only=True)
class Fit:
    """The exercise category and name of the FIT format; with a match below exact, send our own title as well."""

    category: str
    category_id: int
    name: str | None
    name_id: int | None
    match: Match = field(converter=Match)
    garmin_connect: bool


@frozen(kw_only=True)
class Variation:
    """
    One way to do an exercise.

    Attributes:
        id: Its name for programs; the name of its file.
        name: Its name for people.
        family: The movement it trains.
        level: The least experience it suits.
        loading: How its load works.
        amount: Its own range of repetitions or seconds in a set.
        needs: The equipment.
        prerequisites: Any one of them opens it; an entry variation has none.
        regresses_to: The rungs directly below; upward edges and ladders are derived.
        entry: Whether a runner may start here.
        primary_muscles: Trained most, the first one first.
        secondary_muscles: Trained as well.
        length_bias: The length of the main muscle where the load on it is greatest.
        knee_flexion_rung: Its place in the order of the evidence (NHE-08), 1 easiest to 7.
        from_floor: Whether the load is pulled from the floor.
        cues: What to think of while doing it.
        faults: What often goes wrong, and how to notice.
    """

    id: str = ""
    name: str
    family: Family = field(validator=member(Family))
    level: Level = field(validator=member(Level))
    loading: Loading = field(validator=made_by(Loading, "Bodyweight(), External(...), Assisted(...) or EccentricOnly()"))
    amount: Reps | Seconds = field(validator=made_by(Reps | Seconds, "Reps(...) or Seconds(...)"))
    laterality: Laterality = field(validator=member(Laterality))
    needs: Needs = field(default=Needs(), validator=made_by(Needs, "Needs(...)"))
    prerequisites: tuple[Prerequisite, ...] = field(default=(), validator=tuple_of(Prerequisite, "Prerequisite"))
    regresses_to: tuple[str, ...] = field(default=(), validator=tuple_of(str, "ids"))
    entry: bool = field(default=False, validator=yes_no)
    primary_muscles: tuple[Muscle, ...] = field(validator=members(Muscle))
    secondary_muscles: tuple[Muscle, ...] = field(default=(), validator=members(Muscle))
    contraction: Contraction = field(validator=member(Contraction))
    length_bias: LengthBias = field(validator=member(LengthBias))
    position: Position = field(default=Position.OTHER, validator=member(Position))
    demands: Demands = field(validator=made_by(Demands, "Demands(...)"))
    knee_flexion_rung: int | None = field(default=None, validator=whole(1, 7))
    from_floor: bool = field(default=False, validator=yes_no)
    cues: tuple[str, ...] = field(validator=tuple_of(str, "sentences"))
    faults: tuple[str, ...] = field(validator=tuple_of(str, "sentences"))
    fit: Fit | None = None
    wger: Foreign | None = None
    free_exercise_db: Foreign | None = None
    status: Status = field(validator=member(Status))

    def __attrs_post_init__(self) -> None:
        for wrong in _faults_of_form(self):
            raise CatalogueError(f"variation {self.id or self.name!r}: {wrong}")

    @property
    def per_side(self) -> bool:
        """Whether a set is done on each side in turn."""
        return self.laterality is not Laterality.BILATERAL

    @property
    def bent_knee(self) -> bool:
        """Whether a calf variation bends the knee, so that the soleus works alone."""
        return self.family is Family.CALF and self.primary_muscles == (Muscle.SOLEUS,)

    def implements(self, there: frozenset[Equipment]) -> tuple[Equipment, ...]:
        """What is *there* to put the load on, in the order the variation names it."""
        named = self.needs.any_of + self.needs.all_of
        return tuple(each for each in named if each in _LOADABLE and each in there)


def _faults_of_form(variation: Variation) -> list[str]:
    empty = [name for name in ("name", "primary_muscles", "cues", "faults") if not getattr(variation, name)]
    wrong = [f"{name} must not be empty" for name in empty]
    if variation.id and not _SLUG.fullmatch(variation.id):
        wrong.append("its id is small letters, digits and underscores")
    if variation.entry and variation.prerequisites:
        wrong.append("an entry variation has no prerequisites")
    if not variation.entry and not variation.prerequisites:
        wrong.append("a variation that is no entry needs a prerequisite")
    if variation.loading.kind is LoadKind.EXTERNAL and not _can_be_loaded(variation):
        wrong.append("an external load needs an implement among its equipment")
    return wrong


def _can_be_loaded(variation: Variation) -> bool:
    return bool(variation.implements(frozenset(_LOADABLE)))
