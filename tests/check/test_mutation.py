"""Rules are changed a little, and obligations object to what loosens."""

from __future__ import annotations

import pytest

from posterior_chain import default_rules
from posterior_chain.check.mutation import Verdict, adequacy, mutants

_HIPS = "pain.painful_hips_stay_out_of_the_depth"


def test_a_rule_is_changed_in_every_way_the_language_can_say() -> None:
    """A rule is deleted, its thresholds moved and made strict, a side and an effect left out, its effects loosened."""
    changes = [each.change for each in mutants(default_rules()[_HIPS])]

    assert changes[0] == "deleted"
    assert "any_of without pain_in_groin >= 3" in changes
    assert "pain_in_hip >= 3 strict or not" in changes
    assert "pain_in_hip >= 3 moved by 1" in changes
    assert "without effect 2" in changes
    assert "effect 1: hip_flexion 1 -> 2" in changes
    assert len(set(changes)) == len(changes)


@pytest.mark.proof
def test_what_loosens_a_rule_is_caught() -> None:
    """Every change of a rule that allows more is caught by an obligation, and stricter ones are told apart."""
    judged = adequacy(only=[_HIPS])

    assert judged.score == 1.0
    assert not judged.of(Verdict.UNCAUGHT)
    caught = {each.mutant.change for each in judged.of(Verdict.CAUGHT)}
    assert {"deleted", "any_of without pain_in_groin >= 3", "pain_in_hip >= 3 moved by 1"} <= caught
    assert "pain_in_hip >= 3 moved by -1" in {each.mutant.change for each in judged.of(Verdict.STRICTER)}
    assert judged.text().startswith(f"{len(judged.judged)} mutants: ")


@pytest.mark.proof
def test_without_obligations_nothing_is_caught() -> None:
    """The score measures obligations: with none of them every change that loosens goes uncaught, unless it is waived."""
    judged = adequacy(only=[_HIPS], obligations=(), waivers={(_HIPS, "deleted"): "to see"})

    assert not judged.of(Verdict.CAUGHT)
    assert judged.score == 0.0
    assert [each.mutant.change for each in judged.of(Verdict.UNCAUGHT) if each.waived] == ["deleted"]
