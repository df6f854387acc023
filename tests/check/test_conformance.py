"""The conformance kit, on a good and on a bad pack."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from posterior_chain import Pack, read_pack
from posterior_chain.authoring import Cap
from posterior_chain.testing import PackCheck, pack_checks, parametrize_with_checks

pytestmark = pytest.mark.proof

PACKS = Path(__file__).parents[2] / "examples" / "packs"
CLUB, CARELESS = (read_pack(PACKS / f"{name}.toml") for name in ("winter_club", "careless"))
FAULTS = {"cases": "a story is told wrong", "C301": "its condition excludes itself", "C303": "a gate withholds it already"}


@parametrize_with_checks(CLUB)
def test_the_good_pack_holds_to_everything(pack_check: PackCheck) -> None:
    """Each thing that a pack must hold to is a test of its own, and the club's pack passes them all."""
    pack_check()


@parametrize_with_checks(CARELESS, expected_failures=FAULTS)
def test_the_bad_pack_fails_where_it_is_wrong(pack_check: PackCheck) -> None:
    """It fails in what was planted and in nothing else; an expected failure that stops failing would be one itself."""
    pack_check()


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("cases", "careless.nobody: a grandfather: it stays silent"),
        ("C301", "C301 error rule never fires: careless.nobody\n    There is nobody for whom its condition holds."),
        ("C303", "C303 warning rule redundant: careless.bone_pain_without_bars\n    Without it nobody is allowed more:"),
    ],
)
def test_it_says_what_is_wrong(code: str, said: str) -> None:
    """The message names the rule and says why."""
    (check,) = [each for each in pack_checks(CARELESS) if each.code == code]
    with pytest.raises(AssertionError) as error:
        check()

    assert str(error.value).startswith(said)


def test_a_rule_that_binds_nobody_is_named() -> None:
    """A pack with a cap above every number of sets there is fails in that point, since removing the rule changes nothing."""
    rule = attrs.evolve(CLUB.rules[0], id="club.nine_sets", then=(Cap(sets=9),))
    (check,) = [each for each in pack_checks(Pack(rules=(rule,))) if each.code == "C303"]
    with pytest.raises(AssertionError, match=r"^C303 warning rule redundant: club\.nine_sets\n"):
        check()


def test_an_unknown_check_can_not_be_expected_to_fail() -> None:
    """A slip in a code is told with the codes there are."""
    with pytest.raises(ValueError, match=r"^there are no checks called C999; there are cases, data, C101"):
        parametrize_with_checks(Pack(), expected_failures={"C999": "none"})
