"""
Hold the speed of a whole advice as a multiple of the floor: ``make bench-check``, part of the gate.

Never in seconds: machines differ. A ratio differs less, and a noisy moment is forgiven twice.
"""

from __future__ import annotations

import sys

from tests.cohort.runners import runners

from bench import floor
from bench.measure import in_turn
from posterior_chain import recommend

__all__ = ["MOST"]

MOST = 31
"""
How many times the floor an advice for the cohort may take in the median.

The goal is 31 times ``plain`` of the peers' workload, of which the floor takes 1.25: 25 times the floor, and a quarter for noise.
"""

ATTEMPTS = 3


def ratio() -> float:
    """Return how many times the floor the advice takes, both warm."""
    profiles, people = list(runners().values()), list(floor.people(2_000))
    contenders = {"floor": (floor.decide, lambda _: people), "recommend": (recommend, lambda _: profiles * 4)}
    in_turn(contenders, "floor", 1)
    return in_turn(contenders, "floor", 7)["recommend"]["ratio"]


def main() -> None:
    """Say the ratio; exit with a message when it is too large each time."""
    found = []
    for _ in range(ATTEMPTS):
        found.append(ratio())
        if found[-1] <= MOST:
            print(f"an advice takes {found[-1]:.1f} times the floor, and may take {MOST}")
            return
    sys.exit(
        f"an advice takes {min(found):.1f} times the floor and may take {MOST}: `python -m bench.run --only advising` shows which part grew"
    )


if __name__ == "__main__":
    main()
