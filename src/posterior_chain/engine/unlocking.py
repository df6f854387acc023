"""
What would have to be different for a variation to be allowed: the cheapest changes that really open it.

The search clears one blocker at a time. Whatever opens a variation must change a field that its first blocker reads, so only those are
tried, cheapest sets first, and each answer is run on the engine before it is given.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping
from itertools import count

import attrs
from attrs import frozen

from posterior_chain.engine.asking import representatives
from posterior_chain.engine.decision import Decision
from posterior_chain.engine.envelope import Envelope, envelope
from posterior_chain.engine.explaining import causes_of
from posterior_chain.engine.knowledge import Knowledge
from posterior_chain.errors import InvalidProfile
from posterior_chain.language.conditions import Has
from posterior_chain.model.advice import Change, How, Unlock
from posterior_chain.model.athlete import AthleteProfile, field_names, value_or_assumption
from posterior_chain.model.domains import FrozenMapping, Kept, note_of, plain
from posterior_chain.model.exercise import Variation
from posterior_chain.model.vocabulary import ALWAYS_THERE, Level, Technique

__all__ = ["what_would_unlock"]

_MOST_WAYS = 3
_MOST_TRIED = 600


@frozen(order=False)
class _Step:
    """One answer changed, and what that asks of the athlete."""

    field: str
    value: Kept
    cost: int


def what_would_unlock(decision: Decision, name: str) -> Unlock:
    """Return the cheapest sets of changes that take the variation *name* out of the withheld ones."""
    variation = decision.known.exercises[name]
    standing = decision.envelope.standings[variation.id]
    if standing.allowed:
        return Unlock(variation=variation.id, possible=True, ways=((),), because="It is allowed as it is.")
    found = tuple(_ways(decision, variation))
    ways = tuple(tuple(_change(decision.profile, field, after) for field, after in way.items()) for way in found)
    because = "" if ways else _fixed_sentence(decision, variation)
    return Unlock(variation=variation.id, possible=bool(ways), ways=ways, because=because)


def _ways(decision: Decision, variation: Variation) -> Iterator[dict[str, Kept]]:
    """Give the cheapest ways, none of which contains another."""
    order = count()
    waiting: list[tuple[int, int, dict[str, Kept]]] = [(0, next(order), {})]
    seen: set[str] = set()
    given: list[dict[str, Kept]] = []
    cheapest: int | None = None
    for _ in range(_MOST_TRIED):
        if not waiting or len(given) == _MOST_WAYS:
            return
        cost, _, changed = heapq.heappop(waiting)
        if cheapest is not None and cost > cheapest:
            return
        profile = _with(decision.profile, changed)
        if profile is None or any(way.items() <= changed.items() for way in given):
            continue
        today = envelope(profile, decision.known.fired(profile), decision.known)
        if today.allows(variation.id):
            cheapest = cost
            given.append(changed)
            yield changed
            continue
        for step in _steps(profile, variation, today, decision.known):
            further = {**changed, step.field: step.value}
            key = repr(sorted((field, repr(plain(value))) for field, value in further.items()))
            if key not in seen and (step.field not in changed or _adds(step.field)):
                seen.add(key)
                heapq.heappush(waiting, (cost + step.cost, next(order), further))


def _adds(field: str) -> bool:
    """Whether a second change of the same field adds to the first."""
    return field in ("owned", "equipment", "levels", "technique", "red_flags")


def _with(profile: AthleteProfile, changed: Mapping[str, Kept]) -> AthleteProfile | None:
    try:
        return attrs.evolve(profile, **changed)
    except InvalidProfile:
        return None


def _steps(profile: AthleteProfile, variation: Variation, today: Envelope, known: Knowledge) -> Iterator[_Step]:
    """Give the changes that could clear the first blocker."""
    standing = today.standings[variation.id]
    for gap in standing.gaps[:1]:
        yield from _gap_steps(gap, profile, variation, today)
        return
    rule = known.rules[standing.rules[0]]
    for field in rule.fields():
        yield from _answers(field, profile, variation, known)


def _gap_steps(gap: str, profile: AthleteProfile, variation: Variation, today: Envelope) -> Iterator[_Step]:
    if gap == "equipment":
        yield from _equipment_steps(profile, variation)
    elif gap == "prerequisite":
        owned = frozenset(value_or_assumption(profile, "owned"))
        for each in variation.prerequisites:
            yield _step("owned", owned | {each.variation})
        yield from _level_steps(profile, variation, today)
    elif gap == "level":
        yield from _level_steps(profile, variation, today)
    else:
        yield from _level_steps(profile, variation, today)
        yield _step(
            "equipment", frozenset(value_or_assumption(profile, "equipment")) | set(variation.implements(frozenset(variation.needs.any_of)))
        )


def _equipment_steps(profile: AthleteProfile, variation: Variation) -> Iterator[_Step]:
    there = frozenset(value_or_assumption(profile, "equipment"))
    needed = there | (set(variation.needs.all_of) - ALWAYS_THERE)
    for option in (
        variation.needs.any_of if variation.needs.any_of and not set(variation.needs.any_of) & (there | ALWAYS_THERE) else (None,)
    ):
        wanted = needed if option is None else needed | {option}
        yield _Step("equipment", wanted, note_of(AthleteProfile, "equipment").cost * len(wanted - there))


def _level_steps(profile: AthleteProfile, variation: Variation, today: Envelope) -> Iterator[_Step]:
    """Give higher levels in the family; after a long break the stated level counts one lower, so the highest is tried as well."""
    now = today.levels[variation.family].rank
    stated = profile.levels or {}
    for level in list(Level)[now + 1 :] or list(Level)[-1:]:
        if stated.get(variation.family) is not level:
            yield _Step(
                "levels",
                FrozenMapping({**stated, variation.family: level}),
                note_of(AthleteProfile, "levels").cost * max(level.rank - now, 1),
            )
    if profile.weeks_off:
        yield _step("weeks_off", 0)


def _answers(field: str, profile: AthleteProfile, variation: Variation, known: Knowledge) -> Iterator[_Step]:
    """Give the answers to one field that may be suggested and that a rule could tell apart."""
    if not note_of(AthleteProfile, field).how:
        return
    now = getattr(profile, field)
    if field == "technique":
        yield from _technique_steps(profile, variation)
        return
    if field in ("red_flags", "pains", "injuries"):
        if now is None:
            yield _step(field, frozenset() if field == "red_flags" else ())
        return
    if field in ("level", "levels", "lifting_months", "owned", "equipment", "loads", "records", "this_week"):
        yield from _collection_steps(field, profile, variation, known)
        return
    for value in representatives(field, known):
        if value != now:
            yield _step(field, value)


def _technique_steps(profile: AthleteProfile, variation: Variation) -> Iterator[_Step]:
    stated = profile.technique or {}
    for technique in list(Technique)[1:]:
        if stated.get(variation.family) is not technique:
            cost = note_of(AthleteProfile, "technique").cost + technique.rank - 1
            yield _Step("technique", FrozenMapping({**stated, variation.family: technique}), cost)


def _collection_steps(field: str, profile: AthleteProfile, variation: Variation, known: Knowledge) -> Iterator[_Step]:
    if field == "levels":
        stated = profile.levels or {}
        for level in Level:
            if stated.get(variation.family) is not level:
                yield _Step(
                    "levels", FrozenMapping({**stated, variation.family: level}), note_of(AthleteProfile, "levels").cost * (level.rank + 1)
                )
    elif field == "owned":
        owned = frozenset(value_or_assumption(profile, "owned"))
        named = {
            variation.id,
            *(
                atom.member
                for ground in known.grounds
                for atom in ground.rule.when.atoms()
                if isinstance(atom, Has) and atom.fact.name == "practised"
            ),
        }
        for name in sorted(named - owned):
            yield _step("owned", owned | {name})
    elif field == "this_week" and profile.this_week:
        yield _step("this_week", ())


def _step(field: str, value: Kept) -> _Step:
    return _Step(field, value, note_of(AthleteProfile, field).cost)


def _change(profile: AthleteProfile, field: str, after: Kept) -> Change:
    before = getattr(profile, field)
    note = note_of(AthleteProfile, field)
    how = How.ANSWER if field in ("red_flags", "pains", "injuries") else How(note.how)
    return Change(field=field, before=plain(before), after=plain(after), how=how)


def _fixed_sentence(decision: Decision, variation: Variation) -> str:
    """Give the sentence of what can not be changed: a rule's own sentence, or that of the gap."""
    causes = list(causes_of(decision, decision.envelope.standings[variation.id]))
    fixed = [cause for cause in causes if not _changeable(cause.by, decision.known)]
    return (fixed or causes)[0].because


def _changeable(by: str, known: Knowledge) -> bool:
    if by not in known.rules:
        return by != "load"
    return any(note_of(AthleteProfile, field).how for field in known.rules[by].fields() if field in field_names())
