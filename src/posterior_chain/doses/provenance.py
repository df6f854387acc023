"""
Where a value of a dose table comes from.

The account of the evidence finds every such value by itself, so nothing lists them.
"""

from __future__ import annotations

from attrs import field, frozen
from attrs.validators import min_len

__all__ = ["Sourced"]


@frozen(kw_only=True)
class Sourced:
    """
    A value of a table.

    Attributes:
        rows: The rows of the evidence tables that it copies.
    """

    rows: tuple[str, ...] = field(validator=min_len(1))
