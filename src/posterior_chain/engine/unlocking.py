"""
What would have to be different for a variation to be allowed: the cheapest changes that really open it.

The search clears one blocker at a time. Whatever opens a variation must change a field that its first blocker reads, so only those are
tried, cheapest sets first, and each answer is run on the engine before it is given.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import combinations, count, product

import attrs
from attrs import field, frozen

from posterior_chain.doses.weights import KETTLEBELLS
from posterior_chain.engine.asking import class_of, representatives
from posterior_chain.engine.bits import Bits
from posterior_chain.engine.decision import Decision
from posterior_chain.engine.envelope import envelope
from posterior_chain.engine.explaining import causes_of
from posterior_chain.engine.knowledge import Knowledge
from posterior_chain.engine.places import Places
from posterior_chain.language.conditions import Has
from posterior_chain.language.effects import Withhold
from posterior_chain.language.rule import Rule
from posterior_chain.model.advice import Change, How, Unlock
from posterior_chain.model.athlete import AthleteProfile, Loads, value_or_assumption
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
    "load": ("equipment", "loads", "levels"),
}
_OPEN: Mapping[str, Callable[[Places, AthleteProfile], Bits]] = {
    "equipment": lambda places, profile: places.equipped(profile),
    "prerequisite": lambda places, profile: places.opened(places.met(profile)),
    "level": lambda places, profile: places.levels(profile).reached,
}
"""The variations that a gap does not keep away, of each gap that stands for itself."""

_ONLY_ASKED = ("red_flags", "pains", "injuries")
"""Fields of which a blank may be answered and nothing else may be suggested."""

_ONLY_TRAINED = ("levels", "owned", "weeks_off")
"""Fields that a blank answers already; what else takes training may be true unasked, so a blank is answered first."""
_MOST_AT_ONCE = 2
_NOTHING_OPENS = "Nothing that may be changed opens it."
_LIGHTER_BARS_KG = (15.0, 10.0, 7.5, 5.0)
_LIGHTER_PAIRS_KG = (10.0, 7.5, 5.0, 4.0, 3.0, 2.0, 1.0)
_MOST_KEPT = 90
"""Weights as they are sold, to be tried where the lightest one there is too heavy."""

Changes = Mapping[str, Kept]
"""The new answer to each field that changes."""

Key = frozenset[tuple[str, Kept]]


def what_would_unlock(decision: Decision, name: str) -> Unlock:
    """Return the cheapest sets of changes that take the variation *name* out of the withheld ones."""
    variation = decision.known.exercises[name]
    if decision.envelope.allows(variation.id):
        return Unlock(variation=variation.id, possible=True, ways=((),), because="It is allowed as it is.")
    search = _Search(decision, variation)
    fixed = search.what_stays()
    found = () if fixed else tuple(search.ways())
    ways = tuple(tuple(_change(decision.profile, name, after) for name, after in way.items()) for way in found)
    return Unlock(variation=variation.id, possible=bool(ways), ways=ways, because="" if ways else fixed or _NOTHING_OPENS)


@frozen(eq=False)
class _Search:
    """The search for what opens one variation, which asks nothing twice."""

    decision: Decision
    variation: Variation
    _blockers: dict[Key, tuple[str, ...]] = field(factory=dict["Key", "tuple[str, ...]"], init=False)
    _answers: dict[object, tuple[Kept, ...]] = field(factory=dict[object, "tuple[Kept, ...]"], init=False)

    def what_stays(self) -> str:
        """Give the sentence of a rule or a gap that no change of what it reads takes away, or nothing when each can be."""
        standing = self.decision.envelope.standing(self.variation.id)
        for cause in causes_of(self.decision, standing):
            if not any(True for _ in self._clearing(cause.by, {})):
                return cause.because
        return ""

    def ways(self) -> Iterator[Changes]:
        """Give the cheapest ways: the first one found, and others that cost as much and change something else."""
        given: list[Changes] = []
        for spent, changed in self._opening():
            if given and (spent > cost(self.decision.profile, given[0]) or len(given) == _MOST_WAYS):
                return
            if not any(_same_in_kind(changed, way) for way in given):
                given.append(changed)
                yield changed

    def _opening(self) -> Iterator[tuple[int, Changes]]:
        """Give every set of changes that opens the variation, the cheapest first, and none that contains another."""
        order = count()
        waiting: list[tuple[int, int, Changes]] = [(0, next(order), {})]
        seen: set[Key] = set()
        opened: list[Changes] = []
        while waiting:
            spent, _, changed = heapq.heappop(waiting)
            if any(way.items() <= changed.items() for way in opened):
                continue
            blockers = self._blocking(changed)
            if not blockers:
                opened.append(changed)
                yield spent, changed
            for cleared in self._clearing(blockers[0], changed) if blockers else ():
                further = {**changed, **cleared}
                key = frozenset(further.items())
                if key not in seen:
                    seen.add(key)
                    heapq.heappush(waiting, (cost(self.decision.profile, further), next(order), further))

    def _blocking(self, changed: Changes) -> tuple[str, ...]:
        """Return what keeps the variation away, gaps first: what comes after them is known only when they are closed."""
        key = frozenset(changed.items())
        found = self._blockers.get(key)
        if found is None:
            profile, known = self.decision.profile.with_read(changed), self.decision.known
            standing = envelope(profile, known.fired(profile), self.decision.engine.places).standing(self.variation.id)
            found = self._blockers[key] = standing.gaps + standing.rules
        return found

    def _clearing(self, by: str, changed: Changes) -> Iterator[Changes]:
        """Give the sets of changes of what a blocker reads that take it away, none of which contains another."""
        rules, profile = self.decision.known.rules, self.decision.profile.with_read(changed)
        named = self._together_with(by, changed)
        fields = tuple(dict.fromkeys(name for each in named for name in (_read_by(rules[each]) if each in rules else _READ_BY_A_GAP[each])))
        choices = {name: found for name in fields if (found := self._choices(name, profile))}
        cleared: list[Changes] = []
        for size in range(1, len(choices) + 1):
            if cleared and size > _MOST_AT_ONCE:
                return
            for together in combinations(choices, size):
                for values in product(*(choices[name] for name in together)):
                    further = dict(zip(together, values, strict=True))
                    if not any(less.items() <= further.items() for less in cleared) and self._clears(by, {**changed, **further}):
                        cleared.append(further)
                        yield further

    def _clears(self, by: str, changed: Changes) -> bool:
        """Whether changes take a blocker away; of most of them that is found without all that may keep a variation away."""
        profile, known = self.decision.profile.with_read(changed), self.decision.known
        if by in self._withholding:
            return not any(_fires(each, profile, known) for each in self._withholding[by])
        if by in _OPEN:
            return bool(_OPEN[by](self.decision.engine.places, profile) >> known.place[self.variation.id] & 1)
        return by not in self._blocking(changed)

    @cached_property
    def _withholding(self) -> Mapping[str, Sequence[Rule]]:
        """The rules that withhold the variation as often as they fire, and take it away in no other way."""
        bit, grounds = 1 << self.decision.known.place[self.variation.id], self.decision.known.grounds
        otherwise = {each.id for each in grounds if each.takes_otherwise & bit}
        withholding: dict[str, list[Rule]] = {}
        for each in grounds:
            if each.withholds & bit and each.id not in otherwise:
                withholding.setdefault(each.id, []).append(each.rule)
        return withholding

    def _together_with(self, by: str, changed: Changes) -> tuple[str, ...]:
        """Name a blocker and, where it takes a way to train away, the others that do: each holds only as long as they leave no way."""
        taking = self._taking_a_way
        return (by, *(each for each in self._blocking(changed) if each in taking and each != by)) if by in taking else (by,)

    @cached_property
    def _taking_a_way(self) -> frozenset[str]:
        """The rules that may take a way to train the variation away."""
        place = self.decision.known.place[self.variation.id]
        return frozenset(each.id for each in self.decision.known.grounds if any(bits >> place & 1 for _, bits in each.methods))

    def _choices(self, name: str, profile: AthleteProfile) -> tuple[Kept, ...]:
        """Return the answers to one field that may be suggested; they depend on what is read together with it."""
        key = (name, *(getattr(profile, each) for each in _read_with(name, self.decision.known)))
        if key not in self._answers:
            self._answers[key] = tuple(answers(name, profile, self.variation, self.decision.known))
        return self._answers[key]


def _fires(rule: Rule, profile: AthleteProfile, known: Knowledge) -> bool:
    return rule.when.holds({fact.name: fact.read(profile, known.context) for fact in rule.facts()})


@lru_cache(maxsize=1024)
def _read_with(name: str, known: Knowledge) -> tuple[str, ...]:
    """Return the fields that facts read together with a field, and what else a suggestion for it depends on."""
    together = (fact.fields for fact in known.facts.values() if name in fact.fields)
    return tuple(dict.fromkeys((name, "equipment", *(each for fields in together for each in fields))))


def _same_in_kind(changed: Changes, way: Changes) -> bool:
    """Whether two ways change the same fields, in which further words would be further ways."""
    return changed.keys() == way.keys() and all(changed[name] == way[name] or not is_set(changed[name]) for name in way)


def _read_by(rule: Rule) -> tuple[str, ...]:
    """Return the fields on which a rule's hold on a variation depends: what it asks, and what has been met where it minds that."""
    minds_what_is_met = any(isinstance(effect, Withhold) and effect.of.unproven for effect in rule.then)
    return tuple(dict.fromkeys((*rule.fields(), *(_READ_BY_A_GAP["prerequisite"] if minds_what_is_met else ()))))


