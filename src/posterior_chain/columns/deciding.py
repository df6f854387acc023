"""
Decisions for many rows at once: the steps of :mod:`posterior_chain.engine.decision`, each for all rows.

The sets are the same sets and the tables the same tables. Wherever a step is more than an operation on sets, rows for which the same
counts are asked of the engine once.
"""

# pyright: basic

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

import numpy as np
import numpy.typing as npt
from attrs import Factory, field, frozen

from posterior_chain.columns.answered import Properties, Question, Rows
from posterior_chain.columns.choosing import MOST_IN_A_FAMILY, NOBODY, Choosing, Pick
from posterior_chain.columns.grouping import Numbers
from posterior_chain.columns.matching import Firing
from posterior_chain.columns.prescribing import Prescribed, Prescribing
from posterior_chain.columns.sessions import Clocks, Sharing, fitted
from posterior_chain.columns.standing import Standing, Standings
from posterior_chain.columns.weeks import Weeks
from posterior_chain.columns.words import Flags, Words, within
from posterior_chain.engine.decision import Engine
from posterior_chain.engine.dosing import Dose
from posterior_chain.engine.knowledge import Ground, Knowledge
from posterior_chain.model.athlete import value_or_assumption
from posterior_chain.model.session import EffortLoad, ExternalLoad, Load
from posterior_chain.model.units import Reps
from posterior_chain.model.vocabulary import Level, Method, Outcome, Scope

__all__ = ["NULL", "Column", "Deciding"]

NULL = -1
"""Stands for no cell."""

_OUTCOMES, _METHODS = tuple(Outcome), tuple(Method)
_KINDS = ("bodyweight", "external", "external_by_effort", "assisted")


@frozen(eq=False)
class Column:
    """A column as whole numbers, :data:`NULL` where it has no cell: what is counted, grams, or the places of words."""

    numbers: Numbers
    words: Sequence[str] | None = None

    def spread(self, at: Numbers, rows: int) -> Column:
        """Return the column of so many *rows* that has these cells *at* some of them."""
        numbers = np.full(rows, NULL, np.int64)
        numbers[at] = self.numbers
        return Column(numbers, self.words)


