"""The language of rules: misuse raises at once, with the words to write instead."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posterior_chain.authoring import (
    Case,
    Evidence,
    Floor,
    Grade,
    Level,
    RedFlag,
    Reviewed,
    Rule,
    Status,
    Tightness,
    Withhold,
    age,
    all_of,
    days_to_race,
    hamstring_length,
    ill,
    knee_control,
    level,
    not_,
    red_flags,
    runner,
    setting,
)
from posterior_chain.language.conditions import Condition
from posterior_chain.language.effects import Bounds, Effect

MISUSE = {
    "and": (lambda: (age >= 20) and (age <= 30), TypeError, "all_of"),
    "or": (lambda: (age >= 20) or (age <= 30), TypeError, "any_of"),
    "not": (lambda: not (age >= 20), TypeError, "not_"),
    "chained": (lambda: 20 <= age <= 30, TypeError, "between"),
    "in": (lambda: RedFlag.CHEST_PAIN in red_flags, TypeError, "has"),
    "&": (lambda: (age >= 20) & (age <= 30), TypeError, "all_of"),
    "& binds tighter": (lambda: age >= 20 & ill, TypeError, "all_of"),
    "|": (lambda: (age >= 20) | (age <= 30), TypeError, "any_of"),
    "~": (lambda: ~(age >= 20), TypeError, "not_"),
    "text for a number": (lambda: age >= "20", TypeError, "number"),
    "==": (lambda: knee_control == "good", TypeError, "is_"),
    "a misspelt word": (lambda: knee_control.is_("goood"), ValueError, "KneeControl.GOOD"),
    "a member that is not": (lambda: red_flags.has("chest_pian"), ValueError, "RedFlag.CHEST_PAIN"),
    "never so large": (lambda: age >= 900, ValueError, "8 to 100"),
    "always so": (lambda: age >= 8, ValueError, "everybody"),
    "a flag as truth": (lambda: ill.is_(1), ValueError, "never"),
    "== True": (lambda: ill == True, TypeError, "is_"),  # noqa: E712
    "two facts": (lambda: age >= days_to_race, TypeError, "derived"),
    "if": (lambda: 1 if ill else 2, TypeError, "truth"),
    "no such setting": (lambda: setting("amber"), KeyError, "amber"),
    "a fact among conditions": (lambda: all_of(age >= 20, ill), TypeError, "compare"),
    "order of a choice": (lambda: knee_control >= "good", TypeError, "no order"),
    "a level by its word": (lambda: level >= "beginner", ValueError, "Level"),
}


@pytest.mark.parametrize("name", MISUSE)
def test_misuse_says_what_to_write(name: str) -> None:
    """What Python would silently misread raises, and the message names the right word."""
    misuse, error, words = MISUSE[name]

    with pytest.raises(error, match=words):
        misuse()


def test_a_fact_is_no_condition() -> None:
    """A rule whose ``when`` is a fact does not load."""
    with pytest.raises(TypeError, match="compare it"):
        _rule(when=ill)


def _rule(**changed: Any) -> Rule:
    form: dict[str, Any] = {
        "id": "ours.a_rule",
        "title": "A rule",
        "when": age >= 20,
        "then": (Floor(rir=4),),
        "because": "Because.",
        "sources": (Evidence("expert", "Expert", supports="this", rows=("X",)),),
        "grade": Grade.X,
        "cases": (Case("one", runner(), fires=True),),
        "reviewed": Reviewed(evidence="2026-11", again="2027-11-01"),
        "status": Status.STABLE,
        "since": "0.1",
    }
    return Rule(**{**form, **changed})


def test_conditions_are_data() -> None:
    """Conditions compare, hash, show themselves as they were written, and speak English."""
    one, same = (all_of(hamstring_length >= Tightness.TIGHT, not_(days_to_race <= 3)) for _ in range(2))

    assert one == same
    assert hash(one) == hash(same)
    assert repr(one) == "all_of(hamstring_length >= 'tight', not_(days_to_race <= 3))"
    assert one.describe() == "hamstring tightness is at least tight and not (days to the race is at most 3)"
    assert level.in_("squat") is level.each["squat"]
    assert (level >= Level.ADVANCED) is not None


@pytest.mark.parametrize("form", [Condition, Effect])
def test_what_says_nothing_can_not_be_made(form: type[object]) -> None:
    """Every kind of condition says when it holds, and every kind of effect what it does."""
    with pytest.raises(TypeError, match="abstract"):
        form()


def test_withholding_protects() -> None:
    """A rule that withholds can take something away."""
    assert _rule(then=(Withhold(),)).is_protective


BOUNDS = st.builds(Bounds, sets=st.integers(1, 10), load_factor=st.fractions(0, 1), rir=st.integers(0, 10), rest_s=st.integers(0, 900))


class TestBoundsJoin:
    """Joining is associative, commutative and idempotent, and only ever more cautious."""

    @given(BOUNDS, BOUNDS, BOUNDS)
    def test_the_laws_of_a_semilattice(self, a: Bounds, b: Bounds, c: Bounds) -> None:
        """Order and repetition do not matter."""
        assert a.join(b) == b.join(a)
        assert a.join(b.join(c)) == a.join(b).join(c)
        assert a.join(a) == a
        assert a.join(b).sets <= a.sets
        assert a.join(b).rir >= a.rir
