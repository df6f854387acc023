"""Questions are found by asking the rules; what would unlock is the cheapest change that really does."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import combinations, product

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from posterior_chain import AthleteProfile, default_exercises, default_rules, recommend
from posterior_chain.engine import asking, unlocking
from posterior_chain.engine.decision import Decision, decide
from posterior_chain.engine.knowledge import Knowledge, knowledge
from posterior_chain.engine.recommend import decided
from posterior_chain.errors import InvalidProfile
from posterior_chain.model.advice import Change, Moves
from posterior_chain.model.athlete import Trained, field_names
from posterior_chain.model.domains import Kept, note_of
from posterior_chain.model.session import SessionItem
from posterior_chain.model.vocabulary import Equipment, Level, Method, Outcome, Tightness
from posterior_chain.testing import profiles_near_healthy, runner

KNOWN = knowledge(default_rules(), default_exercises())
VARIATIONS = sorted(default_exercises().by_id)


def shown(profile: AthleteProfile) -> tuple[Outcome, dict[str, SessionItem]]:
    """Return the outcome and the items, without the reasons."""
    advice = recommend(profile)
    return advice.outcome, {item.slot: attrs.evolve(item, reasons=()) for item in (advice.session.items if advice.session else ())}


def move(before: AthleteProfile, after: AthleteProfile) -> Moves | None:
    """Return the most telling difference between the advice to two runners."""
    (was, items), (now, others) = shown(before), shown(after)
    if was is not now:
        return Moves.OUTCOME
    if {slot: item.variation for slot, item in items.items()} != {slot: item.variation for slot, item in others.items()}:
        return Moves.VARIATION
    return Moves.DOSE if items != others else None


@cache
def _classes_tried() -> frozenset[object]:
    """Count the answers of different classes that were tried."""
    tried = asking.representatives("this_week", KNOWN)
    return frozenset(asking.class_of(AthleteProfile(this_week=week), "this_week", KNOWN) for week in tried)


class TestQuestions:
    """`questions` lists the unanswered fields whose answer could change today's session."""

    @given(st.sampled_from(VARIATIONS), st.sampled_from((1, 20)), st.sampled_from(Method), st.integers(0, 6))
    def test_some_answer_stands_for_every_one(self, variation: str, sets: int, method: Method, days_ago: int) -> None:
        """Whatever was trained this week, the rules can not tell it from one of the answers that are tried."""
        trained = Trained(variation=variation, sets=sets, method=method, days_ago=days_ago)
        assert asking.class_of(AthleteProfile(this_week=(trained,)), "this_week", KNOWN) in _classes_tried()

    @given(profiles_near_healthy(max_changes=3), st.data())
    def test_an_answer_that_would_matter_is_asked_for(self, profile: AthleteProfile, data: st.DataObject) -> None:
        """Blank a field: when the answer it had makes another advice, the field is asked, as at least as telling."""
        answered = [name for name in field_names() if getattr(profile, name) is not None and name not in ("pregnancy", "loads", "records")]
        name = data.draw(st.sampled_from(answered))
        blank = attrs.evolve(profile, **{name: None})
        moved = move(blank, profile)
        assume(moved is not None)
        asked = {question.field: question.moves for question in recommend(blank).questions}

        assert name in asked
        assert moved is not None
        assert list(Moves).index(asked[name]) <= list(Moves).index(moved)

    @given(profiles_near_healthy())
    def test_only_blank_fields_that_move_something_are_asked_for(self, profile: AthleteProfile) -> None:
        """Each field asked for is blank, and one of its answers makes the difference that is named."""
        for question in recommend(profile).questions[:3]:
            assert getattr(profile, question.field) is None
            answers = asking.representatives(question.field, KNOWN)
            assert any(move(profile, attrs.evolve(profile, **{question.field: value})) is question.moves for value in answers)

    @pytest.mark.parametrize("profile", [AthleteProfile(), AthleteProfile(level="advanced", equipment=set(Equipment)), runner()])
    def test_asking_stays_cheap(self, profile: AthleteProfile, monkeypatch: pytest.MonkeyPatch) -> None:
        """All questions of a profile take at most 300 decisions."""
        decided_for: list[AthleteProfile] = []

        def counted(profile: AthleteProfile, known: Knowledge) -> Decision:
            decided_for.append(profile)
            return decide(profile, known)

        monkeypatch.setattr(asking, "decide", counted)

        assert recommend(profile).questions
        assert len(decided_for) <= 300

    def test_they_come_in_order(self) -> None:
        """What changes the outcome comes first, then what changes a variation, then a dose."""
        moves = [list(Moves).index(question.moves) for question in recommend(AthleteProfile()).questions]

        assert moves == sorted(moves)
        assert {question.field for question in recommend(AthleteProfile()).questions[:5]} >= {"red_flags", "pains", "injuries"}


def opens(profile: AthleteProfile, name: str) -> bool:
    """Whether a variation is allowed."""
    return decide(profile, KNOWN).envelope.allows(name)


def after(profile: AthleteProfile, way: tuple[Change, ...]) -> AthleteProfile:
    """Return the profile with a way applied."""
    return attrs.evolve(profile, **{change.field: change.after for change in way})