@frozen(eq=False)
class Deciding:
    """Decides for many rows, with what was found for others."""

    engine: Engine
    _weeks: Weeks = field(init=False, default=Factory(lambda self: Weeks(self.engine.known), takes_self=True))
    _firing: Firing = field(init=False, default=Factory(lambda self: Firing(self._weeks), takes_self=True))
    _standings: Standings = field(init=False, default=Factory(lambda self: Standings(self.engine.places), takes_self=True))
    _choosing: Choosing = field(init=False, default=Factory(lambda self: Choosing(self.engine.known), takes_self=True))
    _prescribing: Prescribing = field(init=False, default=Factory(lambda self: Prescribing(self.engine.places), takes_self=True))
    _sharing: Sharing = field(init=False, default=Factory(lambda self: Sharing(self.engine.together, self._weeks), takes_self=True))

    @property
    def _known(self) -> Knowledge:
        return self.engine.known

    @property
    def is_possible(self) -> bool:
        """Whether every family is small enough to be picked from in columns."""
        return all(bits.bit_count() <= MOST_IN_A_FAMILY for bits in self._known.family.values())

    def said(self, rows: Rows, errors: Mapping[int, str]) -> tuple[dict[str, Column], npt.NDArray[np.uint8]]:
        """Return the cells of what is said of each row, an error of those that can not be read; and the bytes of each trace."""
        at = np.array([row for row in range(rows.count) if row not in errors], np.int64)
        decided, fired = self.decided(rows.take(at))
        traces = np.zeros((rows.count, len(fired) * fired.itemsize), np.uint8)
        traces[at] = np.ascontiguousarray(fired.T).astype("<u8").view(np.uint8)
        error = Column(np.full(rows.count, NULL, np.int64), tuple(errors.values()))
        error.numbers[list(errors)] = range(len(errors))
        return {"error": error, **{name: column.spread(at, rows.count) for name, column in decided.items()}}, traces

    def decided(self, rows: Rows) -> tuple[dict[str, Column], Words]:
        """Return the cells of what is said of each row, and which rules fired."""
        fired = self._firing.fired(rows)
        refers = self._fires(fired, lambda ground: ground.refers is not None and ground.refers.scope is Scope.ALL)
        outcome = np.full(rows.count, _OUTCOMES.index(Outcome.REFER), np.int64)
        at = np.flatnonzero(~refers)
        if not len(at):
            return {"outcome": Column(outcome, _OUTCOMES)}, fired
        further = self._further(rows.take(at), fired[:, at])
        outcome[at] = further.pop("outcome").numbers
        return {"outcome": Column(outcome, _OUTCOMES), **{name: cells.spread(at, rows.count) for name, cells in further.items()}}, fired

    def _fires(self, fired: Words, wanted: Callable[[Ground], bool]) -> Flags:
        """Return where a rule that is *wanted* fired."""
        bits = sum(1 << ground.bit for ground in self._known.grounds if wanted(ground))
        flags: Flags = np.asarray(within(fired, bits).any(axis=0))
        return flags

    def _further(self, rows: Rows, fired: Words) -> dict[str, Column]:
        """Decide for rows that no gate refers at once."""
        today = self._standings.standing(rows, fired)
        candidates = within(~(today.kept_away | today.gaps), self._known.every)
        heavy = self._prescribing.too_heavy(candidates, today)
        allowed = candidates & ~heavy
        possible = within(~(today.gaps | heavy), self._known.every)
        emptied = possible.any(axis=0) & ~(possible & ~today.kept_for_health).any(axis=0)
        picks = self._choosing.picks(today, allowed)
        done = self._done(picks, today)
        sets, taken_for_health = self._sharing.shared(picks, done.clocks.sets, today)
        clocks = Clocks(done.clocks.slots, sets, done.clocks.amount, done.clocks.each, done.clocks.rest_s)
        session = fitted(clocks, self._minutes.ask(rows).numbers())
        there = (session.minutes > 0) & ~emptied
        kept = session.kept & there
        shaped_for_health = (kept & (done.health | taken_for_health)).any(axis=0)
        left_out_for_health = (taken_for_health & (sets == 0)).any(axis=0)
        health = shaped_for_health | left_out_for_health | self._health_binds(today, possible)
        outcome = np.select(
            [emptied, ~there, health],
            [_OUTCOMES.index(each) for each in (Outcome.REFER, Outcome.REST, Outcome.TRAIN_WITH_CARE)],
            _OUTCOMES.index(Outcome.TRAIN),
        )
        columns = {"outcome": Column(outcome, _OUTCOMES), "estimated_minutes": Column(np.where(there, session.minutes, NULL))}
        for number, pick in enumerate(picks):
            cells = done.cells(number, session.sets[number], session.most)
            columns |= {
                f"{pick.slot}_{name}": Column(np.where(kept[number], cell.numbers, NULL), cell.words) for name, cell in cells.items()
            }
        return columns

    def _health_binds(self, today: Standing, possible: Words) -> Flags:
        """Return where a rule about health refers, withholds all, alone withholds something that is *possible*, or limits the week."""
        alone = np.asarray((today.kept_once & today.kept_for_health & possible).any(axis=0))
        known = self._known
        at_once = self._fires(today.fired, lambda each: each.is_about_health and bool(each.refers or each.withholds == known.every))
        return alone | at_once | self._week_for_health(today)

    @cached_property
    def _minutes(self) -> Question[int]:
        return Question(("minutes",), lambda profile: value_or_assumption(profile, "minutes"))

    @cached_property
    def _sessions_asked(self) -> Question[int]:
        return Question(("sessions_per_week",), lambda profile: value_or_assumption(profile, "sessions_per_week"))

    def _week_for_health(self, today: Standing) -> Flags:
        """Return where a rule about health sets the sessions a week."""
        asked = self._sessions_asked.ask(today.rows).numbers()
        caps = [(ground, ground.sessions_per_week) for ground in self._known.grounds if ground.sessions_per_week is not None]
        most, for_health = asked.copy() + 1, asked.copy() + 1
        for ground, cap in caps:
            here = np.where(today.fires(ground), cap, asked + 1)
            most = np.minimum(most, here)
            for_health = np.minimum(for_health, here) if ground.is_about_health else for_health
        flags: Flags = (for_health == most) & (most <= asked)
        return flags

    def _done(self, picks: Sequence[Pick], today: Standing) -> _Done:
        """Return how each pick is done."""
        shape = (len(picks), today.rows.count)
        dose, load, health = np.full(shape, NULL, np.int64), np.full(shape, NULL, np.int64), np.zeros(shape, np.bool_)
        for number, pick in enumerate(picks):
            for place in np.unique(pick.place[pick.place != NOBODY]).tolist():
                at = np.flatnonzero(pick.place == place)
                found: Prescribed = self._prescribing.prescribed(place, at, today)
                dose[number, at], load[number, at] = found.dose, found.load
                health[number, at] = found.health | pick.health[at]
        return _Done(picks, dose, load, health, self._doses.at(dose), self._loads.at(load), self._variations)

    @cached_property
    def _variations(self) -> tuple[str, ...]:
        return tuple(each.id for each in self._known.variations)

    @cached_property
    def _doses(self) -> Properties[tuple[Dose, Level]]:
        return Properties(self._prescribing.doses, 12, lambda found: _dose_numbers(found[0]))

    @cached_property
    def _loads(self) -> Properties[Load | None]:
        return Properties(self._prescribing.loads, 3, _load_numbers)


