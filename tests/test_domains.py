"""What may be answered: kept so that it compares, hashes and shows itself, and known to the schema and the strategies."""

from __future__ import annotations

import re
from collections.abc import Callable

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from posterior_chain import AthleteProfile, testing
from posterior_chain.errors import InvalidProfile, Mistake
from posterior_chain.model.athlete import field_names
from posterior_chain.model.domains import Domain, FrozenMapping
from posterior_chain.serialization import schema
from posterior_chain.testing import runners

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


@pytest.mark.parametrize("described_by", [schema._schema, runners._values], ids=["schema", "strategy"])  # pyright: ignore[reportPrivateUsage] - no field has such an answer
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


class TestChangedAnswers:
    """The same answers but for some are read as if all had been given anew, only quicker."""

    @given(testing.profiles(), testing.profiles(), st.sets(st.sampled_from(field_names()), max_size=4))
    def test_it_is_the_profile_with_these_answers(self, one: AthleteProfile, other: AthleteProfile, names: set[str]) -> None:
        """The profile is equal, or the same mistakes are told."""
        answers = {name: getattr(other, name) for name in names}
        try:
            anew = attrs.evolve(one, **answers)
        except InvalidProfile as error:
            with pytest.raises(InvalidProfile, match=re.escape(str(error))):
                one.changed(**answers)
        else:
            assert one.changed(**answers) == anew
            assert hash(one.changed(**answers)) == hash(anew)

    def test_an_unknown_field_is_refused(self) -> None:
        """It is the error that building a profile with it raises."""
        with pytest.raises(TypeError, match="shoe_size"):
            AthleteProfile().changed(shoe_size=43)
