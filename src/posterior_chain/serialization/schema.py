"""The JSON Schema of a profile, made from the same table of fields that reads one."""

from __future__ import annotations

from functools import singledispatch
from typing import Any

import attrs

from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.domains import (
    Domain,
    FieldNote,
    ListOf,
    MappingOf,
    Number,
    OneOf,
    Record,
    RecordOf,
    SetOf,
    Sided,
    VariationId,
    Whole,
    YesNo,
    note_of,
)

__all__ = ["profile_schema"]


def profile_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a profile: descriptions, units, ranges, enumerations."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "AthleteProfile",
        "description": "What is known about a runner. Every field may be left out; null is no answer.",
        **_record(AthleteProfile),
    }


def _record(cls: type[Record]) -> dict[str, Any]:
    notes = {each.name: note_of(cls, each.name) for each in attrs.fields(cls)}
    required = [name for name, note in notes.items() if note.required]
    return {
        "type": "object",
        "properties": {name: _field(note) for name, note in notes.items()},
        **({"required": required} if required else {}),
        "additionalProperties": False,
    }


def _field(note: FieldNote) -> dict[str, Any]:
    assumed = f"; when left out: {note.assumed}" if note.assumed else ""
    description = (
        f"{note.words}{assumed} ({note.domain.expected if not isinstance(note.domain, (ListOf, RecordOf, MappingOf)) else 'see below'})"
    )
    schema = _schema(note.domain)
    return {"description": description, **(schema if note.required else {"anyOf": [schema, {"type": "null"}]})}


@singledispatch
def _schema(domain: Domain) -> dict[str, Any]:
    raise TypeError(f"there is no schema for a {type(domain).__name__}")


@_schema.register
def _(domain: YesNo) -> dict[str, Any]:  # noqa: ARG001 - one signature for all
    return {"type": "boolean"}


@_schema.register
def _(domain: Whole) -> dict[str, Any]:
    return {"type": "integer", "minimum": domain.low, "maximum": domain.high}


@_schema.register
def _(domain: Number) -> dict[str, Any]:
    return {"type": "number", "minimum": domain.low, "maximum": domain.high}


@_schema.register
def _(domain: OneOf) -> dict[str, Any]:
    return {"enum": [word.value for word in domain.words]}


@_schema.register
def _(domain: VariationId) -> dict[str, Any]:  # noqa: ARG001 - one signature for all
    return {"type": "string", "pattern": "^[a-z][a-z0-9_]{0,63}$"}


@_schema.register
def _(domain: SetOf) -> dict[str, Any]:
    return {"type": "array", "items": _schema(domain.member), "maxItems": 100}


@_schema.register
def _(domain: MappingOf) -> dict[str, Any]:
    each = {"anyOf": [_schema(domain.value), {"type": "null"}]}
    return {"type": "object", "properties": {word.value: each for word in domain.key.words}, "additionalProperties": False}


@_schema.register
def _(domain: Sided) -> dict[str, Any]:
    each = _schema(domain.each)
    both = {"type": "object", "properties": {"left": each, "right": each}, "required": ["left", "right"], "additionalProperties": False}
    return {"anyOf": [each, both]}


@_schema.register
def _(domain: RecordOf) -> dict[str, Any]:
    return _record(domain.record)


@_schema.register
def _(domain: ListOf) -> dict[str, Any]:
    return {"type": "array", "items": _schema(domain.each), "maxItems": 100}
