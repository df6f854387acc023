"""How quick a table of runners is answered, beside one at a time: ``python -m bench.columns``."""

from __future__ import annotations

import resource
import sys
from collections.abc import Callable, Iterator
from itertools import islice
from time import perf_counter, process_time
from typing import NamedTuple

import numpy as np
import pyarrow as pa

from bench.runners import Answers, runners
from posterior_chain import AthleteProfile, recommend
from posterior_chain.columns import PROFILE, answers_in, recommend_batches
from posterior_chain.columns.schemas import PARTS
from posterior_chain.model.domains import ListOf, MappingOf, SetOf, note_of

__all__ = ["columns", "everything", "few", "single", "streaming"]

_BATCH = 65_536

FEW = (
    "age",
    "sex",
    "body_mass_kg",
    "level",
    "hamstring_tightness",
    "minutes",
    "goal",
    "season",
    "event",
    "days_to_race",
    "weekly_distance_km",
    "knee_control",
    "lifting_months",
    "sessions_per_week",
    "hours_to_hard_run",
    "pains",
    "injuries",
    "red_flags",
    "equipment",
)
"""What a club may ask of its runners; to the lists all give the same answer: nothing hurts, and there are a barbell and a bench."""

_SAME = {"pains": [], "injuries": [], "red_flags": [], "equipment": ["barbell", "rack", "bench", "dumbbell"]}


def _row(answers: Answers) -> Answers:
    row: Answers = {}
    for name, answer in answers.items():
        for column, part, _ in PARTS[name]:
            row[column] = answer.get(part) if part and isinstance(answer, dict) else answer
    return row


def _table(told: Iterator[Answers]) -> pa.RecordBatch:
    """Return a table of runners, made piece by piece: all rows as objects would keep the collector busy and hide what a table takes."""
    rows = map(_row, told)
    pieces = iter(lambda: list(islice(rows, 10_000)), [])
    return pa.concat_batches([pa.RecordBatch.from_pylist(piece, schema=PROFILE) for piece in pieces])


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


class Took(NamedTuple):
    """Seconds that passed, and seconds of the processors."""

    wall: float
    cpu: float


def _timed(batches: Iterator[pa.RecordBatch]) -> Took:
    """Return what it takes to answer *batches*, without what it takes to make them."""
    making = [0.0, 0.0]

    def made() -> Iterator[pa.RecordBatch]:
        while True:
            wall, cpu = perf_counter(), process_time()
            batch = next(batches, None)
            making[0] += perf_counter() - wall
            making[1] += process_time() - cpu
            if batch is None:
                return
            yield batch

    wall, cpu = perf_counter(), process_time()
    for _ in recommend_batches(made()):
        pass
    return Took(perf_counter() - wall - making[0], process_time() - cpu - making[1])


def _drawn(table: pa.RecordBatch, rows: int) -> Iterator[pa.RecordBatch]:
    chance = np.random.default_rng(0)
    for start in range(0, rows, _BATCH):
        yield table.take(pa.array(chance.integers(0, table.num_rows, min(_BATCH, rows - start))))


def _alone(profiles: list[AthleteProfile]) -> float:
    """Return what it takes to answer one of the second half of *profiles* alone, after the first half."""
    half = len(profiles) // 2
    for profile in profiles[:half]:
        recommend(profile)
    started = process_time()
    for profile in profiles[half:]:
        recommend(profile)
    return (process_time() - started) / (len(profiles) - half)


def everything(told: Answers) -> Answers:
    """Return every column filled at random."""
    return told


def single(told: Answers) -> Answers:
    """Return every question with a single answer; to the lists all give the same."""
    lists = {name for name in told if isinstance(note_of(AthleteProfile, name).domain, (ListOf, SetOf, MappingOf))}
    return {name: answer for name, answer in told.items() if name not in lists} | _SAME


def few(told: Answers) -> Answers:
    """Return the answers to :data:`FEW` questions."""
    return {name: answer for name, answer in told.items() if name in FEW} | _SAME


def columns(different: int, returning: int, drawn: int, *, asked: Callable[[Answers], Answers] = everything) -> dict[str, float]:
    """
    Return what one row costs alone, in a table of different rows, and in one in which rows return; and the most memory it took.

    Args:
        different: How many different rows one table has.
        returning: How many different rows there are to draw from.
        drawn: How many are drawn from them.
        asked: Which questions were asked: :func:`everything`, :func:`single` or :func:`few`.
    """
    table = _table(map(asked, runners(different, 9)))
    alone = _alone([AthleteProfile(**asked(answers)) for answers in runners(min(different, 4_000), 9)])
    before = _megabytes()
    new = _timed(iter([table.slice(start, _BATCH) for start in range(0, different, _BATCH)]))
    some_rows = table.slice(0, returning)
    first = _timed(iter([some_rows.slice(start, _BATCH) for start in range(0, returning, _BATCH)]))
    again = _timed(_drawn(some_rows, drawn))
    return {
        "alone, us": alone * 1e6,
        "different rows": different,
        "a different row, us of CPU": new.cpu / different * 1e6,
        "times as quick as alone": alone * different / new.cpu,
        f"rows drawn from {returning:,}": drawn,
        "a drawn row, us of wall": again.wall / drawn * 1e6,
        "million drawn rows a second": drawn / again.wall / 1e6,
        "a row seen before, us of CPU": (again.cpu - first.cpu) / drawn * 1e6,
        "memory at most, MB more": _megabytes() - before,
    }


def _shuffled(table: pa.RecordBatch, rows: int) -> Iterator[pa.RecordBatch]:
    """Give so many rows, hardly any twice: of a table the answers to each question in another order, but for those that must agree."""
    chance, agreeing = np.random.default_rng(0), AthleteProfile.CONTRADICTING
    for _ in range(0, rows, _BATCH):
        batch = table.slice(int(chance.integers(0, table.num_rows - _BATCH + 1)), _BATCH)
        orders = {field: pa.array(chance.permutation(_BATCH)) for field in PARTS}
        taken = {
            name: batch.column(name) if field in agreeing else batch.column(name).take(orders[field])
            for field, parts in PARTS.items()
            for name, _, _ in parts
        }
        yield pa.RecordBatch.from_pydict(taken, schema=table.schema)


def streaming(different: int = 200_000, rows: int = 20 * _BATCH) -> dict[str, float]:
    """Return what a long stream of rows takes of which hardly any is there twice, and the most memory above what it takes to make them."""
    table = _table(runners(different, 9))
    some = next(_shuffled(table, _BATCH))
    alone = _alone([AthleteProfile(**answers_in(some, row)) for row in range(4_000)])
    for _ in _shuffled(table, rows):
        pass
    before = _megabytes()
    took = _timed(_shuffled(table, rows))
    return {
        "different rows": rows,
        "alone, us": alone * 1e6,
        "a row, us of CPU": took.cpu / rows * 1e6,
        "times as quick as alone": alone * rows / took.cpu,
        "memory at most, MB more": _megabytes() - before,
    }


def main(different: int = 200_000, returning: int = 100_000, drawn: int = 10_000_000) -> None:
    """Print what one row costs."""
    for asked in (everything, single, few):
        for name, value in columns(different, returning, drawn, asked=asked).items():
            print(f"{asked.__name__}: {name}: {value:,.2f}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
