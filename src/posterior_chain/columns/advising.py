"""What is said of a row, as the cells of an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import attrs

from posterior_chain.columns.answered import Rows
from posterior_chain.columns.schemas import trace_bytes
from posterior_chain.engine.binding import outcome
from posterior_chain.engine.decision import Decision, decide
from posterior_chain.engine.explaining import reasons, referrals
from posterior_chain.engine.knowledge import Knowledge
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.session import ExternalLoad, SessionItem

__all__ = ["Row", "each_said", "flat_row", "nested_row"]

Row = dict[str, Any]  # a cell of any type by the name of its column


def each_said(rows: Rows, errors: Mapping[int, str], known: Knowledge, say: Callable[[Decision], Row]) -> list[Row]:
    """Return what is said of each row, decided one at a time; of one that can not be read its error."""
    return [{"error": errors[row]} if row in errors else say(decide(_profile(rows, row), known)) for row in range(rows.count)]


def _profile(rows: Rows, row: int) -> AthleteProfile:
    """Return the profile of a *row*, whose answers were read one by one."""
    return AthleteProfile.of_read({name: rows.fields[name].value(int(codes[row])) for name, codes in rows.codes.items()})


def flat_row(decision: Decision) -> Row:
    """Return the advice as one row of :data:`~posterior_chain.columns.FLAT`, without nulls."""
    row = _said(decision)
    for item in decision.session.items if decision.session else ():
        place = item.slot.value
        row.update({f"{place}_{name}": value for name, value in _cells(item)})
    return row


def nested_row(decision: Decision) -> Row:
    """Return the advice as one row of :data:`~posterior_chain.columns.NESTED`, without nulls."""
    items = decision.session.items if decision.session else ()
    return {
        **_said(decision),
        "items": [{"slot": item.slot.value, **dict(_cells(item)), "reasons": item.reasons} for item in items],
        "referrals": [{name: str(value) for name, value in attrs.asdict(each).items()} for each in referrals(decision)],
        "reasons": [each.rule for each in reasons(decision)],
    }


def _said(decision: Decision) -> Row:
    row: Row = {"outcome": outcome(decision).value, "trace": decision.trace.to_bytes(trace_bytes(decision.known), "little")}
    if decision.session is not None:
        row["estimated_minutes"] = decision.session.estimated_minutes
    return row


def _cells(item: SessionItem) -> Iterator[tuple[str, Any]]:
    yield from (("variation", item.variation), ("method", item.method.value), ("sets", item.sets))
    if item.reps is not None:
        yield from (("reps_low", item.reps.low), ("reps_high", item.reps.high))
    if item.seconds is not None:
        yield from (("seconds_low", item.seconds.low), ("seconds_high", item.seconds.high))
    yield "load", item.load.kind
    if isinstance(item.load, ExternalLoad):
        yield "load_kg", float(item.load.kg)
    yield from (("rir_low", item.rir.low), ("rir_high", item.rir.high))
