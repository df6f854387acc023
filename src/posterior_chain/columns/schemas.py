"""
The columns of a table of runners and of a table of advice.

Both follow from the table of fields and the form of a session. Only types that every engine keeps are used: words are plain strings,
numbers are signed, and everything may be null.
"""

# pyarrow ships no types, which the strict mode would ask of every line
# pyright: basic

from __future__ import annotations

from collections.abc import Iterator
from functools import singledispatch
from typing import NamedTuple

import attrs
import pyarrow as pa

from posterior_chain.engine.knowledge import Knowledge
from posterior_chain.engine.recommend import known_by
from posterior_chain.model.athlete import AthleteProfile, field_names
from posterior_chain.model.domains import (
    Domain,
    ListOf,
    MappingOf,
    Number,
    OneOf,
    RecordOf,
    Repeated,
    SetOf,
    Sided,
    VariationId,
    Whole,
    YesNo,
    note_of,
)
from posterior_chain.model.vocabulary import Slot

__all__ = ["FLAT", "NESTED", "PARTS", "PROFILE", "TRACE_WIDTH_KEY", "trace_bytes", "with_trace"]

TRACE_WIDTH_KEY = b"posterior_chain.trace_bytes"
"""Where the metadata of an answer's schema tells how many bytes a trace has."""


@singledispatch
def _type(domain: Domain) -> pa.DataType:
    raise TypeError(f"no column for {type(domain).__name__}")


@_type.register
def _(domain: YesNo) -> pa.DataType:  # noqa: ARG001 - one signature for all
    return pa.bool_()


@_type.register
def _(domain: Whole) -> pa.DataType:  # noqa: ARG001
    return pa.int32()


@_type.register
def _(domain: Number) -> pa.DataType:  # noqa: ARG001
    return pa.float64()


@_type.register(OneOf)
@_type.register(VariationId)
def _(domain: Domain) -> pa.DataType:  # noqa: ARG001
    return pa.string()


@_type.register
def _(domain: SetOf) -> pa.DataType:
    return pa.list_(_type(domain.member))


@_type.register
def _(domain: Repeated) -> pa.DataType:
    return _type(domain.each)


@_type.register
def _(domain: ListOf) -> pa.DataType:
    return pa.list_(_type(domain.each))


@_type.register
def _(domain: RecordOf) -> pa.DataType:
    fields = attrs.fields(domain.record)
    return pa.struct([(each.name, _type(note_of(domain.record, each.name).domain)) for each in fields])


class InColumn(NamedTuple):
    """What stands of a field in a column: the name of the column, what it holds of the field (nothing when all of it), and its type."""

    column: str
    part: str
    kind: pa.DataType


def _parts(name: str, domain: Domain) -> Iterator[InColumn]:
    """Give the columns that a field is spread over."""
    match domain:
        case Sided():
            yield from (InColumn(f"{name}_{side}", side, _type(domain.each)) for side in ("left", "right"))
        case MappingOf():
            yield from (InColumn(f"{name}_{word}", word.value, _type(domain.value)) for word in domain.key.words)
        case RecordOf():
            named = [each.name for each in attrs.fields(domain.record)]
            yield from (InColumn(f"{name}_{each}", each, _type(note_of(domain.record, each).domain)) for each in named)
        case _:
            yield InColumn(name, "", _type(domain))


PARTS = {name: tuple(_parts(name, note_of(AthleteProfile, name).domain)) for name in field_names()}
"""For each field of a profile its columns."""

PROFILE = pa.schema([pa.field(column, kind) for columns in PARTS.values() for column, _, kind in columns])
"""The columns of a table of runners. Any may be left out, and a null is a question that was not asked."""

_OF_AN_ITEM = (
    ("variation", pa.string()),
    ("method", pa.string()),
    ("sets", pa.int32()),
    ("reps_low", pa.int32()),
    ("reps_high", pa.int32()),
    ("seconds_low", pa.int32()),
    ("seconds_high", pa.int32()),
    ("load", pa.string()),
    ("load_kg", pa.float64()),
    ("rir_low", pa.int32()),
    ("rir_high", pa.int32()),
)


def trace_bytes(known: Knowledge) -> int:
    """Return how many bytes a trace has: a bit for each rule, or for each family or muscle that a rule asks about."""
    return -(-len(known.grounds) // 8)


def with_trace(schema: pa.Schema, known: Knowledge) -> pa.Schema:
    """Return *schema* with the width of a trace of the rules that are *known* in its metadata; Spark knows no binary of a fixed width."""
    return schema.with_metadata({TRACE_WIDTH_KEY: str(trace_bytes(known))})


_SHIPPED = known_by(None, None)

FLAT = with_trace(
    pa.schema(
        [
            pa.field("outcome", pa.string()),
            pa.field("estimated_minutes", pa.int32()),
            *(pa.field(f"{slot.value}_{name}", kind) for slot in Slot for name, kind in _OF_AN_ITEM),
            pa.field("error", pa.string()),
            pa.field("trace", pa.binary()),
        ]
    ),
    _SHIPPED,
)
"""
The columns of flat advice: for each slot the item that fills it, nulls where none does.

``load`` is ``bodyweight``, ``external``, ``external_by_effort`` or ``assisted``, ``load_kg`` the kilograms of an external load. A row that
can not be read has an ``error`` and nothing else. ``trace`` says which rules fired; its width is in the metadata.
"""

NESTED = with_trace(
    pa.schema(
        [
            pa.field("outcome", pa.string()),
            pa.field("estimated_minutes", pa.int32()),
            pa.field("items", pa.list_(pa.struct([("slot", pa.string()), *_OF_AN_ITEM, ("reasons", pa.list_(pa.string()))]))),
            pa.field(
                "referrals",
                pa.list_(pa.struct([("rule", pa.string()), ("because", pa.string()), ("urgency", pa.string()), ("scope", pa.string())])),
            ),
            pa.field("reasons", pa.list_(pa.string())),
            pa.field("error", pa.string()),
            pa.field("trace", pa.binary()),
        ]
    ),
    _SHIPPED,
)
"""The columns of nested advice: the items in their order with the rules that shaped each, the referrals, and every rule that binds."""