def _dose_numbers(dose: Dose) -> tuple[int, ...]:
    more = dose.with_more_reserve().rir
    return (
        _METHODS.index(dose.method),
        dose.sets,
        dose.amount.low,
        dose.amount.high,
        isinstance(dose.amount, Reps),
        dose.clock.each,
        dose.clock.rest_s,
        dose.rir.low,
        dose.rir.high,
        more.low,
        more.high,
        dose.factor(estimated=True) < 1,
    )


def _load_numbers(load: Load | None) -> tuple[int, ...]:
    if load is None:
        return NULL, NULL, False
    return _KINDS.index(load.kind), load.kg.grams if isinstance(load, ExternalLoad) else NULL, isinstance(load, EffortLoad)


@frozen(eq=False)
class _Done:
    """How each pick is done in each row, with the numbers of its dose and its load."""

    picks: Sequence[Pick]
    dose: Numbers
    load: Numbers
    health: npt.NDArray[np.bool_]
    _doses: Numbers
    _loads: Numbers
    _variations: Sequence[str]

    @cached_property
    def clocks(self) -> Clocks:
        """What the clock knows of each pick, before any sets are shared; no sets where nothing is picked."""
        _, sets, _, high, _, each, rest_s, *_ = self._doses
        return Clocks(tuple(pick.slot for pick in self.picks), np.where(self.dose == NULL, 0, sets), high, each, rest_s)

    def cells(self, number: int, sets: Numbers, most: Numbers) -> Mapping[str, Column]:
        """Return the cells of one slot, with so many *sets* and at *most* so many repetitions or seconds."""
        method, _, low, high, is_reps, _, _, *rir = self._doses[:, number]
        kind, grams, by_effort = self._loads[:, number]
        reserve = (by_effort == 1) & (rir[4] == 1)
        low, high = np.minimum(low, most), np.minimum(high, most)
        return {
            "variation": Column(self.picks[number].place, self._variations),
            "method": Column(method, _METHODS),
            "sets": Column(sets),
            "reps_low": Column(np.where(is_reps, low, NULL)),
            "reps_high": Column(np.where(is_reps, high, NULL)),
            "seconds_low": Column(np.where(is_reps, NULL, low)),
            "seconds_high": Column(np.where(is_reps, NULL, high)),
            "load": Column(kind, _KINDS),
            "load_kg": Column(grams),
            "rir_low": Column(np.where(reserve, rir[2], rir[0])),
            "rir_high": Column(np.where(reserve, rir[3], rir[1])),
        }
