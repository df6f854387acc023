"""
Our matcher beside ``plain`` on the shared workload, in a process of its own: the size of the heap decides what collecting garbage costs.

The workload and ``plain`` have to be on the path, and so has the adapter. It prints what it finds as JSON.
"""

from __future__ import annotations

import importlib
import json
import sys
from typing import Any

from bench.measure import in_turn

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
    return found


if __name__ == "__main__":
    print(json.dumps(matching(int(sys.argv[1]))))
