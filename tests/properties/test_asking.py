"""Questions are found by asking the rules; what would unlock is the cheapest change that really does."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from itertools import combinations, product
from typing import Any

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from posterior_chain import AthleteProfile, default_exercises, default_rules, recommend
from posterior_chain.authoring import Family, Withhold, age, setting, weekly_distance_km
from posterior_chain.engine import asking, unlocking
from posterior_chain.engine.decision import READ_WHOLE, Decision, decide
from posterior_chain.engine.knowledge import Knowledge, knowledge
from posterior_chain.engine.recommend import decided, known_by
from posterior_chain.errors import InvalidProfile
from posterior_chain.language.facts import NumberFact
from posterior_chain.model.advice import Change, Moves
from posterior_chain.model.athlete import Injury, Pain, Trained, field_names
from posterior_chain.model.domains import (
    Domain,
    Kept,
    ListOf,
    MappingOf,
    Number,
    OneOf,
    Repeated,
    SetOf,
    Sided,
    Sides,
    Whole,
    YesNo,
    note_of,
    read_answer,
)
from posterior_chain.model.session import SessionItem
from posterior_chain.model.settings import Settings
from posterior_chain.model.vocabulary import Equipment, InjuryKind, Level, Method, Outcome, Region, Tightness
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
def _classes_tried(name: str) -> tuple[object, ...]:
    """Return the class of each answer to a field that is tried."""
    return tuple(class_of(name, value) for value in asking.representatives(name, KNOWN))


def class_of(name: str, value: Kept) -> object:
    """Return the class of an answer to a field, of a runner who says nothing else."""
    answers: dict[str, Any] = {"pregnancy": "postpartum"} if name == "postpartum_weeks" else {}
    return asking.class_of(AthleteProfile(**{**answers, name: value}), name, KNOWN)


def every_answer(domain: Domain) -> Iterator[Kept]:
    """Give every answer of one kind: each word and number, the same number of both sides, one member or all alike."""
    match domain:
        case YesNo():
            yield from (False, True)
        case OneOf():
            yield from domain.words
        case Whole():
            yield from range(domain.low, domain.high + 1)
        case Number():
            steps = range(int(domain.low / domain.step), int(domain.high / domain.step) + 1)
            yield from (float(count * domain.step) for count in steps)
        case Repeated():
            yield from every_answer(domain.each)
        case Sided():
            yield from (Sides(value, value) for value in every_answer(domain.each))
        case MappingOf():
            for value in every_answer(domain.value):
                yield dict.fromkeys(domain.key.words, value)
                yield from ({name: value} for name in domain.key.words)
        case SetOf(member=OneOf() as member):
            yield from (frozenset(), frozenset(member.words), *(frozenset({word}) for word in member.words))
        case _:
            raise TypeError(f"there are too many answers of a {type(domain).__name__}")


KINDS = {name: note_of(AthleteProfile, name).domain for name in field_names() if name not in READ_WHOLE}
ONE_OF_A_KIND = [name for name, domain in KINDS.items() if not isinstance(domain, ListOf)]
"""The fields that only rules read, but for the lists."""

ONE_PAIN = st.builds(Pain, region=st.sampled_from(Region), score=st.integers(0, 10), settles_by_morning=st.none() | st.booleans())
ONE_INJURY = st.builds(
    Injury, kind=st.sampled_from(InjuryKind), weeks_ago=st.integers(0, 120) | st.integers(0, 2000), cleared=st.none() | st.booleans()
)
ONE_SET_OF_WORK = st.builds(
    Trained,
    variation=st.sampled_from(VARIATIONS),
    sets=st.sampled_from((1, 20)),
    method=st.sampled_from(Method),
    days_ago=st.integers(0, 6),
)
LISTS = {"pains": ONE_PAIN, "injuries": ONE_INJURY, "this_week": ONE_SET_OF_WORK}
"""A list of one record says as much as rules can tell apart of each."""


def tried_by_asking(profile: AthleteProfile, monkeypatch: pytest.MonkeyPatch) -> list[AthleteProfile]:
    """Return every profile that is decided for to find the questions to one."""
    tried: list[AthleteProfile] = []

    def counted(profile: AthleteProfile, known: Knowledge) -> Decision:
        tried.append(profile)
        return decide(profile, known)

    monkeypatch.setattr(asking, "decide", counted)
    assert recommend(profile).questions
    return tried


def items_moved(before: AthleteProfile, after: AthleteProfile) -> int:
    """Count the slots in which two runners do not do the same."""
    (_, items), (_, others) = shown(before), shown(after)
    return sum(items.get(slot) != others.get(slot) for slot in {*items, *others})


class TestQuestions:
    """`questions` lists the unanswered fields whose answer could change today's session."""

    @pytest.mark.parametrize("name", ONE_OF_A_KIND)
    def test_some_answer_stands_for_every_one(self, name: str) -> None:
        """Whatever is answered, the rules can not tell it from one of the answers that are tried."""
        tried = set(_classes_tried(name))

        assert [value for value in every_answer(KINDS[name]) if class_of(name, value) not in tried] == []

    @pytest.mark.parametrize("name", ["nordic_break_point_deg", "days_since_race"])
    def test_a_setting_between_two_steps_is_one_of_both_sides(self, name: str) -> None:
        """Where a setting lies between two answers that can be given, both are tried."""
        settings = Settings(early_nordic_break_deg="60.5", midway_nordic_break_deg="40.5", days_after_short_race="3.5")
        known = knowledge(default_rules(settings), default_exercises())
        tried = {asking.class_of(AthleteProfile(**{name: value}), name, known) for value in asking.representatives(name, known)}

        for value in every_answer(KINDS[name]):
            assert asking.class_of(AthleteProfile(**{name: value}), name, known) in tried, value

    @given(st.sampled_from(sorted(LISTS)), st.data())
    def test_some_record_stands_for_every_one(self, name: str, data: st.DataObject) -> None:
        """Whatever hurts, was hurt or was trained this week, the rules can not tell it from one of the answers that are tried."""
        assert class_of(name, (data.draw(LISTS[name]),)) in _classes_tried(name)

    @pytest.mark.parametrize("name", LISTS)
    def test_no_two_lists_are_tried_that_are_alike(self, name: str) -> None:
        """Of the lists of records one of each class is tried, the empty one first."""
        assert asking.representatives(name, KNOWN)[0] == ()
        assert len(set(_classes_tried(name))) == len(_classes_tried(name))

    @pytest.mark.parametrize("variation", ["calf_raise", "barbell_back_squat", "nordic_curl"])
    def test_weeks_that_are_alike_are_advised_alike(self, variation: str) -> None:
        """Where the rules can not tell two weeks apart the sessions are the same; so sets that are left over are told apart."""
        advised: dict[object, object] = {}
        for sets in range(1, 21):
            week = (Trained(variation=variation, sets=sets, method=Method.STRENGTH, days_ago=3),)
            profile = runner(this_week=week)

            assert advised.setdefault(asking.class_of(profile, "this_week", KNOWN), shown(profile)) == shown(profile)

    @pytest.mark.parametrize(
        ("fact", "name", "tried"), [(age, "age", {42, 43, 44}), (weekly_distance_km, "weekly_distance_km", {42.9, 43.0, 43.1})]
    )
    def test_both_sides_of_a_threshold_are_tried(self, fact: NumberFact, name: str, tried: set[float]) -> None:
        """Where a rule of an app's own compares a number, that number is an answer to try, and its neighbours below and above."""
        shipped = default_rules()["mobility.tight_hamstrings_keep_the_bar_off_the_floor"]
        rules = default_rules() | [attrs.evolve(shipped, id="mine.rule", title="Ours", because="We say so.", when=fact >= 43)]

        assert tried <= set(asking.representatives(name, knowledge(rules, default_exercises())))

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
        assert len(tried_by_asking(profile, monkeypatch)) <= 300

    @pytest.mark.parametrize("profile", [AthleteProfile(), runner()])
    def test_nothing_is_tried_in_vain(self, profile: AthleteProfile, monkeypatch: pytest.MonkeyPatch) -> None:
        """No answer is decided for that the rules can not tell from another one, or from none."""
        seen: set[object] = set()
        for tried in tried_by_asking(profile, monkeypatch):
            (name,) = (name for name in field_names() if getattr(tried, name) != getattr(profile, name))
            told_apart = name, asking.class_of(tried, name, KNOWN)

            assert told_apart not in {*seen, (name, asking.class_of(profile, name, KNOWN))}
            seen.add(told_apart)

    def test_they_come_in_order(self) -> None:
        """What changes the outcome comes first, then what changes a variation, then a dose."""
        moves = [list(Moves).index(question.moves) for question in recommend(AthleteProfile()).questions]

        assert moves == sorted(moves)
        assert {question.field for question in recommend(AthleteProfile()).questions[:5]} >= {"red_flags", "pains", "injuries"}

    def test_what_no_rule_reads_is_asked_for_too(self) -> None:
        """Experience, what is mastered, records, weights and minutes decide without a rule, so their questions come as well."""
        nobody, trained = ({question.field for question in recommend(each).questions} for each in (AthleteProfile(), runner()))

        assert {"level", "levels", "lifting_months", "owned", "records", "minutes"} <= nobody
        assert {"weeks_off", "records", "loads"} <= trained

    def test_of_those_that_change_as_much_the_one_for_more_items_comes_first(self) -> None:
        """What can change more items comes before what can change fewer, and else they come as in the profile."""
        order = list[tuple[int, int, int]]()
        for question in recommend(runner()).questions:
            others = [attrs.evolve(runner(), **{question.field: value}) for value in asking.representatives(question.field, KNOWN)]
            most = max(items_moved(runner(), other) for other in others if move(runner(), other) is question.moves)
            order.append((list(Moves).index(question.moves), -most, field_names().index(question.field)))

        assert order == sorted(order)

    @pytest.mark.parametrize(
        "sentence",
        [
            "Tell us whether you have a fever or feel ill all over today: "
            "your answer could change whether, or how carefully, you train today.",
            "Tell us whether your knees stay over your feet in a squat: your answer could change which exercises you get.",
            "Tell us the part of your season: your answer could change how much you do.",
        ],
    )
    def test_each_says_what_it_is_for(self, sentence: str) -> None:
        """A question asks in words and says what the answer could change."""
        assert sentence in [question.because for question in recommend(runner()).questions]


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


def test_what_may_be_answered_lies_on_a_step() -> None:
    """A constant that lies between two answers, as a setting may, brings no answer that can not be given."""
    shipped = default_rules()["mobility.tight_hamstrings_keep_the_bar_off_the_floor"]
    between = attrs.evolve(shipped, id="mine.rule", when=weekly_distance_km > setting("weekly_sets"), then=(Withhold(of=Family.SQUAT),))
    known = known_by(default_rules(Settings(weekly_sets=Fraction("20.25"))) | [between], None)

    assert all(
        read_answer(AthleteProfile, "weekly_distance_km", each) == each for each in asking.representatives("weekly_distance_km", known)
    )
