"""
Which unanswered questions matter: found by asking the rules, one value of each class they tell apart, one blank field at a time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import lru_cache
from itertools import product
from operator import attrgetter

import attrs

from posterior_chain.engine.binding import outcome
from posterior_chain.engine.cells import Axis
from posterior_chain.engine.decision import READ_WHOLE, Decision, decide
from posterior_chain.engine.knowledge import Knowledge
from posterior_chain.errors import InvalidProfile
from posterior_chain.language.conditions import Comparison, Value
from posterior_chain.language.facts import Fact, NumberFact
from posterior_chain.model.advice import Moves, Question
from posterior_chain.model.athlete import AthleteProfile, LiftRecord, Loads, field_names
from posterior_chain.model.domains import (
    Domain,
    FrozenMapping,
    Kept,
    ListOf,
    MappingOf,
    Number,
    OneOf,
    Record,
    RecordOf,
    Repeated,
    SetOf,
    Sided,
    Sides,
    VariationId,
    Whole,
    YesNo,
    note_of,
)
from posterior_chain.model.session import SessionItem

__all__ = ["class_of", "questions", "representatives"]

_SAID = {
    Moves.OUTCOME: "your answer could change whether, or how carefully, you train today",
    Moves.VARIATION: "your answer could change which exercises you get",
    Moves.DOSE: "your answer could change how much you do",
}
_PROBES: Mapping[str, tuple[Kept, ...]] = {
    "minutes": (20, 30, 60, 90),
    "body_mass_kg": (40, 55, 70, 90),
    "records": (20, 60),
    "loads": (Loads(increment_kg=1), Loads(increment_kg=10), Loads(plate_pairs_kg=(), dumbbells_kg=(), kettlebells_kg=())),
}
"""Answers that stand for all where the fitting and the loads read the field: a number there has no classes."""


def questions(decision: Decision) -> tuple[Question, ...]:
    """Return the blank fields whose answer could change today's advice, the most telling first."""
    found = [
        (move, -items, place, name) for place, name in enumerate(field_names()) for move, items in _effect_of_answering(decision, name)
    ]
    order = list(Moves)
    return tuple(
        Question(field=name, because=f"Tell us {note_of(AthleteProfile, name).words}: {_SAID[move]}.", moves=move)
        for move, _, _, name in sorted(found, key=lambda each: (order.index(each[0]), *each[1:3]))
    )


def _effect_of_answering(decision: Decision, name: str) -> Iterator[tuple[Moves, int]]:
    """Give the most telling change that any answer to a blank field makes, when there is one."""
    effects: list[tuple[Moves, int]] = []
    for profile in _answered(decision, name):
        effect = _difference(decision, decide(profile, decision.known))
        if effect is not None:
            effects.append(effect)
        if effect is not None and _is_as_telling_as_can_be(decision, effect):
            break
    if effects:
        order = list(Moves)
        yield min(effects, key=lambda each: (order.index(each[0]), -each[1]))


def _answered(decision: Decision, name: str) -> Iterator[AthleteProfile]:
    """Give the profile with a blank field answered, once for each class of answers that differs from leaving it blank."""
    if getattr(decision.profile, name) is not None:
        return
    classes = {class_of(decision.profile, name, decision.known)}
    for value in representatives(name, decision.known):
        try:
            profile = decision.profile.changed(**{name: value})
        except InvalidProfile:
            continue
        told_apart = class_of(profile, name, decision.known)
        if told_apart not in classes:
            classes.add(told_apart)
            yield profile


def class_of(profile: AthleteProfile, name: str, known: Knowledge) -> tuple[object, ...]:
    """Return all that the rules (and the doses and loads, for the fields these read) can see of a field."""
    asked = _asked_of(name, known)
    seen = [axis.cell_of(value) for (_, axes), value in zip(asked, _values(profile, name, known), strict=True) for axis in axes]
    shared = _shared(profile, name, known)
    return (*seen, *shared, getattr(profile, name)) if name in READ_WHOLE else (*seen, *shared)


def _values(profile: AthleteProfile, name: str, known: Knowledge) -> Iterator[Value]:
    """Give the value of each fact that reads a field."""
    return (fact.read(profile, known.context) for fact, _ in _asked_of(name, known))


def _shared(profile: AthleteProfile, name: str, known: Knowledge) -> Iterator[Value]:
    """Give each number of sets that variations share and that is read from a field."""
    return (each.fact.read(profile, known.context) for each in known.shared if name in each.fact.fields)


@lru_cache(maxsize=1024)
def _asked_of(name: str, known: Knowledge) -> tuple[tuple[Fact, tuple[Axis, ...]], ...]:
    """Return each fact that reads a field, with its axes."""
    facts = [fact for fact in known.facts.values() if name in fact.fields]
    return tuple((fact, tuple(axis for axis in known.matcher.axes.values() if axis.fact is fact)) for fact in facts)


def _is_as_telling_as_can_be(decision: Decision, effect: tuple[Moves, int]) -> bool:
    """Whether no other answer to the field could move more: the outcome changes, and every item with it."""
    move, items = effect
    return move is Moves.OUTCOME and items >= len(decision.session.items if decision.session else ())


