"""When an obligation is broken, from what it says of one decision."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import ceil, floor

from posterior_chain.check.choosing import NoVoteFor, StepsDown, TogetherAtMost, VotesFor
from posterior_chain.check.obligation import AtLeast, AtMost, FitsTheMinutes, Never, NoLooser, Obligation, Refers, Requires, SessionsAtMost
from posterior_chain.doses.sessions import WARM_UP
from posterior_chain.language.effects import Bounds, rounded_sets
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.domains import Whole, note_of
from posterior_chain.model.exercise import Variation
from posterior_chain.model.units import Reps
from posterior_chain.model.vocabulary import Scope
from tests.check.second_prover.envelope import Dosed, Envelope
from tests.check.second_prover.terms import NO, Term, all_of, any_of, no

__all__ = ["broken"]

Broken = tuple[str | None, Term]
"""The variation it is about, if it is about one, and when it is broken."""

_SECONDS_PER_REP = 4


def broken(obligation: Obligation, envelope: Envelope) -> Iterator[Broken]:
    """Give, for each variation that an obligation is about, when it is broken."""
    meaning = envelope.stated if obligation.then.reads_as_stated else envelope.meaning
    about = meaning.holds(obligation.when)
    for name, wrong in _wrong(obligation, envelope):
        yield name, all_of((about, wrong))


def _wrong(obligation: Obligation, envelope: Envelope) -> Iterator[Broken]:
    """Give when what is demanded does not hold."""
    match obligation.then:
        case Refers(urgency=urgency, scope=scope):
            yield None, no(envelope.referring(lambda each: each.urgency.rank >= urgency.rank and each.scope in (scope, Scope.ALL)))
        case SessionsAtMost(sessions=sessions):
            yield None, envelope.more_sessions(sessions)
        case demand:
            for each in filter(demand.of.matches, envelope.exercises):
                yield each.id, all_of((envelope.allowed(each), _too_far(obligation, each, envelope)))


def _too_far(obligation: Obligation, variation: Variation, envelope: Envelope) -> Term:
    """Return when a variation that is allowed breaks what is demanded."""
    match obligation.then:
        case Never(of=of, methods=methods):
            done = any_of(each.when for each in envelope.doses(variation) if not methods or each.method in methods)
            return all_of((done, envelope.unproven(variation))) if of.unproven else done
        case Requires(what="equipment"):
            return no(envelope.equipped(variation))
        case Requires(what="prerequisite"):
            return no(envelope.opened(variation, envelope.stated))
        case Requires(what="level"):
            return no(envelope.reached(variation, envelope.stated))
        case NoLooser(name=name, most=most):
            return NO if getattr(envelope.ruleset.settings, name) <= _number(most) else no(NO)
        case StepsDown():
            return no(envelope.stepped_down(variation))
        case TogetherAtMost(sets=fact):
            return no(envelope.sharing(variation, fact.name))
        case NoVoteFor() as demand:
            return _voted_for(demand, variation, envelope)
        case VotesFor() as demand:
            return no(_voted_for(demand, variation, envelope))
        case AtMost() | AtLeast() | FitsTheMinutes() as demand:
            rows = envelope.doses(variation)
            return any_of(all_of((each.when, any_of(_beyond(demand, each, envelope)))) for each in rows)
        case other:
            raise AssertionError(f"the second prover does not know {type(other).__name__}")


def _voted_for(demand: VotesFor, variation: Variation, envelope: Envelope) -> Term:
    """Return whether a variation is voted for, with so many sets, by a rule that votes for nothing of its family that is not meant."""
    others = [each for each in envelope.exercises if each.family is variation.family and not demand.of.matches(each)]
    return envelope.voted_for(variation, others, demand.sets)


def _beyond(demand: AtMost | AtLeast | FitsTheMinutes, dosed: Dosed, envelope: Envelope) -> Iterator[Term]:
    """Give when a dose goes too far."""
    match demand:
        case AtLeast(rir=rir, rir_above_table=more):
            asked = max(rir, dosed.table.rir.low + more)
            yield NO if dosed.table.rir.low >= asked else no(envelope.bounded(dosed, lambda bounds: bounds.rir >= asked))
        case FitsTheMinutes():
            rest = _longest_rest(dosed)
            yield no(NO) if dosed.table.rest_s.low > rest else envelope.bounded(dosed, lambda bounds: bounds.rest_s > rest)
        case AtMost():
            yield from _more(demand, dosed, envelope)


def _more(demand: AtMost, dosed: Dosed, envelope: Envelope) -> Iterator[Term]:
    """Give when a dose has too many sets or repetitions or too much load."""
    usual = dosed.table.sets.low
    limits = [floor(_number(demand.sets))] if demand.sets is not None else []
    limits += [max(usual - demand.fewer, 1)] if demand.fewer is not None else []
    limits += [rounded_sets(usual * _number(demand.part))] if demand.part is not None else []
    if limits:
        yield envelope.more_sets(dosed, min(limits))
    if demand.repetitions is not None and isinstance(dosed.variation.amount, Reps):
        yield any_of(_more_repetitions(demand.repetitions, dosed, envelope))
    if demand.load is not None:
        part = _number(demand.load)
        yield no(envelope.bounded(dosed, lambda bounds: bounds.load_factor <= part)) if part < 1 else NO
    if demand.first_load is not None:
        first = _number(demand.first_load)
        yield no(envelope.bounded(dosed, lambda bounds: min(bounds.load_factor, bounds.start_factor) <= first)) if first < 1 else NO


def _more_repetitions(limit: int, dosed: Dosed, envelope: Envelope) -> Iterator[Term]:
    """Give each number of sets and each bound of repetitions with which more are done than a limit."""
    own, table = dosed.variation.amount, dosed.table
    assert isinstance(own, Reps)
    usual = ((own.meeting(table.reps) if table.reps else None) or own).high
    bounds = {Bounds().repetitions, *(each.repetitions for _, each in envelope.bounds(dosed))}
    for sets in range(1, table.sets.high + 1):
        for bound in bounds:
            if sets * max(min(usual, bound // sets), 1) > limit:
                fewer = envelope.bounded(dosed, lambda each, bound=bound: each.repetitions < bound)  # type: ignore[misc]
                attained = envelope.bounded(dosed, lambda each, bound=bound: each.repetitions == bound)  # type: ignore[misc]
                exactly = all_of((envelope.more_sets(dosed, sets - 1), no(envelope.more_sets(dosed, sets))))
                yield all_of((exactly, no(fewer), no(NO) if bound == Bounds().repetitions else attained))


def _longest_rest(dosed: Dosed) -> int:
    """Return the longest rest with which one set of one repetition, after the shortest warm-up, fits into the fewest minutes."""
    domain = note_of(AthleteProfile, "minutes").domain
    assert isinstance(domain, Whole)
    tempo = dosed.table.tempo.seconds if dosed.table.tempo else 0
    each = max(_SECONDS_PER_REP, tempo) if isinstance(dosed.variation.amount, Reps) else 1
    return ceil((domain.low - WARM_UP[0].minutes) * 60) - each * (2 if dosed.variation.per_side else 1)


def _number(value: object) -> Fraction:
    """Return a number of a demand whose settings are resolved."""
    assert isinstance(value, (int, Fraction))
    return Fraction(value)
