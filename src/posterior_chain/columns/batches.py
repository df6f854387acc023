"""
The one function for many runners: it takes record batches and gives record batches.

Each field of each row becomes a code, so a row is a few numbers; rows that were seen before are looked up, and only new ones are
decided. What is remembered is bounded: when it is full, it is forgotten and learned anew.
"""

# pyarrow ships no types, which the strict mode would ask of every line
# pyright: basic

from __future__ import annotations

import gc
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
import pyarrow as pa
from attrs import define, field

from posterior_chain.columns.advising import each_said, flat_row, nested_row
from posterior_chain.columns.answered import Question, Rows, contradicting
from posterior_chain.columns.answers import Answers, FlatAnswers, NestedAnswers, Spread
from posterior_chain.columns.coding import FieldCodes
from posterior_chain.columns.deciding import Deciding
from posterior_chain.columns.fields import coders
from posterior_chain.columns.grouping import Register
from posterior_chain.columns.hashing import Hashing
from posterior_chain.columns.rows import answers_in
from posterior_chain.columns.schemas import FLAT, NESTED, PROFILE, with_trace
from posterior_chain.columns.spelling import plain
from posterior_chain.engine.decision import check_variations, engine
from posterior_chain.engine.exercises import Exercises
from posterior_chain.engine.knowledge import Knowledge
from posterior_chain.engine.memo import uncollected
from posterior_chain.engine.recommend import known_by
from posterior_chain.engine.ruleset import Ruleset
from posterior_chain.errors import InvalidProfile, Mistake, near_spellings
from posterior_chain.model.athlete import AthleteProfile

__all__ = ["MOST_ROWS_KEPT", "recommend_batches"]

MOST_ROWS_KEPT = 130_000
"""How many different rows are remembered; with more, they are forgotten before the next batch."""

MOST_ROWS_LEARNED = 600_000
"""From so many rows at most something is learned, such as doses, until all of that is forgotten too."""

MOST_ANSWERS_KEPT = 250_000
"""How many different answers to a question, or elements of them, are remembered until all is forgotten."""

MOST_ROWS_LEFT = 20_000
"""What was learned from so many rows at most is left to the next table; from more it would take room that nobody may need again."""

FEW_ROWS = 100
"""Up to so many new rows of a batch are decided one at a time, which is quicker than all steps for all of them."""

_THREADS = 2
_ALONE = 5_000
"""Up to so many rows a batch is answered without threads, which would wait for each other longer than they help."""

_PARTS = 8
"""In how many parts the columns are hashed, so that no thread waits for another."""

_QUESTIONS = frozenset(PROFILE.names)
_SCHEMAS = {"flat": FLAT, "nested": NESTED}


def recommend_batches(
    batches: Iterable[pa.RecordBatch],
    *,
    columns: Literal["flat", "nested"] = "flat",
    keep: Sequence[str] = (),
    rules: Ruleset | None = None,
    exercises: Exercises | None = None,
) -> Iterator[pa.RecordBatch]:
    """
    Recommend a session for each row of a table of runners, batch by batch; the rows keep their order and none is dropped.

    Args:
        batches: Record batches with columns of :data:`~posterior_chain.columns.PROFILE`, or anything that gives an Arrow stream
            (``__arrow_c_stream__``: a table, a data frame, a relation). A column left out and a null are questions not asked.
        columns: Whether the answer is :data:`~posterior_chain.columns.FLAT` or :data:`~posterior_chain.columns.NESTED`.
        keep: Columns to hand through in front of the answer, such as a key.
        rules: Which rules decide; the shipped ones if left out.
        exercises: Which variations there are; the shipped ones if left out.

    Yields:
        For each batch one with as many rows. A row that can not be read has its mistakes in ``error`` and no advice.

    Raises:
        ValueError: when *columns* is neither of the two, a table has a column that is neither a question nor kept, or one that is kept has
            a name of the answer.
    """
    if columns not in _FORMS:
        raise ValueError(str(Mistake("columns", repr(columns), f"one of {', '.join(_FORMS)}", near_spellings(columns, _FORMS))))
    return _answered(_stream(batches), known_by(rules, exercises), columns, tuple(keep))


def _stream(batches: Any) -> Iterable[pa.RecordBatch]:  # anything that gives a stream
    stream: Iterable[pa.RecordBatch] = pa.RecordBatchReader.from_stream(batches) if hasattr(batches, "__arrow_c_stream__") else batches
    return stream


def _answered(batches: Iterable[pa.RecordBatch], known: Knowledge, form: str, keep: tuple[str, ...]) -> Iterator[pa.RecordBatch]:
    left, is_whole = _left(known, form), False
    with ThreadPoolExecutor(_THREADS) as threads:
        seen = _taken(left, known, form)
        try:
            for batch in batches:
                is_whole = False
                _check_columns(batch.schema.names, keep, _SCHEMAS[form].names)
                answer = seen.answer(batch, threads.map if batch.num_rows > _ALONE else map)
                kept = [batch.schema.field(name) for name in keep]
                schema = pa.schema([*kept, *answer.schema], answer.schema.metadata)
                is_whole = True
                yield pa.RecordBatch.from_arrays([*(batch.column(name) for name in keep), *answer.columns], schema=schema)
        finally:
            if is_whole:
                seen.leave(left)


