"""Whether every rule does something for somebody, and every exercise is given to somebody."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from posterior_chain.check.comparing import looser
from posterior_chain.check.diagrams import NO, Diagram
from posterior_chain.check.findings import Finding
from posterior_chain.check.proof import Acting, Proof
from posterior_chain.check.stages import scenes
from posterior_chain.check.witnesses import Witnesses
from posterior_chain.engine.bits import Bits, ones
from posterior_chain.engine.decision import READ_WITHOUT_A_RULE, Decision
from posterior_chain.language.effects import Effect
from posterior_chain.model.athlete import AthleteProfile, field_names

__all__ = ["exercises", "fields", "rules"]

_MOST_TURNS = 8
_MOST_RIVALS = 3


def rules(found: Witnesses) -> Iterator[Finding]:
    """Give the rules that never or always fire, that others make redundant or mask, and those that say the same twice."""
    space, d = found.proof.space, found.proof.diagrams
    for first, *twins in _alike(found.proof):
        acting = found.proof.by_rule[first]
        fires = d.both(d.some(each.fires for each in acting), space.can_be)
        for name in (first, *twins):
            yield from _firing(name, fires, found.proof)
        if fires == NO:
            continue
        for twin in twins:
            sentence = f"It fires for the same runners and does the same as {first}."
            yield _finding("C305", twin, sentence, (twin, first), space.count(fires))
        if not twins and not _shows(first, acting, found):
            yield from _without_effect(first, acting, fires, found)


def _alike(proof: Proof) -> Collection[list[str]]:
    """Return the rules, those together that fire for the same runners and do the same."""
    alike: dict[object, list[str]] = {}
    for name, acting in proof.by_rule.items():
        fires = tuple(proof.diagrams.both(each.fires, proof.space.can_be) for each in acting)
        alike.setdefault((fires, acting[0].ground.rule.then), []).append(name)
    return alike.values()


def _finding(code: str, about: str, sentence: str, rules: tuple[str, ...], profiles: int) -> Finding:
    return Finding(code=code, about=about, sentence=sentence, rules=rules, profiles=profiles)


def _firing(name: str, fires: Diagram, proof: Proof) -> Iterator[Finding]:
    if fires == NO:
        yield _finding("C301", name, "There is nobody for whom its condition holds.", (name,), 0)
    if fires == proof.space.can_be:
        yield _finding("C302", name, "Its condition holds for everybody, so it asks nothing.", (name,), proof.space.profiles)


def _shows(name: str, acting: Collection[Acting], found: Witnesses) -> bool:
    """Whether the engine decides otherwise without the rule, for one of a few runners near the healthy one."""
    if any(each.ground.refers or each.ground.sessions_per_week for each in acting):
        return True  # said whenever it fires
    if all(_prefers_all(each, found.proof) for each in acting):
        return False
    return any(_differs(profile, name, found) for profile in _runners(acting, found))


def _prefers_all(each: Acting, proof: Proof) -> bool:
    """Whether a rule does nothing but vote for a family as a whole."""
    ground = each.ground
    return ground.votes in proof.known.family.values() and not ground.takes and not ground.shapes and not ground.steps


def _runners(acting: Collection[Acting], found: Witnesses) -> Iterator[AthleteProfile]:
    """Give runners for whom a rule fires: the nearest first, then those who are allowed what it is about."""
    proof = found.proof
    for each in acting:
        yield from found.tried(each.fires, most=2)
    for each in acting:
        for place in ones(_touches(each)):
            yield from found.tried(proof.diagrams.both(each.fires, proof.base(place)), most=1)
    for each in acting:
        yield from _with_rivals(each, found)


def _with_rivals(each: Acting, found: Witnesses) -> Iterator[AthleteProfile]:
    """Give runners for whom a rule fires and a variation that it votes for or steps down from competes with a rival."""
    known, meant = found.known, each.ground.votes | each.ground.steps
    for start in found.tried(each.fires, most=4):
        for place in ones(meant):
            variation = known.variations[place]
            others = ones(known.family[variation.family] & ~(each.ground.votes or 1 << place))
            yield from scenes(variation, tuple(known.variations[other] for other in others)[:_MOST_RIVALS], start)


def _touches(each: Acting) -> Bits:
    return each.ground.narrows | each.ground.votes | each.ground.steps


def _differs(profile: AthleteProfile, rule: str, found: Witnesses) -> bool:
    today, other = found.decide(profile), found.without(profile, rule)
    if today.envelope.allowed != other.envelope.allowed or today.picks != other.picks:
        return True
    return _doses(today, rule) != _doses(other, rule)


def _doses(today: Decision, rule: str) -> list[object]:
    """Return how each variation that is allowed is done; how far its dose is bound beyond that is left out, since it binds nobody."""
    known = today.known
    done = [today.envelope.prescribed(known.variations[place].id).dose for place in ones(today.envelope.allowed)]
    return [
        (dose.sets, dose.amount, dose.rir, dose.rest_s, dose.method, dose.factor(estimated=False), dose.factor(estimated=True))
        for dose in done
    ]


def _without_effect(name: str, acting: tuple[Acting, ...], fires: Diagram, found: Witnesses) -> Iterator[Finding]:
    """
    Say why a rule shows nowhere: others take all that it takes (proved), or what it prefers is never picked for its sake (tried).

    A rule that takes nothing of its own and is seen to step down or to vote does not come here: it is not redundant as a whole.
    """
    proof = found.proof
    effects = acting[0].ground.rule.then
    if any(_bounds_something(effect) for effect in effects):
        if next(looser(proof, proof.without_rule(name), within=fires), None) is not None:
            return
        because = _because(name, fires, proof)
        yield _finding("C303", name, f"Without it nobody is allowed more: {because}.", (name,), proof.space.count(fires))
    else:
        sentence = (
            "It prefers every exercise of a family alike, so it changes what is said and not what is done."
            if all(_prefers_all(each, proof) for each in acting)
            else "No session was found that it changes; perhaps others vote or step alike, or what it is about is not allowed."
        )
        yield _finding("C304", name, sentence, (name,), proof.space.count(fires))


def _bounds_something(effect: Effect) -> bool:
    return effect.protective and effect.kind != "step_down"


def _because(name: str, fires: Diagram, proof: Proof) -> str:
    d = proof.diagrams
    if d.implies(fires, proof.refers_all):
        return "whoever it fires for is referred and trains nothing"
    if next(looser(proof.with_rules((name,)), proof.with_rules(())), None) is None:
        return "alone it takes nothing from the envelope either"
    covering = sorted({each.id for each in proof.acting if each.id != name and d.implies(fires, each.fires)})
    return (
        f"{' and '.join(covering)} {'fires' if len(covering) == 1 else 'fire'} whenever it does"
        if covering
        else "others together take all that it takes"
    )


def exercises(found: Witnesses) -> Iterator[Finding]:
    """Give the exercises that nobody is allowed, and those that no session was found to have."""
    space = found.proof.space
    for place, variation in enumerate(found.proof.known.variations):
        allowed = found.proof.allowed(place)
        if not space.possible(allowed):
            keeping = tuple(sorted({each.id for each, _ in found.proof.keeping(place)}))
            yield _finding("C306", variation.id, "Nobody is allowed it, whatever they answer.", keeping, 0)
        elif not _is_chosen(place, found):
            sentence = "No session was found that has it, even in scenes made for it."
            yield _finding("C307", variation.id, sentence, (), space.count(allowed))


def _is_chosen(place: int, found: Witnesses) -> bool:
    """Whether a session has it: of a runner in a scene made for it, or near the healthy one and allowed nothing that was chosen instead."""
    proof, d = found.proof, found.proof.diagrams
    variation, where = proof.variation(place), proof.allowed(place)
    if any(variation.id in found.picked(profile) for profile in scenes(variation)):
        return True
    for _ in range(_MOST_TURNS):
        profile = next(found.tried(where, most=4), None)
        chosen = frozenset[str]() if profile is None else found.picked(profile)
        if variation.id in chosen:
            return True
        rivals = [proof.known.place[name] for name in chosen if proof.known.exercises[name].family is variation.family]
        if not rivals:
            return False
        where = d.every((where, *(d.no(proof.allowed(rival)) for rival in rivals)))
    return False


def fields(found: Witnesses) -> Iterator[Finding]:
    """Give the fields of a profile that nothing reads."""
    read = READ_WITHOUT_A_RULE.union(*(each.ground.rule.fields() for each in found.proof.acting))
    for name in field_names():
        if name not in read:
            yield _finding("C403", name, "No rule, dose or load reads the answer.", (), found.proof.space.profiles)
