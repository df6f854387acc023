"""What mutation of the code that decides has found: enough is killed, and whatever survives was looked at."""

from __future__ import annotations

from tests.mutation.verdicts import Verdict, Verdicts, reasons, sources, verdicts


def test_most_are_killed() -> None:
    """Of a hundred mutants a test kills ninety-two at least, before all tests were asked of the others."""
    assert verdicts().share >= 0.92


def test_whatever_survives_was_looked_at() -> None:
    """Each mutant that no test objects to has a reason, and no reason is given of any other; of changed functions nothing is said."""
    changed = verdicts().outdated

    assert {each for each in verdicts().survivors if each[0] not in changed} == {each for each in reasons() if each[0] not in changed}


def test_the_verdicts_are_on_the_code_as_it_is() -> None:
    """All but a few functions were judged as they stand."""
    judged = verdicts()

    assert len(judged.outdated) + len(sources().keys() - judged.functions.keys()) <= len(sources()) // 20


def test_a_function_is_judged_anew_when_it_changes() -> None:
    """A verdict holds for a function as it was, and a new one takes its place."""
    function, source = next(iter(sources().items()))
    mutant = f"{function}__mutmut_1"
    before = Verdicts({function: Verdict("as it was", killed=3, survivors=(2,))})
    found: dict[str, str | int] = {mutant: "tests/test_doses.py", f"{function}__mutmut_2": 4}
    after = before.with_(found, [f"{each}__mutmut_1" for each in sources()])

    assert not before.holds(mutant)
    assert before.outdated == (function,)
    assert after.holds(mutant)
    assert after.functions == {function: Verdict(source, killed=1, survivors=(2,))}


def test_the_share_counts_every_mutant() -> None:
    """Three killed and one left are three quarters."""
    found = Verdicts({"engine.bits.x_ones": Verdict("", killed=2), "engine.bits.x_union": Verdict("", killed=1, survivors=(4,))})

    assert found.share == 3 / 4
    assert found.survivors == (("engine.bits.x_union", 4),)
