"""Fitting a session into the minutes there are: the first that fits, in one fixed sequence."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from posterior_chain import recommend
from posterior_chain.engine.fitting import Timed, fitted
from posterior_chain.model.session import SessionItem
from posterior_chain.model.units import Reps, Seconds
from posterior_chain.model.vocabulary import Slot
from posterior_chain.testing import runner

DROPPED = (Slot.TRUNK, Slot.HINGE, Slot.KNEE_DOMINANT, Slot.CALF, Slot.KNEE_FLEXION)
"""What a short session does without, the first to go first; hip extension stays."""


def whole() -> tuple[SessionItem, ...]:
    """Return the items of a runner who has all the time and all the equipment."""
    session = recommend(runner(minutes=180)).session
    assert session is not None
    return session.items


def dosed(item: SessionItem, *, sets: int, amount: Reps | Seconds, rest_s: int) -> Timed:
    """Return an item with another dose."""
    reps, seconds = (amount, None) if isinstance(amount, Reps) else (None, amount)
    return Timed(attrs.evolve(item, sets=sets, reps=reps, seconds=seconds, rest_s=Seconds(rest_s, rest_s)), None)


AMOUNTS = st.integers(1, 50).map(lambda most: Reps(1, most)) | st.integers(5, 120).map(lambda most: Seconds(5, most))
ITEMS = st.tuples(
    *(
        st.builds(dosed, st.just(item), sets=st.integers(1, 5), amount=AMOUNTS, rest_s=st.sampled_from([30, 60, 180, 300]))
        for item in whole()
    )
)
MINUTES = st.integers(10, 180)


class TestFitting:
    """The session never exceeds its minutes, and what is left out follows one fixed sequence."""

    @given(ITEMS, MINUTES)
    def test_what_fits_is_within_the_minutes(self, items: tuple[Timed, ...], minutes: int) -> None:
        """The estimate is at most the minutes there are, and nothing of what is left is done more."""
        fits = fitted(items, minutes)
        before = {each.item.slot: each for each in items}

        assert fits is None or 0 < fits.minutes <= minutes
        for each in fits.items if fits else ():
            assert each.seconds <= before[each.item.slot].seconds
            assert each.item.sets <= before[each.item.slot].item.sets
            assert each.item.amount.high <= before[each.item.slot].item.amount.high

    @given(ITEMS, MINUTES)
    def test_slots_go_in_their_order(self, items: tuple[Timed, ...], minutes: int) -> None:
        """Trunk goes first and hip extension never."""
        fits = fitted(items, minutes)
        if fits is not None:
            left = {each.item.slot for each in fits.items}
            gone = [slot for slot in DROPPED if slot not in left]

            assert Slot.HIP_EXTENSION in left
            assert gone == list(DROPPED[: len(gone)])

    @pytest.mark.parametrize(("minutes", "gone"), [(26, 0), (23, 1), (20, 2), (17, 3), (14, 4), (11, 5)])
    def test_three_minutes_less_are_one_slot_less(self, minutes: int, gone: int) -> None:
        """Where each item is one set of three minutes, eight of warm-up and every three more hold one slot more."""
        items = [attrs.evolve(item, per_side=False) for item in whole()]

        fits = fitted([dosed(item, sets=1, amount=Reps(1, 30), rest_s=60) for item in items], minutes)

        assert fits is not None
        assert {each.item.slot for each in fits.items} == set(Slot) - set(DROPPED[:gone])

    @given(ITEMS)
    def test_with_time_enough_nothing_is_left_out(self, items: tuple[Timed, ...]) -> None:
        """The whole session is the first that is tried."""
        fits = fitted(items, 10_000)

        assert fits is not None
        assert fits.items == items

    def test_at_last_one_repetition_fewer_at_a_time(self) -> None:
        """Four minutes of warm-up leave six: a minute of rest, and 37 repetitions of four seconds on each side."""
        item = attrs.evolve(whole()[1], per_side=True)

        fits = fitted([dosed(item, sets=3, amount=Reps(30, 38), rest_s=60)], 10)

        assert fits is not None
        assert [(each.item.sets, each.item.amount) for each in fits.items] == [(1, Reps(30, 37))]
        assert (fits.minutes, len(fits.warm_up)) == (10, 1)

    def test_a_hold_is_shortened_likewise(self) -> None:
        """The same six minutes hold 150 seconds on each side."""
        item = attrs.evolve(whole()[1], per_side=True)

        fits = fitted([dosed(item, sets=1, amount=Seconds(30, 400), rest_s=60)], 10)

        assert fits is not None
        assert [each.item.amount for each in fits.items] == [Seconds(30, 150)]

    def test_where_nothing_fits_there_is_none(self) -> None:
        """A rest that is longer than the session leaves no session, and so do no items."""
        assert fitted([dosed(whole()[0], sets=1, amount=Reps(1, 1), rest_s=900)], 10) is None
        assert fitted([], 180) is None
