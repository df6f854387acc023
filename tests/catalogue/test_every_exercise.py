"""What every variation is asked: a new file in the exercises folder appears here by itself."""

from __future__ import annotations

import pytest

from posterior_chain import default_exercises
from posterior_chain.model.exercise import Variation

EXERCISES = default_exercises(preview=True)

each_variation = pytest.mark.parametrize("variation", list(EXERCISES), ids=lambda variation: variation.id)


@each_variation
def test_prerequisites_are_the_rungs_below(variation: Variation) -> None:
    """A prerequisite is a rung directly below, of the same family."""
    assert {each.variation for each in variation.prerequisites} <= set(variation.regresses_to)
    assert all(EXERCISES[each.variation].family is variation.family for each in variation.prerequisites)


@each_variation
def test_cues_and_faults_are_sentences(variation: Variation) -> None:
    """Cues and faults are short sentences, and no text promises or threatens."""
    for sentence in (*variation.cues, *variation.faults):
        assert sentence.endswith(".")
        assert len(sentence) <= 90
        assert not any(word in sentence.lower() for word in ("injur", "prevent", "activat", "risk"))


@each_variation
def test_every_variation_stands_on_a_ladder(variation: Variation) -> None:
    """Every variation can be reached from a rung that follows nothing."""
    assert any(variation.id in ladder for ladder in EXERCISES.ladders[variation.family])


def test_each_family_has_an_unloaded_way_in() -> None:
    """Each family can be started without equipment."""
    for family, ladders in EXERCISES.ladders.items():
        starts = [EXERCISES[rung] for ladder in ladders for rung in ladder if EXERCISES[rung].entry]
        assert any(each.needs.met_by(frozenset()) for each in starts), family
