"""Explanations are theorems: what is cited for a rejection settles it, nothing is cited in vain, and what would unlock it does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs
import pytest

from posterior_chain import default_rules
from posterior_chain.check.diagrams import NO
from posterior_chain.check.outcomes import Outcomes, Witness
from posterior_chain.check.proof import Proof
from posterior_chain.engine.recommend import decided
from posterior_chain.engine.unlocking import cost, what_would_unlock
from posterior_chain.errors import InvalidProfile
from posterior_chain.language.effects import Withhold
from posterior_chain.language.rule import runner
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.domains import Kept, note_of
from tests.properties.test_asking import after, every_cheap_change, opens

LEVEL = ("level", "levels", "lifting_months", "weeks_off")
MET = ("owned", "records", "technique", *LEVEL)
GAPS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "equipment": {"equipment": ("equipment",)},
    "prerequisite": {"met": MET},
    "level": {"level": LEVEL},
}
Facts = Mapping[str, tuple[str, ...]]


Rejection = tuple[str, frozenset[str], AthleteProfile]


@pytest.fixture(scope="session")
def rejections(of_variations: tuple[Witness, ...]) -> tuple[Rejection, ...]:
    """Return of each variation everything that keeps it away, with a runner."""
    return tuple(
        (each.about, each.outcome, each.profile)
        for each in of_variations
        if isinstance(each.outcome, frozenset) and each.profile is not None
    )


def cited(cause: str) -> Facts:
    """Return the facts that a cause is said to rest on, with the answers that each reads."""
    if cause in GAPS:
        return GAPS[cause]
    rule, facts = default_rules()[cause], dict[str, tuple[str, ...]]()
    for fact in rule.facts():
        facts[fact.name] = fact.fields
    if any(isinstance(effect, Withhold) and effect.of.unproven for effect in rule.then):
        facts["met"] = MET
    return facts


def settles(proof: Proof, name: str, profile: AthleteProfile, facts: Iterable[tuple[str, ...]]) -> bool:
    """Whether nobody who answers all that some facts read as *profile* does is allowed a variation."""
    space, d, fields = proof.space, proof.diagrams, {field for each in facts for field in each}
    classes = space.classes_of(profile)
    known = {number: classes[number] for number, part in enumerate(space.parts) if part.field in fields}
    return d.given(d.both(proof.allowed(proof.known.place[name]), space.told_once), known) == NO


def without_each(facts: Facts) -> Iterator[list[tuple[str, ...]]]:
    """Give what the facts read with one left out, those that read the same answers together."""
    read = dict.fromkeys(facts.values())
    for fields in read:
        yield [others for others in read if others != fields]


@pytest.mark.proof
def test_what_is_cited_settles_every_rejection(shipped: Outcomes, rejections: tuple[Rejection, ...]) -> None:
    """Whoever answers as a rejected runner does in all that the named causes read is rejected too, whatever else is answered."""
    open_ = [
        (name, sorted(company))
        for name, company, profile in rejections
        if not settles(shipped.proof, name, profile, (fields for cause in company for fields in cited(cause).values()))
    ]
    assert open_ == []


@pytest.mark.proof
def test_nothing_is_cited_in_vain(shipped: Outcomes, rejections: tuple[Rejection, ...]) -> None:
    """Where one cause alone rejects, leave a fact of it out: somebody with the same answers to its others is allowed what was withheld."""
    vain = [
        (name, cause, others)
        for name, (cause, *more), profile in rejections
        if not more
        for others in without_each(cited(cause))
        if settles(shipped.proof, name, profile, others)
    ]
    assert vain == []


@pytest.mark.proof
def test_what_would_unlock_a_rejection_does_and_touches_nothing_fixed(rejections: tuple[Rejection, ...]) -> None:
    """For every rejection each way opens it and no part of a way does, and no field that can not be changed is changed."""
    for name, _, profile in rejections:
        unlock = what_would_unlock(decided(profile), name)
        assert unlock.possible or unlock.because
        for way in unlock.ways:
            changes = {change.field: change.after for change in way}
            assert all(note_of(AthleteProfile, field).how for field in changes)
            assert decided(attrs.evolve(profile, **changes)).envelope.allows(name)
            for left_out in changes:
                less = {field: after for field, after in changes.items() if field != left_out}
                assert not decided(attrs.evolve(profile, **less)).envelope.allows(name)


@pytest.mark.proof
def test_nothing_cheaper_unlocks_a_rejection(rejections: tuple[Rejection, ...]) -> None:
    """Of all sets of at most two changes of what its blockers read none opens a rejected variation for less than the ways given."""
    cheaper = [
        (name, changed)
        for name, _, profile in rejections
        for dearest in (dearest_way(name, profile),)
        for spent, changed in every_cheap_change(profile, name, 2)
        if (dearest is None or spent < dearest) and opens_with(changed, name, profile)
    ]
    assert cheaper == []


def dearest_way(name: str, profile: AthleteProfile) -> int | None:
    """Return what the ways to unlock cost, or nothing where there is none."""
    ways = what_would_unlock(decided(profile), name).ways
    spent = [cost(profile, {change.field: getattr(after(profile, way), change.field) for change in way}) for way in ways]
    return min(spent, default=None)


def opens_with(changed: Mapping[str, Kept], name: str, profile: AthleteProfile) -> bool:
    """Whether some changes, when they may be said together, open a variation."""
    try:
        return opens(attrs.evolve(profile, **changed), name)
    except InvalidProfile:
        return False


def test_what_closes_only_beside_another_rule_is_no_reason_for_ever() -> None:
    """At 65 and two days before a race no way to lift the bar is left; a later day leaves one, whatever the age."""
    profile = runner(age=65, days_to_race=2)
    unlock = what_would_unlock(decided(profile), "barbell_back_squat")

    assert [change.field for way in unlock.ways for change in way] == ["days_to_race"]