def _difference(before: Decision, after: Decision) -> tuple[Moves, int] | None:
    """Return what differs between two decisions and in how many items."""
    old, new = _items(before), _items(after)
    changed = sum(slot not in old or slot not in new or _done(old[slot]) != _done(new[slot]) for slot in {*old, *new})
    if outcome(before) is not outcome(after):
        return Moves.OUTCOME, changed
    if {slot: item.variation for slot, item in old.items()} != {slot: item.variation for slot, item in new.items()}:
        return Moves.VARIATION, changed
    return (Moves.DOSE, changed) if changed else None


def _items(decision: Decision) -> dict[str, SessionItem]:
    return {item.slot.value: item for item in (decision.session.items if decision.session else ())}


_done = attrgetter(*(each.name for each in attrs.fields(SessionItem) if each.name != "reasons"))
"""Everything of an item but the rules that shaped it."""


@lru_cache(maxsize=1024)
def representatives(name: str, known: Knowledge) -> tuple[Kept, ...]:
    """
    Return answers to a field, at least one of each class that the rules can tell apart.

    Of a list of records there is one class for each that a single record can make; others join these.
    """
    domain = note_of(AthleteProfile, name).domain
    if name == "records":
        return tuple(_everything_lifted(kg, known) for kg in _PROBES[name])
    if isinstance(domain, ListOf) and isinstance(domain.each, RecordOf):
        return _single_records(name, domain.each.record, known)
    return (*_PROBES.get(name, ()), *_representatives(domain, name, known))


def _everything_lifted(kg: float, known: Knowledge) -> tuple[LiftRecord, ...]:
    return tuple(LiftRecord(variation=each, load_kg=kg, reps=5, days_ago=0) for each in known.exercises.by_id)


def _representatives(domain: Domain, name: str, known: Knowledge) -> Iterator[Kept]:
    match domain:
        case YesNo():
            yield from (True, False)
        case OneOf():
            yield from domain.words
        case Whole() | Number():
            yield from _ends(domain, name, known)
        case Repeated():
            yield from _ends(domain.each, name, known)
        case Sided():
            yield from (Sides(value, value) for value in _ends(domain.each, name, known))
        case MappingOf():
            each = list(_representatives(domain.value, name, known))
            yield from (FrozenMapping(dict.fromkeys(domain.key.words, value)) for value in each)
            yield from (FrozenMapping({key: value}) for key in domain.key.words for value in each)
        case SetOf(member=OneOf() as member):
            yield frozenset(member.words)
            yield from (frozenset({word}) for word in member.words)
            yield frozenset()
        case SetOf():
            yield frozenset(known.exercises.by_id)
        case VariationId():
            yield from known.exercises.by_id
        case _:
            return


def _single_records(name: str, record: type[Record], known: Knowledge) -> tuple[Kept, ...]:
    """
    Return lists of one record, one for each class that the rules can tell apart, and the empty list.

    Words (a variation, a method) after which the facts read the same at both ends of every number are alike in between, since what a fact
    makes of a number only grows or only shrinks with it; so all numbers are tried with one of them.
    """
    domains = {each.name: note_of(record, each.name).domain for each in attrs.fields(record)}
    choices = {each: list(_representatives(domain, name, known)) for each, domain in domains.items()}
    numbers = {each: sorted(choices.pop(each)) for each, domain in domains.items() if isinstance(domain, (Whole, Number))}
    ends = list(product(*((several[0], several[-1]) for several in numbers.values())))
    facts = {each.name: each for each in (*known.facts.values(), *(one.fact for one in known.shared)) if name in each.fields}.values()
    nobody: dict[str, Kept] = dict.fromkeys(field_names())

    def trying(words: tuple[Kept, ...], point: tuple[Kept, ...]) -> AthleteProfile:
        tried = record.of_read(dict(zip((*choices, *numbers), (*words, *point), strict=True)))
        return AthleteProfile.of_read({**nobody, name: (tried,)})

    alike: dict[object, tuple[Kept, ...]] = {}
    for words in product(*choices.values()):
        profiles = [trying(words, point) for point in ends]
        alike.setdefault(tuple([fact.read(profile, known.context) for profile in profiles for fact in facts]), words)
    one_each = {class_of(AthleteProfile.of_read({**nobody, name: ()}), name, known): ()}
    for words, point in product(alike.values(), product(*numbers.values())):
        profile = trying(words, point)
        one_each.setdefault(class_of(profile, name, known), getattr(profile, name))
    return tuple(one_each.values())


def _ends(domain: Whole | Number, name: str, known: Knowledge) -> list[float]:
    """Return the values on both sides of each constant that a rule or a derived fact compares the field with; it may lie between two."""
    settings = known.rules.settings
    constants = {Fraction(cut) for fact in known.facts.values() for cut in fact.cuts(settings).get(name, ())}
    constants |= {Fraction(atom.value) for atom in known.atoms if isinstance(atom, Comparison) and _compares(atom, name)}
    if not constants:
        return [domain.high]
    cuts = sorted({each // domain.step * domain.step for each in constants})
    around = [cut + shift for cut in cuts for shift in (-domain.step, domain.step)]
    points: list[Fraction | int] = [*cuts, *around, domain.low, domain.high]
    inside = dict.fromkeys(point for point in points if domain.low <= point <= domain.high)
    return [int(point) if isinstance(domain, Whole) else float(point) for point in inside]


def _compares(atom: Comparison, name: str) -> bool:
    """Whether a comparison is one of numbers that an answer to the field holds."""
    return isinstance(atom.fact, NumberFact) and name in atom.fact.fields
