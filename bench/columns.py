"""How quick a table of runners is answered, beside one at a time: ``python -m bench.columns``."""

from __future__ import annotations

import resource
import sys
from collections.abc import Iterator
from time import perf_counter

import numpy as np
import pyarrow as pa

from bench.runners import Answers, runners
from posterior_chain import AthleteProfile, recommend
from posterior_chain.columns import PROFILE, recommend_batches
from posterior_chain.columns.schemas import PARTS

_BATCH = 65_536


def _row(answers: Answers) -> Answers:
    row: Answers = {}
    for name, answer in answers.items():
        for column, part, _ in PARTS[name]:
            row[column] = answer.get(part) if part and isinstance(answer, dict) else answer
    return row


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _timed(batches: Iterator[pa.RecordBatch]) -> tuple[int, float]:
    started, rows = perf_counter(), 0
    for answer in recommend_batches(batches):
        rows += answer.num_rows
    return rows, perf_counter() - started


def _drawn(table: pa.RecordBatch, rows: int) -> Iterator[pa.RecordBatch]:
    chance = np.random.default_rng(0)
    for start in range(0, rows, _BATCH):
        yield table.take(pa.array(chance.integers(0, table.num_rows, min(_BATCH, rows - start))))


def main(different: int = 20_000, drawn: int = 2_000_000) -> None:
    """Print what one row costs: alone, in a table of different rows, and in one in which rows return."""
    told = list(runners(different, 9))
    profiles = [AthleteProfile(**answers) for answers in told]
    for profile in profiles[:2000]:
        recommend(profile)
    started = perf_counter()
    for profile in profiles:
        recommend(profile)
    alone = (perf_counter() - started) / different
    table = pa.RecordBatch.from_pylist([_row(answers) for answers in told], schema=PROFILE)
    before = _megabytes()
    rows, seconds = _timed(iter([table]))
    again, longer = _timed(_drawn(table, drawn))
    print(f"one at a time: {alone * 1e6:.0f} us a runner")
    print(f"{rows} different rows: {seconds / rows * 1e6:.0f} us a row, {alone * rows / seconds:.2f} times as quick")
    print(f"{again} rows of {rows} runners: {longer / again * 1e6:.2f} us a row, {again / longer / 1e6:.2f} million a second")
    print(f"memory at most: {_megabytes() - before:.0f} MB more than before")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
