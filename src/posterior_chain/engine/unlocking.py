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

from posterior_chain.engine.asking import class_of, representatives
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
from posterior_chain.model.shapes import is_mapping, is_set
from posterior_chain.model.vocabulary import ALWAYS_THERE, Equipment, Family, Level, Scale, Technique

__all__ = ["answers", "cost", "what_would_unlock"]

_MOST_WAYS = 3
_READ_BY_A_GAP: Mapping[str, tuple[str, ...]] = {
    "equipment": ("equipment",),
    "prerequisite": ("owned", "levels", "technique", "weeks_off"),
    "level": ("levels", "weeks_off"),
    "load": ("equipment", "levels"),
}
_ONLY_ASKED = ("red_flags", "pains", "injuries")
"""Fields of which a blank may be answered and nothing else may be suggested."""

Changes = Mapping[str, Kept]
"""The new answer to each field that changes."""


def what_would_unlock(decision: Decision, name: str) -> Unlock:
    """Return the cheapest sets of changes that take the variation *name* out of the withheld ones."""
    variation = decision.known.exercises[name]
    if decision.envelope.allows(variation.id):
        return Unlock(variation=variation.id, possible=True, ways=((),), because="It is allowed as it is.")
    found = tuple(_ways(decision, variation))
    ways = tuple(tuple(_change(decision.profile, field, after) for field, after in way.items()) for way in found)
    because = "" if ways else _fixed_sentence(decision, variation)
    return Unlock(variation=variation.id, possible=bool(ways), ways=ways, because=because)


def _ways(decision: Decision, variation: Variation) -> Iterator[Changes]:
    """Give the cheapest ways: the first one found, and others that cost as much and change something else."""
    given: list[Changes] = []
    for spent, changed in _opening(decision, variation):
        if given and (spent > cost(decision.profile, given[0]) or len(given) == _MOST_WAYS):
            return
        if not any(_same_in_kind(changed, way) for way in given):
            given.append(changed)
            yield changed


def _same_in_kind(changed: Changes, way: Changes) -> bool:
    """Whether two ways change the same fields, in which further words would be further ways."""
    return changed.keys() == way.keys() and all(changed[field] == way[field] or not is_set(changed[field]) for field in way)


def _opening(decision: Decision, variation: Variation) -> Iterator[tuple[int, Changes]]:
    """Give every set of changes that opens *variation*, the cheapest first, and none that contains another."""
    order = count()
    waiting: list[tuple[int, int, Changes]] = [(0, next(order), {})]
    seen: set[frozenset[tuple[str, Kept]]] = set()
    opened: list[Changes] = []
    while waiting:
        spent, _, changed = heapq.heappop(waiting)
        if any(way.items() <= changed.items() for way in opened):
            continue
        profile = attrs.evolve(decision.profile, **changed)
        today = envelope(profile, decision.known.fired(profile), decision.known, of=(variation,))
        if today.allows(variation.id):
            opened.append(changed)
            yield spent, changed
            continue
        for further in _further(decision.profile, changed, variation, today, decision.known):
            key = frozenset(further.items())
            if key not in seen:
                seen.add(key)
                heapq.heappush(waiting, (cost(decision.profile, further), next(order), further))


def _further(before: AthleteProfile, changed: Changes, variation: Variation, today: Envelope, known: Knowledge) -> Iterator[Changes]:
    """Give the changes with one more, of a field that the first blocker reads."""
    profile = attrs.evolve(before, **changed)
    for field in _fields_of_the_first_blocker(variation, today, known):
        for value in answers(field, profile, variation, known):
            further = {**changed, field: value}
            if field not in changed or _goes_on(changed[field], value):
                yield further


def _goes_on(now: object, further: object) -> bool:
    """Whether a second change of a field goes on from the first: more members of a set, more words of a mapping."""
    if is_set(now) and is_set(further):
        return now < further
    return is_mapping(now) and is_mapping(further) and now.keys() <= further.keys()


def _fields_of_the_first_blocker(variation: Variation, today: Envelope, known: Knowledge) -> tuple[str, ...]:
    standing = today.standings[variation.id]
    return _READ_BY_A_GAP[standing.gaps[0]] if standing.gaps else known.rules[standing.rules[0]].fields()


