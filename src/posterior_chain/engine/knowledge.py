"""
Rules and exercises made ready to decide: which variations each effect of each rule acts on, found once.

The conditions are evaluated one by one; a faster matcher can take the place of :meth:`Knowledge.fired` without changing anything else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property, lru_cache

from attrs import frozen

from posterior_chain.engine.exercises import Exercises
from posterior_chain.engine.ruleset import Ruleset
from posterior_chain.language.conditions import Atom, Values
from posterior_chain.language.effects import Cap, Capacity, Effect, Floor, Refer, Scale, StepDown, Vote, Withhold
from posterior_chain.language.facts import Context, Fact
from posterior_chain.language.rule import Rule
from posterior_chain.language.selections import Selection
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.exercise import LoadKind
from posterior_chain.model.vocabulary import Axis, Method, Scope

__all__ = ["Ground", "Knowledge", "knowledge"]

Ids = frozenset[str]


@frozen(eq=False, kw_only=True)
class Ground:
    """
    A rule ready to act, or one family's part of a rule that asks about the family in question.

    Attributes:
        withholds: The variations it takes away.
        unproven: Those it takes away while they lie above the highest rung met.
        methods: The ways to train it takes away, with the variations.
        capacities: An axis, what is left of it, and the variations meant.
        doses: The effects that bound a dose, with the variations.
        steps: The variations it steps down from.
        votes: The variations it votes for.
        more_sets: The sets it votes for, with the variations.
        refers: How it refers, when it does.
        sessions_per_week: The most sessions a week, when it says so.
    """

    bit: int
    rule: Rule
    withholds: Ids
    unproven: Ids
    methods: tuple[tuple[Method, Ids], ...]
    capacities: tuple[tuple[Axis, int, Ids], ...]
    doses: tuple[tuple[Effect, Ids], ...]
    steps: Ids
    votes: Ids
    more_sets: tuple[tuple[int, Ids], ...]
    refers: Refer | None
    sessions_per_week: int | None

    @property
    def id(self) -> str:
        """The id of its rule."""
        return self.rule.id


@frozen(eq=False)
class Knowledge:
    """Rules and exercises that decide together."""

    rules: Ruleset
    exercises: Exercises

    def __reduce__(self) -> tuple[Callable[..., Knowledge], tuple[Ruleset, Exercises]]:
        return knowledge, (self.rules, self.exercises)

    @cached_property
    def context(self) -> Context:
        """What a fact may look up."""
        return Context(self.rules.settings, self.exercises.by_id)

    @cached_property
    def grounds(self) -> tuple[Ground, ...]:
        """Every rule ready to act, in the order of the bits of a trace."""
        grounded = [ground for rule in self.rules for ground in rule.grounded()]
        return tuple(_ground(bit, rule, self.exercises) for bit, rule in enumerate(grounded))

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
        values = self.values(profile)
        return tuple(ground for ground in self.grounds if ground.rule.when.holds(values))


@lru_cache(maxsize=16)
def knowledge(rules: Ruleset, exercises: Exercises) -> Knowledge:
    """Return *rules* (the shipped gates joined) and *exercises* ready to decide."""
    return Knowledge(rules.with_gates(), exercises)


def _ground(bit: int, rule: Rule, exercises: Exercises) -> Ground:
    def meant(of: Selection) -> Ids:
        return frozenset(each.id for each in exercises if of.matches(each))

    refers = next((effect for effect in rule.then if isinstance(effect, Refer)), None)
    withholds = [effect for effect in rule.then if isinstance(effect, Withhold) and not effect.methods]
    return Ground(
        bit=bit,
        rule=rule,
        withholds=_scope(refers, exercises).union(*(meant(effect.of) for effect in withholds if not effect.of.unproven)),
        unproven=Ids().union(*(meant(effect.of) for effect in withholds if effect.of.unproven)),
        methods=tuple(_methods(rule, refers, meant)),
        capacities=tuple(
            (axis, limit, meant(effect.of)) for effect in rule.then if isinstance(effect, Capacity) for axis, limit in effect.limits()
        ),
        doses=tuple((effect, meant(effect.of)) for effect in rule.then if isinstance(effect, (Cap, Floor, Scale))),
        steps=Ids().union(*(meant(effect.of) for effect in rule.then if isinstance(effect, StepDown))),
        more_sets=tuple((effect.sets, meant(effect.of)) for effect in rule.then if isinstance(effect, Vote) and effect.sets is not None),
        votes=Ids().union(*(meant(effect.of) for effect in rule.then if isinstance(effect, Vote))),
        refers=refers,
        sessions_per_week=min(
            (e.sessions_per_week for e in rule.then if isinstance(e, Cap) and e.sessions_per_week is not None), default=None
        ),
    )


def _scope(refers: Refer | None, exercises: Exercises) -> Ids:
    """Take away what a referral withholds until it is settled: a referral allows nothing in its scope."""
    if refers is not None and refers.scope is Scope.ALL:
        return frozenset(each.id for each in exercises)
    if refers is not None and refers.scope is Scope.LOADED:
        return frozenset(each.id for each in exercises if each.loading.kind is LoadKind.EXTERNAL)
    return frozenset()


def _methods(rule: Rule, refers: Refer | None, meant: Callable[[Selection], Ids]) -> Iterator[tuple[Method, Ids]]:
    if refers is not None and refers.scope is Scope.IMPACT_AND_HEAVY:
        yield from ((method, meant(Selection())) for method in (Method.HEAVY, Method.EXPLOSIVE))
    for effect in rule.then:
        if isinstance(effect, Withhold):
            yield from ((method, meant(effect.of)) for method in effect.methods)
