"""What must hold of the choice among what is allowed: what is stepped down from, what is voted for, and what shares its sets."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import ClassVar

import attrs
from attrs import field, frozen

from posterior_chain.check.diagrams import Diagram
from posterior_chain.check.obligation import Demand, Violation
from posterior_chain.check.proof import Proof, shared_by
from posterior_chain.engine.bits import Bits, ones, union
from posterior_chain.engine.decision import Decision
from posterior_chain.engine.knowledge import Ground, Knowledge
from posterior_chain.language.facts import MuscleFact, NumberFact
from posterior_chain.model.vocabulary import Family, Muscle

__all__ = ["NoVoteFor", "StepsDown", "TogetherAtMost", "VotesFor"]


@frozen(kw_only=True)
class _Chosen(Demand):
    """For each variation meant, that a rule which asks for something about it has fired."""

    def broken(self, proof: Proof, about: Diagram, among: Bits) -> Iterator[Violation]:
        for place in self.places(proof, among):
            asking = [each.fires for each in proof.acting if self.asks(each.ground, place, proof.known)]
            yield place, proof.left(self.unmet(proof, about, asking), place)

    def breaks(self, today: Decision) -> bool:
        return any(not self.is_met(today, place) for place in ones(today.envelope.allowed & today.known.meant(self.of)))

    @abstractmethod
    def asks(self, ground: Ground, place: int, known: Knowledge) -> bool:
        """Whether a rule asks for it, of the variation at *place*."""

    def unmet(self, proof: Proof, about: Diagram, asking: Sequence[Diagram]) -> Diagram:
        """Return those of whom it is *about* for whom none of the rules *asking* fires."""
        return proof.diagrams.without_any(about, asking)

    def is_met(self, today: Decision, place: int) -> bool:
        """Whether it holds of the variation at *place* in one decision."""
        return any(self.asks(each, place, today.known) for each in today.fired)


@frozen(kw_only=True)
class StepsDown(_Chosen):
    """From each of these variations that is allowed a rule steps down."""

    def asks(self, ground: Ground, place: int, known: Knowledge) -> bool:  # noqa: ARG002 - others ask what else is known
        return bool(ground.steps >> place & 1)


@frozen(kw_only=True)
class VotesFor(_Chosen):
    """
    Each of these variations that is allowed is voted for by a rule that votes for no other of its family.

    A vote for a whole family prefers nothing in it, so it counts only where the whole family is meant. Settings that were moved to the
    cautious side may prefer less, so it is about those whose answers read so with the settings in force.

    Attributes:
        sets: How many sets of them are voted for; any number when left out.
    """

    reads_as_stated: ClassVar[bool] = False
    sets: int | None = None

    def asks(self, ground: Ground, place: int, known: Knowledge) -> bool:
        voted = ground.votes if self.sets is None else union(bits for sets, bits in ground.more_sets if sets == self.sets)
        return bool(voted >> place & 1) and not ground.votes & self.others(place, known)

    def others(self, place: int, known: Knowledge) -> Bits:
        """Return the variations of the same family that are not meant."""
        return known.family[known.variations[place].family] & ~known.meant(self.of)


@frozen(kw_only=True)
class TogetherAtMost(_Chosen):
    """
    These variations, as far as they are allowed, together do no more sets than a fact says.

    Attributes:
        sets: The fact; where each muscle has it for itself, it is about what trains that muscle most.
    """

    sets: NumberFact = field(eq=attrgetter("name"))

    def within(self, part: Family | Muscle) -> TogetherAtMost:
        sets = self.sets.of(part) if isinstance(part, Muscle) and isinstance(self.sets, MuscleFact) else self.sets
        return attrs.evolve(self, of=self.of.within(part), sets=sets)

    def asks(self, ground: Ground, place: int, known: Knowledge) -> bool:  # noqa: ARG002 - others ask what else is known
        return bool(shared_by(ground, self.sets.name) >> place & 1)


@frozen(kw_only=True)
class NoVoteFor(VotesFor):
    """None of these variations that is allowed is voted for by a rule that votes for no other of its family."""

    reads_as_stated: ClassVar[bool] = True

    def unmet(self, proof: Proof, about: Diagram, asking: Sequence[Diagram]) -> Diagram:
        return proof.diagrams.both(about, proof.diagrams.some(asking))

    def is_met(self, today: Decision, place: int) -> bool:
        return not super().is_met(today, place)
