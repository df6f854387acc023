"""
The envelope of everybody at once: for each variation, the profiles for whom it is allowed and how far it may be dosed.

Only whether a load that is light enough can be made is left open: it is taken to be so, and whoever shows a profile runs it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import cached_property

import attrs
from attrs import field, frozen

from posterior_chain.check.diagrams import NO, YES, Diagram, Diagrams, Patience
from posterior_chain.check.space import Space
from posterior_chain.doses.prescriptions import TableDose, dose_for, methods_for
from posterior_chain.engine.bits import Bits, union
from posterior_chain.engine.exercises import Exercises
from posterior_chain.engine.knowledge import Ground, Knowledge
from posterior_chain.engine.places import proven_rung
from posterior_chain.engine.ruleset import Ruleset
from posterior_chain.language.conditions import Atom
from posterior_chain.language.effects import Bounds, Effect
from posterior_chain.language.facts import Context
from posterior_chain.language.rule import Rule
from posterior_chain.model.exercise import Variation
from posterior_chain.model.settings import Settings
from posterior_chain.model.vocabulary import Family, Level, Method, Scope, Urgency

__all__ = ["Acting", "Proof", "Row", "asked_by", "prove", "proved_in", "shared_by"]


def shared_by(ground: Ground, fact: str) -> Bits:
    """Return the variations that a rule lets share the sets that a fact says."""
    return union(each.variations for each in ground.shared if each.fact.name == fact)


@frozen(eq=False)
class Acting:
    """A rule, or its part for one family or muscle, with the profiles it fires for."""

    ground: Ground
    fires: Diagram

    @property
    def id(self) -> str:
        """The id of the rule."""
        return self.ground.id


@frozen
class Row:
    """A row of the dose table that a variation may be done by."""

    level: Level
    method: Method
    table: TableDose


@frozen(eq=False)
class Proof:
    """
    A rule set over every profile.

    Attributes:
        space: The profiles.
        known: The exercises, in the order of the bits of a set.
        by_rule: What each rule does.
    """

    space: Space
    known: Knowledge
    by_rule: Mapping[str, tuple[Acting, ...]]
    _allowed: dict[int, Diagram] = field(factory=dict[int, Diagram], init=False)
    _keeping: dict[int, tuple[tuple[Acting, Diagram], ...]] = field(factory=dict[int, tuple[tuple[Acting, Diagram], ...]], init=False)
    _rows: dict[int, tuple[tuple[Row, Diagram], ...]] = field(factory=dict[int, tuple[tuple[Row, Diagram], ...]], init=False)
    _bounding: dict[tuple[int, int, int], tuple[tuple[Acting, Bounds], ...]] = field(
        factory=dict[tuple[int, int, int], tuple[tuple[Acting, Bounds], ...]], init=False
    )
    _base: dict[int, Diagram] = field(factory=dict[int, Diagram], init=False)
    _proven: dict[int, Diagram] = field(factory=dict[int, Diagram], init=False)

    def with_rule(self, rule: Rule) -> Proof:
        """Return the same with a rule that is new or differs."""
        return self._with({**self.by_rule, rule.id: _acting(rule, self.space, self.known.exercises, self.known.rules)})

    def anew(self) -> Proof:
        """Return the same rules over the same profiles in diagrams of their own, in which nothing was asked yet."""
        return proved_in(Space(self.space.asked, self.space.context, also=self.space.also), self.known)

    def without_rule(self, name: str) -> Proof:
        """Return the same without a rule."""
        return self._with({each: acting for each, acting in self.by_rule.items() if each != name})

    def with_rules(self, names: Collection[str]) -> Proof:
        """Return the same with only some of its rules."""
        return self._with({each: acting for each, acting in self.by_rule.items() if each in names})

    def _with(self, by_rule: Mapping[str, tuple[Acting, ...]]) -> Proof:
        other = Proof(self.space, self.known, by_rule)
        other._base.update(self._base)
        other._proven.update(self._proven)
        return other

    @property
    def diagrams(self) -> Diagrams:
        """The diagrams of the space."""
        return self.space.diagrams

    @cached_property
    def acting(self) -> tuple[Acting, ...]:
        """Every rule, or its part for a family or muscle."""
        return tuple(each for several in self.by_rule.values() for each in several)

    @property
    def as_stated(self) -> Proof:
        """The same exercises over the same profiles, read with the numbers that the evidence states, without rules."""
        return Proof(self.space.as_stated, self.known, {})

    def on(self, place: int, sets: Callable[[Ground], Bits]) -> Iterator[Acting]:
        """Give the rules of which a set holds the variation at *place*."""
        return (each for each in self.acting if sets(each.ground) >> place & 1)

    @cached_property
    def refers_all(self) -> Diagram:
        """Whether a gate withholds everything."""
        return self.diagrams.some(each.fires for each in self.acting if each.ground.refers and each.ground.refers.scope is Scope.ALL)

    def says(self, name: str) -> list[tuple[Diagram, tuple[Effect, ...]]]:
        """Return all that a rule decides: for whom, and what."""
        return [(each.fires, each.ground.rule.then) for each in self.by_rule.get(name, ())]

    def by_family(self, several: Iterable[tuple[int | None, Diagram]]) -> list[Diagram] | None:
        """
        Return whether any of some questions about variations, or about none, holds, as one question for each family.

        Nothing when that would take too many nodes; one question of all families would take far more, as they ask little alike.
        """
        families: dict[Family | None, list[Diagram]] = {}
        for place, where in several:
            families.setdefault(None if place is None else self.variation(place).family, []).append(where)
        together: list[Diagram] = []
        for each in families.values():
            if (one := self.diagrams.few(each)) is None:
                return None
            together.append(one)
        return together

    # -- where a variation stands

    def variation(self, place: int) -> Variation:
        """Return the variation at *place*."""
        return self.known.variations[place]

    def base(self, place: int) -> Diagram:
        """Return whether level, equipment and prerequisites let a variation in."""
        found = self._base.get(place)
        if found is None:
            variation = self.variation(place)
            found = self._base[place] = self.diagrams.every(
                (self.reached(variation), self.space.equipped(variation.needs), self.opened(variation))
            )
        return found

    def reached(self, variation: Variation) -> Diagram:
        """Return whether the athlete's level reaches that of a variation."""
        return self.space.level(variation.family, *(level for level in Level if level.rank >= variation.level.rank))

    def opened(self, variation: Variation) -> Diagram:
        """Return whether a variation may be started with, is met, or has a prerequisite that is."""
        if variation.entry:
            return YES
        by_id = self.known.exercises.by_id
        before = (self.space.met(by_id[each.variation]) for each in variation.prerequisites)
        return self.diagrams.some((self.space.met(variation), *before))

    def keeping(self, place: int) -> tuple[tuple[Acting, Diagram], ...]:
        """Return each rule that takes the variation at *place* away whatever the others do, with the profiles it takes it from."""
        found = self._keeping.get(place)
        if found is None:
            found = self._keeping[place] = tuple(self._new_keeping(place))
        return found

    def _new_keeping(self, place: int) -> Iterator[tuple[Acting, Diagram]]:
        for each in self.acting:
            ground = each.ground
            if ground.withholds >> place & 1 or any(bits >> place & 1 for _, _, bits in ground.capacities):
                yield each, each.fires
            elif ground.unproven >> place & 1:
                yield each, self.diagrams.without(each.fires, self.proven(place))

    def proven(self, place: int) -> Diagram:
        """Return whether a variation stands at or below the highest rung met or to start on, of a ladder."""
        found = self._proven.get(place)
        if found is None:
            found = self._proven[place] = self.diagrams.some(self._proven_on(place))
        return found

    def _proven_on(self, place: int) -> Iterator[Diagram]:
        d, variation = self.diagrams, self.variation(place)
        by_id = self.known.exercises.by_id
        for ladder in self.known.exercises.ladders[variation.family]:
            if variation.id in ladder:
                at = ladder.index(variation.id)
                yield d.some(self.space.met(by_id[each]) for each in ladder[at:])
                if proven_rung(ladder, frozenset(), self.known) >= at:
                    yield YES

    def taken(self, place: int, method: Method) -> Diagram:
        """Return whether the rules take a way to train away from the variation at *place*."""
        taking = (each.fires for each in self.acting if any(way is method and bits >> place & 1 for way, bits in each.ground.methods))
        return self.diagrams.some(taking)

    def without_method(self, place: int) -> Diagram:
        """Return whether the rules leave no way to train the variation at *place*."""
        d, variation = self.diagrams, self.variation(place)
        return d.some(
            d.every((self.space.dosed(variation.family, level), *(self.taken(place, method) for method in suited)))
            for level in Level
            if (suited := methods_for(variation, level))
        )

    def away(self, place: int) -> Diagram:
        """Return whether the rules take the variation at *place* away."""
        return self.diagrams.some((*(where for _, where in self.keeping(place)), self.without_method(place)))

    def allowed(self, place: int) -> Diagram:
        """Return whether the variation at *place* is allowed."""
        found = self._allowed.get(place)
        if found is None:
            found = self._allowed[place] = self.diagrams.without(self.base(place), self.away(place))
        return found

    def left(self, about: Diagram, place: int) -> Diagram:
        """Return who of those it is *about* is allowed the variation at *place*; mostly one rule takes it from them all."""
        d = self.diagrams
        if about == NO or any(d.implies(about, where) for _, where in self.keeping(place)):
            return NO
        return d.both(about, self.allowed(place))

    # -- how far it may be dosed

    def rows(self, place: int) -> tuple[tuple[Row, Diagram], ...]:
        """Return each row of the dose table that the variation at *place* may be done by, with the profiles for whom it is."""
        found = self._rows.get(place)
        if found is None:
            found = self._rows[place] = tuple(self._new_rows(place))
        return found

    def _new_rows(self, place: int) -> Iterator[tuple[Row, Diagram]]:
        d, variation = self.diagrams, self.variation(place)
        for level in Level:
            here = self.space.dosed(variation.family, level)
            for method in methods_for(variation, level):
                taken = self.taken(place, method)
                yield Row(level, method, dose_for(variation, method, level)), d.without(here, taken)
                here = d.both(here, taken)

    def bounding(self, place: int, row: Row) -> Iterator[tuple[Acting, Bounds]]:
        """Give each rule that bounds the dose of the variation at *place*, with its bounds in a row of the table."""
        sets, rir = row.table.sets.low, row.table.rir.low
        key = (place, sets, rir)
        found = self._bounding.get(key)
        if found is None:
            found = self._bounding[key] = tuple(self._new_bounding(*key))
        yield from found

    def _new_bounding(self, place: int, sets: int, rir: int) -> Iterator[tuple[Acting, Bounds]]:
        for each in self.acting:
            effects = [effect for effect, bits in each.ground.doses if bits >> place & 1]
            if effects:
                yield each, Bounds.joined([effect.bounds(sets=sets, rir=rir) for effect in effects])

    def unbounded(self, about: Diagram, place: int, row: Row, holds: Callable[[Bounds], bool]) -> Diagram:
        """Return who of those it is *about* has no rule that bounds the dose so that it *holds*."""
        return self.diagrams.without_any(about, [each.fires for each, bounds in self.bounding(place, row) if holds(bounds)])

    def more_sets(self, place: int, row: Row, most: int) -> Diagram:
        """Return whether the table and the votes ask for more than so many sets."""
        if row.table.sets.low > most:
            return YES
        if row.table.sets.high <= most:
            return NO
        return self.diagrams.some(
            each.fires for each in self.acting if any(sets > most and bits >> place & 1 for sets, bits in each.ground.more_sets)
        )

    def with_more_sets(self, about: Diagram, place: int, row: Row, most: int) -> Diagram:
        """Return who of those it is *about* does more than so many sets, when the rules are asked too."""
        asked = self.diagrams.both(about, self.more_sets(place, row, most))
        return self.unbounded(asked, place, row, lambda bounds: bounds.sets <= most)

    # -- what is said of the whole advice

    def refers(self, urgency: Urgency, scope: Scope) -> Diagram:
        """Return whether a gate refers at least so urgently, and withholds at least so much."""
        return self.diagrams.some(
            each.fires
            for each in self.acting
            if (gate := each.ground.refers) and gate.urgency.rank >= urgency.rank and gate.scope in (scope, Scope.ALL)
        )

    def sessions_at_most(self, most: int) -> Diagram:
        """Return whether a rule advises at most so many sessions a week."""
        return self.diagrams.some(each.fires for each in self.acting if (each.ground.sessions_per_week or most + 1) <= most)

    def more_sessions(self, most: int) -> Diagram:
        """Return whether more than so many sessions a week may be advised; who is referred until it is settled is advised none."""
        return self.diagrams.no(self.diagrams.either(self.sessions_at_most(most), self.refers_all))


