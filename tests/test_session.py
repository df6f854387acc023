"""A session that can be trained: each set has one amount, and a load says itself."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from posterior_chain import recommend
from posterior_chain.model.session import AssistedLoad, Basis, BodyweightLoad, EffortLoad, ExternalLoad, Load, SessionItem
from posterior_chain.model.units import Kilograms, Seconds
from posterior_chain.model.vocabulary import Equipment
from posterior_chain.testing import runner


def external(kg: float, *implements: Equipment) -> ExternalLoad:
    """Return a load on these implements."""
    return ExternalLoad(
        kg=Kilograms.of(kg), implements=implements, basis=Basis.RECORD, shortfall_kg=Kilograms(0), percent_of_training_max=None
    )


@pytest.mark.parametrize(
    ("load", "words"),
    [
        (BodyweightLoad(), "bodyweight"),
        (external(82.5, Equipment.BARBELL), "82.5 kg barbell"),
        (external(12, Equipment.TRAP_BAR), "12 kg trap bar"),
        (external(25, Equipment.DUMBBELL, Equipment.DUMBBELL), "25 kg (2 x 12.5 kg) dumbbells"),
        (EffortLoad(), "start light, add until the effort is right"),
        (AssistedLoad("a band under the chest"), "a band under the chest"),
    ],
)
def test_a_load_says_itself(load: Load, words: str) -> None:
    """What to put on is said in a few words: the total, each of a pair, or the help there is."""
    assert str(load) == words


def item() -> SessionItem:
    """Return an item that is done for repetitions."""
    session = recommend(runner()).session
    assert session is not None
    return next(each for each in session.items if each.reps)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"reps": None}, "repetitions or seconds, one of them"),
        ({"seconds": Seconds(20, 30)}, "repetitions or seconds, one of them"),
        ({"sets": 0}, "a whole number from 1 to 10"),
    ],
)
def test_a_set_has_one_amount_and_there_is_at_least_one(changed: dict[str, Any], words: str) -> None:
    """An item that nobody could train is refused."""
    with pytest.raises(ValueError, match=words):
        attrs.evolve(item(), **changed)