def _check_columns(names: Sequence[str], keep: tuple[str, ...], said: Sequence[str]) -> None:
    there = list(names)
    wrong = [
        Mistake(name, "an unknown column", "a column of PROFILE, or one that is kept", near_spellings(name, PROFILE.names))
        for name in there
        if name not in _QUESTIONS and name not in keep
    ]
    wrong += [Mistake("keep", repr(name), "a column of the table", near_spellings(name, there)) for name in keep if name not in there]
    wrong += [Mistake("keep", repr(name), "a column that has no name of the answer") for name in keep if name in said]
    wrong += [Mistake("keep", f"{name!r} twice", "each column once") for name in sorted(set(keep)) if keep.count(name) > 1]
    wrong += [Mistake(name, "a column that is there twice", "each column once") for name in sorted(set(there)) if there.count(name) > 1]
    if wrong:
        raise ValueError("\n".join(map(str, wrong)))


@lru_cache(maxsize=4)
def _left(known: Knowledge, form: str) -> deque[_Seen]:
    """Return what a table left to the next one: nothing while one is answered, and never more than one left."""
    return deque(maxlen=1)


def _taken(left: deque[_Seen], known: Knowledge, form: str) -> _Seen:
    try:
        return left.pop()  # whoever answers a table at the same time does not have it
    except IndexError:
        return _Seen(known, form)


@define(eq=False)
class _Seen:
    """The rows that were seen, as codes, with what was said of each."""

    known: Knowledge
    form: str
    fields: tuple[FieldCodes, ...] = field(init=False)
    _hashing: Hashing = field(init=False)
    _rows: Register = field(init=False)
    _contradicting: Question[bool] = field(init=False)
    _deciding: Deciding = field(init=False)
    _answers: Answers = field(init=False)
    _says: Says = field(init=False)
    _kinds: dict[str, pa.DataType] = field(init=False)
    _learned: int = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._forget()

    def _forget(self) -> None:
        self._kinds = dict[str, pa.DataType]()
        self._hashing = Hashing()
        self.fields = coders(self.known.exercises, self._hashing)
        self._contradicting = contradicting()
        self._deciding = Deciding(engine(self.known))
        self._learned = 0
        self._forget_rows()

    def leave(self, left: deque[_Seen]) -> None:
        """Leave what was learned, and no row, to the next table, unless it takes much room."""
        if self._learned <= MOST_ROWS_LEFT:
            self._forget_rows()
            left.append(self)

    def _forget_rows(self) -> None:
        """Forget which rows were seen and what was said of them, and not what was learned on the way."""
        self._rows = Register()
        self._answers, self._says = _FORMS[self.form](self._deciding)

    def answer(self, batch: pa.RecordBatch, spread: Spread) -> pa.RecordBatch:
        """Return what is said of each row of *batch*."""
        columns = {name: plain(batch.column(name)) for name in batch.schema.names if name in _QUESTIONS}
        kinds = {name: column.type for name, column in columns.items() if not pa.types.is_null(column.type)}
        if self._is_full() or any(self._kinds.get(name, kind) != kind for name, kind in kinds.items()):
            self._forget()
            gc.collect()  # what is forgotten refers to itself in circles, and would stay beside what is learned anew
        elif len(self._rows) > MOST_ROWS_KEPT:
            self._forget_rows()
        self._kinds |= kinds
        several = [list(columns.items())[part::_PARTS] for part in range(_PARTS)]
        hashes = sum(spread(lambda part: self._hashing.of_rows(part, batch.num_rows), several), np.zeros(batch.num_rows, np.uint64))
        with uncollected():
            places = self._rows.numbers(hashes, lambda new: self._learn(new, columns, batch))
        return self._answers.at(places, spread)

    def _is_full(self) -> bool:
        return self._learned > MOST_ROWS_LEARNED or any(each.size > MOST_ANSWERS_KEPT for each in self.fields)

    def _learn(self, new: npt.NDArray[np.int64], columns: Mapping[str, pa.Array], batch: pa.RecordBatch) -> None:
        """Answer the *new* rows of a batch, those that were not seen before."""
        self._learned += len(new)
        told = columns if len(new) == batch.num_rows else {name: column.take(pa.array(new)) for name, column in columns.items()}
        codes = {each.name: each.codes(told, len(new)) for each in self.fields}
        rows = Rows({each.name: each for each in self.fields}, codes, len(new))
        unread = rows.refused() | self._contradicting.ask(rows).flags()
        self._says(rows, {row: _mistakes(batch, int(new[row]), self.known) for row in np.flatnonzero(unread).tolist()})


Says = Callable[[Rows, Mapping[int, str]], None]
"""What answers some rows and keeps the answers; some of them can not be read and have an error."""


def _flat(deciding: Deciding) -> tuple[Answers, Says]:
    known = deciding.known
    answers = FlatAnswers(with_trace(FLAT, known))

    def say(rows: Rows, errors: Mapping[int, str]) -> None:
        if deciding.is_possible and rows.count > FEW_ROWS:
            answers.add_decided(*deciding.said(rows, errors))
        else:
            answers.add(each_said(rows, errors, known, flat_row))

    return answers, say


def _nested(deciding: Deciding) -> tuple[Answers, Says]:
    known = deciding.known
    answers = NestedAnswers(with_trace(NESTED, known))

    def say(rows: Rows, errors: Mapping[int, str]) -> None:
        answers.add(each_said(rows, errors, known, nested_row))

    return answers, say


_FORMS = {"flat": _flat, "nested": _nested}


def _mistakes(batch: pa.RecordBatch, row: int, known: Knowledge) -> str:
    """Return what is wrong with a row, in the words in which a profile is refused."""
    try:
        check_variations(AthleteProfile(**answers_in(batch, row)), known.exercises.by_id)
    except InvalidProfile as error:
        return str(error)
    raise AssertionError("a row was refused that a profile takes")
