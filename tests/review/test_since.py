"""What a change does to everybody is told from the documents of another commit."""

from __future__ import annotations

import re

import attrs
import pytest

from posterior_chain import Exercises, Ruleset, default_exercises, default_rules, to_dict
from posterior_chain.authoring import Region, pain_in
from tests.review import since
from tests.review.since import CanNotCompareError, Written, told

KNEE, GLUTE = "pain.painful_knees_bend_less", "pain.painful_glutes_bridge_without_load"


def few(knee: int = 3, *names: str) -> Ruleset:
    """Return a small rule set with a threshold of knee pain."""
    rules = default_rules()
    return Ruleset([attrs.evolve(rules[KNEE], when=pain_in(Region.KNEE) >= knee), *(rules[name] for name in names)])


def stored(rules: Ruleset, exercises: Exercises | None = None) -> Written:
    """Return what the code of another commit would have written."""
    catalogue = default_exercises() if exercises is None else exercises
    return {"rules": to_dict(rules), "exercises": to_dict(catalogue), "fingerprint": rules.fingerprint}


def test_the_same_rules_are_equivalent() -> None:
    """Where nothing changed nothing is listed, and the sets are equivalent."""
    assert "\n".join(told(stored(few()), few(), default_exercises())).startswith("overall: equivalent")


def test_a_changed_rule_is_named_with_its_share_and_who_it_is_so_for() -> None:
    """A threshold that moved is told for everybody: which rule, how each exercise stands, for how many, and up to three runners."""
    lines = "\n".join(told(stored(few()), few(4, GLUTE), default_exercises())).splitlines()

    assert lines[:3] == [f"rule added: {GLUTE}", f"rule changed: {KNEE} (when)", "overall: incomparable"]
    squat = lines.index("barbell_back_squat: incomparable")
    assert re.fullmatch(r"    more for [0-9.e]+ profiles \(0\.209 %\): allowed", lines[squat + 1])
    assert lines[squat + 2] == "      for example a healthy runner, but pains: region knee score 3 settles_by_morning yes"


def test_a_changed_catalogue_is_listed() -> None:
    """Exercises that came, went or changed are named, the changed with the keys that differ."""
    ours = tuple(default_exercises())
    (squat,) = (each for each in ours if each.id == "air_squat")
    old = stored(few())
    old["exercises"]["variations"] = [
        {**each, "cues": ["Sit."]} if each["id"] == squat.id else each
        for each in old["exercises"]["variations"]
        if each["id"] != "bird_dog"
    ]
    lines = list(told(old, few(), default_exercises()))

    assert lines[:2] == [
        "exercise changed: air_squat (cues)",
        "exercise added: bird_dog",
    ]


def test_rules_of_another_vocabulary_are_not_compared() -> None:
    """A fact that is no more is said plainly, and nothing is said to be equivalent."""
    old = stored(few())
    old["rules"]["rules"][0]["when"] = {"fact": "moon_phase", ">=": 3}

    with pytest.raises(CanNotCompareError, match=r"^the vocabularies differ.*moon_phase"):
        list(told(old, few(), default_exercises()))


def test_rules_that_read_differently_are_said_to_do_so() -> None:
    """What the old code wrote and the new code reads as something else is not passed over."""
    old = {**stored(few()), "fingerprint": "another"}

    assert "another fingerprint" in next(iter(told(old, few(), default_exercises())))


def test_what_git_does_not_know_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    """A commit that is not there ends with a sentence and the code for bad input."""
    assert since.main("no-such-ref") == 2
    assert capsys.readouterr().err.startswith("no comparison: git ")
