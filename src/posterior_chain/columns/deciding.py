"""
Decisions for many rows at once: the steps of :mod:`posterior_chain.engine.decision`, each for all rows.

The sets are the same sets and the tables the same tables. Wherever a step is more than an operation on sets, rows for which the same
counts are asked of the engine once.
"""

# pyright: basic

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

import attrs
import numpy as np
import numpy.typing as npt
from attrs import Factory, field, frozen

from posterior_chain.columns.answered import Properties, Question, Rows
from posterior_chain.columns.cells import NULL, Column, Decided, Done, numbers_of_doses, numbers_of_loads
from posterior_chain.columns.choosing import MOST_IN_A_FAMILY, NOBODY, Choosing, Pick
from posterior_chain.columns.grouping import Numbers, alike
from posterior_chain.columns.kinds import Each, Standing
from posterior_chain.columns.matching import Firing
from posterior_chain.columns.prescribing import Prescribing
from posterior_chain.columns.sessions import Fitted, Sharing, fitted
from posterior_chain.columns.standing import Standings
from posterior_chain.columns.weeks import Weeks
from posterior_chain.columns.words import Flags, Words, within
from posterior_chain.engine.decision import Engine
from posterior_chain.engine.dosing import Dose
from posterior_chain.engine.knowledge import Ground, Knowledge
from posterior_chain.model.athlete import value_or_assumption
from posterior_chain.model.session import Load
from posterior_chain.model.vocabulary import Level, Outcome, Scope

__all__ = ["Deciding"]

