"""Write the snapshot of the cohort: the only way it is ever changed (``make cohort``)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from posterior_chain import recommend
from tests.cohort.runners import runners

SNAPSHOT = Path(__file__).parent / "snapshot.txt"


def lines() -> Iterator[str]:
    """Give the advice of every runner in a few lines that a coach can read."""
    for name, profile in sorted(runners().items()):
        advice = recommend(profile)
        yield f"{name}: {advice.outcome}"
        for item in advice.session.items if advice.session else ():
            side = " a side" if item.per_side else ""
            yield f"  {item.slot}: {item.name} {item.sets} x {item.amount} {item.amount.unit}{side}, {item.load}, {item.rir} in reserve"
        for each in advice.referrals:
            yield f"  {each.urgency}: {each.because}"


if __name__ == "__main__":
    SNAPSHOT.write_text("\n".join(lines()) + "\n", encoding="utf-8")
