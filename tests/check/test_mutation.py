"""Rules are changed a little, and obligations object to what loosens."""

from __future__ import annotations

import pytest

from posterior_chain import default_exercises, default_rules
from posterior_chain.check.mutants import mutants
from posterior_chain.check.mutation import Verdict, adequacy
from posterior_chain.doses.prescriptions import dose_for, methods_for
from posterior_chain.engine.dosing import usual_amount
from posterior_chain.model.vocabulary import Contraction, Family, Level

_KNEE, _UPPER = "pain.painful_knees_bend_less", "strength_experience.trained_hamstrings_leave_the_first_rungs"
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


def test_eleven_repetitions_in_all_of_a_lowering_are_ten() -> None:
    """No lowering of the hamstrings has a number of sets at which a cap of eleven in all leaves more than one of ten; so it is waived."""
    raises = [each for each in default_exercises() if each.family is Family.GLUTE_HAM_RAISE]
    lowerings = [each for each in raises if each.contraction is Contraction.ECCENTRIC]
    doses = [(each, dose_for(each, method, level)) for each in lowerings for level in Level for method in methods_for(each, level)]

    assert doses
    for variation, table in doses:
        most = usual_amount(variation, table).high
        assert all(min(most, 10 // sets) == min(most, 11 // sets) for sets in range(1, table.sets.high + 1)), variation.id


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


@pytest.mark.proof
def test_a_step_down_that_is_lost_is_looser() -> None:
    """Of a rule that also bounds something, the step down that is left out or narrowed is a change of its own, and caught."""
    judged = adequacy(only=[_KNEE])

    caught = {each.mutant.change: each.caught_by for each in judged.of(Verdict.CAUGHT)}
    assert caught["without effect 2"] == "painful_knee_to_the_box"
    assert judged.score == 1.0


@pytest.mark.proof
def test_a_vote_that_is_lost_is_looser_and_one_that_is_won_is_not() -> None:
    """Who loses a vote is loosened; who is voted for beyond what is asked changes preferences alone, also where an obligation objects."""
    judged = adequacy(only=[_UPPER])

    assert "deleted" in {each.mutant.change for each in judged.of(Verdict.CAUGHT)}
    won = {each.mutant.change: each.caught_by for each in judged.of(Verdict.PREFERRED)}
    assert won["hours_to_hard_run >= 24 moved by -0.1"] == "upper_rungs_wait"
    assert all(each.waived for each in judged.of(Verdict.UNCAUGHT))
    unasked = adequacy(only=[_UPPER], obligations=())
    assert "deleted" in {each.mutant.change for each in unasked.of(Verdict.UNCAUGHT)}
    assert unasked.score == 0.0
