"""Whether every obligation holds, means anything, and hangs on one rule alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

import attrs

from posterior_chain.check.choosing import NoVoteFor, StepsDown, TogetherAtMost, VotesFor
from posterior_chain.check.diagrams import Diagram
from posterior_chain.check.findings import Finding
from posterior_chain.check.obligation import (
    AtMost,
    Demand,
    FitsTheMinutes,
    Never,
    NoLooser,
    Obligation,
    Requires,
    about_whom,
    is_broken,
    violations,
)
from posterior_chain.check.proof import Proof
from posterior_chain.check.witnesses import Witnesses
from posterior_chain.engine.bits import Bits, ones, union
from posterior_chain.engine.cells import Place, place_of
from posterior_chain.engine.decision import Decision
from posterior_chain.engine.knowledge import Ground
from posterior_chain.evidence.index import stated
from posterior_chain.language.conditions import Condition
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.exercise import LoadKind
from posterior_chain.model.settings import Settings, uncertain_names, uncertain_of

__all__ = ["duties"]

_MOST_COUNTED = 20_000
"""How many sets of questions may be counted to tell for whom an obligation is violated."""


def duties(obligations: Iterable[Obligation], found: Witnesses) -> Iterator[Finding]:
    """Give what is wrong with obligations: those violated, vacuous, or held by a single rule."""
    bare = found.proof.with_rules(())
    for obligation in obligations:
        parts = tuple(obligation.grounded())
        violated = list(_violated(obligation, parts, found))
        yield from violated
        if not violated and not isinstance(obligation.then, (Requires, FitsTheMinutes, NoLooser)):
            yield from _held(obligation, parts, found, bare)


def _violated(obligation: Obligation, parts: Iterable[Obligation], found: Witnesses) -> Iterator[Finding]:
    """Give the violation that the runner nearest to the healthy one shows."""
    every = [(part, place, where) for part in parts for place, where in violations(part, found.proof)]
    every.sort(key=lambda each: (found.distance(each[2]), _says_little(each[0].then, each[1], found)))
    for part, place, where in every:
        witness = found.confirmed(where, lambda today, part=part: is_broken(part, today))  # type: ignore[misc]
        if witness is not None:
            profiles, counted = _counted(every, place, found)
            rules = _responsible(part, place, found, found.decide(witness))
            unasked = "" if rules or isinstance(part.then, NoLooser) else " No rule that could hold it asks about it."
            yield Finding(
                code="C101" if not isinstance(obligation.then, FitsTheMinutes) else "C202",
                about=obligation.id,
                sentence=f"{obligation.sentence} Not for this runner{_and(place, found)} {_evidence(obligation, found)}{unasked}{counted}",
                rules=rules,
                witness=witness,
                profiles=profiles,
            )
            return
    if every:
        unshown = "The proof finds it violated, and no runner could be made who shows it"
        profiles, counted = _counted(every, every[0][1], found)
        sentence = f"{unshown}: {obligation.sentence.rstrip('.')} {_evidence(obligation, found)}{counted}"
        yield Finding(code="C104", about=obligation.id, sentence=sentence, profiles=profiles)


def _says_little(demand: Demand, place: int | None, found: Witnesses) -> bool:
    """Whether a demand about loads would be shown with an exercise that has none."""
    is_about_loads = isinstance(demand, AtMost) and (demand.load, demand.first_load) != (None, None)
    return is_about_loads and place is not None and found.proof.variation(place).loading.kind is LoadKind.BODYWEIGHT


def _counted(every: Sequence[tuple[Obligation, int | None, Diagram]], place: int | None, found: Witnesses) -> tuple[int, str]:
    """Count the profiles for whom it is violated; where that takes too much, those with the variation at *place*, which is said."""
    space, d = found.proof.space, found.proof.diagrams
    families = found.proof.by_family((each, where) for _, each, where in every)
    number = None if families is None else space.count_any(families, most=_MOST_COUNTED)
    if number is not None:
        return number, ""
    alone = "" if place is None else f" Counted are those with {found.proof.variation(place).name.lower()} alone."
    return space.count(d.some(where for _, each, where in every if each == place)), alone


def _evidence(obligation: Obligation, found: Witnesses) -> str:
    """Say what asks for an obligation, and which settings in force have other numbers than it."""
    told = (
        f" The setting {name} is {float(mine):g}, moved from {float(usual):g} ({uncertain_of(name).row})."
        for name, mine, usual in _moved(obligation, found.known.rules.settings)
    )
    return f"(evidence {', '.join(obligation.rows)}).{''.join(told)}"


def _moved(obligation: Obligation, settings: Settings) -> Iterator[tuple[str, Fraction, Fraction]]:
    """Give the settings in force that have other numbers than the evidence, and are named by an obligation or read by its facts."""
    usual, facts = stated(), obligation.facts()
    for name in uncertain_names():
        mine, number = getattr(settings, name), getattr(usual, name)
        alone = attrs.evolve(usual, **{name: mine}) if mine != number else usual
        if mine != number and (name in dict(obligation.numbers) or any(fact.cuts(alone) != fact.cuts(usual) for fact in facts)):
            yield name, mine, number


def _and(place: int | None, found: Witnesses) -> str:
    return "" if place is None else f", with {found.proof.variation(place).name.lower()}"


def _responsible(part: Obligation, place: int | None, found: Witnesses, today: Decision) -> tuple[str, ...]:
    """
    Name the rules that could hold what an obligation asks, those first that ask little else; before them, those that vote against it.

    Last come those that ask just what the obligation asks, fire and do something else: perhaps they should hold it.
    """
    demand, fired = part.then, {each.id for each in today.fired}
    against = dict.fromkeys(sorted({each.id for each in today.fired if place is not None and _votes_against(each, demand) >> place & 1}))
    if isinstance(demand, (NoVoteFor, NoLooser)):
        return tuple(against)
    wanted, far = frozenset[Place]() if part.when is None else _asked(part.when), dict[str, tuple[bool, int]]()
    for each in found.proof.acting:
        when = _asked(each.ground.rule.when)
        asked = when.union((shared.fact.name, None) for shared in each.ground.shared)
        acts, fires = _could_hold(each.ground, demand, place), each.id in fired
        near = fires if part.when is None else isinstance(demand, TogetherAtMost) or bool(wanted & asked)
        if (acts and near) or (fires and when == wanted and not isinstance(demand, TogetherAtMost)):
            far[each.id] = min(far.get(each.id, (True, len(asked))), (not acts, len(asked - wanted)))
    return tuple({**against, **dict.fromkeys(sorted(far, key=lambda name: (far[name], name)))})


def _asked(when: Condition) -> frozenset[Place]:
    """Return what a condition asks: facts, and of a fact with members which of them."""
    return frozenset(map(place_of, when.atoms()))


def _votes_against(ground: Ground, demand: Demand) -> Bits:
    """Return the variations for which a rule votes against what is demanded."""
    if isinstance(demand, NoVoteFor):
        return ground.votes
    is_about_sets = isinstance(demand, AtMost) and (demand.sets, demand.fewer, demand.part) != (None, None, None)
    return union(bits for _, bits in ground.more_sets) if is_about_sets else 0


def _could_hold(ground: Ground, demand: Demand, place: int | None) -> bool:
    """Whether a rule could hold what is demanded of the variation at *place*, or of the advice as a whole."""
    if place is None:
        return bool(ground.refers or ground.sessions_per_week)
    if isinstance(demand, TogetherAtMost):
        return any(each.fact.name == demand.sets.name for each in ground.shared)
    return bool(_could_hold_of(ground, demand) >> place & 1)


def _could_hold_of(ground: Ground, demand: Demand) -> Bits:
    """Return the variations for which a rule could hold what is demanded."""
    match demand:
        case StepsDown():
            return ground.steps
        case VotesFor():
            return ground.votes
        case Never():
            return ground.withholds | ground.takes_otherwise
        case _:
            shared = union(each.variations for each in ground.shared)
            return ground.withholds | ground.takes_otherwise | shared | union(bits for _, bits in ground.doses)


def _held(obligation: Obligation, parts: Iterable[Obligation], found: Witnesses, bare: Proof) -> Iterator[Finding]:
    """Say that nothing is asked, or that one rule alone stands in the way of the nearest runner for whom it would not hold."""
    first = next(((part, place, where) for part in parts for place, where in violations(part, bare)), None)
    if first is None:
        yield from _vacuous(obligation, found.proof.diagrams.some(about_whom(part, found.proof) for part in parts), found)
        return
    part, place, where = first
    for profile in found.tried(where, most=1):
        rules = sorted({ground.id for ground in found.decide(profile).fired})
        holding = [rule for rule in rules if is_broken(part, found.without(profile, rule))]
        if len(holding) == 1:
            yield from _held_alone(part, place, holding[0], profile, found)


def _vacuous(obligation: Obligation, about: Diagram, found: Witnesses) -> Iterator[Finding]:
    """Say that an obligation *about* some profiles asks nothing of rules; that none votes is held without them, and asks something."""
    anybody = found.proof.space.possible(about)
    if anybody and isinstance(obligation.then, NoVoteFor):
        return
    why = "It would hold without any rule" if anybody else "There is nobody it is about"
    sentence = f"{why}: {obligation.sentence}"
    yield Finding(code="C102", about=obligation.id, sentence=sentence, profiles=found.proof.space.count(about))


def _held_alone(part: Obligation, meant: int | None, rule: str, profile: AthleteProfile, found: Witnesses) -> Iterator[Finding]:
    """Say that one rule alone holds an obligation for a runner, and for how many it does with one variation, best the one *meant*."""
    proof, d = found.proof, found.proof.diagrams
    without, classes = proof.without_rule(rule), proof.space.classes_of(profile)
    fires = d.some(each.fires for each in proof.by_rule[rule])
    for place in dict.fromkeys((meant, *ones(found.without(profile, rule).envelope.allowed))):
        among = None if place is None else 1 << place
        where = d.some(where for _, where in violations(part, without, within=fires, among=among))
        if d.holds(where, classes):
            yield Finding(
                code="C103",
                about=part.id,
                sentence=f"For this runner one rule alone stands between: without it the obligation is violated{_and(place, found)}.",
                rules=(rule,),
                witness=profile,
                profiles=proof.space.count(where),
            )
            return
