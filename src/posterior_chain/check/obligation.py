"""
The form of an obligation: when something is so of a runner, what must then hold of the envelope, and the evidence that asks for it.

An obligation never names a rule. It is data: a proof asks it of every profile at once, and a test of one decision at a time. The numbers
it names, and those with which the facts it asks about read an answer, are the ones that the evidence states, and not the settings in
force: those are asked about like the rules.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from math import floor
from typing import ClassVar

import attrs
from attrs import Factory, field, frozen

from posterior_chain.check.diagrams import NO, YES, Diagram
from posterior_chain.check.proof import Proof, Row
from posterior_chain.doses.prescriptions import TableDose, dose_for
from posterior_chain.engine.bits import Bits, ones
from posterior_chain.engine.decision import Decision, decide
from posterior_chain.engine.dosing import Dose, usual_amount
from posterior_chain.engine.fitting import Clock, fitted
from posterior_chain.engine.knowledge import Knowledge
from posterior_chain.engine.ruleset import Ruleset
from posterior_chain.evidence.index import stated
from posterior_chain.language.conditions import Atom, Comparison, Condition, Setting, setting
from posterior_chain.language.effects import rounded_sets
from posterior_chain.language.facts import Fact, MuscleFact, NumberFact, is_of_families
from posterior_chain.language.selections import EVERYTHING, Selection
from posterior_chain.language.vocabulary import level
from posterior_chain.model.athlete import AthleteProfile, value_or_assumption
from posterior_chain.model.domains import Whole, note_of
from posterior_chain.model.exercise import Variation
from posterior_chain.model.settings import Settings
from posterior_chain.model.units import Reps
from posterior_chain.model.vocabulary import Family, Method, Muscle, Scope, Slot, Urgency

__all__ = [
    "COUNTED_WITH",
    "AtLeast",
    "AtMost",
    "Demand",
    "FitsTheMinutes",
    "Never",
    "NoLooser",
    "Obligation",
    "Refers",
    "Requires",
    "SessionsAtMost",
    "about_whom",
    "is_broken",
    "stated_for",
    "violations",
]

COUNTED_WITH = ("weekly_sets", "weekly_sets_per_muscle")
"""The settings that sets of a week are counted with: obligations of their own hold them, and no fact of a week is read twice."""

Violation = tuple[int | None, Diagram]
"""The variation it is about, if it is about one, and the profiles for whom it is so."""


@frozen(kw_only=True)
class Demand(ABC):
    """What must hold of the envelope."""

    reads_as_stated: ClassVar[bool] = True
    """Whether it is about those whose answers read so with the numbers of the evidence, or with the settings in force."""

    of: Selection = EVERYTHING

    def settings(self) -> Mapping[str, Setting]:
        """Return the settings that it names, by what they bound."""
        named = {each.name: getattr(self, each.name) for each in attrs.fields(type(self))}
        return {name: value for name, value in named.items() if isinstance(value, Setting)}

    def facts(self) -> Iterable[Fact]:
        """Give the facts that it reads."""
        return ()

    def resolved(self, settings: Settings) -> Demand:
        """Return the same demand with its settings replaced by their numbers."""
        return attrs.evolve(self, **{name: getattr(settings, value.name) for name, value in self.settings().items()})

    def within(self, part: Family | Muscle) -> Demand:
        """Return the same demand of what is of one family, or trains one muscle most."""
        return attrs.evolve(self, of=self.of.within(part))

    @abstractmethod
    def broken(self, proof: Proof, about: Diagram, among: Bits) -> Iterator[Violation]:
        """Give those of whom it is *about* for whom it does not hold."""

    @abstractmethod
    def breaks(self, today: Decision) -> bool:
        """Whether it does not hold in one decision."""

    def places(self, proof: Proof, among: Bits) -> Iterator[int]:
        """Give the variations *among* some that are meant."""
        return ones(among & proof.known.meant(self.of))

    def allowed(self, today: Decision) -> Iterator[Variation]:
        """Give the variations meant that are allowed today."""
        return (today.known.variations[place] for place in ones(today.envelope.allowed & today.known.meant(self.of)))


@frozen(kw_only=True)
class Never(Demand):
    """None of these variations is allowed, or with *methods* none is done so."""

    methods: tuple[Method, ...] = ()

    def broken(self, proof: Proof, about: Diagram, among: Bits) -> Iterator[Violation]:
        for place in self.places(proof, among):
            meant = proof.diagrams.without(about, proof.proven(place)) if self.of.unproven else about
            if not self.methods:
                yield place, proof.left(meant, place)
            else:
                for row, where in proof.rows(place):
                    if row.method in self.methods:
                        yield place, proof.left(proof.diagrams.both(meant, where), place)

    def breaks(self, today: Decision) -> bool:
        return any(not self.methods or _dose(each, today).method in self.methods for each in self.allowed(today))

    def allowed(self, today: Decision) -> Iterator[Variation]:
        allowed = super().allowed(today)
        meant = today.envelope.places.unproven(today.envelope.met) if self.of.unproven else today.known.every
        return (each for each in allowed if meant >> today.known.place[each.id] & 1)


def _dose(variation: Variation, today: Decision) -> Dose:
    return today.envelope.prescribed(variation.id).dose


@frozen(kw_only=True)
class _Dosed(Demand):
    """Something about the dose of every variation meant."""

    def broken(self, proof: Proof, about: Diagram, among: Bits) -> Iterator[Violation]:
        for place in self.places(proof, among):
            for row, where in proof.rows(place):
                for wrong in self.beyond(proof, about, place, row):
                    yield place, proof.left(proof.diagrams.both(wrong, where), place)

    @abstractmethod
    def beyond(self, proof: Proof, about: Diagram, place: int, row: Row) -> Iterator[Diagram]:
        """Give those of whom it is *about* for whom the dose in a row of the table goes too far."""

    def breaks(self, today: Decision) -> bool:
        return any(self.too_far(each, today) for each in self.allowed(today))

    @abstractmethod
    def too_far(self, variation: Variation, today: Decision) -> bool:
        """Whether the dose of a variation goes too far today."""


def _table(variation: Variation, dose: Dose, today: Decision) -> TableDose:
    return dose_for(variation, dose.method, today.envelope.levels[variation.family])


@frozen(kw_only=True)
class AtMost(_Dosed):
    """
    No more than this.

    Attributes:
        sets: At most so many sets.
        fewer: At least so many sets fewer than the table has, never under one.
        part: At most this part of the table's sets.
        repetitions: At most so many repetitions in all sets together.
        load: At most this part of the usual load.
        first_load: At most this part of a first load.
    """

    sets: int | Fraction | Setting | None = None
    fewer: int | None = None
    part: Fraction | Setting | None = None
    repetitions: int | None = None
    load: Fraction | Setting | None = None
    first_load: Fraction | Setting | None = None

    def most_sets(self, table: TableDose) -> int | None:
        """Return the most sets in a row of the table."""
        usual = table.sets.low
        limits = [
            None if self.sets is None else floor(_number(self.sets)),
            max(usual - self.fewer, 1) if self.fewer is not None else None,
            rounded_sets(usual * _number(self.part)) if self.part is not None else None,
        ]
        return min((each for each in limits if each is not None), default=None)

    def beyond(self, proof: Proof, about: Diagram, place: int, row: Row) -> Iterator[Diagram]:
        most = self.most_sets(row.table)
        if most is not None:
            yield proof.with_more_sets(about, place, row, most)
        if self.repetitions is not None:
            yield from self._more_repetitions(self.repetitions, proof, about, place, row)
        for part, estimated in ((self.load, False), (self.first_load, True)):
            if part is not None:
                most_left = _number(part)
                yield proof.unbounded(about, place, row, lambda bounds: bounds.load_left(estimated=estimated) <= most_left)  # noqa: B023

    def _more_repetitions(self, most: int, proof: Proof, about: Diagram, place: int, row: Row) -> Iterator[Diagram]:
        """Give those who do more repetitions in all, for each number of sets with which they would."""
        usual = usual_amount(proof.variation(place), row.table)
        if not isinstance(usual, Reps):
            return
        for sets in range(most // usual.high + 1, row.table.sets.high + 1):
            so_many = proof.with_more_sets(about, place, row, sets - 1)
            exactly = proof.diagrams.without(so_many, proof.with_more_sets(so_many, place, row, sets))
            yield proof.unbounded(exactly, place, row, lambda bounds: sets * max(min(usual.high, bounds.repetitions // sets), 1) <= most)  # noqa: B023

    def too_far(self, variation: Variation, today: Decision) -> bool:
        dose = _dose(variation, today)
        most = self.most_sets(_table(variation, dose, today))
        done = dose.sets * dose.amount.high if isinstance(dose.amount, Reps) else 0
        return (
            (most is not None and dose.sets > most)
            or (self.repetitions is not None and done > self.repetitions)
            or (self.load is not None and dose.factor(estimated=False) > _number(self.load))
            or (self.first_load is not None and dose.factor(estimated=True) > _number(self.first_load))
        )


def _number(value: Fraction | Setting | int) -> Fraction:
    if isinstance(value, Setting):
        raise TypeError(f"{value} is resolved when an obligation is asked of a rule set")
    return Fraction(value)


@frozen(kw_only=True)
class AtLeast(_Dosed):
    """So many repetitions in reserve, or so many more than the table has."""

    rir: int = 0
    rir_above_table: int = 0

    def _least(self, table: TableDose) -> int:
        return max(self.rir, table.rir.low + self.rir_above_table)

    def beyond(self, proof: Proof, about: Diagram, place: int, row: Row) -> Iterator[Diagram]:
        least = self._least(row.table)
        if row.table.rir.low < least:
            yield proof.unbounded(about, place, row, lambda bounds: bounds.rir >= least)

    def too_far(self, variation: Variation, today: Decision) -> bool:
        dose = _dose(variation, today)
        return dose.rir.low < self._least(_table(variation, dose, today))


@frozen(kw_only=True)
class Refers(Demand):
    """The athlete is sent to somebody, at least as urgently; of this scope nothing is allowed until then."""

    urgency: Urgency
    scope: Scope = Scope.ALL

    def broken(self, proof: Proof, about: Diagram, among: Bits) -> Iterator[Violation]:
        yield None, proof.diagrams.without(about, proof.refers(self.urgency, self.scope))

    def breaks(self, today: Decision) -> bool:
        gates = (each.refers for each in today.fired if each.refers)
        return not any(gate.urgency.rank >= self.urgency.rank and gate.scope in (self.scope, Scope.ALL) for gate in gates)


@frozen(kw_only=True)
class SessionsAtMost(Demand):
    """At most so many sessions a week are advised; who is referred until it is settled is advised none."""

    sessions: int

    def broken(self, proof: Proof, about: Diagram, among: Bits) -> Iterator[Violation]:
        yield None, proof.diagrams.both(about, proof.more_sessions(self.sessions))

    def breaks(self, today: Decision) -> bool:
        limits = (each.sessions_per_week for each in today.fired if each.sessions_per_week is not None)
        return not today.refers_all and all(limit > self.sessions for limit in limits)


@frozen(kw_only=True)
class Requires(Demand):
    """Whatever is allowed has what it needs: ``equipment``, ``prerequisite`` or ``level``."""

    what: str

    def facts(self) -> Iterable[Fact]:
        return () if self.what == "equipment" else level.each.values()

    def broken(self, proof: Proof, about: Diagram, among: Bits) -> Iterator[Violation]:
        d, stated_proof = proof.diagrams, proof.as_stated
        for place in self.places(proof, among):
            variation = proof.variation(place)
            needed = {"equipment": lambda: proof.space.equipped(variation.needs), "prerequisite": lambda: stated_proof.opened(variation)}  # noqa: B023
            there = needed.get(self.what, lambda: stated_proof.reached(variation))()  # noqa: B023
            yield place, proof.left(d.without(about, there), place)

    def breaks(self, today: Decision) -> bool:
        return bool(today.envelope.allowed & _as_stated(today).envelope.gaps[self.what])


def _as_stated(today: Decision) -> Decision:
    """Decide for the same runner with the settings that the evidence states, and no rules."""
    known = today.known
    if known.rules.settings == stated():
        return today
    return decide(today.profile, Knowledge(Ruleset([], stated()), known.exercises))


@frozen(kw_only=True)
class NoLooser(Demand):
    """
    Where any of these variations is allowed, a number that no rule compares with is at most the one that the evidence states.

    Attributes:
        name: The setting.
        most: What the evidence states.
    """

    name: str
    most: Fraction | Setting = field(default=Factory(lambda self: setting(self.name), takes_self=True))

    def broken(self, proof: Proof, about: Diagram, among: Bits) -> Iterator[Violation]:
        if self._is_looser(proof.known):
            for place in self.places(proof, among):
                yield place, proof.left(about, place)

    def breaks(self, today: Decision) -> bool:
        return self._is_looser(today.known) and any(True for _ in self.allowed(today))

    def _is_looser(self, known: Knowledge) -> bool:
        number: Fraction = getattr(known.rules.settings, self.name)
        return number > _number(self.most)


@frozen(kw_only=True)
class FitsTheMinutes(Demand):
    """A session never takes more minutes than there are, and the fewest minutes hold one."""

    def broken(self, proof: Proof, about: Diagram, among: Bits) -> Iterator[Violation]:
        for place in self.places(proof, among):
            rows = [where for row, where in proof.rows(place) if not _fits(proof, place, row)]
            yield place, proof.left(proof.diagrams.both(about, proof.diagrams.some(rows)), place)

    def breaks(self, today: Decision) -> bool:
        minutes: int = value_or_assumption(today.profile, "minutes")
        if today.session is None:
            return bool(today.picks) and not today.refers_all and not today.emptied_by_health
        return today.session.estimated_minutes > minutes


def _fits(proof: Proof, place: int, row: Row) -> bool:
    """Whether the variation alone fits into the fewest minutes there may be, with the longest rest any rule asks for."""
    domain = note_of(AthleteProfile, "minutes").domain
    assert isinstance(domain, Whole)  # noqa: S101 - minutes are whole
    rest_s = max([row.table.rest_s.low, *(bounds.rest_s for _, bounds in proof.bounding(place, row))])
    each = max(4, row.table.tempo.seconds if row.table.tempo else 0) * (2 if proof.variation(place).per_side else 1)
    return (
        fitted({Slot.HIP_EXTENSION: Clock(row.table.sets.high, proof.variation(place).amount.high, each, rest_s)}, domain.low) is not None
    )


@frozen
class Obligation:
    """
    What must hold whatever the rules are.

    Attributes:
        id: Its name.
        sentence: What must hold, as one sentence.
        rows: The rows of the evidence that ask for it.
        when: The runners it is about; everybody when left out.
        then: What must hold for them.
        numbers: The settings that were named before they were resolved, each with its number.
    """

    id: str
    sentence: str
    rows: tuple[str, ...]
    when: Condition | None
    then: Demand
    numbers: tuple[tuple[str, Fraction], ...] = ()

    def settings(self) -> tuple[str, ...]:
        """Name the settings that it names, each once."""
        atoms = () if self.when is None else self.when.atoms()
        asked = (atom.value for atom in atoms if isinstance(atom, Comparison) and isinstance(atom.value, Setting))
        return tuple(dict.fromkeys(each.name for each in (*asked, *self.then.settings().values())))

    def facts(self) -> tuple[Fact, ...]:
        """Return the facts that it reads."""
        asked = () if self.when is None else tuple(atom.fact for atom in self.when.atoms())
        return (*asked, *self.then.facts())

    def resolved(self) -> Obligation:
        """Return the same obligation with its settings replaced by the numbers that the evidence states."""
        settings = stated()

        def number(atom: Atom) -> Condition:
            if isinstance(atom, Comparison) and isinstance(atom.value, Setting) and isinstance(atom.fact, NumberFact):
                return atom.fact.resolved(atom.op, getattr(settings, atom.value.name))
            return atom

        when = None if self.when is None else self.when.mapped(number)
        numbers = tuple((name, getattr(settings, name)) for name in self.settings())
        return attrs.evolve(self, when=when, then=self.then.resolved(settings), numbers=numbers)

    def grounded(self) -> Iterator[Obligation]:
        """Give the obligation itself, or one for each family or muscle where it asks about the one in question."""
        facts = [] if self.when is None else [atom.fact for atom in self.when.atoms()]
        families = Family if any(map(is_of_families, facts)) else ()
        muscles = Muscle if any(isinstance(fact, MuscleFact) for fact in facts) else ()
        parts: tuple[Family | Muscle, ...] = (*families, *muscles)
        yield from (self._of(part) for part in parts) if parts else (self,)

    def _of(self, part: Family | Muscle) -> Obligation:
        def one(atom: Atom) -> Condition:
            fact = atom.fact
            if isinstance(part, Family):
                return attrs.evolve(atom, fact=fact.in_(part)) if is_of_families(fact) else atom
            return attrs.evolve(atom, fact=fact.of(part)) if isinstance(fact, MuscleFact) else atom

        assert self.when is not None  # noqa: S101 - a part comes from a condition
        return attrs.evolve(self, when=self.when.mapped(one), then=self.then.within(part))


def violations(obligation: Obligation, proof: Proof, *, within: Diagram = YES, among: Bits | None = None) -> Iterator[Violation]:
    """Give the profiles *within* some for whom an obligation is violated, for each variation *among* some that it is about."""
    about = proof.diagrams.both(about_whom(obligation, proof), within)
    if about == NO:
        return
    for place, violated in obligation.then.broken(proof, about, proof.known.every if among is None else among):
        if proof.space.possible(violated):
            yield place, violated


def about_whom(obligation: Obligation, proof: Proof) -> Diagram:
    """Return the profiles that an obligation is about."""
    if obligation.when is None:
        return YES
    space = proof.space.as_stated if obligation.then.reads_as_stated else proof.space
    return space.condition(obligation.when)


def stated_for(settings: Settings) -> Settings:
    """Return what the facts of an obligation are read with: what the evidence states, but for what sets are counted with, as in force."""
    return attrs.evolve(stated(), **{name: getattr(settings, name) for name in COUNTED_WITH})


def is_broken(obligation: Obligation, today: Decision) -> bool:
    """Whether an obligation is violated in one decision."""
    if obligation.when is not None:
        context = today.known.context
        if obligation.then.reads_as_stated and context.settings != (settings := stated_for(context.settings)):
            context = attrs.evolve(context, settings=settings)
        values = {atom.fact.name: atom.fact.read(today.profile, context) for atom in obligation.when.atoms()}
        if not obligation.when.holds(values):
            return False
    return obligation.then.breaks(today)
