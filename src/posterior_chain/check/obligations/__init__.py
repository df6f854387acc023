"""
What must hold whatever the rules are: one table for each theme, every row with the evidence that asks for it.

An obligation that is added to the tuple of its file is asked of every rule set; nothing else lists it.
"""

from __future__ import annotations

from posterior_chain.check.obligation import Obligation
from posterior_chain.check.obligations import choice, frame, gates, groups, hurt, mobility, week

__all__ = ["OBLIGATIONS"]

OBLIGATIONS: tuple[Obligation, ...] = (
    *gates.OBLIGATIONS,
    *mobility.OBLIGATIONS,
    *hurt.OBLIGATIONS,
    *groups.OBLIGATIONS,
    *week.OBLIGATIONS,
    *choice.OBLIGATIONS,
    *frame.OBLIGATIONS,
)
"""Every obligation."""
