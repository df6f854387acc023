"""Findings that are accepted, each by name and with a reason; what is not named here fails the check of the shipped set."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["MUTANTS", "WAIVERS"]

WAIVERS: Mapping[tuple[str, str], str] = {}
"""The reason why a finding is accepted, by its code and what it is about."""

MUTANTS: Mapping[tuple[str, str], str] = {}
"""The reason why a loosened rule to which no obligation objects is accepted, by the rule and the change."""
