"""Every distinct outcome of the shipped rules is executed on the real engine, and what keeps a variation away is explained exactly."""

from __future__ import annotations

import pytest

from posterior_chain import default_exercises
from posterior_chain.check.diagrams import NO
from posterior_chain.check.outcomes import Outcomes, Witness
from posterior_chain.engine.memo import uncollected
from posterior_chain.model.vocabulary import Slot
from posterior_chain.testing import witnesses


@pytest.mark.proof
def test_every_entry_of_the_envelope_is_executed(shipped: Outcomes, of_variations: tuple[Witness, ...]) -> None:
    """For every distinct dose of a variation, and every smallest company that withholds it, a runner was found who gets just that."""
    assert [(each.about, each.outcome) for each in of_variations if each.profile is None] == []
    assert {each.about for each in of_variations} == set(default_exercises().by_id)
    assert len({(each.about, each.outcome) for each in of_variations}) == len(of_variations)
    for name in default_exercises().by_id:
        assert shipped.proof.allowed(shipped.proof.known.place[name]) != NO


@pytest.mark.proof
@pytest.mark.parametrize("slot", list(Slot))
def test_every_choice_of_a_slot_is_executed(slot: Slot, shipped: Outcomes) -> None:
    """For every variation that a slot may hold, aimed at, stepped down to or standing in, a runner was found whose slot holds it so."""
    with uncollected():
        several = tuple(shipped.whole_slot(slot))

    assert [each.outcome for each in several if each.profile is None] == []
    assert len({each.outcome for each in several}) == len(several)


@pytest.mark.proof
def test_witnesses_are_offered_to_everybody() -> None:
    """`witnesses` gives those of a variation or a slot by name, each with a runner, and knows no other names."""
    several = witnesses("glute_bridge", "trunk")

    assert {each.about for each in several} == {"glute_bridge", "trunk"}
    assert all(each.profile is not None for each in several)
    with pytest.raises(KeyError):
        witnesses("glute_brigde")
