"""
The envelope: where each variation stands today, and how far it may be dosed.

Safety is stated here. What is picked from inside the envelope, and any vote, comes later and can not widen it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import groupby

from attrs import frozen

from posterior_chain.engine.bits import Bits, ones, union
from posterior_chain.engine.dosing import Dose
from posterior_chain.engine.knowledge import Ground
from posterior_chain.engine.places import Levels, Places
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.exercise import Variation
from posterior_chain.model.session import EffortLoad, Load, WarmUpSet
from posterior_chain.model.vocabulary import Axis, Family, Level, Method

__all__ = ["GAPS", "Envelope", "Prescribed", "Standing", "alone", "envelope"]

GAPS = ("equipment", "prerequisite", "level", "load")
"""What may keep a variation away beside the rules."""


@frozen(kw_only=True)
class Standing:
    """
    Where one variation stands today.

    Attributes:
        rules: The rules that withhold it.
        gaps: What else keeps it away, of :data:`GAPS`.
        dose: How it would be done, when it is allowed.
        load: Its load, when it is allowed.
        method_by: The rules that took away a more demanding method than the one left.
    """

    variation: Variation
    rules: tuple[str, ...] = ()
    gaps: tuple[str, ...] = ()
    dose: Dose | None = None
    load: Load | None = None
    method_by: tuple[str, ...] = ()

    @property
    def withheld_by(self) -> tuple[str, ...]:
        """Everything that keeps it away."""
        return self.rules + self.gaps

    @property
    def allowed(self) -> bool:
        """Whether nothing keeps it away."""
        return not self.withheld_by


@frozen(kw_only=True)
class Prescribed:
    """How one variation is done today: its dose, its load with the lighter sets before it, and who took a harder method away."""

    dose: Dose
    load: Load
    warm_up_sets: tuple[WarmUpSet, ...]
    method_by: tuple[str, ...]

    def with_sets(self, sets: int, taken_by: tuple[str, ...]) -> Prescribed:
        """Return the same with so many sets only, the others *taken_by* these rules."""
        today = self.dose.with_sets(sets, taken_by)
        return Prescribed(dose=today, load=self.load, warm_up_sets=self.warm_up_sets, method_by=self.method_by)


@frozen(eq=False)
class Envelope:
    """
    Every variation and where it stands.

    Attributes:
        kept_away: Each rule that withholds anything, with the variations it withholds.
        gaps: The variations that each of :data:`GAPS` keeps away; the load, only of those that nothing else does.
        allowed: The variations that nothing keeps away.
        met: The variations that meet a prerequisite.
        trained: The variations in whose family the athlete is no beginner.
    """

    places: Places
    profile: AthleteProfile
    fired: tuple[Ground, ...]
    trace: Bits
    levels: Mapping[Family, Level]
    met: Bits
    trained: Bits
    kept_away: tuple[tuple[Ground, Bits], ...]
    gaps: Mapping[str, Bits]
    allowed: Bits

    def allows(self, name: str) -> bool:
        """Whether the variation *name* is allowed."""
        return bool(self.allowed >> self.places.known.place[name] & 1)

    def prescribed(self, name: str) -> Prescribed:
        """Return how the variation *name*, which is allowed, is done today."""
        place = self.places.known.place[name]
        level = self.levels[self.places.known.variations[place].family]
        today, method_by = self.places.dose(place, level, self.trace)
        loaded = self.places.loading.load(place, self.profile, level, today)
        assert loaded is not None  # noqa: S101 - only what is allowed is prescribed
        load, warm_up_sets = loaded
        if isinstance(load, EffortLoad) and today.factor(estimated=True) < 1:
            today = today.with_more_reserve()
        return Prescribed(dose=today, load=load, warm_up_sets=warm_up_sets, method_by=method_by)

    def standing(self, name: str) -> Standing:
        """Return where the variation *name* stands."""
        known = self.places.known
        variation, place = known.exercises[name], known.place[name]
        rules = tuple(sorted({ground.id for ground, bits in self.kept_away if bits >> place & 1}))
        gaps = tuple(gap for gap, bits in self.gaps.items() if bits >> place & 1)
        if rules or gaps:
            return Standing(variation=variation, rules=rules, gaps=gaps)
        today = self.prescribed(name)
        return Standing(variation=variation, dose=today.dose, load=today.load, method_by=today.method_by)

    @cached_property
    def standings(self) -> Mapping[str, Standing]:
        """Where every variation stands."""
        return {each.id: self.standing(each.id) for each in self.places.known.variations}


def envelope(profile: AthleteProfile, fired: tuple[Ground, ...], places: Places) -> Envelope:
    """Return where every variation stands for *profile* when these rules have fired."""
    known = places.known
    trace = union(1 << ground.bit for ground in fired)
    levels, met = places.levels(profile), places.met(profile)
    kept_away = tuple(_kept_away(fired, levels, met, places))
    gaps = {
        "equipment": known.every & ~places.equipped(profile),
        "prerequisite": known.every & ~places.opened(met),
        "level": known.every & ~levels.reached,
    }
    closed = union(gaps.values()) | union(bits for _, bits in kept_away)
    gaps["load"] = _too_heavy(known.every & ~closed, profile, levels, trace, places)
    allowed = known.every & ~closed & ~gaps["load"]
    return Envelope(places, profile, fired, trace, levels.dosed, met, levels.trained, kept_away, gaps, allowed)


def alone(today: Envelope) -> Mapping[str, Bits]:
    """Return for each rule the variations that it keeps away and nothing else does."""
    by_rule: dict[str, Bits] = {}
    for ground, bits in today.kept_away:
        by_rule[ground.id] = by_rule.get(ground.id, 0) | bits
    once = twice = 0
    for bits in by_rule.values():
        twice |= once & bits
        once |= bits
    shut = twice | union(today.gaps.values())
    return {rule: bits & ~shut for rule, bits in by_rule.items() if bits & ~shut}


def _kept_away(fired: Sequence[Ground], levels: Levels, met: Bits, places: Places) -> Iterator[tuple[Ground, Bits]]:
    taking = [ground for ground in fired if ground.takes]
    beyond = _beyond_capacity(taking)
    left = _with_a_method_left(taking, levels, places)
    for ground in taking:
        bits = ground.withholds | beyond.get(ground.bit, 0)
        if ground.unproven:
            bits |= ground.unproven & places.unproven(met)
        for method, meant in ground.methods:
            bits |= meant & levels.suited[method] & ~left
        if bits:
            yield ground, bits


def _beyond_capacity(fired: Sequence[Ground]) -> Mapping[int, Bits]:
    """Return what asks more than is left of a capacity, by rule; of several rules on one axis those with the least left."""
    limits = sorted((axis, limit, ground.bit, bits) for ground in fired for axis, limit, bits in ground.capacities)
    beyond: dict[int, Bits] = {}
    for _, on_one_axis in groupby(limits, key=_axis):
        named = 0
        for _, alike in groupby(on_one_axis, key=_limit):
            several = [(bit, bits & ~named) for _, _, bit, bits in alike]
            for bit, bits in several:
                beyond[bit] = beyond.get(bit, 0) | bits
                named |= bits
    return beyond


def _axis(limit: tuple[Axis, int, int, Bits]) -> Axis:
    return limit[0]


def _limit(limit: tuple[Axis, int, int, Bits]) -> int:
    return limit[1]


def _with_a_method_left(fired: Sequence[Ground], levels: Levels, places: Places) -> Bits:
    """Return the variations of which the rules leave a method that suits the level."""
    taken: dict[Method, Bits] = {}
    for ground in fired:
        for method, bits in ground.methods:
            taken[method] = taken.get(method, 0) | bits
    if not taken:
        return places.known.every
    return union(bits & ~taken.get(method, 0) for method, bits in levels.suited.items())


def _too_heavy(candidates: Bits, profile: AthleteProfile, levels: Levels, trace: Bits, places: Places) -> Bits:
    """Return those of the *candidates* for which no load that is light enough can be made or estimated."""
    external = candidates & places.loading.external
    recorded = external & places.loading.recorded_among(profile)
    heavy = places.loading.too_heavy_at_first(external & ~recorded, profile, levels.trained, trace)
    for place in ones(recorded):
        level = levels.dosed[places.known.variations[place].family]
        today, _ = places.dose(place, level, trace)
        if places.loading.load(place, profile, level, today) is None:
            heavy |= 1 << place
    return heavy