def every_cheap_change(profile: AthleteProfile, name: str, most: int) -> Iterator[tuple[int, dict[str, Kept]]]:
    """Give every set of at most two changes of fields that a blocker reads, with what it costs."""
    variation = default_exercises()[name]
    standing = decided(profile).envelope.standings[name]
    fields = {field for rule in standing.rules for field in default_rules()[rule].fields()}
    fields |= {"equipment", "owned", "levels", "technique", "weeks_off"} if standing.gaps else set()
    choices = {field: list(unlocking.answers(field, profile, variation, KNOWN)) for field in sorted(fields)}
    for size in range(1, most + 1):
        for chosen in combinations(choices, size):
            for values in product(*(choices[field] for field in chosen)):
                changed = dict(zip(chosen, values, strict=True))
                yield unlocking.cost(profile, changed), changed


LIMITED = st.builds(
    attrs.evolve,
    profiles_near_healthy(max_changes=2),
    level=st.sampled_from(list(Level)),
    levels=st.none(),
    technique=st.none(),
    equipment=st.sampled_from([frozenset(), frozenset(Equipment)]) | st.frozensets(st.sampled_from(list(Equipment))),
    hamstring_tightness=st.sampled_from(list(Tightness)),
)
"""Runners to whom something is closed: less equipment, a lower level, tight hamstrings."""


class TestWhatWouldUnlock:
    """`what_would_unlock` gives the smallest changes, and every answer it gives really unlocks when applied."""

    @given(LIMITED, st.sampled_from(VARIATIONS))
    def test_every_way_opens_and_no_part_of_it_does(self, profile: AthleteProfile, name: str) -> None:
        """Applied whole a way takes the variation out of the withheld ones; with one change left out it does not."""
        for way in recommend(profile).what_would_unlock(name).ways:
            assert opens(after(profile, way), name)
            for left_out in way:
                assert not opens(after(profile, tuple(change for change in way if change is not left_out)), name)

    @given(LIMITED, st.sampled_from(VARIATIONS))
    def test_nothing_cheaper_opens_it(self, profile: AthleteProfile, name: str) -> None:
        """Searched exhaustively, no two changes of what its blockers read open it for less; and what is found is not called impossible."""
        unlock = recommend(profile).what_would_unlock(name)
        dearest = min(
            (unlocking.cost(profile, {change.field: getattr(after(profile, way), change.field) for change in way}) for way in unlock.ways),
            default=None,
        )

        for spent, changed in every_cheap_change(profile, name, 2):
            if dearest is not None and spent >= dearest:
                continue
            try:
                changed_profile = attrs.evolve(profile, **changed)
            except InvalidProfile:
                continue
            assert not opens(changed_profile, name), changed

    @given(LIMITED, st.sampled_from(VARIATIONS))
    def test_what_can_not_be_changed_is_never_proposed(self, profile: AthleteProfile, name: str) -> None:
        """No way touches a field that says of itself that it can not be changed, and a health field is only ever answered."""
        unlock = recommend(profile).what_would_unlock(name)

        assert unlock.possible or unlock.because
        for change in (change for way in unlock.ways for change in way):
            assert note_of(AthleteProfile, change.field).how
            assert change.field not in ("red_flags", "pains", "injuries") or (change.before is None and change.after == [])

    @given(profiles_near_healthy(), st.sampled_from(VARIATIONS))
    def test_what_is_suggested_is_an_answer_as_it_is_kept(self, profile: AthleteProfile, name: str) -> None:
        """An answer that is suggested for a field needs no reading: it is what a profile would keep of it."""
        for field in field_names():
            for answer in unlocking.answers(field, profile, KNOWN.exercises[name], KNOWN):
                kept = getattr(AthleteProfile(**{field: answer}), field)
                assert (kept, type(kept)) == (answer, type(answer)), field

    def test_what_only_time_or_a_doctor_can_change_is_said_to_be_closed(self) -> None:
        """A youth's heavy pull from the floor can not be unlocked: the rule's own sentence says why."""
        advice = recommend(runner(red_flags={"chest_pain"}))
        unlock = advice.what_would_unlock("barbell_deadlift")

        assert not unlock.possible
        assert not unlock.ways
        assert unlock.because == advice.referrals[0].because

    def test_a_rung_not_met_yet_is_opened_by_what_meets_it(self) -> None:
        """Where a rule leaves out rungs above the highest met, a level or a mastered rung opens them though the rule asks of neither."""
        profile = runner(level="beginner", levels=None, technique=None, equipment=frozenset(), energy_availability="orange")
        ways = recommend(profile).what_would_unlock("b_stance_hip_thrust").ways

        assert ways
        assert all(opens(after(profile, way), "b_stance_hip_thrust") for way in ways)

    def test_a_room_full_of_weights_may_still_lack_a_lighter_one(self) -> None:
        """A list of weights as long as may be is no obstacle to proposing a lighter weight."""
        profile = runner(level="intermediate", levels=None, equipment={"dumbbell"}, loads={"dumbbells_kg": [40] * 100})

        assert {change.field for change in recommend(profile).what_would_unlock("split_squat_dumbbell").ways[0]} == {"loads"}

    def test_an_allowed_variation_needs_nothing(self) -> None:
        """What is allowed is possible with no change."""
        unlock = recommend(runner()).what_would_unlock("glute_bridge")

        assert unlock.possible
        assert unlock.ways == ((),)
