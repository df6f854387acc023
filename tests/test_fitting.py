"""Fitting a session into the minutes there are: the first that fits, in one fixed sequence."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posterior_chain.engine.fitting import Clock, Cut, fitted
from posterior_chain.model.units import Reps, Seconds
from posterior_chain.model.vocabulary import Slot

DROPPED = (Slot.TRUNK, Slot.HINGE, Slot.KNEE_DOMINANT, Slot.CALF, Slot.KNEE_FLEXION)
"""What a short session does without, the first to go first; hip extension stays."""

CLOCK = st.builds(Clock, sets=st.integers(1, 5), amount=st.integers(1, 120), each=st.integers(1, 12), rest_s=st.integers(30, 300))
CLOCKS = st.fixed_dictionaries(dict.fromkeys(Slot, CLOCK))
MINUTES = st.integers(10, 180)

Clocks = Mapping[Slot, Clock]


class TestFitting:
    """The session never exceeds its minutes, and what is left out follows one fixed sequence."""

    @given(CLOCKS, MINUTES)
    def test_what_fits_is_within_the_minutes(self, clocks: Clocks, minutes: int) -> None:
        """The estimate is at most the minutes there are, and it is that of what is left."""
        fits = fitted(clocks, minutes)
        if fits is not None:
            cut, takes = fits
            left = [clocks[slot] for slot in cut.slots]
            work = sum(cut.sets(each.sets) * (min(each.amount, cut.most) * each.each + each.rest_s) for each in left)

            assert 0 < takes <= minutes
            assert takes - 8 <= -(-work // 60) <= takes - 4

    @given(CLOCKS, MINUTES, MINUTES)
    def test_fewer_minutes_never_lengthen_it(self, clocks: Clocks, minutes: int, more: int) -> None:
        """What fits into the shorter time keeps no slot, set, repetition or step of the warm-up that the longer time had to leave out."""
        short, long = sorted((minutes, more))
        less, most = fitted(clocks, short), fitted(clocks, long)

        assert less is None or (most is not None and less[1] <= most[1])
        if less is not None and most is not None:
            assert set(less[0].slots) <= set(most[0].slots)
            assert less[0].most_sets <= most[0].most_sets
            assert less[0].most <= most[0].most
            assert less[0].warm_up_steps <= most[0].warm_up_steps

    @given(CLOCKS, MINUTES)
    def test_slots_go_in_their_order(self, clocks: Clocks, minutes: int) -> None:
        """Trunk goes first and hip extension never."""
        fits = fitted(clocks, minutes)
        if fits is not None:
            gone = [slot for slot in DROPPED if slot not in fits[0].slots]

            assert Slot.HIP_EXTENSION in fits[0].slots
            assert gone == list(DROPPED[: len(gone)])

    @pytest.mark.parametrize(("minutes", "gone"), [(26, 0), (23, 1), (20, 2), (17, 3), (14, 4), (11, 5)])
    def test_three_minutes_less_are_one_slot_less(self, minutes: int, gone: int) -> None:
        """Where each item is one set of three minutes, eight of warm-up and every three more hold one slot more."""
        fits = fitted(dict.fromkeys(Slot, Clock(sets=1, amount=30, each=4, rest_s=60)), minutes)

        assert fits is not None
        assert set(fits[0].slots) == set(Slot) - set(DROPPED[:gone])

    @pytest.mark.parametrize(
        ("takes", "slots", "sets", "steps"),
        [
            (80, 6, 4, 3),
            (68, 5, 4, 3),
            (56, 4, 4, 3),
            (44, 4, 3, 3),
            (32, 4, 2, 3),
            (26, 3, 2, 3),
            (17, 3, 1, 3),
            (14, 2, 1, 3),
            (11, 1, 1, 3),
            (9, 1, 1, 2),
            (7, 1, 1, 1),
        ],
    )
    def test_each_cut_has_its_turn(self, takes: int, slots: int, sets: int, steps: int) -> None:
        """Trunk and hinge go, then sets one at a time, the squat, the second set, calves and knees, then the warm-up step by step."""
        clocks = dict.fromkeys(Slot, Clock(sets=4, amount=30, each=4, rest_s=60))
        fits, less = fitted(clocks, takes), fitted(clocks, takes - 1)

        assert fits is not None
        assert (fits[1], len(fits[0].slots), fits[0].sets(4), fits[0].warm_up_steps) == (takes, slots, sets, steps)
        assert less is not None
        assert less[0] != fits[0]

    @given(CLOCKS)
    def test_with_time_enough_nothing_is_left_out(self, clocks: Clocks) -> None:
        """The whole session is the first that is tried."""
        fits = fitted(clocks, 10_000)

        assert fits is not None
        assert fits[0] == Cut(tuple(clocks))

    def test_at_last_one_repetition_fewer_at_a_time(self) -> None:
        """Four minutes of warm-up leave six: a minute of rest, and 37 repetitions of four seconds on each side."""
        fits = fitted({Slot.HIP_EXTENSION: Clock(sets=3, amount=38, each=8, rest_s=60)}, 10)

        assert fits is not None
        cut, takes = fits
        assert (cut.sets(3), cut.amount(Reps(30, 38)), takes, cut.warm_up_steps) == (1, Reps(30, 37), 10, 1)

    def test_one_repetition_is_the_least(self) -> None:
        """Where a repetition takes as long as a rest, six minutes hold four of warm-up, one repetition and its rest; five hold nothing."""
        clocks = {Slot.CALF: Clock(sets=1, amount=5, each=60, rest_s=60)}
        fits = fitted(clocks, 6)

        assert fits is not None
        assert fits[0].amount(Reps(3, 5)) == Reps(1, 1)
        assert fitted(clocks, 5) is None

    def test_a_hold_is_shortened_likewise(self) -> None:
        """The same six minutes hold 150 seconds on each side."""
        fits = fitted({Slot.CALF: Clock(sets=1, amount=400, each=2, rest_s=60)}, 10)

        assert fits is not None
        assert fits[0].amount(Seconds(30, 400)) == Seconds(30, 150)

    def test_where_nothing_fits_there_is_none(self) -> None:
        """A rest that is longer than the session leaves no session, and so do no items."""
        assert fitted({Slot.CALF: Clock(sets=1, amount=1, each=4, rest_s=900)}, 10) is None
        assert fitted({}, 180) is None
