"""
Rows that stand alike, and where the variations stand for them.

For whom the same rules fire, at the same levels and with the same equipment, the same is allowed, picked and dosed. What each row needs
for itself is its load and what fits into its minutes.
"""

# pyright: basic

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from attrs import frozen

from posterior_chain.columns.answered import Rows
from posterior_chain.columns.grouping import Numbers
from posterior_chain.columns.words import Flags, Words, as_integer, at, has
from posterior_chain.engine.bits import Bits
from posterior_chain.engine.knowledge import Ground
from posterior_chain.model.vocabulary import Family, Method

__all__ = ["Each", "Levels", "Standing"]


@frozen(eq=False)
class Levels:
    """The place among the levels of that for which doses and loads are read in each family, and what follows from it and the stated one."""

    dosed: Mapping[Family, Numbers]
    reached: Words
    trained: Words
    suited: Mapping[Method, Words]
    easier: Words

    def take(self, places: Numbers) -> Levels:
        """Return the levels at these *places*."""
        return Levels(
            {family: ranks.take(places) for family, ranks in self.dosed.items()},
            at(self.reached, places),
            at(self.trained, places),
            {method: at(words, places) for method, words in self.suited.items()},
            at(self.easier, places),
        )


@frozen(eq=False)
class Standing:
    """
    Where the variations stand for some rows.

    Attributes:
        fired: The rules that fired.
        kept_away: What the rules withhold.
        kept_for_health: What those about health withhold.
        kept_once: What one rule alone withholds.
        methods_taken: The ways to train that rules take away, with the variations.
        gaps: What equipment, prerequisites and levels keep away.
        kit: The equipment there is, a bit each.
    """

    rows: Rows
    fired: Words
    levels: Levels
    met: Words
    recorded: Words
    kept_away: Words
    kept_for_health: Words
    kept_once: Words
    methods_taken: Mapping[Method, Words]
    gaps: Words
    kit: Numbers

    def fires(self, ground: Ground) -> Flags:
        """Return for which rows a rule fired."""
        return has(self.fired, ground.bit)

    def trace(self, row: int) -> Bits:
        """Return the rules that fired for one *row*."""
        return as_integer(self.fired[:, row].tolist())

    def take(self, places: Numbers) -> Standing:
        """Return where the variations stand for the rows at these *places*."""
        return Standing(
            rows=self.rows.take(places),
            fired=at(self.fired, places),
            levels=self.levels.take(places),
            met=at(self.met, places),
            recorded=at(self.recorded, places),
            kept_away=at(self.kept_away, places),
            kept_for_health=at(self.kept_for_health, places),
            kept_once=at(self.kept_once, places),
            methods_taken={method: at(words, places) for method, words in self.methods_taken.items()},
            gaps=at(self.gaps, places),
            kit=self.kit.take(places),
        )


@frozen(eq=False)
class Each:
    """
    The rows behind those of a standing: many may stand alike.

    Attributes:
        rows: The rows.
        kind: Which row of the standing each is like.
        mass: The body mass that counts, in hundredths of a kilogram; -1 where it is not known.
    """

    rows: Rows
    kind: Numbers
    mass: Numbers

    def among(self, kinds: Flags) -> Numbers:
        """Return the numbers of the rows that are of some *kinds*."""
        return np.flatnonzero(kinds.take(self.kind))
