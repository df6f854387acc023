"""
Measuring so that a busy machine blurs little: CPU time, contenders in turn within one run, ratios of neighbours.

Garbage collection stays on, and results are kept until a slice is over, as a caller would keep them.
"""

from __future__ import annotations

import gc
import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from statistics import median
from time import perf_counter, process_time
from typing import Any

__all__ = ["Contender", "each", "in_turn", "part", "seconds"]

Contender = tuple[Callable[[Any], Any], Callable[[int], Sequence[Any]]]
"""What is called, and what with in each round."""


def seconds(call: Callable[[Any], Any], items: Sequence[Any]) -> float:
    """Return the CPU seconds that one call takes, over all *items*."""
    gc.collect()
    start = process_time()
    kept = [call(each) for each in items]
    return (process_time() - start) / len(kept)


def in_turn(contenders: Mapping[str, Contender], floor: str, rounds: int) -> dict[str, dict[str, float]]:
    """Return for each contender the median microseconds, and the median of its ratios to the *floor* of the same round."""
    chance, order = random.Random(1), list(contenders)  # noqa: S311 - no secret
    taken: dict[str, list[float]] = {name: [] for name in contenders}
    for number in range(rounds):
        chance.shuffle(order)
        for name in order:
            call, items = contenders[name]
            taken[name].append(seconds(call, items(number)))
    return {
        name: {"us": round(median(several) * 1e6, 2), "ratio": round(median(map(_ratio, several, taken[floor])), 3)}
        for name, several in taken.items()
    }


def _ratio(one: float, other: float) -> float:
    return one / other


def each(call: Callable[[Any], Any], items: Iterable[Any], rounds: int = 1) -> list[float]:
    """Return the microseconds that each item takes, the least of some *rounds*."""
    kept, found = list(items), []
    for item in kept:
        taken: list[float] = []
        for _ in range(rounds):
            start = perf_counter()
            call(item)
            taken.append(perf_counter() - start)
        found.append(min(taken) * 1e6)
    return found


def part(values: Iterable[float], share: float) -> float:
    """Return the value that so large a share of *values* does not exceed."""
    ordered = sorted(values)
    return round(ordered[min(int(len(ordered) * share), len(ordered) - 1)], 1)
