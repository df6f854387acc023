"""
Our matcher beside ``plain`` on the shared workload, in a process of its own: the size of the heap decides what collecting garbage costs.

The workload and ``plain`` have to be on the path, and so has the adapter. It prints what it finds as JSON.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable
from operator import ne
from time import process_time
from typing import Any

import pyarrow as pa

from bench.measure import in_turn
from posterior_chain.columns.matching import ColumnMatcher

__all__ = ["matching"]

SIZES = {40: 20_000, 400: 8_000, 4_000: 1_500}
"""Rules, and how many profiles a slice takes; the results of a slice are kept until it is over."""


def matching(rounds: int) -> dict[str, Any]:
    """Return both on 500 profiles in turn and on profiles that never come again."""
    workload, plain, ours = (importlib.import_module(name) for name in ("workload", "engines.plain", "posterior_chain_"))
    decide, reference = ours.build(), workload.oracle()
    wrong = sum(ours.normalise(decide(each)) != reference(each) for each in workload.random_profiles(2_000))
    found: dict[str, Any] = {"disagreements of 2,000": wrong}
    for size, count in SIZES.items():
        rules = workload.scaled(size)
        again = workload.random_profiles(500) * (count // 500)

        def fresh(number: int, count: int = count) -> Any:
            return workload.random_profiles(count, 1_000 + number)

        for name, items in (("repeated", lambda _, again=again: again), ("fresh", fresh)):
            contenders = {"plain": (plain.build(rules), items), "posterior_chain": (ours.build(rules), items)}
            found[f"{size} {name}"] = in_turn(contenders, "plain", rounds)
    return found | {"columns": coded(workload, ours, 1_000_000)}


def coded(workload: Any, ours: Any, rows: int) -> dict[str, float]:
    """Return how many million profiles a second are matched at 40 rules: from coded columns, from Arrow, and decided altogether."""
    profiles = workload.random_profiles(50_000, 99)
    table = pa.Table.from_pylist(profiles * (rows // len(profiles))).combine_chunks().to_batches()[0]
    matcher = ours.build_matcher(workload.BASE)
    columns = ColumnMatcher(matcher)

    def match(held: Any) -> None:
        look_up = ours.looked_up(matcher, columns, held)
        for part in held.parts():
            columns.holding([(boxes, part.answers[fields][1]) for boxes, fields in look_up], part.rows)

    held, batch = ours.Coded.from_arrow(table), ours.build_batch()
    calls = {
        "matched from coded columns": lambda: match(held),
        "matched from Arrow": lambda: match(ours.Coded.from_arrow(table)),
        "decided from coded columns": lambda: batch(held),
    }
    found = {name: max(_speed(call, rows) for _ in range(3)) for name, call in calls.items()}
    small = ours.Coded.from_arrow(table.slice(0, 2_000))
    answers = ours.rows(batch(small), 2_000)
    return found | {"disagreements of 2,000": sum(map(ne, answers, map(workload.oracle(), profiles[:2_000])))}


def _speed(call: Callable[[], Any], rows: int) -> float:
    started = process_time()
    call()
    return rows / (process_time() - started) / 1e6


if __name__ == "__main__":
    print(json.dumps(matching(int(sys.argv[1]))))
