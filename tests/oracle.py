"""
A naive reading of the envelope, for the engine to agree with.

It asks every rule of every variation anew and knows no tables made beforehand.
"""

from __future__ import annotations

from posterior_chain.doses.prescriptions import methods_for
from posterior_chain.engine.exercises import Exercises
from posterior_chain.engine.ruleset import Ruleset
from posterior_chain.language.derived import level_in, mastered
from posterior_chain.language.effects import Capacity, Refer, Withhold
from posterior_chain.language.facts import Context
from posterior_chain.model.athlete import AthleteProfile, value_or_assumption
from posterior_chain.model.exercise import LoadKind, Variation
from posterior_chain.model.vocabulary import Method, Scope


def withheld(profile: AthleteProfile, rules: Ruleset, exercises: Exercises) -> set[str]:
    """Return the variations that are withheld for any reason but their load."""
    context = Context(rules.settings, exercises.by_id)
    fired = [rule for each in rules.with_gates() for rule in each.grounded() if _fires(rule, profile, context)]
    effects = [effect for rule in fired for effect in rule.then]
    return {each.id for each in exercises if _gap(each, profile, context) or _taken(each, effects, profile, context, exercises)}


def _fires(rule, profile, context):
    return rule.when.holds({fact.name: fact.read(profile, context) for fact in rule.facts()})


def _gap(each: Variation, profile, context) -> bool:
    met = mastered(profile, context)
    opened = each.entry or each.id in met or any(one.variation in met for one in each.prerequisites)
    return (
        not opened
        or not each.needs.met_by(frozenset(value_or_assumption(profile, "equipment")))
        or each.level.rank > level_in(profile, each.family, context).rank
    )


def _taken(each: Variation, effects, profile, context, exercises) -> bool:
    methods = set(methods_for(each, level_in(profile, each.family, context)))
    for effect in effects:
        if isinstance(effect, Refer):
            external = each.loading.kind is LoadKind.EXTERNAL
            if effect.scope is Scope.ALL or (effect.scope is Scope.LOADED and external):
                return True
            methods -= {Method.HEAVY, Method.EXPLOSIVE} if effect.scope is Scope.IMPACT_AND_HEAVY else set()
        elif (
            isinstance(effect, Withhold)
            and effect.of.matches(each)
            and (not effect.of.unproven or _unproven(each, profile, context, exercises))
        ):
            if not effect.methods:
                return True
            methods -= set(effect.methods)
        elif (
            isinstance(effect, Capacity) and effect.of.matches(each) and any(each.demands[axis] > limit for axis, limit in effect.limits())
        ):
            return True
    return not methods


def _unproven(each: Variation, profile, context, exercises) -> bool:
    met = mastered(profile, context)
    for ladder in exercises.ladders[each.family]:
        if each.id in ladder:
            start = [rung for rung in ladder if rung in met] or [rung for rung in ladder if exercises[rung].entry]
            if ladder.index(each.id) <= ladder.index(start[-1]):
                return False
    return True
