"""
The parts of a profile that a proof ranges over, and the classes of answers to each that nothing can tell apart.

A field with one answer is one part. A field that holds many answers falls into several: one for each warning sign, region, kind of
injury, muscle, family, variation or piece of equipment, and one for whether it was answered at all. The last seven days are the one
exception: there the facts themselves are the parts, and what of them no week can be is told by :mod:`.contradictions`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import chain, pairwise
from typing import cast

import attrs
from attrs import frozen

from posterior_chain.engine.cells import Axis, axes_of
from posterior_chain.evidence.index import stated
from posterior_chain.language.conditions import Atom, Comparison, Value
from posterior_chain.language.derived import RECENT_RECORD_DAYS, worse
from posterior_chain.language.facts import Cautious, Context, Fact, NumberFact
from posterior_chain.language.vocabulary import FACTS
from posterior_chain.model.athlete import AthleteProfile, Injury, Pain
from posterior_chain.model.domains import Domain, Kept, MappingOf, Number, OneOf, Repeated, Sided, Sides, Whole, YesNo, note_of
from posterior_chain.model.settings import Settings
from posterior_chain.model.vocabulary import ALWAYS_THERE, Equipment, Family, InjuryKind, Level, Muscle, RedFlag, Region, Technique

__all__ = ["ANSWERED", "Pairs", "Part", "parts_of"]

Pairs = tuple[tuple[int, int], ...]

ANSWERED = "answered"
"""The part of a field that says whether it was answered at all."""

_BEFORE = (
    "red_flags",
    "cleared",
    "supervised",
    "age",
    "sex",
    "single_leg_calf_raises",
    "pains",
    "injuries",
    "soreness",
    "readiness",
    "energy_availability",
    "pregnancy",
    "postpartum_weeks",
)
"""The fields that come first in a proof; gates read most of them."""

_NEXT_TO_LAST = ("level", "lifting_months", "weeks_off", "families", "this_week", "equipment")
_NUMBERS_OF_THEIR_OWN = ("records", "loads", "body_mass_kg", "minutes")
"""What only loads and the fitting to time read, as numbers; of these only whether the body mass was told is a part of a proof."""


@frozen(eq=False, kw_only=True)
class Part:
    """
    A part of a profile.

    Attributes:
        field: The field it belongs to.
        key: Which part of that field, where it has several.
        answers: An answer of each class.
        weights: How many answers each class stands for.
        place: Which class the answer of a profile falls into.
        more_cautious: Pairs of classes, the second a step more cautious than the first.
        blank: The class of no answer.
        guarded: Whether a blank never allows more than the best answer.
    """

    field: str
    key: Value = None
    answers: tuple[Kept, ...]
    weights: tuple[int, ...]
    place: Callable[[AthleteProfile], int]
    more_cautious: Pairs = ()
    blank: int | None = None
    guarded: bool = False

    @property
    def name(self) -> str:
        """What it is called."""
        return self.field if self.key is None else f"{self.field}[{self.key}]"


def parts_of(atoms: Collection[Atom], context: Context, also: Collection[Settings] = ()) -> tuple[Part, ...]:
    """Return every part that tells runners apart when these questions are asked, under other settings *also*, in the order of a proof."""
    cuts = _Cuts(tuple(dict.fromkeys(atoms)), context, (context.settings, stated(), *also))
    fields = [each.name for each in attrs.fields(AthleteProfile) if each.name not in _NUMBERS_OF_THEIR_OWN]
    later = ("levels", "technique", "owned", *_NEXT_TO_LAST)
    between = [name for name in fields if name not in _BEFORE and name not in later]
    return tuple(chain.from_iterable(_parts(name, cuts) for name in (*_BEFORE, *between, *_NEXT_TO_LAST, "body_mass_kg")))


@frozen
class _Cuts:
    """The numbers at which an answer may make a difference, under any of some settings."""

    atoms: tuple[Atom, ...]
    context: Context
    settings: tuple[Settings, ...]

    def of(self, name: str, *, facts: Iterable[Fact] = ()) -> list[Fraction]:
        """Return the cuts of a field, or of some facts that read it."""
        named = {each.name for each in facts}
        asked = [each for each in self.atoms if isinstance(each, Comparison) and isinstance(each.fact, NumberFact)]
        found = {Fraction(each.value) for each in asked if (each.fact.name in named if named else name in each.fact.fields)}
        derived = {Fraction(cut) for fact in FACTS.values() for settings in self.settings for cut in fact.cuts(settings).get(name, ())}
        return sorted(found | derived)


def _parts(name: str, cuts: _Cuts) -> Iterator[Part]:
    """Give the parts of one field."""
    match name:
        case "red_flags":
            yield _answered(name)
            yield from (_member(name, each, cautious=True) for each in RedFlag)
        case "pains":
            yield _answered(name)
            yield from (_pain(region, cuts) for region in Region)
        case "injuries":
            yield _answered(name)
            yield from (_injury(kind, cuts) for kind in InjuryKind)
        case "soreness":
            yield from (_soreness(muscle, cuts) for muscle in Muscle)
        case "families":
            for family in Family:
                yield _of_family("levels", family, Level)
                yield _of_family("technique", family, Technique)
                yield from (_practised(each.id) for each in cuts.context.variations.values() if each.family is family)
        case "equipment":
            yield from (_member(name, each, cautious=False) for each in Equipment if each not in ALWAYS_THERE)
        case "this_week":
            yield from (_week(axis, cuts.context) for axis in axes_of(each for each in cuts.atoms if name in each.fact.fields).values())
        case "body_mass_kg":
            any_mass = _Intervals.of(note_of(AthleteProfile, name).domain)
            yield _single(name, (70.0,), any_mass.weights, cautious=Cautious.LOWER, known=lambda _: 0)
        case _:
            yield _scalar(name, note_of(AthleteProfile, name).domain, cuts)


def _answered(name: str) -> Part:
    return Part(
        field=name,
        key=ANSWERED,
        answers=(False, True),
        weights=(1, 1),
        place=lambda profile: int(getattr(profile, name) is not None),
        blank=0,
        guarded=True,
    )


def _member(name: str, member: Value, *, cautious: bool) -> Part:
    return Part(
        field=name,
        key=member,
        answers=(False, True),
        weights=(1, 1),
        place=lambda profile: int(member in (getattr(profile, name) or ())),
        more_cautious=((0, 1),) if cautious else ((1, 0),),
    )


def _practised(name: str) -> Part:
    def place(profile: AthleteProfile) -> int:
        recent = any(each.variation == name and each.days_ago <= RECENT_RECORD_DAYS for each in profile.records or ())
        return int(recent or name in (profile.owned or ()))

    return Part(field="owned", key=name, answers=(False, True), weights=(1, 1), place=place, more_cautious=((1, 0),))


def _of_family(name: str, family: Family, words: type[Level] | type[Technique]) -> Part:
    known = tuple(words)

    def place(profile: AthleteProfile) -> int:
        said: Mapping[Family, Level | Technique] = getattr(profile, name) or {}
        word = said.get(family)
        return 0 if word is None else 1 + known.index(word)

    return Part(
        field=name,
        key=family,
        answers=(None, *known),
        weights=(1,) * (len(known) + 1),
        place=place,
        more_cautious=tuple((each + 1, each) for each in range(1, len(known))),
        blank=0,
        guarded=True,
    )


@frozen
class _Intervals:
    """A range of numbers, cut so that nothing inside an interval makes a difference."""

    starts: tuple[Fraction, ...]
    end: Fraction
    step: Fraction

    @classmethod
    def of(cls, domain: Domain, cuts: Iterable[Fraction] = (), *, low: int | None = None) -> _Intervals:
        """Cut the numbers of a domain, if need be only those from *low* on, below and above each of the *cuts*."""
        if not isinstance(domain, (Whole, Number)):
            raise TypeError(f"a {type(domain).__name__} is no range of numbers")
        lowest, step = domain.low if low is None else low, domain.step
        starts = {Fraction(lowest)}
        for cut in cuts:
            at = -(-cut // step) * step
            starts |= {start for start in (at, cut // step * step + step) if lowest < start <= domain.high}
        return cls(tuple(sorted(starts)), Fraction(domain.high), step)

    @property
    def weights(self) -> tuple[int, ...]:
        """How many numbers each interval has."""
        ends = (*self.starts[1:], self.end + self.step)
        return tuple(int((end - start) / self.step) for start, end in zip(self.starts, ends, strict=True))

    @property
    def samples(self) -> tuple[float, ...]:
        """A number of each interval."""
        return tuple(int(start) if self.step == 1 else float(start) for start in self.starts)

    def place(self, value: float) -> int:
        """Return the interval of a number."""
        exact = Fraction(str(value))
        return sum(start <= exact for start in self.starts) - 1


def _pain(region: Region, cuts: _Cuts) -> Part:
    facts = [FACTS[f"pain_in_{region}"], FACTS["worst_pain"]]
    several = _Intervals.of(note_of(Pain, "score").domain, {*cuts.of("pains", facts=facts), *cuts.of("pains")}, low=1)
    answers: list[Kept] = [None]
    for score in several.samples:
        answers += [Pain(region=region, score=int(score), settles_by_morning=settles) for settles in (True, False)]

    def place(profile: AthleteProfile) -> int:
        here = [each for each in profile.pains or () if each.region is region and each.score > 0]
        if not here:
            return 0
        unsettled = any(not each.settles_by_morning for each in here)
        return 1 + 2 * several.place(max(each.score for each in here)) + unsettled

    steps = [(0, 1), *((each, each + 1) for each in range(1, len(answers), 2)), *((each, each + 2) for each in range(1, len(answers) - 2))]
    weights = (1, *(weight for each in several.weights for weight in (each, each)))
    return Part(field="pains", key=region, answers=tuple(answers), weights=weights, place=place, more_cautious=tuple(steps))


def _injury(kind: InjuryKind, cuts: _Cuts) -> Part:
    """Return how long ago the latest injury of a kind was, and the latest that nobody cleared."""
    facts = [FACTS[f"weeks_since_{kind}"], FACTS[f"weeks_since_uncleared_{kind}"]]
    weeks = _Intervals.of(note_of(Injury, "weeks_ago").domain, cuts.of("injuries", facts=facts))
    count = len(weeks.starts)
    classes: list[tuple[int, int] | None] = [
        None,
        *((latest, uncleared) for latest in range(count) for uncleared in (*range(latest, count), count)),
    ]

    def place(profile: AthleteProfile) -> int:
        here = [each for each in profile.injuries or () if each.kind is kind]
        if not here:
            return 0
        open_ = [each.weeks_ago for each in here if not each.cleared]
        latest = weeks.place(min(each.weeks_ago for each in here))
        return classes.index((latest, weeks.place(min(open_)) if open_ else count))

    def answer(each: tuple[int, int] | None) -> Kept:
        if each is None:
            return ()
        latest, uncleared = each
        still_open = () if uncleared == count else (Injury(kind=kind, weeks_ago=int(weeks.samples[uncleared])),)
        return still_open if latest == uncleared else (Injury(kind=kind, weeks_ago=int(weeks.samples[latest]), cleared=True), *still_open)

    order = {each: place for place, each in enumerate(classes)}
    steps = [(0, order[count - 1, count])]
    for each in order:
        if each is not None:
            latest, uncleared = each
            steps += [(order[each], order[other]) for other in ((latest - 1, uncleared), (latest, uncleared - 1)) if other in order]
    return Part(
        field="injuries",
        key=kind,
        answers=tuple(map(answer, classes)),
        weights=tuple(_pairs_of_weeks(each, weeks.weights) for each in classes),
        place=place,
        more_cautious=tuple(steps),
    )


def _pairs_of_weeks(each: tuple[int, int] | None, weights: Sequence[int]) -> int:
    """Return how many pairs of weeks there are, the uncleared never more recent than the latest."""
    if each is None:
        return 1
    latest, uncleared = each
    if uncleared == len(weights):
        return weights[latest]
    return weights[latest] * weights[uncleared] if latest != uncleared else weights[latest] * (weights[latest] + 1) // 2


def _soreness(muscle: Muscle, cuts: _Cuts) -> Part:
    score = cast("MappingOf", note_of(AthleteProfile, "soreness").domain).value
    several = _Intervals.of(score, {*cuts.of("soreness", facts=[FACTS[f"soreness_{muscle}"]]), *cuts.of("soreness")})
    return Part(
        field="soreness",
        key=muscle,
        answers=tuple(map(int, several.samples)),
        weights=several.weights,
        place=lambda profile: several.place((profile.soreness or {}).get(muscle, 0)),
        more_cautious=tuple((each, each + 1) for each in range(len(several.starts) - 1)),
    )


def _week(axis: Axis, context: Context) -> Part:
    """Return a fact of the last seven days as a part of its own."""
    fact = axis.fact
    cells = tuple(axis.cell_of(each) for each in axis.samples)
    ordered: Pairs = ()
    if fact.cautious is not None:
        ranked = sorted(cells, key=lambda cell: fact.rank_of(axis.samples[cell]), reverse=fact.cautious is Cautious.LOWER)
        ordered = tuple(pairwise(ranked))
    return Part(
        field="this_week",
        key=fact.name,
        answers=axis.samples,
        weights=(1,) * axis.count,
        place=lambda profile: axis.cell_of(fact.read(profile, context)),
        more_cautious=ordered,
    )


def _scalar(name: str, domain: Domain, cuts: _Cuts) -> Part:
    cautious = _cautious(name)
    match domain:
        case YesNo():
            return _single(name, (False, True), (1, 1), cautious=cautious, known=int)
        case OneOf():
            words = tuple(domain.words)
            return _single(name, words, (1,) * len(words), cautious=cautious, known=words.index)
        case Whole() | Number():
            several = _Intervals.of(domain, cuts.of(name))
            return _single(name, several.samples, several.weights, cautious=cautious, known=several.place)
        case Sided() | Repeated():
            return _measured(name, domain, cuts, cautious)
        case _:
            raise TypeError(f"{name} holds a {type(domain).__name__}, of which no proof knows the parts")


def _cautious(name: str) -> Cautious | None:
    """Return the direction in which the answer to a field may only take away, where a fact of the field alone says so."""
    if name in ("active_knee_extension_deg", "hamstring_tightness"):
        return Cautious.HIGHER
    if name in ("straight_leg_raise_deg", "single_leg_calf_raises", "knee_to_wall_cm", "level", "lifting_months"):
        return Cautious.LOWER
    fact = FACTS.get(name)
    return fact.cautious if fact is not None and fact.fields == (name,) else None


def _single(
    name: str, known_answers: Sequence[Kept], weights: Sequence[int], *, cautious: Cautious | None, known: Callable[[Kept], int]
) -> Part:
    def place(profile: AthleteProfile) -> int:
        answer = getattr(profile, name)
        return 0 if answer is None else 1 + known(answer)

    steps = tuple((each, each + 1) for each in range(1, len(known_answers)))
    down = tuple((more, less) for less, more in steps)
    return Part(
        field=name,
        answers=(None, *known_answers),
        weights=(1, *weights),
        place=place,
        more_cautious=() if cautious is None else steps if cautious is Cautious.HIGHER else down,
        blank=0,
        guarded=note_of(AthleteProfile, name).guarded,
    )


def _measured(name: str, domain: Sided | Repeated, cuts: _Cuts, cautious: Cautious | None) -> Part:
    """Return a measurement: what counts of it, and of the knee extension whether it was read once or again."""
    each = domain.each
    several = _Intervals.of(each, cuts.of(name))
    worst = max if cautious is Cautious.HIGHER else min
    again = name == "active_knee_extension_deg"

    def answer(value: float, *, twice: bool) -> Kept:
        readings: Kept = (value, value) if twice else value
        return Sides(readings, readings) if isinstance(domain, Sided) else readings

    def known(answered: Kept) -> int:
        counts = worse(answered, worst)
        assert counts is not None  # noqa: S101 - it was answered
        interval = several.place(counts)
        if not again:
            return interval
        once = counts in (answered.left, answered.right)
        return 2 * interval + once

    ways = (True, False) if again else (False,)
    answers = [answer(value, twice=twice) for value in several.samples for twice in ways]
    weights = [weight for weight in several.weights for _ in ways]
    part = _single(name, answers, weights, cautious=cautious, known=known)
    if not again:
        return part
    steps = [(place, place + 2) for place in range(1, len(answers) - 1)]
    return attrs.evolve(part, more_cautious=tuple(steps))