def answers(field: str, profile: AthleteProfile, variation: Variation, known: Knowledge) -> Iterator[Kept]:
    """Give the answers to one field that may be suggested, one of each class that the rules can tell apart, the nearest first."""
    if not note_of(AthleteProfile, field).how:
        return
    classes = {class_of(profile, field, known)}
    for value in _suggested(field, profile, variation, known):
        try:
            told_apart = class_of(attrs.evolve(profile, **{field: value}), field, known)
        except InvalidProfile:
            continue
        if told_apart not in classes:
            classes.add(told_apart)
            yield value


def _suggested(field: str, profile: AthleteProfile, variation: Variation, known: Knowledge) -> Iterator[Kept]:
    if field in _ONLY_ASKED:
        yield from () if getattr(profile, field) is not None else (frozenset() if field == "red_flags" else (),)
    elif field == "equipment":
        yield from _equipment(profile, variation)
    elif field == "owned":
        yield from _owned(profile, variation, known)
    elif field == "levels":
        yield from _words_of_the_family(profile.levels, variation, Level)
    elif field == "technique":
        yield from _words_of_the_family(profile.technique, variation, Technique)
    elif field == "weeks_off":
        yield 0
    elif field == "this_week":
        yield ()
    elif field not in ("level", "lifting_months", "loads"):
        yield from sorted(representatives(field, known), key=lambda value: _distance(value_or_assumption(profile, field), value))


def _distance(now: object, value: object) -> float:
    """Return how far an answer lies from the one there is; words and sides keep their order."""
    return abs(value - now) if isinstance(now, (int, float)) and isinstance(value, (int, float)) else 0


def _equipment(profile: AthleteProfile, variation: Variation) -> Iterator[frozenset[Equipment]]:
    """Give what is missing, and each implement that serves as well."""
    there: frozenset[Equipment] = frozenset(value_or_assumption(profile, "equipment"))
    needed = there | (set(variation.needs.all_of) - ALWAYS_THERE)
    for option in variation.needs.any_of:
        yield needed | ({option} - ALWAYS_THERE)
    yield needed


def _owned(profile: AthleteProfile, variation: Variation, known: Knowledge) -> Iterator[frozenset[str]]:
    """Give each prerequisite, the variation itself, and what rules ask to have been practised."""
    there: frozenset[str] = frozenset(value_or_assumption(profile, "owned"))
    asked = (atom.member for atom in known.atoms if isinstance(atom, Has) and "owned" in atom.fact.fields)
    for name in dict.fromkeys((*(each.variation for each in variation.prerequisites), variation.id, *asked)):
        yield there | {name}


def _words_of_the_family(
    stated: Mapping[Family, Scale] | None, variation: Variation, words: type[Scale]
) -> Iterator[FrozenMapping[Family, Scale]]:
    for word in words:
        yield FrozenMapping({**(stated or {}), variation.family: word})


def cost(before: AthleteProfile, changed: Changes) -> int:
    """Return what changes ask of the athlete: more for what takes training than for what takes an answer or a purchase."""
    return sum(note_of(AthleteProfile, field).cost * _size(getattr(before, field), after) for field, after in changed.items())


def _size(before: Kept, after: object) -> int:
    """Return how many members a set gains, how far the words of a mapping rise, or one."""
    if is_set(after):
        return max(len(after - (before or frozenset[object]())), 1)
    if is_mapping(after):
        stated: Mapping[object, object] = before or {}
        return sum(max(word.rank, 1) for key, word in after.items() if isinstance(word, Scale) and stated.get(key) is not word) or 1
    return 1


def _change(profile: AthleteProfile, field: str, after: object) -> Change:
    how = How.ANSWER if field in _ONLY_ASKED else How(note_of(AthleteProfile, field).how)
    return Change(field=field, before=plain(getattr(profile, field)), after=plain(after), how=how)


def _fixed_sentence(decision: Decision, variation: Variation) -> str:
    """Give the sentence of what can not be changed: a rule's own sentence, or that of the gap."""
    causes = list(causes_of(decision, decision.envelope.standings[variation.id]))
    fixed = [cause for cause in causes if not _changeable(cause.by, decision.known)]
    return (fixed or causes)[0].because


def _changeable(by: str, known: Knowledge) -> bool:
    if by not in known.rules:
        return by != "load"
    return any(note_of(AthleteProfile, field).how for field in known.rules[by].fields() if field in field_names())
