"""
Conditions as boxes: a box allows some cells on some axes and everything on the others, and a condition is a union of boxes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from posterior_chain.engine.cells import Axis, Place, place_of
from posterior_chain.errors import CatalogueError
from posterior_chain.language.conditions import All, Any_, Atom, Condition, Not

__all__ = ["MOST_BOXES", "Axes", "Box", "boxes_of", "meeting"]

MOST_BOXES = 64
"""How many boxes one condition may come to."""

Axes = Mapping[Place, Axis]

Box = Mapping[Place, int]
"""The cells that are allowed on each axis, one bit each; an axis left out allows all."""


def boxes_of(condition: Condition, axes: Axes, name: str) -> tuple[Box, ...]:
    """
    Return the boxes that make up *condition*.

    Raises:
        CatalogueError: when they are more than :data:`MOST_BOXES`; it names the rule *name* and says what to do.
    """
    return tuple(_boxes(condition, axes, name, holds=True))


def _boxes(condition: Condition, axes: Axes, name: str, *, holds: bool) -> list[Box]:
    """Return the boxes in which *condition* holds, or in which it does not."""
    match condition:
        case Not(part):
            return _boxes(part, axes, name, holds=not holds)
        case All(parts) | Any_(parts):
            each = [_boxes(part, axes, name, holds=holds) for part in parts]
            is_union = isinstance(condition, Any_) is holds
            return _few([box for boxes in each for box in boxes] if is_union else _all_meeting(each, name), name)
        case Atom():
            axis = axes[place_of(condition)]
            cells = axis.cells_where(condition)
            return [{place_of(condition): cells if holds else _every(axis) & ~cells}]
        case _:
            raise TypeError(f"{name} holds a {type(condition).__name__}, which is no condition of the language")


def _every(axis: Axis) -> int:
    return (1 << axis.count) - 1


def _all_meeting(each: Iterable[list[Box]], name: str) -> list[Box]:
    met: list[Box] = [{}]
    for boxes in each:
        met = _few([both for one in met for other in boxes if (both := meeting(one, other)) is not None], name)
    return met


def meeting(one: Box, other: Box) -> Box | None:
    """Return what two boxes both allow, or nothing when they do not meet."""
    both = dict(one)
    for place, cells in other.items():
        both[place] = cells & both.get(place, cells)
        if not both[place]:
            return None
    return both


def _few(boxes: list[Box], name: str) -> list[Box]:
    """Leave out boxes that lie in another, and refuse too many."""
    kept: list[Box] = []
    for box in boxes:
        if all(box.values()) and not any(_lies_in(box, other) for other in kept):
            kept = [*(other for other in kept if not _lies_in(other, box)), box]
    if len(kept) > MOST_BOXES:
        raise CatalogueError(
            f"{name} comes to more than {MOST_BOXES} boxes: write it as several rules with the same effects, "
            "each with a part of what it joins"
        )
    return kept


def _lies_in(one: Box, other: Box) -> bool:
    return all(place in one and not one[place] & ~cells for place, cells in other.items())
