"""Catalogues of variations: whole, joined, taken apart, and refused when they do not hold together."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from itertools import pairwise, product
from typing import Any

import attrs
import pytest

from posterior_chain import CatalogueError, Exercises, UnknownVariation, authoring, default_exercises, recommend
from posterior_chain.authoring import Demands, External, Family, Level, Prerequisite, Variation, runner
from posterior_chain.engine.exercises import variations_in
from posterior_chain.model.vocabulary import ALWAYS_THERE

BRIDGE = default_exercises()["glute_bridge"]

words: Any = authoring
"""The words of an exercise file as an author without a type checker has them."""


def rung(name: str, *lower: str, **changed: Any) -> Variation:
    """Return a variation to start with, above these, or one with something changed."""
    return attrs.evolve(BRIDGE, id=name, name=name, regresses_to=lower, **changed)


def evolved(**changed: Any) -> Variation:
    """Return the bridge with something changed, whatever it is."""
    return attrs.evolve(BRIDGE, **changed)


class TestLeavingOut:
    """A catalogue without a variation is a catalogue that holds together."""

    @pytest.mark.parametrize("name", list(default_exercises().by_id))
    def test_only_what_it_alone_leads_to_goes_with_it(self, name: str) -> None:
        """What is left can be reached from a start, and what went with it could be reached through it alone."""
        left = default_exercises().without(name)
        gone = [each for each in default_exercises() if each.id not in left]

        assert name in {each.id for each in gone}
        assert all(each.entry or each.prerequisites for each in left)
        assert all(each.id == name or not ({one.variation for one in each.prerequisites} & set(left.by_id)) for each in gone)
        assert not any(each.entry for each in gone if each.id != name)

    def test_the_advice_does_without_it(self) -> None:
        """A runner gets a session from what is left, and the variation is not known to it."""
        exercises = default_exercises().without("glute_bridge")
        advice = recommend(runner(equipment=[], level="beginner", levels=None), exercises=exercises)

        assert advice.session is not None
        with pytest.raises(UnknownVariation):
            advice.why_not("glute_bridge")

    def test_what_is_not_there_can_not_be_left_out(self) -> None:
        """A misspelt name is refused with a near spelling."""
        with pytest.raises(UnknownVariation, match="did you mean `glute_bridge`"):
            default_exercises().without("glute_brigde")


class TestJoining:
    """`exercises | more` joins variations; the same one twice is the same one."""

    def test_the_same_twice_is_the_same(self) -> None:
        """Joining what is there changes nothing."""
        assert default_exercises() | [BRIDGE] == default_exercises()

    def test_another_catalogue_is_another(self) -> None:
        """A catalogue equals one that holds the same, whichever way it was made, and nothing else."""
        whole, less = default_exercises(), default_exercises().without("superman")

        assert Exercises(reversed(list(whole))) == whole
        assert less != whole
        assert whole != tuple(whole)

    def test_two_that_differ_never_share_an_id(self) -> None:
        """No variation takes the place of another unseen."""
        with pytest.raises(CatalogueError, match="two variations that differ are called 'glute_bridge'"):
            _ = default_exercises() | [attrs.evolve(BRIDGE, name="My bridge")]

    def test_a_variation_has_an_id(self) -> None:
        """A variation that stands in no file says its id itself."""
        with pytest.raises(CatalogueError, match="variation 'Glute bridge' has no id"):
            Exercises([attrs.evolve(BRIDGE, id="")])


class TestLadders:
    """Ladders follow from what each variation follows."""

    @pytest.mark.parametrize(
        ("rungs", "words"),
        [
            ([rung("low", "high"), rung("high", "low")], "the ladders run in a circle through '(high|low)'$"),
            ([rung("low", "high"), rung("high", "low"), rung("top", "high")], "the ladders run in a circle through '(high|low)'$"),
            ([rung("low", "high"), rung("high", "low"), rung("aside")], "the ladders run in a circle through 'high'$"),
            ([rung("itself", "itself")], "the ladders run in a circle through 'itself'$"),
            ([rung("high", "nowhere")], "'high' names 'nowhere', which is not in the catalogue"),
            ([rung("low", family=Family.SQUAT), rung("high", "low")], "'high' follows 'low', which is of another family"),
            (
                [rung("low", level=Level.ADVANCED), rung("high", "low")],
                "'high' is for beginner and follows 'low', which is for advanced: levels never fall on the way up$",
            ),
            (
                [rung("low"), rung("mid", "low", entry=False, prerequisites=(Prerequisite("low", 2, 8),)), rung("high", "mid")],
                "'high' may be started with and follows 'mid', which may not: "
                "a rung to start with stands above nothing but rungs to start with$",
            ),
        ],
        ids=[
            "a circle",
            "a circle below a top",
            "a circle beside a ladder",
            "itself",
            "nowhere",
            "another family",
            "a level that falls",
            "a start above what is none",
        ],
    )
    def test_a_way_that_leads_nowhere_is_refused(self, rungs: list[Variation], words: str) -> None:
        """Every way up begins at rungs to start with and stays within its family, and its levels never fall."""
        with pytest.raises(CatalogueError, match=words):
            Exercises(rungs)

    @pytest.mark.parametrize(
        ("names", "circle"), [({"a": "a"}, "'a'"), ({"a": "b", "b": "a"}, "'[ab]'"), ({"a": "b", "b": "c", "c": "b"}, "'[bc]'")]
    )
    def test_what_opens_itself_is_refused(self, names: dict[str, str], circle: str) -> None:
        """A variation that must be mastered before it may be tried is never tried."""
        rungs = [rung(name, entry=False, prerequisites=(Prerequisite(opener, 2, 8),)) for name, opener in names.items()]

        with pytest.raises(CatalogueError, match=f"the prerequisites run in a circle through {circle}"):
            Exercises(rungs)

    def test_more_ladders_than_anybody_climbs_are_refused(self) -> None:
        """Ways up multiply where many rungs follow many, so there is a most: two thousand, which are not too many."""

        def building(*sides: str) -> list[Variation]:
            floors = [[f"floor_{floor}_{side}" for side in each] for floor, each in enumerate(sides)]
            return [rung(name, *below) for below, floor in pairwise([[], *floors]) for name in floor]

        two_thousand = ("abcde", "abcde", "abcde", "ab", "ab", "ab", "ab")

        assert len(Exercises(building(*two_thousand)).ladders[Family.HIP_THRUST]) == 2000
        with pytest.raises(CatalogueError, match="more than 2000 ladders"):
            Exercises([*building(*two_thousand), rung("aside")])

    def test_every_way_up_is_a_ladder(self) -> None:
        """Two rungs that each follow the same two give four ladders, and each knows what lies below it."""
        exercises = Exercises([rung("a"), rung("b"), rung("c", "a", "b"), rung("d", "a", "b")])

        assert set(exercises.ladders[Family.HIP_THRUST]) == set(product("ab", "cd"))
        assert exercises.below["c"] == {"a", "b"}
        assert exercises.height["c"] == 1


class TestTheFormOfAVariation:
    """A variation that leaves something out, or contradicts itself, is refused by its name."""

    @pytest.mark.parametrize(
        ("changed", "words"),
        [
            ({"name": ""}, "name must not be empty"),
            ({"cues": ()}, "cues must not be empty"),
            ({"id": "Glute bridge"}, "small letters, digits and underscores"),
            ({"prerequisites": (Prerequisite("air_squat", 2, 10),)}, "an entry variation has no prerequisites"),
            ({"entry": False}, "a variation that is no entry needs a prerequisite"),
            ({"loading": External()}, "an external load needs an implement"),
        ],
    )
    def test_what_is_wrong_is_said(self, changed: dict[str, Any], words: str) -> None:
        """The message names the variation and what is wrong with it."""
        with pytest.raises(CatalogueError, match=f"^variation '.+': .*{words}"):
            attrs.evolve(BRIDGE, **changed)

    @pytest.mark.parametrize(
        ("written", "said"),
        [
            (lambda: evolved(family="hip_thrust"), "family: got 'hip_thrust', .*did you mean `Family.HIP_THRUST`"),
            (lambda: evolved(level="expert"), "level: got 'expert', expected one of Level.BEGINNER"),
            (lambda: evolved(primary_muscles=("quads",)), "primary_muscles: got 'quads', expected one of Muscle"),
            (lambda: evolved(position=None), "position: got nothing, expected one of Position"),
            (lambda: evolved(entry="yes"), "entry: got 'yes', expected True or False"),
            (lambda: evolved(knee_flexion_rung=9), "knee_flexion_rung: got 9, expected a whole number from 1 to 7"),
            (lambda: evolved(loading=External), "loading: got a type, expected Bodyweight"),
            (lambda: evolved(amount=8), r"amount: got 8, expected Reps\(...\) or Seconds\(...\)"),
            (lambda: evolved(demands=2), r"demands: got 2, expected Demands\(...\)"),
            (lambda: evolved(needs="bench"), r"needs: got 'bench', expected Needs\(...\)"),
            (lambda: words.Needs(all_of=("bench",)), "all_of: got 'bench', .*did you mean `Equipment.BENCH`"),
            (lambda: External(start="START-99"), "start: got 'START-99', expected the id of a row of the starting table, or nothing"),
            (lambda: External(pieces=0), "pieces: got 0, expected a whole number from 1 to 2"),
            (lambda: Prerequisite("air_squat", 0, 8), "sets: got 0, expected a whole number from 1 to 10"),
            (lambda: Prerequisite("air_squat", 2, 0), "amount: got 0, expected a whole number from 1 to 900"),
        ],
    )
    def test_what_is_no_part_of_a_variation_is_refused(self, written: Callable[[], object], said: str) -> None:
        """Text in the place of a member, a number that can not be, a row that there is not: refused where it is written."""
        with pytest.raises(CatalogueError, match=f"^{said}"):
            written()

    @pytest.mark.parametrize(
        ("changed", "said"),
        [
            ({"name": ""}, "'glute_bridge': name must not be empty"),
            ({"name": "", "id": "", "cues": ()}, "'': name must not be empty"),
            ({"primary_muscles": ()}, "'glute_bridge': primary_muscles must not be empty"),
            ({"faults": (), "id": ""}, "'Glute bridge': faults must not be empty"),
            ({"id": "Glute bridge"}, "'Glute bridge': its id is small letters, digits and underscores"),
            ({"prerequisites": (Prerequisite("air_squat", 2, 10),)}, "'glute_bridge': an entry variation has no prerequisites"),
            ({"entry": False}, "'glute_bridge': a variation that is no entry needs a prerequisite"),
            ({"loading": External()}, "'glute_bridge': an external load needs an implement among its equipment"),
            (
                {"loading": External(), "needs": words.Needs(all_of=(words.Equipment.BENCH,))},
                "'glute_bridge': an external load needs an implement among its equipment",
            ),
        ],
        ids=repr,
    )
    def test_it_is_said_in_full(self, changed: dict[str, Any], said: str) -> None:
        """The message names the variation by its id, or by its name where it has none, and the first thing that is wrong."""
        with pytest.raises(CatalogueError) as refused:
            evolved(**changed)

        assert str(refused.value) == f"variation {said}"

    @pytest.mark.parametrize(
        ("needs", "there", "enough"),
        [
            ((), (), True),
            (("barbell",), (), False),
            (("barbell",), ("barbell", "bench"), True),
            (("barbell", "rack"), ("barbell",), False),
            (((), ("cable", "resistance_band")), (), False),
            (((), ("cable", "resistance_band")), ("resistance_band",), True),
            ((("barbell",), ("rack", "blocks")), ("rack",), False),
            ((("barbell",), ("rack", "blocks")), ("barbell",), False),
            ((("barbell",), ("rack", "blocks")), ("barbell", "blocks"), True),
        ],
        ids=repr,
    )
    def test_what_is_needed_is_there_or_not(self, needs: Any, there: tuple[str, ...], enough: bool) -> None:  # noqa: FBT001 - a table
        """Everything of the first is needed and anything of the second; what is in every house needs nobody to say so."""
        has_a_choice = bool(needs) and not isinstance(needs[0], str)
        every: tuple[str, ...] = needs[0] if has_a_choice else needs
        some: tuple[str, ...] = needs[1] if has_a_choice else ()
        needed = words.Needs(all_of=tuple(words.Equipment(each) for each in every), any_of=tuple(words.Equipment(each) for each in some))
        at_home = words.Needs(all_of=tuple(ALWAYS_THERE))

        assert needed.met_by(frozenset(words.Equipment(each) for each in there)) is enough
        assert at_home.met_by(frozenset())
        assert [needed.mentions(each) for each in words.Equipment] == [each in (*every, *some) for each in words.Equipment]

    def test_a_demand_names_its_axis(self) -> None:
        """Each axis that is wrong is named, and the ends may be asked."""
        with pytest.raises(CatalogueError, match=r"^a demand is 0, 1, 2 or 3, and spine_load, balance is not$"):
            Demands(balance=4, spine_load=-1, knee_load=3, soreness=0)

    @pytest.mark.parametrize("name", ["cues", "faults", "regresses_to", "prerequisites"])
    def test_several_are_a_tuple(self, name: str) -> None:
        """The letters of one sentence are no sentences."""
        with pytest.raises(TypeError, match=rf"^`{name}` is a tuple of .* \(with one, mind the comma\)"):
            evolved(**{name: "Stand tall."})

    @pytest.mark.parametrize("demand", [-1, 4])
    def test_a_demand_is_one_of_four(self, demand: int) -> None:
        """What a variation asks of the body is nothing, little, some or much."""
        with pytest.raises(CatalogueError, match="a demand is 0, 1, 2 or 3, and balance is not"):
            Demands(balance=demand)


VARIATION = """
from posterior_chain import default_exercises
from posterior_chain.authoring import Family
import attrs
VARIATION = attrs.evolve(default_exercises()["glute_bridge"], id="", name="Towel bridge")
"""


def test_a_variation_is_called_after_its_file(package: Callable[..., str]) -> None:
    """The name of the file is the id, and the folder is that of the family, however deep the file lies in it."""
    there = package({"hip_thrust/towel_bridge.py": VARIATION, "hip_thrust/on/towels.py": VARIATION})

    assert [each.id for each in variations_in(there)] == ["towels", "towel_bridge"]


def test_a_variation_lies_in_the_folder_of_its_family(package: Callable[..., str]) -> None:
    """A file in another folder is an error that names the file and the folder."""
    there = package({"squat/towel_bridge.py": VARIATION})

    with pytest.raises(CatalogueError, match=r"squat/towel_bridge\.py lies outside the folder of its family, hip_thrust"):
        variations_in(there)


def test_a_catalogue_crosses_to_another_process() -> None:
    """A catalogue that is written and read by pickle holds the same variations."""
    there = pickle.loads(pickle.dumps(default_exercises().without("superman")))  # noqa: S301 - our own

    assert tuple(there) == tuple(default_exercises().without("superman"))


def test_what_is_no_catalogue_is_refused_with_the_way_out() -> None:
    """Whoever gives a list of variations as the exercises is told what to write."""
    with pytest.raises(TypeError, match=r"exercises is an Exercises, not a list: default_exercises\(\) \| \[\.\.\.\] joins your own"):
        recommend(runner(), exercises=[])  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] - that is the point
