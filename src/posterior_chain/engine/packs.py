"""Rules and exercises that travel together, written by others than us."""

from __future__ import annotations

from attrs import frozen

from posterior_chain.language.rule import Rule
from posterior_chain.model.exercise import Variation

__all__ = ["Pack"]


@frozen(kw_only=True)
class Pack:
    """
    Rules and exercises that were read as data.

    ``default_rules() | pack.rules`` and ``default_exercises() | pack.exercises`` join them to the shipped ones. What is joined can take
    things away and never loosens a rule that is there: two that differ never share an id, and the shipped gates are always joined.
    """

    rules: tuple[Rule, ...] = ()
    exercises: tuple[Variation, ...] = ()
