"""
The one function for many runners: it takes record batches and gives record batches.

Each field of each row becomes a code, so a row is a few numbers; rows that were seen before are looked up, and only new ones are
decided. What is remembered is bounded: when it is full, it is forgotten and learned anew.
"""

# pyarrow ships no types, which the strict mode would ask of every line
# pyright: basic

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Literal

import numpy as np
import pyarrow as pa
from attrs import define, field

from posterior_chain.columns.advising import Row, flat_row, nested_row, profile_of
from posterior_chain.columns.answers import Answers, FlatAnswers, NestedAnswers, Spread
from posterior_chain.columns.coding import Codes, FieldCodes, Hashes, coders
from posterior_chain.columns.grouping import alike
from posterior_chain.columns.rows import answers_in
from posterior_chain.columns.schemas import FLAT, NESTED, PROFILE, with_trace
from posterior_chain.engine.decision import check_variations, decide
from posterior_chain.engine.exercises import Exercises
from posterior_chain.engine.knowledge import Knowledge
from posterior_chain.engine.recommend import known_by
from posterior_chain.engine.ruleset import Ruleset
from posterior_chain.errors import InvalidProfile, Mistake, near_spellings
from posterior_chain.model.athlete import AthleteProfile

__all__ = ["MOST_ROWS_KEPT", "recommend_batches"]

MOST_ROWS_KEPT = 300_000
"""How many different rows are remembered."""

_THREADS = 2

_FORMS = {"flat": (FLAT, FlatAnswers, flat_row), "nested": (NESTED, NestedAnswers, nested_row)}


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
        ValueError: when *columns* is neither of the two, or a table has a column that is neither a question nor kept.
    """
    if columns not in _FORMS:
        raise ValueError(str(Mistake("columns", repr(columns), f"one of {', '.join(_FORMS)}", near_spellings(columns, _FORMS))))
    return _answered(_stream(batches), known_by(rules, exercises), columns, tuple(keep))


def _stream(batches: Any) -> Iterable[pa.RecordBatch]:  # anything that gives a stream
    stream: Iterable[pa.RecordBatch] = pa.RecordBatchReader.from_stream(batches) if hasattr(batches, "__arrow_c_stream__") else batches
    return stream


def _answered(batches: Iterable[pa.RecordBatch], known: Knowledge, form: str, keep: tuple[str, ...]) -> Iterator[pa.RecordBatch]:
    with ThreadPoolExecutor(_THREADS) as threads:
        seen = _Seen(known, form, threads.map)
        for batch in batches:
            _check_columns(batch.schema.names, keep)
            answer = seen.answer(batch)
            kept = [batch.schema.field(name) for name in keep]
            schema = pa.schema([*kept, *answer.schema], answer.schema.metadata)
            yield pa.RecordBatch.from_arrays([*(batch.column(name) for name in keep), *answer.columns], schema=schema)


def _check_columns(names: Sequence[str], keep: tuple[str, ...]) -> None:
    there, known = list(names), set(PROFILE.names)
    wrong = [
        Mistake(name, "an unknown column", "a column of PROFILE, or one that is kept", near_spellings(name, known))
        for name in there
        if name not in known and name not in keep
    ]
    wrong += [Mistake("keep", repr(name), "a column of the table", near_spellings(name, there)) for name in keep if name not in there]
    wrong += [Mistake(name, "a column that is there twice", "each column once") for name in sorted(set(there)) if there.count(name) > 1]
    if wrong:
        raise ValueError("\n".join(map(str, wrong)))


@define(eq=False)
class _Seen:
    """The rows that were seen, as codes, with what was said of each."""

    known: Knowledge
    form: str
    spread: Spread
    fields: tuple[FieldCodes, ...] = field(init=False)
    _factors: Hashes = field(init=False)
    _places: dict[int, int] = field(init=False)
    _answers: Answers = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._forget()

    def _forget(self) -> None:
        schema, answers, _ = _FORMS[self.form]
        self.fields = coders(self.known.exercises)
        self._factors = np.array([secrets.randbits(63) * 2 + 1 for _ in self.fields], np.uint64)
        self._places = {}
        self._answers = answers(with_trace(schema, self.known), self.spread)

    def answer(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        """Return what is said of each row of *batch*."""
        if len(self._places) > MOST_ROWS_KEPT or any(len(each.values) > MOST_ROWS_KEPT for each in self.fields):
            self._forget()
        columns = {name: batch.column(name) for name in batch.schema.names}
        codes = list(self.spread(lambda each: each.codes(columns, batch.num_rows), self.fields))
        hashes = np.zeros(batch.num_rows, np.uint64)
        for column, factor in zip(codes, self._factors, strict=True):
            hashes += column.astype(np.uint64) * factor
        groups = alike([hashes], batch.num_rows)
        contents = hashes[groups.first].tolist()
        fresh = [place for place, content in enumerate(contents) if content not in self._places]
        self._learn([contents[place] for place in fresh], groups.first[fresh].tolist(), codes, batch)
        places = np.array([self._places[content] for content in contents], np.int64)
        return self._answers.at(places[groups.group])

    def _learn(self, contents: Sequence[int], rows: Sequence[int], codes: Sequence[Codes], batch: pa.RecordBatch) -> None:
        """Answer some *rows* that were not seen before."""
        if not rows:
            return
        columns = [[each.values[code] for code in column[rows].tolist()] for each, column in zip(self.fields, codes, strict=True)]
        profiles = (profile_of(answers) for answers in zip(*columns, strict=True))
        self._answers.add([self._said(profile, row, batch) for profile, row in zip(profiles, rows, strict=True)])
        self._places.update(zip(contents, range(len(self._places), len(self._places) + len(rows)), strict=True))

    def _said(self, profile: AthleteProfile | None, row: int, batch: pa.RecordBatch) -> Row:
        if profile is None:
            return {"error": _mistakes(batch, row, self.known)}
        return _FORMS[self.form][2](decide(profile, self.known))


def _mistakes(batch: pa.RecordBatch, row: int, known: Knowledge) -> str:
    """Return what is wrong with a row, in the words in which a profile is refused."""
    try:
        check_variations(AthleteProfile(**answers_in(batch, row)), known.exercises.by_id)
    except InvalidProfile as error:
        return str(error)
    raise AssertionError("a row was refused that a profile takes")
