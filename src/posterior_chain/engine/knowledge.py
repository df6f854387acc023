"""
Rules and exercises made ready to decide: which variations each effect of each rule acts on, found once.

A set of variations is an integer with a bit for each, and so is a set of rules; what a decision asks of them is then a few operations on
integers. What is found for one runner is remembered for the next one to whom the same answers apply.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from operator import attrgetter

from attrs import field, frozen

from posterior_chain.engine.bits import Bits, ones, union
from posterior_chain.engine.exercises import Exercises
from posterior_chain.engine.matching import Matcher
from posterior_chain.engine.ruleset import Ruleset
from posterior_chain.language.conditions import Atom, Values
from posterior_chain.language.effects import Cap, Capacity, Effect, Floor, Refer, Scale, StepDown, Vote, Withhold
from posterior_chain.language.facts import Context, Fact, NumberFact
from posterior_chain.language.rule import Rule
from posterior_chain.language.selections import EVERYTHING, Selection
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.exercise import LoadKind, Variation
from posterior_chain.model.vocabulary import Axis, Family, Method, Scope

__all__ = ["Ground", "Knowledge", "Shared", "knowledge"]


@frozen(eq=False)
class Shared:
    """A number of sets that some variations share in a session, and the rule that says so."""

    rule_bit: int
    rule: str
    fact: NumberFact
    variations: Bits


@frozen(eq=False, kw_only=True)
class Ground:
    """
    A rule ready to act, or one family's or muscle's part of a rule that asks about the one in question.

    Attributes:
        bit: Its place in a trace.
        withholds: The variations it takes away.
        unproven: Those it takes away while they lie above the highest rung met or to start on.
        methods: The ways to train it takes away, with the variations.
        capacities: An axis, what is left of it, and the variations meant that ask more.
        doses: The effects that bound a dose, with the variations.
        steps: The variations it steps down from.
        votes: The variations it votes for.
        more_sets: The sets it votes for, with the variations.
        refers: How it refers, when it does.
        sessions_per_week: The most sessions a week, when it says so.
        shared: The sets that variations share.
        is_about_health: Whether it takes something away for the sake of the athlete's health.
    """

    bit: int
    rule: Rule
    id: str
    withholds: Bits
    unproven: Bits
    methods: tuple[tuple[Method, Bits], ...]
    capacities: tuple[tuple[Axis, int, Bits], ...]
    doses: tuple[tuple[Effect, Bits], ...]
    steps: Bits
    votes: Bits
    more_sets: tuple[tuple[int, Bits], ...]
    refers: Refer | None
    sessions_per_week: int | None
    shared: tuple[Shared, ...]
    is_about_health: bool

    @cached_property
    def takes(self) -> bool:
        """Whether it may take a variation away."""
        return bool(self.withholds or self.takes_otherwise)

    @cached_property
    def takes_otherwise(self) -> Bits:
        """The variations that it takes away only from some: above a rung, without a way to train that is left, beyond a capacity."""
        return self.unproven | union(bits for _, bits in self.methods) | union(bits for _, _, bits in self.capacities)

    @cached_property
    def shapes(self) -> Bits:
        """The variations whose dose it may change."""
        return union(bits for several in (self.methods, self.doses, self.more_sets) for _, bits in several)

    @cached_property
    def narrows(self) -> Bits:
        """The variations that it may take away or do less of."""
        return self.withholds | self.takes_otherwise | self.shapes | union(shared.variations for shared in self.shared)

    @cached_property
    def scales(self) -> Bits:
        """The variations whose load it reduces."""
        return union(bits for effect, bits in self.doses if isinstance(effect, Scale) and effect.reduces_load)


@frozen(eq=False)
class Knowledge:
    """Rules and exercises that decide together."""

    rules: Ruleset
    exercises: Exercises
    _meant: dict[Selection, Bits] = field(factory=dict[Selection, Bits], init=False)

    def __reduce__(self) -> tuple[Callable[..., Knowledge], tuple[Ruleset, Exercises]]:
        return knowledge, (self.rules, self.exercises)

    @cached_property
    def context(self) -> Context:
        """What a fact may look up."""
        return Context(self.rules.settings, self.exercises.by_id)

    @cached_property
    def variations(self) -> tuple[Variation, ...]:
        """Every variation, in the order of the bits of a set."""
        return tuple(self.exercises)

    @cached_property
    def place(self) -> Mapping[str, int]:
        """The number of the bit of each variation."""
        return {each.id: place for place, each in enumerate(self.variations)}

    def bits(self, meant: Callable[[Variation], bool]) -> Bits:
        """Return the variations that are *meant*."""
        return sum(1 << place for place, each in enumerate(self.variations) if meant(each))

    def meant(self, of: Selection) -> Bits:
        """Return the variations that are meant, as far as their own properties say."""
        found = self._meant.get(of)
        if found is None:
            found = self._meant[of] = self.bits(of.matches)
        return found

    def bits_of(self, names: Iterable[str]) -> Bits:
        """Return the set of the variations that are called so."""
        return union(map(self._bit.__getitem__, names))

    def bits_among(self, names: Iterable[str]) -> Bits:
        """Return the set of the variations that are called so, as far as there are such."""
        bit = self._bit
        return union([bit[name] for name in names if name in bit])

    @cached_property
    def _bit(self) -> Mapping[str, Bits]:
        """The set of each variation alone."""
        return {name: 1 << place for name, place in self.place.items()}

    def names(self, bits: Bits) -> tuple[str, ...]:
        """Return the ids of a set of variations."""
        return tuple(self.variations[place].id for place in ones(bits))

    @cached_property
    def every(self) -> Bits:
        """Every variation."""
        return (1 << len(self.exercises)) - 1

    @cached_property
    def family(self) -> Mapping[Family, Bits]:
        """The variations of each family."""
        return {family: self.bits(lambda each, family=family: each.family is family) for family in Family}  # type: ignore[misc]

    @cached_property
    def grounds(self) -> tuple[Ground, ...]:
        """Every rule ready to act, in the order of the bits of a trace."""
        grounded = [ground for rule in self.rules for ground in rule.grounded()]
        return tuple(_ground(bit, rule, self) for bit, rule in enumerate(grounded))

    def acting(self, sets: Callable[[Ground], Bits]) -> tuple[Bits, ...]:
        """Return, for each variation, the rules of which these *sets* hold it."""
        acting = [0] * len(self.variations)
        for ground in self.grounds:
            for place in ones(sets(ground)):
                acting[place] |= 1 << ground.bit
        return tuple(acting)

    @cached_property
    def matcher(self) -> Matcher[AthleteProfile]:
        """The conditions of the rules, ready to be matched."""
        context = self.context
        return Matcher([(ground.id, ground.rule.when) for ground in self.grounds], lambda fact, profile: fact.read(profile, context))

    @cached_property
    def shared(self) -> tuple[Shared, ...]:
        """Every number of sets that variations share, that of the fewest first."""
        every = (shared for ground in self.grounds for shared in ground.shared)
        return tuple(sorted(every, key=lambda each: (each.variations.bit_count(), each.fact.name, each.rule_bit)))

    @cached_property
    def sharing(self) -> Bits:
        """The rules that say how many sets variations share."""
        return union(1 << each.rule_bit for each in self.shared)

    @cached_property
    def answers_shared(self) -> Callable[[AthleteProfile], object]:
        """Take the answers of a profile from which it is found how many sets are shared, and what the week has already."""
        return attrgetter("this_week", *sorted({name for each in self.shared for name in each.fact.fields} - {"this_week"}))

    @cached_property
    def facts(self) -> Mapping[str, Fact]:
        """Every fact that a rule asks about, by its name."""
        return {fact.name: fact for ground in self.grounds for fact in ground.rule.facts()}

    @cached_property
    def atoms(self) -> tuple[Atom, ...]:
        """Every comparison that a rule makes."""
        return tuple(dict.fromkeys(atom for ground in self.grounds for atom in ground.rule.when.atoms()))

    def values(self, profile: AthleteProfile) -> Values:
        """Read every fact that a rule asks about."""
        return {name: fact.read(profile, self.context) for name, fact in self.facts.items()}

    def fired(self, profile: AthleteProfile) -> tuple[Ground, ...]:
        """Return the rules whose condition holds for *profile*."""
        matcher, grounds = self.matcher, self.grounds
        return tuple([grounds[place] for place in matcher.holding(matcher.match(profile))])


@lru_cache(maxsize=16)
def knowledge(rules: Ruleset, exercises: Exercises) -> Knowledge:
    """Return *rules* (the shipped gates joined) and *exercises* ready to decide."""
    return Knowledge(rules.with_gates(), exercises)


def _ground(bit: int, rule: Rule, known: Knowledge) -> Ground:
    meant = known.meant
    refers = next((effect for effect in rule.then if isinstance(effect, Refer)), None)
    withholds = [effect for effect in rule.then if isinstance(effect, Withhold) and not effect.methods]
    return Ground(
        bit=bit,
        rule=rule,
        id=rule.id,
        withholds=_scope(refers, known) | union(meant(effect.of) for effect in withholds if not effect.of.unproven),
        unproven=union(meant(effect.of) for effect in withholds if effect.of.unproven),
        methods=tuple(_methods(rule, refers, meant)),
        capacities=tuple(
            (axis, limit, meant(effect.of) & known.bits(lambda each, axis=axis, limit=limit: each.demands[axis] > limit))  # type: ignore[misc]
            for effect in rule.then
            if isinstance(effect, Capacity)
            for axis, limit in effect.limits()
        ),
        doses=tuple(
            (effect, meant(effect.of))
            for effect in rule.then
            if isinstance(effect, (Floor, Scale)) or (isinstance(effect, Cap) and effect.bounds_a_dose)
        ),
        steps=union(meant(effect.of) for effect in rule.then if isinstance(effect, StepDown)),
        votes=union(meant(effect.of) for effect in rule.then if isinstance(effect, Vote)),
        more_sets=tuple((effect.sets, meant(effect.of)) for effect in rule.then if isinstance(effect, Vote) and effect.sets is not None),
        refers=refers,
        sessions_per_week=min(
            (e.sessions_per_week for e in rule.then if isinstance(e, Cap) and e.sessions_per_week is not None), default=None
        ),
        shared=tuple(
            Shared(bit, rule.id, fact, meant(of)) for effect in rule.then if isinstance(effect, Cap) for fact, of in effect.together()
        ),
        is_about_health=rule.is_about_health,
    )


def _scope(refers: Refer | None, known: Knowledge) -> Bits:
    """Take away what a referral withholds until it is settled: a referral allows nothing in its scope."""
    if refers is not None and refers.scope is Scope.ALL:
        return known.every
    if refers is not None and refers.scope is Scope.LOADED:
        return known.bits(lambda each: each.loading.kind is LoadKind.EXTERNAL)
    return 0


def _methods(rule: Rule, refers: Refer | None, meant: Callable[[Selection], Bits]) -> Iterator[tuple[Method, Bits]]:
    if refers is not None and refers.scope is Scope.IMPACT_AND_HEAVY:
        yield from ((method, meant(EVERYTHING)) for method in (Method.HEAVY, Method.EXPLOSIVE))
    for effect in rule.then:
        if isinstance(effect, Withhold):
            yield from ((method, meant(effect.of)) for method in effect.methods)
