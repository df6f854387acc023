"""
The envelope: where each variation stands today, and how far it may be dosed.

Safety is stated here. What is picked from inside the envelope, and any vote, comes later and can not widen it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from posterior_chain.doses.prescriptions import methods_for
from posterior_chain.engine.dosing import Dose, dose
from posterior_chain.engine.exercises import Exercises
from posterior_chain.engine.knowledge import Ground, Knowledge
from posterior_chain.engine.loading import load_for
from posterior_chain.language.derived import level_in, mastered, starts_anew
from posterior_chain.model.athlete import AthleteProfile, value_or_assumption
from posterior_chain.model.exercise import Variation
from posterior_chain.model.session import EffortLoad, Load
from posterior_chain.model.vocabulary import Axis, Equipment, Family, Level, Method

__all__ = ["GAPS", "Envelope", "Standing", "envelope", "methods_taken"]

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


@frozen(eq=False, kw_only=True)
class Envelope:
    """
    Every variation and where it stands.

    Attributes:
        levels: The level that doses and loads in each family are read for.
        met: The variations that meet a prerequisite.
    """

    standings: Mapping[str, Standing]
    levels: Mapping[Family, Level]
    met: frozenset[str]

    def allows(self, name: str) -> bool:
        """Whether the variation *name* is allowed."""
        return self.standings[name].allowed


def envelope(profile: AthleteProfile, fired: Sequence[Ground], known: Knowledge, *, of: Iterable[Variation] | None = None) -> Envelope:
    """Return where every variation (or each one *of* some) stands for *profile* when these rules have fired."""
    stated = {family: level_in(profile, family, known.context) for family in Family}
    levels = {family: Level.BEGINNER if starts_anew(profile) else level for family, level in stated.items()}
    met = mastered(profile, known.context)
    in_question = frozenset[str]().union(*(ground.unproven for ground in fired))
    unproven = in_question - _proven(met, known.exercises) if in_question else in_question
    standings = {
        each.id: _standing(
            each, _gaps(each, profile, stated, met), _withheld_by(each, fired, unproven), levels[each.family], profile, fired, known
        )
        for each in (known.exercises if of is None else of)
    }
    return Envelope(standings=standings, levels=levels, met=met)


def _standing(
    variation: Variation,
    gaps: tuple[str, ...],
    rules: tuple[str, ...],
    level: Level,
    profile: AthleteProfile,
    fired: Sequence[Ground],
    known: Knowledge,
) -> Standing:
    suited = methods_for(variation, level)
    taken = methods_taken(variation, fired)
    left = [method for method in suited if method not in taken]
    if not left:
        rules = tuple(sorted({*rules, *(rule for method in suited for rule in taken[method])}))
    if rules or gaps:
        return Standing(variation=variation, rules=rules, gaps=gaps)
    bounding = [(ground.id, [effect for effect, ids in ground.doses if variation.id in ids]) for ground in fired]
    today = dose(variation, left[0], level, [(rule, effects) for rule, effects in bounding if effects])
    load = load_for(variation, today, profile, level, known.context.settings)
    if load is None:
        return Standing(variation=variation, gaps=("load",))
    if isinstance(load, EffortLoad) and today.factor(estimated=True) < 1:
        today = today.with_more_reserve()
    harder = suited[: suited.index(left[0])]
    method_by = tuple(sorted({rule for method in harder for rule in taken[method]}))
    return Standing(variation=variation, dose=today, load=load, method_by=method_by)


def _gaps(variation: Variation, profile: AthleteProfile, levels: Mapping[Family, Level], met: frozenset[str]) -> tuple[str, ...]:
    there: frozenset[Equipment] = value_or_assumption(profile, "equipment")
    gaps: list[str] = []
    if not variation.needs.met_by(there):
        gaps.append("equipment")
    if not variation.entry and not any(each.variation in met for each in variation.prerequisites) and variation.id not in met:
        gaps.append("prerequisite")
    if variation.level.rank > levels[variation.family].rank:
        gaps.append("level")
    return tuple(gaps)


def _withheld_by(variation: Variation, fired: Sequence[Ground], unproven: frozenset[str]) -> tuple[str, ...]:
    outright = {
        ground.id for ground in fired if variation.id in ground.withholds or (variation.id in ground.unproven and variation.id in unproven)
    }
    return tuple(sorted(outright | _beyond_capacity(variation, fired)))


def _beyond_capacity(variation: Variation, fired: Sequence[Ground]) -> set[str]:
    """Name the rules that set a capacity below what *variation* demands; of several on one axis those with the least left."""
    limits: dict[Axis, list[tuple[int, str]]] = {}
    for ground in fired:
        for axis, limit, ids in ground.capacities:
            if variation.id in ids and variation.demands[axis] > limit:
                limits.setdefault(axis, []).append((limit, ground.id))
    return {rule for found in limits.values() for limit, rule in found if limit == min(found)[0]}


def methods_taken(variation: Variation, fired: Sequence[Ground]) -> Mapping[Method, list[str]]:
    """Return the methods that rules take away from *variation*, each with the rules."""
    taken: dict[Method, list[str]] = {}
    for ground in fired:
        for method, ids in ground.methods:
            if variation.id in ids:
                taken.setdefault(method, []).append(ground.id)
    return taken


def _proven(met: frozenset[str], exercises: Exercises) -> frozenset[str]:
    """Return the rungs up to the highest one met on a ladder they stand on; with nothing met, up to the highest entry rung."""
    ladders = [ladder for several in exercises.ladders.values() for ladder in several]
    return frozenset(rung for ladder in ladders for rung in ladder[: proven_rung(ladder, met, exercises) + 1])


def proven_rung(ladder: Sequence[str], met: frozenset[str], exercises: Exercises) -> int:
    """Return the place of the highest rung met, or with nothing met of the highest rung to start on."""
    places = [place for place, rung in enumerate(ladder) if rung in met] or [
        place for place, rung in enumerate(ladder) if exercises[rung].entry
    ]
    return max(places, default=0)