_PLENTY = 1000  # more sessions a week than anybody is asked about
_OUTCOMES = tuple(Outcome)
_NO_OUTCOME = Column(np.zeros(0, np.int64), _OUTCOMES)


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
    def known(self) -> Knowledge:
        """The rules and exercises that decide."""
        return self.engine.known

    @property
    def is_possible(self) -> bool:
        """Whether every family is small enough to be picked from in columns."""
        return all(bits.bit_count() <= MOST_IN_A_FAMILY for bits in self.known.family.values())

    def said(self, rows: Rows, errors: Mapping[int, str]) -> tuple[Decided, npt.NDArray[np.uint8]]:
        """Return what is said of each row, an error of those that can not be read; and the bytes of each trace."""
        at = np.array([row for row in range(rows.count) if row not in errors], np.int64)
        decided, fired = self.decided(rows.take(at))
        traces = np.zeros((rows.count, len(fired) * fired.itemsize), np.uint8)
        traces[at] = np.ascontiguousarray(fired.T).astype("<u8").view(np.uint8)
        said = decided.spread(at, rows.count, len(errors))
        said.answer[list(errors)] += np.arange(len(errors))
        error = Column(np.arange(-decided.count, len(errors)).clip(NULL), tuple(errors.values()))
        return Decided({**said.columns, "error": error}, said.answer, said.count), traces

    def decided(self, rows: Rows) -> tuple[Decided, Words]:
        """Return what is decided for each row, and which rules fired."""
        fired = self._firing.fired(rows)
        refers = self._fires(fired, lambda ground: ground.refers is not None and ground.refers.scope is Scope.ALL)
        at = np.flatnonzero(~refers)
        further = self._further(rows.take(at), fired[:, at]) if len(at) else Decided({"outcome": _NO_OUTCOME}, at, 0)
        decided = further.spread(at, rows.count, 1)
        decided.columns["outcome"].numbers[-1] = _OUTCOMES.index(Outcome.REFER)
        return decided, fired

    def _fires(self, fired: Words, wanted: Callable[[Ground], bool]) -> Flags:
        """Return where a rule that is *wanted* fired."""
        bits = sum(1 << ground.bit for ground in self.known.grounds if wanted(ground))
        flags: Flags = np.asarray(within(fired, bits).any(axis=0))
        return flags

    def _further(self, rows: Rows, fired: Words) -> Decided:
        """Decide for rows that no gate refers at once."""
        return self._of_cases(*self._cases(rows, fired))

    def _cases(self, rows: Rows, fired: Words) -> tuple[Standing, Each, Words, Words]:
        """Return the cases that differ, those behind them, their candidates, and those too heavy; rows that stand alike are one case."""
        kinds = self._standings.kinds(rows, fired)
        today, each = self._standings.standing(rows.take(kinds.first), fired[:, kinds.first]), self._standings.each(rows, kinds)
        candidates = within(~(today.kept_away | today.gaps), self.known.every)
        heavy = self._prescribing.too_heavy(candidates, today, each)
        cases = alike([each.kind, *heavy], rows.count)
        kind = each.kind[cases.first]
        each, heavy = Each(rows, cases.group, each.mass), heavy[:, cases.first]
        return today.take(kind), each, candidates[:, kind], heavy

    def _of_cases(self, today: Standing, each: Each, candidates: Words, heavy: Words) -> Decided:
        """Decide for rows where the *candidates* that are too *heavy* are known too."""
        possible = within(~(today.gaps | heavy), self.known.every)
        emptied = possible.any(axis=0) & ~(possible & ~today.kept_for_health).any(axis=0)
        done = self._done(self._choosing.picks(today, candidates & ~heavy), today, each)
        shared, taken_for_health = self._sharing.shared(done.picks, done.sets, today)
        left_out_for_health = (taken_for_health & (shared == 0)).any(axis=0)
        session = self._sessions(done, shared, each)
        there = (session.minutes > 0) & ~emptied.take(each.kind)
        kept = session.kept & there
        shaped_for_health = (kept & (done.lighter_for_health | (done.health | taken_for_health).take(each.kind, axis=1))).any(axis=0)
        binds = (left_out_for_health | self._health_binds(today, possible)).take(each.kind) | self._week_for_health(today, each)
        outcome = np.select(
            [emptied.take(each.kind), ~there, shaped_for_health | binds],
            [_OUTCOMES.index(each) for each in (Outcome.REFER, Outcome.REST, Outcome.TRAIN_WITH_CARE)],
            _OUTCOMES.index(Outcome.TRAIN),
        )
        return self._answers(done, attrs.evolve(session, kept=kept, minutes=np.where(there, session.minutes, NULL)), outcome, each)

    def _sessions(self, done: Done, sets: Numbers, each: Each) -> Fitted:
        """Return the session of each row; those of as many *sets* at the same doses in the same time are fitted once."""
        minutes = self._minutes.ask(each.rows).numbers()
        clocks = alike([*(done.dose - NULL), *sets], sets.shape[1])
        sessions = alike([clocks.group.take(each.kind), minutes], each.rows.count)
        of_each = fitted(done.clocks(sets, each.kind[sessions.first]), minutes[sessions.first])
        return of_each.take(sessions.group)

    def _answers(self, done: Done, session: Fitted, outcome: Numbers, each: Each) -> Decided:
        """Return the answers that differ, and which each row gets."""
        loads = np.where(session.kept, done.load, NULL)
        answers = alike([session.number, outcome, *(loads - NULL)], each.rows.count)
        session, loads, kind = session.take(answers.first), loads[:, answers.first], each.kind[answers.first]
        columns = {"outcome": Column(outcome[answers.first], _OUTCOMES), "estimated_minutes": Column(session.minutes)}
        for number, pick in enumerate(done.picks):
            cells = done.cells(number, kind, loads[number], session)
            columns |= {
                f"{pick.slot}_{name}": Column(np.where(session.kept[number], cell.numbers, NULL), cell.words)
                for name, cell in cells.items()
            }
        return Decided(columns, answers.group, len(answers.first))

    def _health_binds(self, today: Standing, possible: Words) -> Flags:
        """Return where a rule about health refers, withholds all, or alone withholds something that is *possible*."""
        alone = np.asarray((today.kept_once & today.kept_for_health & possible).any(axis=0))
        known = self.known
        return alone | self._fires(today.fired, lambda each: each.is_about_health and bool(each.refers or each.withholds == known.every))

    @cached_property
    def _minutes(self) -> Question[int]:
        return Question(("minutes",), lambda profile: value_or_assumption(profile, "minutes"))

    @cached_property
    def _sessions_asked(self) -> Question[int]:
        return Question(("sessions_per_week",), lambda profile: value_or_assumption(profile, "sessions_per_week"))

    def _week_for_health(self, today: Standing, each: Each) -> Flags:
        """Return where a rule about health sets the sessions a week."""
        most, for_health = (np.full(today.rows.count, _PLENTY, np.int64) for _ in range(2))
        for ground in self.known.grounds:
            if ground.sessions_per_week is not None:
                here = np.where(today.fires(ground), ground.sessions_per_week, _PLENTY)
                most = np.minimum(most, here)
                for_health = np.minimum(for_health, here) if ground.is_about_health else for_health
        flags: Flags = np.where(for_health == most, most, _PLENTY).take(each.kind) <= self._sessions_asked.ask(each.rows).numbers()
        return flags

    def _done(self, picks: Sequence[Pick], today: Standing, each: Each) -> Done:
        """Return how each pick is done."""
        dose = np.full((len(picks), today.rows.count), NULL, np.int64)
        health = np.stack([pick.health for pick in picks])
        load, lighter = np.full((len(picks), each.rows.count), NULL, np.int64), np.zeros((len(picks), each.rows.count), np.bool_)
        several = [(number, place) for number, pick in enumerate(picks) for place in np.unique(pick.place[pick.place != NOBODY]).tolist()]
        picked = [(place, picks[number].place == place) for number, place in several]
        for (number, _), found in zip(several, self._prescribing.prescribed(picked, today, each), strict=True):
            dose[number, found.kinds] = found.dose
            health[number, found.kinds] |= found.health
            load[number, found.rows], lighter[number, found.rows] = found.load, found.lighter_for_health
        return Done(picks, dose, health, load, lighter, self._doses, self._loads, self._variations)

    @cached_property
    def _variations(self) -> tuple[str, ...]:
        return tuple(each.id for each in self.known.variations)

    @cached_property
    def _doses(self) -> Properties[tuple[Dose, Level]]:
        return numbers_of_doses(self._prescribing.doses)

    @cached_property
    def _loads(self) -> Properties[Load | None]:
        return numbers_of_loads(self._prescribing.loads)
