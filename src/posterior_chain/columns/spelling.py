"""The spellings of a column that some engines give, and the one in which it is read."""

# pyarrow ships no types, which the strict mode would ask of every line
# pyright: basic

from __future__ import annotations

import pyarrow as pa
import pyarrow.compute as pc

__all__ = ["plain"]


def plain(column: pa.Array) -> pa.Array:
    """Return a column in the one spelling in which it is read, without those that some engines give: dictionaries, views, large lists."""
    column = _unwrapped(column)
    kind = _plain_type(column.type)
    return column if kind == column.type else column.cast(kind)


def _unwrapped(column: pa.Array) -> pa.Array:
    """Return a column without what Arrow can not cast; of what no question is answered with there are only words."""
    if isinstance(column.type, pa.BaseExtensionType):
        return _unwrapped(column.storage)
    if pa.types.is_run_end_encoded(column.type):
        return _unwrapped(pc.call_function("run_end_decode", [column]))
    if pa.types.is_list_view(column.type) or pa.types.is_large_list_view(column.type):
        return pa.array(column.to_pylist(), pa.list_(column.type.value_type))
    if pa.types.is_map(column.type):
        return pa.array([None if pairs is None else list(map(str, pairs)) for pairs in column.to_pylist()], pa.list_(pa.string()))
    if pa.types.is_temporal(column.type):
        return column.cast(pa.string())
    if pa.types.is_dictionary(column.type) and _is_text(column.type.value_type):
        return column.dictionary.cast(pa.string()).take(column.indices)
    return column


def _plain_type(kind: pa.DataType) -> pa.DataType:
    if _is_text(kind):
        return pa.string()
    if pa.types.is_dictionary(kind):
        return _plain_type(kind.value_type)
    if any((pa.types.is_list(kind), pa.types.is_large_list(kind), pa.types.is_fixed_size_list(kind))):
        return pa.list_(_plain_type(kind.value_type))
    if pa.types.is_struct(kind):
        return pa.struct([(each.name, _plain_type(each.type)) for each in kind])
    return kind


def _is_text(kind: pa.DataType) -> bool:
    return any((pa.types.is_string(kind), pa.types.is_large_string(kind), pa.types.is_string_view(kind)))
