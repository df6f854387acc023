"""
What carries each row: the rules, the values of the dose tables and the settings that name it.

They are all found by what they are, so a new one is accounted for by being there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

import attrs
from attrs import frozen

from posterior_chain import doses
from posterior_chain.doses.provenance import Sourced
from posterior_chain.engine.ruleset import every_rule
from posterior_chain.model.exercise import Status
from posterior_chain.model.settings import STARTING_LOADS, Settings, uncertain_of
from posterior_chain.model.shapes import is_mapping, is_tuple

__all__ = ["Carrier", "Kind", "carriers"]


class Kind(StrEnum):
    """What carries a row."""

    RULE = "rule"
    DOSE_TABLE = "dose table"
    SETTING = "setting"


@frozen(order=True)
class Carrier:
    """Something that names a row of the evidence: a rule by its id, a dose table by its module, a setting by its name."""

    kind: Kind
    name: str


@cache
def carriers() -> Mapping[str, tuple[Carrier, ...]]:
    """Return what carries each row, for the rows that something carries."""
    found: dict[str, set[Carrier]] = {}
    for row, carrier in (*_rules(), *_dose_tables(), *_settings()):
        found.setdefault(row, set()).add(carrier)
    return {row: tuple(sorted(several)) for row, several in found.items()}


def _rules() -> Iterator[tuple[str, Carrier]]:
    in_use = (rule for rule in every_rule() if rule.status is not Status.RETIRED)
    return ((row, Carrier(Kind.RULE, rule.id)) for rule in in_use for source in rule.sources for row in source.rows)


def _dose_tables() -> Iterator[tuple[str, Carrier]]:
    for found in iter_modules(doses.__path__):
        module = import_module(f"{doses.__name__}.{found.name}")
        for value in vars(module).values():
            yield from ((row, Carrier(Kind.DOSE_TABLE, f"doses.{found.name}")) for each in _sourced(value) for row in each.rows)


def _sourced(value: object) -> Iterator[Sourced]:
    """Find the values of a table in a table of any shape."""
    if isinstance(value, Sourced):
        yield value
    elif is_mapping(value):
        for each in value.values():
            yield from _sourced(each)
    elif is_tuple(value):
        for each in value:
            yield from _sourced(each)


def _settings() -> Iterator[tuple[str, Carrier]]:
    for start in STARTING_LOADS:
        yield start.row, Carrier(Kind.SETTING, "starting_loads")
    for each in attrs.fields(Settings):
        if each.name != "starting_loads":
            yield uncertain_of(each.name).row, Carrier(Kind.SETTING, each.name)
