"""A naive reading of the envelope, for the engine to agree with: every rule is asked of every variation anew, without tables."""

from __future__ import annotations

from posterior_chain.doses.prescriptions import methods_for
from posterior_chain.engine.exercises import Exercises
from posterior_chain.engine.ruleset import Ruleset
from posterior_chain.language.derived import level_in, mastered, starts_anew
from posterior_chain.language.effects import Capacity, Effect, Refer, Withhold
from posterior_chain.language.facts import Context
from posterior_chain.language.rule import Rule
from posterior_chain.model.athlete import AthleteProfile, value_or_assumption
from posterior_chain.model.exercise import LoadKind, Variation
from posterior_chain.model.vocabulary import Level, Method, Scope


def withheld(profile: AthleteProfile, rules: Ruleset, exercises: Exercises) -> set[str]:
    """Return the variations that are withheld for any reason but their load."""
    context = Context(rules.settings, exercises.by_id)
    grounded = [rule for each in rules.with_gates() for rule in each.grounded()]
    fired = [rule for rule in grounded if rule.when.holds({fact.name: fact.read(profile, context) for fact in rule.facts()})]
    return {each.id for each in exercises if not _is_open(each, profile, context) or not _left(each, fired, profile, context, exercises)}


def _is_open(each: Variation, profile: AthleteProfile, context: Context) -> bool:
    """A variation is open to a level that reaches it, with its equipment, once it is an entry, met itself, or a prerequisite is."""
    met = mastered(profile, context)
    opened = each.entry or each.id in met or any(one.variation in met for one in each.prerequisites)
    there = frozenset(value_or_assumption(profile, "equipment"))
    return opened and each.needs.met_by(there) and each.level.rank <= level_in(profile, each.family, context).rank


def _left(each: Variation, fired: list[Rule], profile: AthleteProfile, context: Context, exercises: Exercises) -> set[Method]:
    """The rules leave a variation the methods of the level it is dosed for that no effect takes away: who starts anew is a beginner."""
    unproven = _is_unproven(each, mastered(profile, context), exercises)
    suited = set(methods_for(each, Level.BEGINNER if starts_anew(profile) else level_in(profile, each.family, context)))
    return suited.difference(*(_taken(effect, each, unproven=unproven) for rule in fired for effect in rule.then))


def _taken(effect: Effect, each: Variation, *, unproven: bool) -> set[Method]:
    """An effect takes methods away from a variation; one that withholds it takes them all."""
    if isinstance(effect, Refer):
        loaded = effect.scope is Scope.LOADED and each.loading.kind is LoadKind.EXTERNAL
        hard = {Method.HEAVY, Method.EXPLOSIVE} if effect.scope is Scope.IMPACT_AND_HEAVY else set[Method]()
        return set(Method) if effect.scope is Scope.ALL or loaded else hard
    if isinstance(effect, Withhold) and effect.of.matches(each) and (unproven or not effect.of.unproven):
        return set(effect.methods or Method)
    limits = effect.limits() if isinstance(effect, Capacity) and effect.of.matches(each) else ()
    return set(Method) if any(each.demands[axis] > limit for axis, limit in limits) else set()


def _is_unproven(each: Variation, met: frozenset[str], exercises: Exercises) -> bool:
    """A variation is unproven while it lies above the highest rung met or to start on, on each of its ladders."""
    for ladder in exercises.ladders[each.family]:
        start = [rung for rung in ladder if rung in met or exercises[rung].entry]
        if each.id in ladder and ladder.index(each.id) <= ladder.index(start[-1]):
            return False
    return True
