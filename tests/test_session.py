"""A session that can be trained: each set has one amount, and a load says itself."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from posterior_chain import recommend
from posterior_chain.model.advice import Answer, Frequency, Reason
from posterior_chain.model.session import AssistedLoad, Basis, BodyweightLoad, EffortLoad, ExternalLoad, Load, SessionItem
from posterior_chain.model.units import Kilograms, Seconds
from posterior_chain.model.vocabulary import Equipment, Outcome
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


def test_an_amount_that_is_missing_names_the_exercise() -> None:
    """The message begins with the variation."""
    with pytest.raises(ValueError, match=rf"^{item().variation}: a set has repetitions or seconds, one of them$"):
        attrs.evolve(item(), reps=None)


def test_a_load_is_put_on_something() -> None:
    """A load without an implement is refused."""
    with pytest.raises(ValueError, match=r"^implements: got a list, expected at least one$"):
        external(20)


FREQUENCY = Frequency(advised=2, asked=None, because="")


@pytest.mark.parametrize(
    ("outcome", "trains"),
    [(Outcome.TRAIN, True), (Outcome.TRAIN_WITH_CARE, True), (Outcome.REST, False), (Outcome.REFER, False)],
)
def test_there_is_a_session_where_there_is_training(outcome: Outcome, trains: bool) -> None:  # noqa: FBT001 - a table
    """An answer to train has a session, and any other has none; the message says which of them is missing."""
    session = recommend(runner()).session
    nothing: dict[str, Any] = dict.fromkeys(("reasons", "withheld", "referrals", "assumptions", "questions"), ())
    right, wrong = (session, None) if trains else (None, session)
    got, wanted = ("nothing", "a session") if trains else ("a session", "nothing")

    assert Answer(outcome=outcome, session=right, sessions_per_week=FREQUENCY, **nothing).session is right
    with pytest.raises(ValueError, match=rf"^session: got {got}, expected {wanted} where the outcome is {outcome}$"):
        Answer(outcome=outcome, session=wrong, sessions_per_week=FREQUENCY, **nothing)


def reason(facts: Any) -> Reason:
    """Return a reason that read some answers."""
    return Reason(rule="x", title="x", because="x", effects=(), facts=facts, sources=(), grade="X")


def test_what_a_reason_read_is_plain_and_never_changes() -> None:
    """Lists and mappings read the same whatever they were made of, and can be compared and hashed."""
    given: dict[str, Any] = {"pains": [{"region": "knee", "score": 3}], "age": 30, "km": 2.5, "ill": False, "level": None}
    same = {**given, "pains": ({"score": 3, "region": "knee"},)}

    assert reason(given) == reason(same)
    assert hash(reason(given)) == hash(reason(same))
    assert reason(given).facts["pains"] == ({"region": "knee", "score": 3},)
    assert dict(reason(given).facts) == {**given, "pains": ({"region": "knee", "score": 3},)}


@pytest.mark.parametrize(
    ("fact", "shown"),
    [
        (float("nan"), "nan"),
        (float("inf"), "inf"),
        ({"knee"}, "a list"),
        (Outcome.TRAIN, "'train'"),
        ([[object()]], "a object"),
        ({3: "knee"}, "3"),
        ({"knee": {"left": float("nan")}}, "nan"),
    ],
)
def test_what_json_can_not_hold_is_no_fact(fact: object, shown: str) -> None:
    """However deep it stands, what could not be written is refused where a reason is made."""
    with pytest.raises(ValueError, match=rf"^facts: got {shown}, expected plain data that JSON can hold$"):
        reason({"x": fact})