def answers(field: str, profile: AthleteProfile, variation: Variation, known: Knowledge) -> Iterator[Kept]:
    """Give the answers to one field that may be suggested, one of each class that the rules can tell apart, the nearest first."""
    if not note_of(AthleteProfile, field).how:
        return
    classes = {class_of(profile, field, known)}
    for value in _suggested(field, profile, variation, known):
        told_apart = class_of(profile.with_read({field: value}), field, known)
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
    elif field == "loads":
        yield from _loads(profile)
    elif field not in ("level", "lifting_months"):
        yield from sorted(representatives(field, known), key=lambda value: _distance(value_or_assumption(profile, field), value))


def _distance(now: object, value: object) -> float:
    """Return how far an answer lies from the one there is; words and sides keep their order."""
    return abs(value - now) if isinstance(now, (int, float)) and isinstance(value, (int, float)) else 0


def _equipment(profile: AthleteProfile, variation: Variation) -> Iterator[frozenset[Equipment]]:
    """Give what is missing, with each implement that serves as well."""
    there: frozenset[Equipment] = frozenset(value_or_assumption(profile, "equipment"))
    needed = there | (set(variation.needs.all_of) - ALWAYS_THERE)
    for option in variation.needs.any_of:
        yield needed | ({option} - ALWAYS_THERE)
    if not variation.needs.any_of:
        yield needed


