"""
Every distinct outcome of a rule set with a runner to show it: what the envelope says of each variation, what each slot holds.

Of a variation that is allowed it is how far it may be dosed. Of one that is not, it is the smallest companies of rules and gaps that keep
it away: whatever else is named is a union of those, and the unions are too many to list, since each warning sign doubles them.

Asked about are all runners; what loads there are is told by the engine alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property

import attrs
from attrs import frozen

from posterior_chain.check.causes import Company, causes, companies
from posterior_chain.check.diagrams import Diagrams
from posterior_chain.check.entries import Entry, entries, felt
from posterior_chain.check.proof import Proof
from posterior_chain.check.winners import Asked, Choice, choices, stand_ins
from posterior_chain.doses.prescriptions import dose_for
from posterior_chain.engine.decision import Decision, Engine, engine
from posterior_chain.model.athlete import AthleteProfile, Loads
from posterior_chain.model.vocabulary import Slot

__all__ = ["Outcome", "Outcomes", "Witness"]

Outcome = Entry | Company | Choice
"""How a variation may be dosed, who keeps it away, or what a slot holds."""

_HEAVIER_KG = 200.0
_LIGHTER = Loads(bar_kg=5, increment_kg=1)
"""A body and a bar for which no load is too small to be made; they are in the same classes as any other."""


@frozen(kw_only=True)
class Witness:
    """
    A runner who shows an outcome; the real engine was run before it is said.

    Attributes:
        about: The id of a variation, or the name of a slot.
        outcome: What comes out.
        profile: A healthy runner with few answers changed; nothing when nobody was found, though the proof knows of no reason.
    """

    about: str
    outcome: Outcome
    profile: AthleteProfile | None


@frozen(eq=False)
class Outcomes:
    """The outcomes of a proof, with the engine that decides for the runners shown."""

    proof: Proof

    @cached_property
    def engine(self) -> Engine:
        """The real engine."""
        return engine(self.proof.known)

    def of_variation(self, name: str) -> Iterator[Witness]:
        """Give a witness for every entry of a variation, and for every smallest company that keeps it away."""
        place = self.proof.known.place[name]
        named, weeks = causes(place, self.proof), self.proof.space.can_be
        d, found = entries(place, self.proof)
        for entry, where in found:
            yield from self._witness(name, entry, ((where,),), d, lambda today: self.entry(name, today))
        for company, where in companies(named, d, weeks):
            yield from self._witness(name, company, ((where,),), d, lambda today: frozenset(today.envelope.standing(name).withheld_by))

    def whole_slot(self, slot: Slot) -> Iterator[Witness]:
        """Give a witness for every choice of a slot and for all that stands in, each kind in diagrams of its own: both grow large."""
        yield from Outcomes(self.proof.anew()).of_slot(slot)
        yield from Outcomes(self.proof.anew()).of_stand_ins(slot)

    def of_slot(self, slot: Slot) -> Iterator[Witness]:
        """Give a witness for every choice of a slot from its own family."""
        yield from self._of_slot(slot, choices(slot, self.proof))

    def of_stand_ins(self, slot: Slot) -> Iterator[Witness]:
        """Give a witness for everything that stands in for a slot, and for nothing doing so."""
        yield from self._of_slot(slot, stand_ins(slot, self.proof))

    def _of_slot(self, slot: Slot, several: Iterator[tuple[Choice, Asked]]) -> Iterator[Witness]:
        given: set[Outcome] = set()
        for choice, asked in several:
            if choice not in given:
                for witness in self._witness(slot.value, choice, asked, self.proof.diagrams, lambda today: chosen(slot, today)):
                    given.add(choice)
                    yield witness

    def entry(self, name: str, today: Decision) -> Entry | None:
        """Return what the engine says of a variation, or nothing where it is withheld."""
        place, variation = self.proof.known.place[name], self.proof.known.exercises[name]
        if not today.envelope.allows(name):
            return None
        level = today.envelope.levels[variation.family]
        dose, _ = self.engine.places.dose(place, level, today.trace)
        return Entry(level, dose.method, dose.sets, felt(dose.bounds, variation, dose_for(variation, dose.method, level)))

    # -- runners

    def _witness(
        self, about: str, outcome: Outcome, asked: Asked, d: Diagrams, said: Callable[[Decision], Outcome | None]
    ) -> Iterator[Witness]:
        way = d.nearest_of((*asked, (self.proof.space.can_be,)), self.proof.space.healthy)
        if way is not None:
            runners = (profile for profile in self._runners(way) if said(self.engine.decide(profile)) == outcome)
            yield Witness(about=about, outcome=outcome, profile=next(runners, None))

    def _runners(self, way: Mapping[int, int]) -> Iterator[AthleteProfile]:
        """Give the runner of some classes, and the same heavier and with a lighter bar."""
        profile = self.proof.space.profile(way)
        if profile is not None:
            yield profile
            yield attrs.evolve(profile, body_mass_kg=profile.body_mass_kg and _HEAVIER_KG, loads=_LIGHTER)


def chosen(slot: Slot, today: Decision) -> Choice:
    """Return what the engine picks for a slot."""
    picks = (Choice(pick.variation, bool(pick.stepped_by), pick.stands_in) for pick in today.picks if pick.slot is slot)
    return next(picks, Choice(None))
