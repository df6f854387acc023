"""When one runner is allowed more than another, or under other rules."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from itertools import product

from posterior_chain.language.effects import Bounds, Cap
from posterior_chain.language.facts import Cautious, Fact, FamilyFact, MuscleFact, SetFact, YesNoFact
from posterior_chain.language.vocabulary import FACTS
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.domains import Number, OneOf, Repeated, Sided, Whole, YesNo, note_of
from posterior_chain.model.exercise import LoadKind, Variation
from posterior_chain.model.units import Reps
from posterior_chain.model.vocabulary import Equipment, Family, InjuryKind, Level, RedFlag, Scope, Technique, Urgency
from tests.check.second_prover.envelope import Dosed, Envelope
from tests.check.second_prover.meaning import Meaning
from tests.check.second_prover.runners import Runner
from tests.check.second_prover.terms import Term, all_of, any_of, no

__all__ = ["answered_best", "less_advised", "more_allowed", "more_cautious"]

Bound = int | Fraction
Side = tuple[Callable[[Bounds], Bound], Callable[[Bound, Bound], bool]]

_SIDES: tuple[Side, ...] = (
    (lambda bounds: bounds.repetitions, lambda one, limit: one <= limit),
    (lambda bounds: bounds.rir, lambda one, limit: one >= limit),
    (lambda bounds: bounds.rest_s, lambda one, limit: one >= limit),
)
_SIDES_OF_LOADS: tuple[Side, ...] = (
    (lambda bounds: bounds.load_factor, lambda one, limit: one <= limit),
    (lambda bounds: min(bounds.load_factor, bounds.start_factor), lambda one, limit: one <= limit),
)
"""Each bound of a dose but that of sets, and when it keeps to a limit; those of loads are felt where there is one."""


# -- under other rules


def more_allowed(old: Envelope, new: Envelope, variation: Variation) -> Iterator[Term]:
    """Give when *new* rules allow more of a variation than the *old* ones: the variation, a harder method, a larger dose."""
    yield all_of((new.allowed(variation), no(old.allowed(variation))))
    both = (old.allowed(variation), new.allowed(variation))
    for fact in {
        number.name for each in old.rules for effect in each.rule.then if isinstance(effect, Cap) for number, _ in effect.together()
    }:
        yield all_of((*both, old.sharing(variation, fact), no(new.sharing(variation, fact))))
    for before, after in zip(old.doses(variation), new.doses(variation), strict=True):
        yield all_of((*both, after.when, no(before.when), old.taken(variation, after.method)))
        yield all_of((*both, before.when, after.when, any_of(_more(old, new, before))))


def _more(old: Envelope, new: Envelope, row: Dosed) -> Iterator[Term]:
    """Give when a dose in one row of the table is larger."""
    for most in range(1, row.table.sets.high):
        yield all_of((new.more_sets(row, most), no(old.more_sets(row, most))))
    left = {each for each, _ in new.bounds(row)}
    gone = [bounds for each, bounds in old.bounds(row) if each not in left]
    for value, keeps in (*_SIDES, *(_SIDES_OF_LOADS if row.variation.loading.kind is LoadKind.EXTERNAL else ())):
        for limit in {value(bounds) for bounds in gone}:
            if not keeps(value(_usual(row)), limit):

                def kept(bounds: Bounds) -> bool:
                    return keeps(value(bounds), limit)  # noqa: B023 - asked at once

                yield all_of((old.bounded(row, kept), no(new.bounded(row, kept))))


def _usual(row: Dosed) -> Bounds:
    """Return what the table asks for by itself: as many repetitions as its sets may have, of holds none, its reserve and its rest."""
    own, table = row.variation.amount, row.table
    usual = ((own.meeting(table.reps) if table.reps else None) or own) if isinstance(own, Reps) else None
    repetitions = usual.high * table.sets.high if usual else 0
    return Bounds(repetitions=repetitions, rir=table.rir.low, rest_s=table.rest_s.low)


def less_advised(old: Envelope, new: Envelope) -> Iterator[Term]:
    """Give when *new* rules refer less, or advise more sessions, than the *old* ones."""
    for urgency, scope in product(Urgency, Scope):
        once, now = (
            each.referring(lambda gate: gate.urgency.rank >= urgency.rank and gate.scope in (scope, Scope.ALL))  # noqa: B023
            for each in (old, new)
        )
        yield all_of((once, no(now)))
    for sessions in range(1, 7):
        yield all_of((old.sessions_at_most(sessions), new.more_sessions(sessions)))


# -- another runner


def more_cautious(one: Meaning, other: Meaning) -> Iterator[Term]:
    """Give what makes the *other* runner a more cautious one: every fact alike, or further in its cautious direction."""
    for name, fact in FACTS.items():
        if not isinstance(fact, (FamilyFact, MuscleFact)) and name != "reading_in_doubt":  # it follows from a measurement
            if isinstance(fact, SetFact):
                yield from (_further(FACTS[name], one.members[name](each), other.members[name](each)) for each in _members(name, one))
            else:
                yield _further(fact, one.values[name], other.values[name])
    family = Family.GLUTE_HAM_RAISE
    yield any_of((no(other.runner.said_level[family] > 0), one.runner.said_level[family] > 0))


def _members(name: str, meaning: Meaning) -> Iterable[str]:
    """Return the words that a set may have."""
    words: dict[str, Iterable[str]] = {"practised": meaning.runner.variations, "red_flags": RedFlag, "equipment": Equipment}
    return words.get(name, InjuryKind)


def _further(fact: Fact, value: Term, other: Term) -> Term:
    """Return whether the other value of a fact is the same, or more cautious."""
    if fact.cautious is None:
        return value == other
    less, more = (value, other) if fact.cautious is Cautious.HIGHER else (other, value)
    return any_of((no(less), more)) if isinstance(fact, (YesNoFact, SetFact)) else less <= more


def answered_best(runner: Runner) -> Iterator[tuple[str, Term, list[tuple[Term, Term]]]]:
    """Give each guarded question, when it is blank, and what the best answer to it makes of the same runner."""
    for name, given in runner.given.items():
        note = note_of(AthleteProfile, name)
        if note.guarded:
            yield name, no(given), [(given, True), *_best(name, runner)]
    for family in Family:
        level, technique = runner.said_level[family], runner.said_technique[family]
        yield f"levels[{family}]", level == 0, [(level, len(Level))]
        yield f"technique[{family}]", technique == 0, [(technique, len(Technique))]


def _best(name: str, runner: Runner) -> Iterator[tuple[Term, Term]]:
    """Give the best answer to a question; of what may hurt or be wrong a blank holds nothing, so nothing changes."""
    fact = FACTS.get(name)
    match note_of(AthleteProfile, name).domain:
        case YesNo():
            yield runner.answer[name], True
        case OneOf(words):
            yield runner.answer[name], 0 if name == "hamstring_tightness" else len(tuple(words)) - 1
        case Whole() | Number() as domain:
            yield runner.answer[name], int(domain.high / domain.step)
        case Sided(each) | Repeated(each):
            low = name == "active_knee_extension_deg" or (fact is not None and fact.cautious is Cautious.HIGHER)
            yield from ((side, int((each.low if low else each.high) / each.step)) for side in runner.sides[name])
        case _:
            return
