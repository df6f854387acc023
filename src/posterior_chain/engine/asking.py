"""
Which unanswered questions matter: found by asking the rules, one value of each class they tell apart, one blank field at a time.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache

import attrs

from posterior_chain.engine.decision import Decision, decide
from posterior_chain.engine.explaining import outcome
from posterior_chain.engine.knowledge import Knowledge
from posterior_chain.errors import InvalidProfile
from posterior_chain.language.conditions import Atom, Comparison, Has
from posterior_chain.model.advice import Moves, Question
from posterior_chain.model.athlete import AthleteProfile, field_names
from posterior_chain.model.domains import (
    Domain,
    FrozenMapping,
    Kept,
    ListOf,
    MappingOf,
    Number,
    OneOf,
    SetOf,
    Sided,
    Sides,
    Whole,
    YesNo,
    note_of,
)
from posterior_chain.model.session import SessionItem
from posterior_chain.model.vocabulary import Family

__all__ = ["questions", "representatives"]

_SAID = {
    Moves.OUTCOME: "your answer could change whether you train today",
    Moves.VARIATION: "your answer could change which exercises you get",
    Moves.DOSE: "your answer could change how much you do",
}
_READ_BY_THE_ENGINE = {"minutes": (20, 30, 60, 90), "body_mass_kg": (40, 55, 70, 90)}
"""Fields without cells: the fitting and the loads read them, so a few answers stand for all."""


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
    if getattr(decision.profile, name) is not None:
        return
    effects: list[tuple[Moves, int]] = []
    for value in representatives(name, decision.known):
        try:
            profile = attrs.evolve(decision.profile, **{name: value})
        except InvalidProfile:
            continue
        effect = _difference(decision, decide(profile, decision.known))
        if effect is not None:
            effects.append(effect)
        if effect is not None and _is_as_telling_as_can_be(decision, effect):
            break
    if effects:
        order = list(Moves)
        yield min(effects, key=lambda each: (order.index(each[0]), -each[1]))


def _is_as_telling_as_can_be(decision: Decision, effect: tuple[Moves, int]) -> bool:
    """Whether no other answer to the field could move more: the outcome changes, and every item with it."""
    move, items = effect
    return move is Moves.OUTCOME and items >= len(decision.session.items if decision.session else ())


def _difference(before: Decision, after: Decision) -> tuple[Moves, int] | None:
    """Return what differs between two decisions and in how many items."""
    old, new = _items(before), _items(after)
    changed = sum(old.get(slot) != new.get(slot) for slot in {*old, *new})
    if outcome(before) is not outcome(after):
        return Moves.OUTCOME, changed
    if {slot: item.variation for slot, item in old.items()} != {slot: item.variation for slot, item in new.items()}:
        return Moves.VARIATION, changed
    return (Moves.DOSE, changed) if changed else None


def _items(decision: Decision) -> dict[str, SessionItem]:
    items = decision.session.items if decision.session else ()
    return {item.slot.value: attrs.evolve(item, reasons=()) for item in items}


@lru_cache(maxsize=512)
def _cached(name: str, known: Knowledge) -> tuple[Kept, ...]:
    return tuple(_representatives(note_of(AthleteProfile, name).domain, name, known))


def representatives(name: str, known: Knowledge) -> tuple[Kept, ...]:
    """Return one answer of each class of a field that the rules can tell apart, the most telling first where that is known."""
    return _cached(name, known)


def _representatives(domain: Domain, name: str, known: Knowledge) -> Iterator[Kept]:
    if isinstance(domain, YesNo):
        yield from (True, False)
    elif isinstance(domain, OneOf):
        yield from domain.words
    elif isinstance(domain, (Whole, Number)):
        yield from _ends(domain, name, known)
    elif isinstance(domain, Sided):
        yield from (Sides(value, value) for value in _ends(domain.each, name, known))
    elif isinstance(domain, MappingOf):
        yield from _mappings(domain, name, known)
    elif isinstance(domain, SetOf):
        yield from _sets(domain, name, known)
    elif isinstance(domain, ListOf):
        yield from _lists(name, known)


def _ends(domain: Whole | Number, name: str, known: Knowledge) -> list[Kept]:
    """Return the values on both sides of each constant that a rule or a derived fact compares the field with."""
    cuts = {Fraction(str(cut)) for cut in _READ_BY_THE_ENGINE.get(name, ())}
    cuts |= {Fraction(str(cut)) for fact in known.facts.values() for cut in fact.cuts.get(name, ())}
    cuts |= {
        Fraction(str(atom.value))
        for atom in _atoms(known)
        if isinstance(atom, Comparison) and name in atom.fact.fields and atom.fact.name == name
    }
    points = {domain.low, domain.high} | {cut + shift for cut in cuts for shift in (-domain.step, 0, domain.step)}
    inside = sorted(point for point in points if domain.low <= point <= domain.high and not Fraction(point) % domain.step)
    return [int(point) if isinstance(domain, Whole) else float(point) for point in inside]


def _mappings(domain: MappingOf, name: str, known: Knowledge) -> Iterator[Kept]:
    if isinstance(domain.value, OneOf):
        for word in domain.value.words:
            yield FrozenMapping(dict.fromkeys(domain.key.words, word))
        yield from (
            (FrozenMapping({family: word}) for family in domain.key.words for word in domain.value.words)
            if domain.key.words is Family
            else ()
        )
        return
    cuts = {int(atom.value) for atom in _atoms(known) if isinstance(atom, Comparison) and name in atom.fact.fields}
    for cut in sorted(cuts):
        yield FrozenMapping(dict.fromkeys(domain.key.words, cut))


def _sets(domain: SetOf, name: str, known: Knowledge) -> Iterator[Kept]:
    asked = dict.fromkeys(atom.member for atom in _atoms(known) if isinstance(atom, Has) and name in atom.fact.fields)
    if name == "equipment" and isinstance(domain.member, OneOf):
        yield frozenset(domain.member.words)
        yield from (frozenset({word}) for word in domain.member.words)
    elif name == "owned":
        yield frozenset(known.exercises.by_id)
        yield from (frozenset({each}) for each in asked)
    else:
        yield from (frozenset({member}) for member in asked)
        yield frozenset()


def _lists(name: str, known: Knowledge) -> Iterator[Kept]:
    if name == "pains":
        yield from (
            ({"region": region, "score": score, "settles_by_morning": True},)
            for score in (10, 5, 2)
            for region in ("knee", "low_back", "hamstring")
        )
        yield ()
    elif name == "injuries":
        kinds = dict.fromkeys(
            atom.member for atom in _atoms(known) if isinstance(atom, Has) and atom.fact.name in ("injuries", "uncleared_injuries")
        )
        yield from (
            ({"kind": kind, "weeks_ago": weeks, "cleared": cleared},) for cleared, weeks in ((False, 1), (True, 30)) for kind in kinds
        )
        yield ()
    elif name == "this_week":
        yield from (
            ({"variation": each, "sets": 3, "method": "strength", "days_ago": 2},)
            for each in ("calf_raise", "glute_bridge")
            if each in known.exercises
        )


def _atoms(known: Knowledge) -> Iterator[Atom]:
    return (atom for ground in known.grounds for atom in ground.rule.when.atoms())
