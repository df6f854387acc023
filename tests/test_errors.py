"""What can go wrong: guessable parents, near spellings, and errors that travel between processes."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posterior_chain import CatalogueError, InvalidDocument, InvalidProfile, PosteriorChainError, UnknownRuleset, UnknownVariation
from posterior_chain.errors import Mistake, UnknownRule, near_spellings

MISTAKE = Mistake("pains[0].score", "14", "a whole number from 0 to 10")
ERRORS: list[tuple[PosteriorChainError, type[Exception]]] = [
    (InvalidProfile([MISTAKE, Mistake("level", "'begginer'", "one of beginner", ("beginner",))]), ValueError),
    (InvalidDocument([MISTAKE]), ValueError),
    (UnknownVariation("air_squatt", ["air_squat", "superman"]), KeyError),
    (UnknownRule("gates.pain", ["gates.pains"]), KeyError),
    (UnknownRuleset("not at hand"), LookupError),
    (CatalogueError("two rules"), PosteriorChainError),
]
each_error = pytest.mark.parametrize(("error", "parent"), ERRORS, ids=[type(error).__name__ for error, _ in ERRORS])


@each_error
def test_every_error_has_a_parent_that_a_caller_would_guess(error: PosteriorChainError, parent: type[Exception]) -> None:
    """Each is ours and also the built-in error that plain Python would raise."""
    assert isinstance(error, PosteriorChainError)
    assert isinstance(error, parent)


@each_error
def test_an_error_comes_whole_from_another_process(error: PosteriorChainError, parent: type[Exception]) -> None:
    """An error that a worker raised says the same and carries the same where it is caught."""
    back = pickle.loads(pickle.dumps(error))  # noqa: S301 - what a pool of workers does

    assert isinstance(back, parent)
    assert str(back) == str(error)
    assert vars(back) == vars(error)


@given(st.lists(st.sampled_from(["air_squat", "goblet_squat", "superman", "bird_dog"]), unique=True), st.text(max_size=80))
def test_near_spellings_are_known_words(known: list[str], word: str) -> None:
    """Whatever was written, at most two words are offered and each is one that there is."""
    near = near_spellings(word, known)

    assert len(near) <= 2
    assert set(near) <= set(known)


@pytest.mark.parametrize("word", ["air_squat", "Air Squat", "air-squat", " air_squatt "])
def test_a_word_is_near_itself_however_it_is_written(word: str) -> None:
    """Capitals, hyphens and spaces do not hide what was meant."""
    assert near_spellings(word, ["superman", "air_squat"]) == ("air_squat",)


@pytest.mark.parametrize("word", [None, 3, "air_squat" * 10])
def test_what_is_no_word_is_near_nothing(word: object) -> None:
    """Nothing is offered for a number, or for what is longer than any name."""
    assert near_spellings(word, ["air_squat"]) == ()
