"""The JSON Schema of a profile, made from the same table of fields that reads one."""

from __future__ import annotations

from functools import singledispatch
from typing import Any

import attrs

from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.domains import (
    Domain,
    ListOf,
    MappingOf,
    Number,
    OneOf,
    Record,
    RecordOf,
    Repeated,
    SetOf,
    Sided,
    VariationId,
    Whole,
    YesNo,
    is_required,
    note_of,
)

__all__ = ["profile_schema"]

Schema = dict[str, Any]
"""A JSON Schema as plain data: words, numbers, lists and more schemas."""


def profile_schema() -> Schema:
    """Return the JSON Schema (2020-12) of a profile: descriptions, units, ranges, enumerations."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "AthleteProfile",
        "description": "What is known about a runner. Every field may be left out; null is no answer.",
        **_record(AthleteProfile),
    }


def _record(cls: type[Record]) -> Schema:
    names = [each.name for each in attrs.fields(cls)]
    required = [name for name in names if is_required(cls, name)]
    return {
        "type": "object",
        "properties": {name: _field(cls, name) for name in names},
        **({"required": required} if required else {}),
        "additionalProperties": False,
    }


def _field(cls: type[Record], name: str) -> Schema:
    note = note_of(cls, name)
    assumed = f"; when left out: {note.assumed}" if note.assumed else ""
    description = (
        f"{note.words}{assumed} ({note.domain.expected if not isinstance(note.domain, (ListOf, RecordOf, MappingOf)) else 'see below'})"
    )
    schema = _schema(note.domain)
    return {"description": description, **(schema if is_required(cls, name) else {"anyOf": [schema, {"type": "null"}]})}


@singledispatch
def _schema(domain: Domain) -> Schema:
    raise TypeError(f"there is no schema for a {type(domain).__name__}")


@_schema.register
def _(domain: YesNo) -> Schema:  # noqa: ARG001 - one signature for all
    return {"type": "boolean"}


@_schema.register
def _(domain: Whole) -> Schema:
    return {"type": "integer", "minimum": domain.low, "maximum": domain.high}


@_schema.register
def _(domain: Number) -> Schema:
    return {"type": "number", "minimum": domain.low, "maximum": domain.high}


@_schema.register
def _(domain: OneOf) -> Schema:
    return {"enum": [word.value for word in domain.words]}


@_schema.register
def _(domain: VariationId) -> Schema:  # noqa: ARG001 - one signature for all
    return {"type": "string", "pattern": "^[a-z][a-z0-9_]{0,63}$"}


@_schema.register
def _(domain: SetOf) -> Schema:
    return {"type": "array", "items": _schema(domain.member), "maxItems": 100}


@_schema.register
def _(domain: MappingOf) -> Schema:
    each = {"anyOf": [_schema(domain.value), {"type": "null"}]}
    return {"type": "object", "properties": {word.value: each for word in domain.key.words}, "additionalProperties": False}


@_schema.register
def _(domain: Repeated) -> Schema:
    each = _schema(domain.each)
    return {"anyOf": [each, {"type": "array", "items": each, "minItems": 1, "maxItems": domain.most}]}


@_schema.register
def _(domain: Sided) -> Schema:
    side = _schema(domain.side)
    both = {"type": "object", "properties": {"left": side, "right": side}, "required": ["left", "right"], "additionalProperties": False}
    return {"anyOf": [side, both]}


@_schema.register
def _(domain: RecordOf) -> Schema:
    return _record(domain.record)


@_schema.register
def _(domain: ListOf) -> Schema:
    return {"type": "array", "items": _schema(domain.each), "maxItems": 100}
