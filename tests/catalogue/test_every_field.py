"""What every field of a profile is asked: a new row in the table of fields appears here by itself."""

from __future__ import annotations

import pytest

from posterior_chain.model.athlete import AthleteProfile, field_names
from posterior_chain.model.domains import note_of


@pytest.mark.parametrize("name", field_names())
def test_every_field_is_asked_in_words_that_follow_tell_us(name: str) -> None:
    """A question reads as a sentence: "Tell us how far you run a week"."""
    words = note_of(AthleteProfile, name).words

    assert words.split()[0] in {"how", "the", "what", "where", "whether", "which", "your"}
    assert "_" not in words
