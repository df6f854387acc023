"""What counts of an answer: runners of whom the same counts are alike, so that a table asks once for all of them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import cast

import pytest
from hypothesis import given

from posterior_chain import AthleteProfile, InvalidProfile
from posterior_chain.engine.asking import representatives
from posterior_chain.engine.recommend import known_by
from posterior_chain.language.derived import ANEW_COUNTS, mastered_levels, starts_anew, technique_counts
from posterior_chain.language.facts import Brought, Fact, SetFact
from posterior_chain.model.athlete import LiftRecord
from posterior_chain.model.domains import Kept
from posterior_chain.model.vocabulary import Family, Level, Technique
from posterior_chain.testing import profiles, profiles_near_healthy

KNOWN = known_by(None, None)
SOME: Mapping[str, tuple[Kept, ...]] = {
    "technique": tuple({family: word} for family in Family for word in Technique),
    "levels": tuple({family: word} for family in Family for word in Level),
    "owned": (frozenset[str](), *(frozenset({each.id}) for each in KNOWN.variations if each.family is Family.GLUTE_HAM_RAISE)),
    "records": tuple(
        (LiftRecord(variation=each, load_kg=20, reps=5, days_ago=days),) for each in ("nordic_curl", "back_squat") for days in (90, 91)
    ),
}
"""Answers beside the representative ones to the fields that hold several."""

COUNTING = {name: fact for name, fact in KNOWN.facts.items() if fact.counts}


def by_what_counts(profile: AthleteProfile, field: str, count: Callable[[AthleteProfile], Hashable]) -> Iterator[list[AthleteProfile]]:
    """Give a profile with each answer to one field that may make a difference, those together of which the same counts."""
    groups: dict[Hashable, list[AthleteProfile]] = {}
    for answer in (*representatives(field, KNOWN), *SOME.get(field, ())):
        try:
            changed = profile.changed(**{field: answer})
        except InvalidProfile:  # the answer contradicts another one
            continue
        groups.setdefault(count(changed), []).append(changed)
    yield from groups.values()


class Recorder(dict[str, Kept]):
    """Answers that tell which of them were looked at."""

    def __init__(self, answers: dict[str, Kept]) -> None:
        """Hold *answers*, none of which was asked for so far."""
        super().__init__(answers)
        self.asked: set[str] = set()

    def get(self, key: str, default: Kept = None) -> Kept:
        """Return an answer, and note that it was asked for."""
        self.asked.add(key)
        return super().get(key, default)


def fields_of(fact: Fact) -> Iterator[str]:
    """Give the fields of which not all counts for a fact."""
    yield from sorted(fact.counts)


@pytest.mark.parametrize(("name", "field"), [(name, field) for name, fact in COUNTING.items() for field in fields_of(fact)])
@given(profiles_near_healthy(max_changes=8))
def test_what_does_not_count_changes_no_fact(name: str, field: str, near: AthleteProfile) -> None:
    """Answers of which the same counts give the same fact, whatever else is answered."""
    fact, context = COUNTING[name], KNOWN.context
    for alike in by_what_counts(near, field, lambda profile: fact.counts[field](profile, context)):
        assert len({fact.read(profile, context) for profile in alike}) == 1


@pytest.mark.parametrize("name", [name for name, fact in COUNTING.items() if isinstance(fact, SetFact)])
@given(profiles_near_healthy(max_changes=8))
def test_what_counts_of_a_set_is_what_each_answer_brings(name: str, near: AthleteProfile) -> None:
    """A set that is read from several answers has the members that each of them brings alone, and no others."""
    fact = COUNTING[name]
    alone = (AthleteProfile(**{field: getattr(near, field)}) for field in fact.fields)
    brought = [fact.counts[field](profile, KNOWN.context) for field, profile in zip(fact.fields, alone, strict=True)]

    assert fact.read(near, KNOWN.context) == frozenset().union(*cast("list[frozenset[str]]", brought))


BROUGHT = [(name, field) for name, fact in COUNTING.items() for field, part in sorted(fact.counts.items()) if isinstance(part, Brought)]


@pytest.mark.parametrize(("name", "field"), BROUGHT)
@given(profiles())
def test_a_list_brings_what_each_of_its_elements_brings(name: str, field: str, profile: AthleteProfile) -> None:
    """What a list brings is the union of what its elements bring, or whether any of them brings it; an empty one brings no less."""
    part = COUNTING[name].counts[field]

    def brought(answer: Iterable[str]) -> set[object]:
        """Return the members that an answer brings; of what any of them may bring it is whether it does."""
        found = part(AthleteProfile().changed(**{field: frozenset(answer)}), KNOWN.context)
        return set(cast("frozenset[str]", found)) if isinstance(found, frozenset) else {found} - {False}

    answer: frozenset[str] = getattr(profile, field) or frozenset()

    assert brought(answer) == brought([]).union(*(brought([each]) for each in answer))


@pytest.mark.parametrize("field", sorted(technique_counts(Family.SQUAT)))
@given(profiles_near_healthy(max_changes=8))
def test_what_does_not_count_changes_no_mastery(field: str, near: AthleteProfile) -> None:
    """Answers of which the same counts in a family speak for the same level there."""
    for family in Family:
        for alike in by_what_counts(near, field, lambda profile, family=family: technique_counts(family)[field](profile, KNOWN.context)):  # type: ignore[misc]
            assert len({dict(mastered_levels(profile, KNOWN.context)).get(family) for profile in alike}) == 1


@pytest.mark.parametrize("field", sorted(ANEW_COUNTS))
@given(profiles_near_healthy(max_changes=8))
def test_what_does_not_count_starts_nobody_anew(field: str, near: AthleteProfile) -> None:
    """Answers of which the same counts let somebody start anew alike."""
    for alike in by_what_counts(near, field, lambda profile: ANEW_COUNTS[field](profile, KNOWN.context)):
        assert len(set(map(starts_anew, alike))) == 1


@given(profiles())
def test_only_what_is_named_contradicts(profile: AthleteProfile) -> None:
    """Whether the answers of a runner contradict each other is found from the fields that say so, and no others."""
    answers = Recorder({name: getattr(profile, name) for name in ("pregnancy", "postpartum_weeks", "age")})
    list(AthleteProfile.contradictions(answers, ""))

    assert answers.asked <= set(AthleteProfile.CONTRADICTING)