def _owned(profile: AthleteProfile, variation: Variation, known: Knowledge) -> Iterator[frozenset[str]]:
    """Give each prerequisite (those that can be trained with what is there, when there are such), and what rules ask to have practised."""
    there: frozenset[str] = frozenset(value_or_assumption(profile, "owned"))
    equipment: frozenset[Equipment] = frozenset(value_or_assumption(profile, "equipment"))
    leading = [each.variation for each in variation.prerequisites]
    asked = [atom.member for atom in known.atoms if isinstance(atom, Has) and "owned" in atom.fact.fields and atom.member != variation.id]
    at_hand = [name for name in leading if known.exercises[name].needs.met_by(equipment)]
    for name in dict.fromkeys((*(at_hand or leading), *asked)):
        yield there | {name}


def _loads(profile: AthleteProfile) -> Iterator[Loads]:
    """Give the weights there are with a lighter bar, a lighter pair of dumbbells or a lighter kettlebell, the heaviest first."""
    there = profile.loads or Loads()
    for kg in _LIGHTER_BARS_KG:
        yield attrs.evolve(there, bar_kg=kg)
    if there.dumbbells_kg is not None:
        yield from (attrs.evolve(there, dumbbells_kg=(*there.dumbbells_kg[:_MOST_KEPT], pair, pair)) for pair in _LIGHTER_PAIRS_KG)
    if there.kettlebells_kg is not None:
        yield from (attrs.evolve(there, kettlebells_kg=(*there.kettlebells_kg[:_MOST_KEPT], float(each))) for each in reversed(KETTLEBELLS))


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
    before = getattr(profile, field)
    how = How(note_of(AthleteProfile, field).how)
    asked = before is None and how is How.TRAIN and field not in _ONLY_TRAINED
    return Change(field=field, before=plain(before), after=plain(after), how=How.ANSWER if asked else how)
