"""The words every form of an answer shares: a headline, a dose, a load, lines of advice."""

from __future__ import annotations

from collections.abc import Iterator

from posterior_chain.model.advice import Answer
from posterior_chain.model.session import SessionItem
from posterior_chain.model.units import Reps
from posterior_chain.model.vocabulary import Outcome, Urgency

__all__ = ["COLUMNS", "amount", "cells", "facts", "headline", "printable", "stand_in_note"]

COLUMNS = ("Exercise", "Sets", "Reps or time", "Load", "In reserve", "Rest")

_HEADLINES = {
    Outcome.TRAIN: "Train today",
    Outcome.TRAIN_WITH_CARE: "Train today, with care",
    Outcome.REST: "Rest today",
    Outcome.REFER: "Be seen before you train",
}


def headline(answer: Answer) -> str:
    """Return what comes of it in a few words."""
    if any(each.urgency is Urgency.EMERGENCY for each in answer.referrals):
        return "Get help now"
    minutes = f" (about {answer.session.estimated_minutes} minutes)" if answer.session else ""
    return f"{_HEADLINES[answer.outcome]}{minutes}"


def amount(item: SessionItem) -> str:
    """Return the repetitions or seconds of a set."""
    unit = "" if isinstance(item.amount, Reps) else " s"
    return f"{item.amount}{unit}{' a side' if item.per_side else ''}"


def cells(item: SessionItem) -> tuple[str, ...]:
    """Return an item as the cells of a row, in the order of :data:`COLUMNS`."""
    return (item.name, str(item.sets), amount(item), str(item.load), f"{item.rir} reps", f"{item.rest_s} s")


def stand_in_note(item: SessionItem) -> str:
    """Say for what an item stands in, when it does."""
    usual = item.slot.family
    return "" if usual is item.family else f"stands in for {usual.replace('_', ' ')} work"


def facts(item: SessionItem) -> Iterator[str]:
    """Give what else there is to know of an item."""
    note = stand_in_note(item)
    if note:
        yield note
    if item.tempo:
        yield f"tempo: {item.tempo}"
    if item.warm_up_sets:
        yield "lighter sets first: " + ", ".join(f"{each.kg} x {each.reps}" for each in item.warm_up_sets)
    yield " ".join(item.cues)


def printable(words: str) -> str:
    """Leave out what could steer a terminal or turn text around: control characters and direction marks."""
    return "".join(char if char.isprintable() else " " for char in words)
