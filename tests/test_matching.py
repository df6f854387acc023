"""The matcher: cells, boxes and tables say exactly what the conditions say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posterior_chain import AthleteProfile
from posterior_chain.authoring import (
    age,
    all_of,
    any_of,
    days_to_race,
    equipment,
    event,
    hamstring_length,
    ill,
    not_,
    pain_in,
    readiness,
    red_flags,
    season,
    sessions_per_week,
    setting,
    supervised,
    weekly_distance_km,
)
from posterior_chain.engine.bits import ones
from posterior_chain.engine.boxes import MOST_BOXES, Box, boxes_of
from posterior_chain.engine.cells import axes_of
from posterior_chain.engine.matching import Matcher
from posterior_chain.engine.memo import MOST_REMEMBERED, Memo
from posterior_chain.engine.recommend import known_by
from posterior_chain.errors import CatalogueError
from posterior_chain.language.conditions import Condition
from posterior_chain.language.facts import Fact
from posterior_chain.model.athlete import field_names
from posterior_chain.model.vocabulary import Equipment, Event, Readiness, RedFlag, Region, Season, Tightness
from posterior_chain.testing import conditions, profiles
from tests.test_documents import Hunch

KNOWN = known_by(None, None)


EITHER = (
    any_of(age >= 18, ill.is_(True)),
    any_of(days_to_race <= 3, event.is_(Event.SPRINT)),
    any_of(season.is_(Season.BASE), readiness.is_(Readiness.LOW)),
    any_of(hamstring_length >= Tightness.TIGHT, supervised.is_(True)),
    any_of(sessions_per_week >= 3, weekly_distance_km >= 80),
    any_of(red_flags.has(RedFlag.CHEST_PAIN), equipment.has(Equipment.BARBELL)),
    any_of(pain_in(Region.KNEE) >= 4, pain_in(Region.FOOT) >= 4),
)
"""Alternatives: joined, each pair makes twice as many boxes."""

REFUSED = (
    f"^pain/mine comes to more than {MOST_BOXES} boxes: write it as several rules with the same effects, each with a part of what it joins$"
)


def read(fact: Fact, profile: AthleteProfile) -> object:
    """Read a fact as the engine does."""
    return fact.read(profile, KNOWN.context)


def holds(condition: Condition, profile: AthleteProfile) -> bool:
    """Evaluate a condition by itself, without tables."""
    return condition.holds({atom.fact.name: read(atom.fact, profile) for atom in condition.atoms()})


class TestMatching:
    """What the tables find is what the conditions say, for any conditions and any runner."""

    @given(st.lists(conditions(), min_size=1, max_size=6), st.lists(profiles(), min_size=1, max_size=4))
    def test_it_agrees_with_the_conditions(self, several: list[Condition], runners: list[AthleteProfile]) -> None:
        """A condition is among the holding ones exactly when it holds, the first time and again."""
        matcher = Matcher([(f"rule {place}", each) for place, each in enumerate(several)], read)
        for profile in [*runners, *runners]:
            expected = [place for place, each in enumerate(several) if holds(each, profile)]
            assert matcher.holding(matcher.match(profile)) == expected

    @given(profiles())
    def test_the_shipped_rules_fire_as_they_say(self, profile: AthleteProfile) -> None:
        """The rules that fired are those whose condition holds, evaluated one by one."""
        values = KNOWN.values(profile)
        assert [ground.bit for ground in KNOWN.fired(profile)] == [each.bit for each in KNOWN.grounds if each.rule.when.holds(values)]

    def test_a_table_stands_for_the_fields_that_facts_read_together(self) -> None:
        """Each table reads fields of a profile, no two the same, and every fact of a shipped rule has one."""
        tables = KNOWN.matcher.tables
        assert len({table.fields for table in tables}) == len(tables)
        assert {name for table in tables for name in table.fields} <= set(field_names())
        assert {fact.name for table in tables for fact in table.facts} == KNOWN.facts.keys()


class TestCells:
    """A cell is a group of values that no rule can tell apart."""

    @given(conditions())
    def test_each_cell_shows_a_value_of_its_own(self, condition: Condition) -> None:
        """The sample of a cell falls into it, and there is one for each."""
        for axis in axes_of(condition.atoms()).values():
            assert [axis.cell_of(sample) for sample in axis.samples] == list(range(axis.count))

    def test_cells_are_cut_where_rules_compare(self) -> None:
        """Two constants make three cells, on the side of the constant that the comparison says."""
        (axis,) = axes_of([*(age >= 18).atoms(), *(age > 64).atoms()]).values()
        assert [axis.cell_of(years) for years in (8, 17, 18, 64, 65, 100)] == [0, 0, 1, 1, 2, 2]

    @pytest.mark.parametrize(
        ("asked", "shown"),
        [
            ((age >= 18, age > 64), "[8, 18, 65]"),
            ((age >= 18, age > 18), "[8, 18, 19]"),
            ((age > 17, age > 18), "[8, 18, 19]"),
            ((age <= 99,), "[8, 100]"),
            ((age.resolved(">=", "18.5"), age > 64), "[8, 19, 65]"),
            ((weekly_distance_km >= 42.5, weekly_distance_km > 60), "[0, 42.5, 60.1]"),
        ],
        ids=str,
    )
    def test_a_cell_shows_the_lowest_of_its_values(self, asked: tuple[Condition, ...], shown: str) -> None:
        """The value shown is where the cell begins, on the steps of the fact, and whole where it is whole."""
        (axis,) = axes_of(atom for each in asked for atom in each.atoms()).values()

        assert repr(list(axis.samples)) == shown

    def test_a_member_of_a_set_is_a_question_of_its_own(self) -> None:
        """Twenty-seven pieces of equipment would make a hundred million cells; each that is asked about makes two."""
        axes = axes_of([*equipment.has(Equipment.BARBELL).atoms(), *equipment.has(Equipment.BENCH).atoms()])
        assert [axis.count for axis in axes.values()] == [2, 2]


class TestBoxes:
    """A condition is a union of boxes, and what is too much for that says so."""

    def boxes(self, condition: Condition) -> tuple[Box, ...]:
        """Return the boxes of a condition."""
        return boxes_of(condition, axes_of(condition.atoms()), "pain/mine")

    @pytest.mark.parametrize(
        ("condition", "count"),
        [
            (age >= 18, 1),
            (not_(age >= 18), 1),
            (all_of(age >= 18, ill.is_(False)), 1),
            (any_of(age >= 18, ill.is_(True)), 2),
            (not_(all_of(age >= 18, ill.is_(False))), 2),
            (not_(any_of(age >= 18, ill.is_(True))), 1),
            (any_of(age >= 18, age >= 65), 1),
            (all_of(age >= 18, not_(age >= 18)), 0),
            (all_of(any_of(age >= 18, ill.is_(True)), any_of(age >= 18, ill.is_(True))), 2),
            (all_of(not_(age >= 18), not_(age < 18)), 0),
            (any_of(all_of(not_(age >= 18), not_(age < 18)), ill.is_(True)), 1),
            (all_of(*EITHER[1:]), MOST_BOXES),
        ],
        ids=str,
    )
    def test_how_many_boxes_it_comes_to(self, condition: Condition, count: int) -> None:
        """Alternatives on several facts are several boxes; what lies in another box or holds never is none."""
        assert len(self.boxes(condition)) == count

    @pytest.mark.parametrize("condition", [Hunch(), not_(Hunch()), all_of(age >= 18, Hunch()), any_of(age >= 18, not_(Hunch()))])
    def test_a_condition_outside_the_language_has_none(self, condition: Condition) -> None:
        """What nobody could say how to look up is refused wherever it stands, and the rule is named."""
        with pytest.raises(TypeError, match=r"^pain/mine holds a Hunch, which is no condition of the language$"):
            boxes_of(condition, axes_of((age >= 18).atoms()), "pain/mine")

    @pytest.mark.parametrize(
        "condition",
        [all_of(*EITHER), not_(any_of(*map(not_, EITHER))), any_of(all_of(*EITHER[1:]), age >= 18), all_of(age >= 18, all_of(*EITHER))],
        ids=["joined", "denied", "one more", "within another"],
    )
    def test_too_many_are_refused_with_the_way_out(self, condition: Condition) -> None:
        """Seven pairs of alternatives on fourteen facts are 128 boxes: the rule is named, and that it can be written as several."""
        with pytest.raises(CatalogueError, match=REFUSED):
            self.boxes(condition)

    def test_a_setting_is_resolved_before(self) -> None:
        """A rule set resolves its settings, so the boxes of shipped rules stand at numbers."""
        assert all(not isinstance(getattr(atom, "value", None), type(setting("amber_pain"))) for atom in KNOWN.atoms)


class TestBounds:
    """What the engine remembers is bounded and changes no answer."""

    def test_a_full_memo_starts_anew(self) -> None:
        """It holds at most so many, and the newest is always there."""
        memo: Memo[int, int] = Memo()
        for number in range(MOST_REMEMBERED + 1):
            assert memo.keep(number, -number) == -number

        assert len(memo) == 1
        assert memo == {MOST_REMEMBERED: -MOST_REMEMBERED}

    @given(st.sets(st.integers(0, 300)))
    def test_ones_are_the_bits(self, places: set[int]) -> None:
        """Each bit that is set is given once, the lowest first."""
        assert list(ones(sum(1 << place for place in places))) == sorted(places)
