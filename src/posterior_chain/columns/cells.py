"""The cells of the answers to many rows, as whole numbers: the doses, the loads and the sessions behind them."""

# pyright: basic

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

import numpy as np
import numpy.typing as npt
from attrs import frozen

from posterior_chain.columns.answered import Found, Properties
from posterior_chain.columns.choosing import Pick
from posterior_chain.columns.grouping import Numbers
from posterior_chain.columns.sessions import Clocks, Fitted
from posterior_chain.engine.dosing import Dose
from posterior_chain.model.session import EffortLoad, ExternalLoad, Load
from posterior_chain.model.units import Reps
from posterior_chain.model.vocabulary import Level, Method

__all__ = ["NULL", "Column", "Decided", "Done", "numbers_of_doses", "numbers_of_loads"]

NULL = -1
"""Stands for no cell."""

_METHODS = tuple(Method)
_KINDS = ("bodyweight", "external", "external_by_effort", "assisted")


@frozen(eq=False)
class Column:
    """A column as whole numbers, :data:`NULL` where it has no cell: what is counted, grams, or the places of words."""

    numbers: Numbers
    words: Sequence[str] | None = None

    def followed_by(self, nothing: int) -> Column:
        """Return the column with so many cells more, in which there is *nothing*."""
        return Column(np.concatenate([self.numbers, np.full(nothing, NULL, np.int64)]), self.words)


@frozen(eq=False)
class Decided:
    """
    What was decided for some rows.

    Attributes:
        columns: The cells of the answers that differ.
        answer: Which of them each row gets.
        count: How many there are.
    """

    columns: dict[str, Column]
    answer: Numbers
    count: int

    def spread(self, at: Numbers, rows: int, more: int) -> Decided:
        """Return it for so many *rows*: what was decided *at* these numbers, elsewhere the first of some *more* empty answers."""
        columns = {name: column.followed_by(more) for name, column in self.columns.items()}
        answer = np.full(rows, self.count, np.int64)
        answer[at] = self.answer
        return Decided(columns, answer, self.count + more)


def numbers_of_doses(found: Found[tuple[Dose, Level]]) -> Properties[tuple[Dose, Level]]:
    """Return what cells and clocks need of each dose."""
    return Properties(found, 12, lambda each: _of_dose(each[0]))


def _of_dose(dose: Dose) -> tuple[int, ...]:
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


def numbers_of_loads(found: Found[Load | None]) -> Properties[Load | None]:
    """Return what cells need of each load."""
    return Properties(found, 3, _of_load)


def _of_load(load: Load | None) -> tuple[int, ...]:
    if load is None:
        return NULL, NULL, False
    return _KINDS.index(load.kind), load.kg.grams if isinstance(load, ExternalLoad) else NULL, isinstance(load, EffortLoad)


@frozen(eq=False)
class Done:
    """
    How each pick is done.

    Attributes:
        picks: The picks of each row of a standing.
        dose: The numbers of their doses.
        health: Where a rule about health shapes them.
        load: The numbers of the loads of each row behind them.
        lighter_for_health: Where a rule about health makes one lighter.
    """

    picks: Sequence[Pick]
    dose: Numbers
    health: npt.NDArray[np.bool_]
    load: Numbers
    lighter_for_health: npt.NDArray[np.bool_]
    _doses: Properties[tuple[Dose, Level]]
    _loads: Properties[Load | None]
    _variations: Sequence[str]

    @cached_property
    def sets(self) -> Numbers:
        """The sets of each pick, before any are shared; none where nothing is picked."""
        return np.where(self.dose == NULL, 0, self._doses.at(self.dose)[1])

    def clocks(self, sets: Numbers, kinds: Numbers) -> Clocks:
        """Return what the clock knows of each pick in the rows of a standing at *kinds*, with so many *sets*."""
        _, _, _, high, _, each, rest_s, *_ = self._doses.at(self.dose[:, kinds])
        return Clocks(tuple(pick.slot for pick in self.picks), sets[:, kinds], high, each, rest_s)

    def cells(self, number: int, kinds: Numbers, load: Numbers, session: Fitted) -> Mapping[str, Column]:
        """Return the cells of one slot for some rows, each of a row of the standing at *kinds*, with its *load* and *session*."""
        method, _, low, high, is_reps, _, _, *rir = self._doses.at(self.dose[number, kinds])
        kind, grams, by_effort = self._loads.at(load)
        reserve = (by_effort == 1) & (rir[4] == 1)
        low, high = np.minimum(low, session.most), np.minimum(high, session.most)
        return {
            "variation": Column(self.picks[number].place[kinds], self._variations),
            "method": Column(method, _METHODS),
            "sets": Column(session.sets[number]),
            "reps_low": Column(np.where(is_reps, low, NULL)),
            "reps_high": Column(np.where(is_reps, high, NULL)),
            "seconds_low": Column(np.where(is_reps, NULL, low)),
            "seconds_high": Column(np.where(is_reps, NULL, high)),
            "load": Column(kind, _KINDS),
            "load_kg": Column(grams),
            "rir_low": Column(np.where(reserve, rir[2], rir[0])),
            "rir_high": Column(np.where(reserve, rir[3], rir[1])),
        }
