"""
Where the catalogue lets a variation stand: levels, equipment, what is met and opened, the dose; with what was found for other runners.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from attrs import field, frozen

from posterior_chain.doses.prescriptions import TableDose, dose_for, methods_for
from posterior_chain.engine.bits import Bits, ones, union
from posterior_chain.engine.dosing import Dose, dose
from posterior_chain.engine.knowledge import Ground, Knowledge
from posterior_chain.engine.loading import Loading, equipment_bits
from posterior_chain.engine.memo import Memo
from posterior_chain.language.derived import level_in, mastered_levels, practised, starts_anew
from posterior_chain.language.effects import Bounds
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.exercise import Needs
from posterior_chain.model.vocabulary import ALWAYS_THERE, Family, Level, Method

__all__ = ["Levels", "Places", "proven_rung"]


@frozen(eq=False)
class Levels:
    """The level in each family, as it is stated and as doses and loads are read for, and what follows from both."""

    stated: Mapping[Family, Level]
    dosed: Mapping[Family, Level]
    reached: Bits
    trained: Bits
    suited: Mapping[Method, Bits]


@frozen(eq=False)
class Places:
    """What the catalogue says of where a variation may stand, with what was found for other runners."""

    known: Knowledge
    loading: Loading = field(init=False)
    _levels: Memo[object, Levels] = field(factory=Memo[object, Levels], init=False)
    _equipped: Memo[object, Bits] = field(factory=Memo[object, Bits], init=False)
    _easier: Memo[object, Bits] = field(factory=Memo[object, Bits], init=False)
    _opened: Memo[object, Bits] = field(factory=Memo[object, Bits], init=False)
    _unproven: Memo[object, Bits] = field(factory=Memo[object, Bits], init=False)
    _bounded: Memo[object, Bounds | None] = field(factory=Memo[object, Bounds | None], init=False)
    _doses: Memo[object, tuple[Dose, tuple[str, ...]]] = field(factory=Memo[object, tuple[Dose, tuple[str, ...]]], init=False)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "loading", Loading(self.known))

    def levels(self, profile: AthleteProfile) -> Levels:
        """Return the levels of *profile* and the variations and methods that suit them."""
        anew = starts_anew(profile)
        key = (profile.level, profile.levels, profile.lifting_months, profile.weeks_off, anew)
        found = self._levels.get(key)
        return self._levels.keep(key, self._new_levels(profile, anew=anew)) if found is None else found

    def _new_levels(self, profile: AthleteProfile, *, anew: bool) -> Levels:
        stated = {family: level_in(profile, family, self.known.context) for family in Family}
        dosed = dict.fromkeys(Family, Level.BEGINNER) if anew else stated
        return Levels(
            stated=stated,
            dosed=dosed,
            reached=self._by_family(stated, self.reached),
            trained=union(bits for family, bits in self.known.family.items() if dosed[family] is not Level.BEGINNER),
            suited={method: self._by_family(dosed, suited) for method, suited in self.suited.items()},
        )

    def _by_family(self, levels: Mapping[Family, Level], at: Mapping[Level, Bits]) -> Bits:
        """Return what stands in a set *at* the level of its family."""
        return union(at[levels[family]] & bits for family, bits in self.known.family.items())

    @cached_property
    def reached(self) -> Mapping[Level, Bits]:
        """The variations that are for each level or one below."""
        return {level: self.known.bits(lambda each, level=level: each.level.rank <= level.rank) for level in Level}  # type: ignore[misc]

    @cached_property
    def suited(self) -> Mapping[Method, Mapping[Level, Bits]]:
        """The variations that each method suits at each level."""
        suited = {method: dict.fromkeys(Level, 0) for method in Method}
        for place, each in enumerate(self.known.variations):
            for level in Level:
                for method in methods_for(each, level):
                    suited[method][level] |= 1 << place
        return suited

    def equipped(self, profile: AthleteProfile) -> Bits:
        """Return the variations for which the equipment is there."""
        kit = self.loading.kit(profile)
        found = self._equipped.get(kit)
        return self._equipped.keep(kit, self._new_equipped(kit | equipment_bits(ALWAYS_THERE))) if found is None else found

    def _new_equipped(self, kit: Bits) -> Bits:
        return union(bits for every, some, bits in self.needs if every & kit == every and (not some or some & kit))

    @cached_property
    def needs(self) -> tuple[tuple[Bits, Bits, Bits], ...]:
        """All the equipment that is needed, that of which some is, and the variations that need it."""

        def who_need(needs: Needs) -> Bits:
            return self.known.bits(lambda each: each.needs == needs)

        every = dict.fromkeys(each.needs for each in self.known.variations)
        return tuple((equipment_bits(needs.all_of), equipment_bits(needs.any_of), who_need(needs)) for needs in every)

    def met(self, profile: AthleteProfile) -> Bits:
        """Return the variations that meet a prerequisite."""
        return self.easier(profile) | self.practised(profile)

    def easier(self, profile: AthleteProfile) -> Bits:
        """Return the variations of a level below the athlete's, where the level speaks for them."""
        key = (profile.technique, profile.level, profile.levels, profile.lifting_months, profile.weeks_off)
        found = self._easier.get(key)
        return self._easier.keep(key, self._new_easier(profile)) if found is None else found

    def _new_easier(self, profile: AthleteProfile) -> Bits:
        ids = (self.known.context.easier[each] for each in mastered_levels(profile, self.known.context))
        return self.known.bits_of(name for several in ids for name in several)

    def practised(self, profile: AthleteProfile) -> Bits:
        """Return the variations that are mastered by the athlete's own word or by a recent record."""
        if profile.owned is None and profile.records is None:
            return 0
        return self.known.bits_among(practised(profile, self.known.context))

    def opened(self, met: Bits) -> Bits:
        """Return the variations that may be started with, are met themselves, or have a prerequisite among the *met*."""
        found = self._opened.get(met)
        return self._opened.keep(met, self._new_opened(met)) if found is None else found

    def _new_opened(self, met: Bits) -> Bits:
        entries, opens = self.ways_in
        return entries | met | union(opens[place] for place in ones(met))

    @cached_property
    def ways_in(self) -> tuple[Bits, tuple[Bits, ...]]:
        """The variations to start with, and what each variation opens."""
        opens = [0] * len(self.known.variations)
        for place, each in enumerate(self.known.variations):
            for leading in each.prerequisites:
                opens[self.known.place[leading.variation]] |= 1 << place
        return self.known.bits(lambda each: each.entry), tuple(opens)

    def unproven(self, met: Bits) -> Bits:
        """Return the rungs above the highest one *met* or to start on, on every ladder they stand on: to master more proves no less."""
        return union(self.unproven_in(family, met & bits) for family, bits in self.known.family.items())

    def unproven_in(self, family: Family, met: Bits) -> Bits:
        found = self._unproven.get((family, met))
        return self._unproven.keep((family, met), self._new_unproven(family, met)) if found is None else found

    def _new_unproven(self, family: Family, met: Bits) -> Bits:
        names = frozenset(self.known.names(met))
        ladders = self.known.exercises.ladders[family]
        entries = frozenset(each.id for each in self.known.variations if each.entry)
        proven = {rung for ladder in ladders for rung in ladder[: proven_rung(ladder, names | entries, self.known) + 1]}
        return self.known.family[family] & ~self.known.bits_of(proven)

    def dose(self, place: int, level: Level, trace: Bits) -> tuple[Dose, tuple[str, ...]]:
        """Return the dose of the variation at *place* when these rules fired, and who took a harder method away."""
        shaping = trace & self._shaping[place]
        found = self._doses.get((place, level, shaping))
        return self._doses.keep((place, level, shaping), self._new_dose(place, level, shaping)) if found is None else found

    @cached_property
    def _shaping(self) -> tuple[Bits, ...]:
        """The rules that may change the dose of each variation."""
        return self.known.acting(lambda ground: ground.shapes)

    def _new_dose(self, place: int, level: Level, shaping: Bits) -> tuple[Dose, tuple[str, ...]]:
        variation, bit = self.known.variations[place], 1 << place
        suited = methods_for(variation, level)
        fired = [self.known.grounds[rule] for rule in ones(shaping)]
        taken: dict[Method, set[str]] = {}
        for ground in fired:
            for method, bits in ground.methods:
                if bits & bit:
                    taken.setdefault(method, set()).add(ground.id)
        left = next(method for method in suited if method not in taken)
        table = dose_for(variation, left, level)
        bounds = [(ground.id, each) for ground in fired if (each := self.bounds(ground, place, table)) is not None]
        wanted = max((sets for ground in fired for sets, bits in ground.more_sets if bits & bit), default=0)
        today = dose(variation, left, table, bounds, wanted)
        return today, tuple(sorted({rule for method in suited[: suited.index(left)] for rule in taken[method]}))

    def bounds(self, ground: Ground, place: int, table: TableDose) -> Bounds | None:
        """Return what a rule bounds of the variation at *place*, when it does."""
        key = (ground.bit, place, table.sets.low, table.rir.low)
        if key not in self._bounded:
            of = [effect.bounds(sets=table.sets.low, rir=table.rir.low) for effect, bits in ground.doses if bits >> place & 1]
            self._bounded.keep(key, Bounds.joined(of) if of else None)
        return self._bounded.get(key)


def proven_rung(ladder: Sequence[str], met: frozenset[str], known: Knowledge) -> int:
    """Return the place of the highest rung met, or with nothing met of the highest rung to start on."""
    places = [place for place, rung in enumerate(ladder) if rung in met] or [
        place for place, rung in enumerate(ladder) if known.exercises[rung].entry
    ]
    return max(places, default=0)