def asked_by(rules: Iterable[Rule]) -> Iterator[Atom]:
    """Give every comparison that rules make, of each family and muscle apart."""
    for rule in rules:
        for ground in rule.grounded():
            yield from ground.when.atoms()


def prove(
    rules: Ruleset,
    exercises: Exercises,
    *,
    also: Iterable[Atom] = (),
    settings: tuple[Settings, ...] = (),
    seconds: float | None = None,
) -> Proof:
    """
    Return a rule set over every profile.

    Args:
        rules: The rules.
        exercises: The exercises.
        also: What others ask; the classes tell apart what they tell apart.
        settings: What else the same profiles are read with, by others.
        seconds: How long whatever is proved may take.
    """
    known = Knowledge(rules, exercises)
    space = Space(tuple(dict.fromkeys((*asked_by(rules), *also))), Context(rules.settings, exercises.by_id), Patience(seconds), settings)
    return proved_in(space, known)


def proved_in(space: Space, known: Knowledge) -> Proof:
    """Return what is *known* over the profiles of a space."""
    by_rule: dict[str, tuple[Acting, ...]] = {}
    for ground in known.grounds:
        by_rule[ground.id] = (*by_rule.get(ground.id, ()), Acting(ground, space.condition(ground.rule.when)))
    return Proof(space, known, by_rule)


def _acting(rule: Rule, space: Space, exercises: Exercises, rules: Ruleset) -> tuple[Acting, ...]:
    alone = Knowledge(attrs.evolve(rules, by_id=[rule]), exercises)
    return tuple(Acting(ground, space.condition(ground.rule.when)) for ground in alone.grounds)
