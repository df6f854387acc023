"""What may be answered: kept so that it compares, hashes and shows itself, and known to the schema and the strategies."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posterior_chain import AthleteProfile, testing
from posterior_chain.errors import Mistake
from posterior_chain.model.domains import Domain, FrozenMapping
from posterior_chain.serialization import schema

ANSWERS = st.dictionaries(st.text(max_size=3), st.integers())


class Colour(Domain):
    """A kind of answer that nothing else was told of."""

    @property
    def expected(self) -> str:
        """Any colour."""
        return "a colour"

    def read(self, value: object, path: str, mistakes: list[Mistake]) -> object:
        """Take anything."""
        return value


@pytest.mark.parametrize("described_by", [schema._schema, testing._values], ids=["schema", "strategy"])  # pyright: ignore[reportPrivateUsage] - no field has such an answer
def test_a_new_kind_of_answer_is_missed_where_it_is_unknown(described_by: Callable[[Domain], object]) -> None:
    """Whoever adds a kind of answer is told what still has to learn of it, instead of getting a field that takes anything."""
    with pytest.raises(TypeError, match="for a Colour"):
        described_by(Colour())


class TestFrozenMappings:
    """A mapping that never changes can be compared, hashed and read."""

    @given(ANSWERS)
    def test_it_is_what_the_mapping_is(self, answers: dict[str, int]) -> None:
        """It holds, equals and shows what the mapping it was made of does."""
        kept = FrozenMapping(answers)

        assert kept == answers
        assert len(kept) == len(answers)
        assert repr(kept) == repr(answers)

    @given(ANSWERS)
    def test_order_means_nothing(self, answers: dict[str, int]) -> None:
        """The same answers in another order are equal and hash alike."""
        one, other = FrozenMapping(answers), FrozenMapping(dict(reversed(answers.items())))

        assert one == other
        assert hash(one) == hash(other)

    def test_a_profile_shows_its_answers(self) -> None:
        """A profile that is printed, by a failing test for instance, shows how sore each muscle is."""
        assert "'hamstrings'" in repr(AthleteProfile(soreness={"hamstrings": 4}))
