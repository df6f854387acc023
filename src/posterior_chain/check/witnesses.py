"""Runners to show: the nearest to a healthy one for whom something is so, run on the real engine before anybody sees them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from attrs import field, frozen

from posterior_chain.check.diagrams import NO, Diagram
from posterior_chain.check.proof import Proof
from posterior_chain.engine.decision import Decision, engine
from posterior_chain.engine.envelope import envelope
from posterior_chain.engine.knowledge import Knowledge
from posterior_chain.model.athlete import AthleteProfile, LiftRecord
from posterior_chain.model.exercise import LoadKind, Variation

__all__ = ["UNSHOWN", "Witnesses"]

UNSHOWN = "nobody was found who shows it; perhaps no last seven days can be so, or no load is light enough"

_MOST_TRIED = 12
_HEAVY_KG, _LIFTED_KG = 100, 60
"""Of a runner to whom nearly every load can be shown; they only choose whom to show, and nothing is decided or counted by them."""


@frozen(eq=False)
class Witnesses:
    """Runners of a proof, with the engine that decides for them."""

    proof: Proof
    _decided: dict[AthleteProfile, Decision] = field(factory=dict[AthleteProfile, Decision], init=False)

    @property
    def known(self) -> Knowledge:
        """The rules and exercises of the proof."""
        return self.proof.known

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

    def tried(self, *several: Diagram, most: int = _MOST_TRIED) -> Iterator[AthleteProfile]:
        """
        Give runners for whom any of several questions holds, the nearest to the healthy one first; each differs where those before did not.

        Where none is left that does, they differ from those before in anything.
        """
        space, d = self.proof.space, self.proof.diagrams
        left = [d.both(each, space.can_be) for each in several]
        way: Mapping[int, int] | None = None
        for _ in range(most):
            left = left if way is None else self._others(left, way)
            way = self._nearest(left)
            if way is None:
                return
            profile = space.profile(way)
            if profile is not None and any(d.holds(each, space.classes_of(profile)) for each in left):
                yield profile

    def _nearest(self, several: Iterable[Diagram]) -> Mapping[int, int] | None:
        """Return the classes of the nearest runner for whom any of several questions holds."""
        ways = (self.proof.diagrams.nearest(each, self.proof.space.healthy) for each in several)
        return min((way for way in ways if way is not None), key=lambda way: len(self._differing(way)), default=None)

    def _differing(self, way: Mapping[int, int]) -> Mapping[int, int]:
        """Return the classes in which somebody differs from the healthy runner."""
        return {number: each for number, each in way.items() if each != self.proof.space.healthy[number]}

    def _others(self, several: Collection[Diagram], way: Mapping[int, int]) -> list[Diagram]:
        """Leave out those who differ from the healthy runner as somebody does, and if nobody is left only who is in the same classes."""
        d = self.proof.diagrams
        for alike in (self._differing(way) or way, {**dict(enumerate(self.proof.space.healthy)), **way}):
            gone = d.every(d.where(number, (each,)) for number, each in alike.items())
            if left := [each for question in several if (each := d.without(question, gone)) != NO]:
                return left
        return []

    def distance(self, where: Diagram) -> int:
        """Return in how many classes the nearest runner for whom something holds differs from the healthy one."""
        return len(self._differing(self._nearest((where,)) or {}))

    def confirmed(self, where: Diagram, is_so: Callable[[Decision], bool]) -> AthleteProfile | None:
        """Return a runner for whom something is so on the real engine, or nothing when none was found."""
        return None if where == NO else next(self._shown((where,), is_so), None)

    def allowed(self, places: Collection[int | None], several: Collection[Diagram]) -> Iterator[AthleteProfile]:
        """Give runners for whom any of several questions holds and whom the engine allows any of the variations at some *places*."""

        def is_so(today: Decision) -> bool:
            return any(place is None or bool(today.envelope.allowed >> place & 1) for place in places)

        lifted = {place for place in places if place is not None}
        return self._shown(several, is_so, self.proof.variation(*lifted) if len(lifted) == 1 else None)

    def _shown(
        self, several: Collection[Diagram], is_so: Callable[[Decision], bool], lifted: Variation | None = None
    ) -> Iterator[AthleteProfile]:
        """Give runners for whom any of several questions holds and something is so, if need be as who *lifted* a variation."""
        space, d = self.proof.space, self.proof.diagrams
        for profile in self.tried(*several):
            for each in _lifters(profile, lifted):
                if any(d.holds(one, space.classes_of(each)) for one in several) and is_so(self.decide(each)):
                    yield each
                    break


def _lifters(profile: AthleteProfile, lifted: Variation | None) -> Iterator[AthleteProfile]:
    """Give a runner, and the same as one who is heavy and as one who lifted a variation lately: a proof leaves open what can be lifted."""
    yield profile
    if lifted is not None and lifted.loading.kind is LoadKind.EXTERNAL:
        heavy = profile.changed(body_mass_kg=_HEAVY_KG)
        yield heavy
        yield heavy.changed(records=(LiftRecord(variation=lifted.id, load_kg=_LIFTED_KG, reps=3, days_ago=7),))
