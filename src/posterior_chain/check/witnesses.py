"""Runners to show: the nearest to a healthy one for whom something is so, run on the real engine before anybody sees them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import chain

from attrs import field, frozen

from posterior_chain.check.diagrams import NO, Diagram
from posterior_chain.check.proof import Proof
from posterior_chain.engine.decision import Decision, engine
from posterior_chain.engine.envelope import envelope
from posterior_chain.engine.knowledge import Knowledge
from posterior_chain.model.athlete import AthleteProfile

__all__ = ["Witnesses"]

_MOST_TRIED = 12


@frozen(eq=False)
class Witnesses:
    """Runners of a proof, with the engine that decides for them."""

    proof: Proof
    known: Knowledge
    _decided: dict[AthleteProfile, Decision] = field(factory=dict[AthleteProfile, Decision], init=False)

    def decide(self, profile: AthleteProfile) -> Decision:
        """Return what the real engine decides."""
        found = self._decided.get(profile)
        if found is None:
            self.proof.diagrams.patience.ask()
            found = self._decided[profile] = engine(self.known).decide(profile)
        return found

    def picked(self, profile: AthleteProfile) -> frozenset[str]:
        """Return the variations that the real engine picks."""
        return frozenset(pick.variation for pick in self.decide(profile).picks)

    def without(self, profile: AthleteProfile, rule: str) -> Decision:
        """Return what the real engine decides when a rule is taken out of those that fire, up to what is picked."""
        today = self.decide(profile)
        left = tuple(ground for ground in today.fired if ground.id != rule)
        stands = envelope(profile, left, today.engine.places)
        picks = today.engine.picking.picks(stands)
        return Decision(
            profile=profile, engine=today.engine, envelope=stands, picks=picks, session=None, left_out={}, emptied_by_health=False
        )

    def tried(self, where: Diagram, most: int = _MOST_TRIED, *, told_apart: bool = False) -> Iterator[AthleteProfile]:
        """
        Give runners for whom something holds, the nearest to the healthy one first; each differs where the ones before did not.

        Where none is left that does, they differ from those before in anything. With *told_apart* the weeks of all of them are possible.
        """
        space, d = self.proof.space, self.proof.diagrams
        if told_apart:
            where = d.both(where, space.possible_weeks)
        way: Mapping[int, int] | None = None
        for _ in range(most):
            where = where if way is None else self._others(where, way)
            way = d.nearest(where, space.healthy)
            if way is None:
                return
            profile = space.profile(way, told_apart=told_apart)
            if profile is not None and d.holds(where, space.classes_of(profile)):
                yield profile

    def _others(self, where: Diagram, way: Mapping[int, int]) -> Diagram:
        """Leave out those who differ from the healthy runner as somebody does, and if nobody is left only who is in the same classes."""
        healthy, d = self.proof.space.healthy, self.proof.diagrams
        differing = {number: each for number, each in way.items() if each != healthy[number]} or way
        everything = {**dict(enumerate(healthy)), **way}
        several = (d.every(d.where(number, (each,)) for number, each in alike.items()) for alike in (differing, everything))
        return next((left for alike in several if (left := d.without(where, alike)) != NO), NO)

    def distance(self, where: Diagram) -> int:
        """Return in how many classes the nearest runner for whom something holds differs from the healthy one."""
        way = self.proof.diagrams.nearest(where, self.proof.space.healthy) or {}
        return sum(each != self.proof.space.healthy[number] for number, each in way.items())

    def confirmed(self, where: Diagram, is_so: Callable[[Decision], bool]) -> AthleteProfile | None:
        """Return a runner for whom something is so on the real engine, or nothing when none was found."""
        if where == NO:
            return None
        every = chain(self.tried(where), self.tried(where, told_apart=True))  # the weeks that can be are asked for only then
        return next((profile for profile in every if is_so(self.decide(profile))), None)
