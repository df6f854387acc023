"""One row of a table of runners, as a profile takes it; and what a trace says."""

# pyarrow ships no types, which the strict mode would ask of every line
# pyright: basic

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pyarrow as pa

from posterior_chain.columns.schemas import PARTS
from posterior_chain.columns.spelling import plain
from posterior_chain.engine.bits import ones
from posterior_chain.engine.exercises import Exercises
from posterior_chain.engine.recommend import known_by
from posterior_chain.engine.ruleset import Ruleset

__all__ = ["answers_in", "as_told", "fired_rules", "joined_parts"]


def answers_in(batch: pa.RecordBatch, row: int) -> dict[str, Any]:
    """
    Return the answers in one *row*, for :class:`~posterior_chain.AthleteProfile`.

    ``recommend(AthleteProfile(**answers_in(batch, row)))`` explains what ``recommend_batches`` said of it.
    """
    there = set(batch.schema.names)

    def told(name: str) -> Any:  # of whatever type the field is
        columns = [(part, column, kind) for column, part, kind in PARTS[name] if column in there]
        return joined_parts(
            name, {part: as_told(plain(batch.column(column).slice(row, 1))[0].as_py(), kind) for part, column, kind in columns}
        )

    answers = {name: told(name) for name in PARTS}
    return {name: answer for name, answer in answers.items() if answer is not None}


def as_told(value: Any, kind: pa.DataType) -> Any:  # of whatever type the column is
    """Return a *value* as the field takes it: some engines write whole numbers with a point where a column has nulls."""
    return int(value) if isinstance(value, float) and pa.types.is_integer(kind) and value.is_integer() else value


def joined_parts(name: str, parts: Mapping[str, Any]) -> Any:
    """Return the answer to a field whose columns hold these *parts*; nothing when none of them holds anything."""
    if "" in parts:
        return parts[""]
    told = {part: value for part, value in parts.items() if value is not None}
    return told or None


def fired_rules(trace: bytes, *, rules: Ruleset | None = None, exercises: Exercises | None = None) -> tuple[str, ...]:
    """Return the ids of the rules that fired, from a *trace* that the same rules and exercises gave."""
    grounds = known_by(rules, exercises).grounds
    return tuple(dict.fromkeys(grounds[bit].id for bit in ones(int.from_bytes(trace, "little"))))
