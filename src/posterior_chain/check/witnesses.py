"""Runners to show: the nearest to a healthy one for whom something is so, run on the real engine before anybody sees them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

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

    def tried(self, where: Diagram, most: int = _MOST_TRIED) -> Iterator[AthleteProfile]:
        """Give runners for whom something holds, the nearest to the healthy one first; each differs where the ones before did not."""
        space, d = self.proof.space, self.proof.diagrams
        for _ in range(most):
            way = d.nearest(where, space.healthy)
            if way is None:
                return
            profile = space.profile(way)
            if profile is not None and d.holds(where, space.classes_of(profile)):
                yield profile
            differing = {number: each for number, each in way.items() if each != space.healthy[number]} or way
            alike = d.every(d.where(number, (each,)) for number, each in differing.items())
            where = d.without(where, alike)

    def confirmed(self, where: Diagram, is_so: Callable[[Decision], bool]) -> AthleteProfile | None:
        """Return a runner for whom something is so on the real engine, or nothing when none was found."""
        if where == NO:
            return None
        return next((profile for profile in self.tried(where) if is_so(self.decide(profile))), None)
