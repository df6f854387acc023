"""Diagrams ask their variables in one order, or what holds for nobody would not be seen to."""

from __future__ import annotations

import pytest

from posterior_chain import default_exercises, default_rules
from posterior_chain.check.checking import proof_of
from posterior_chain.check.diagrams import NO, YES, Diagrams
from posterior_chain.model.vocabulary import Family, Level, Technique


def test_a_variable_is_never_asked_before_one_that_comes_earlier() -> None:
    """A node whose branch asks an earlier variable, or the same one again, is refused."""
    d = Diagrams((2, 2))
    second = d.node(1, (NO, YES))

    assert d.node(0, (NO, second)) not in (NO, YES)
    for variable in (1, 0):
        with pytest.raises(AssertionError, match="variable"):
            d.node(1, (NO, d.node(variable, (YES, NO))))


def test_what_contradicts_itself_holds_for_nobody() -> None:
    """Nobody is unfamiliar with a movement for want of another word, which only a beginner is, and a lifter of years besides."""
    space = proof_of(default_rules(), default_exercises()).space
    d = space.diagrams
    for family in Family:
        unsaid = d.where(space.part("technique", family), (0,))
        unfamiliar = d.both(unsaid, space.technique(family, Technique.UNFAMILIAR))
        assert d.both(unfamiliar, space.level(family, Level.ADVANCED)) == NO
        assert d.without(d.both(unsaid, space.level(family, Level.BEGINNER)), unfamiliar) == NO
