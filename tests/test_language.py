"""The language of rules: misuse raises at once, with the words to write instead."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posterior_chain import authoring
from posterior_chain.authoring import (
    Case,
    Evidence,
    Family,
    Floor,
    Grade,
    Level,
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
    level,
    not_,
    runner,
)
from posterior_chain.language.effects import Bounds

words: Any = authoring
"""The words of rules as an author without a type checker has them; a checker would refuse most of what follows."""

MISUSE: dict[str, tuple[Callable[[], object], type[Exception], str]] = {
    "and": (lambda: (words.age >= 20) and (words.age <= 30), TypeError, "all_of"),
    "or": (lambda: (words.age >= 20) or (words.age <= 30), TypeError, "any_of"),
    "not": (lambda: not (words.age >= 20), TypeError, "not_"),
    "chained": (lambda: 20 <= words.age <= 30, TypeError, "between"),
    "in": (lambda: words.RedFlag.CHEST_PAIN in words.red_flags, TypeError, "has"),
    "&": (lambda: (words.age >= 20) & (words.age <= 30), TypeError, "all_of"),
    "& binds tighter": (lambda: words.age >= 20 & words.ill, TypeError, "all_of"),
    "|": (lambda: (words.age >= 20) | (words.age <= 30), TypeError, "any_of"),
    "~": (lambda: ~(words.age >= 20), TypeError, "not_"),
    "text for a number": (lambda: words.age >= "20", TypeError, "number"),
    "==": (lambda: words.knee_control == "good", TypeError, "is_"),
    "a misspelt word": (lambda: words.knee_control.is_("goood"), ValueError, "KneeControl.GOOD"),
    "a member that is not": (lambda: words.red_flags.has("chest_pian"), ValueError, "RedFlag.CHEST_PAIN"),
    "never so large": (lambda: words.age >= 900, ValueError, "8 to 100"),
    "always so": (lambda: words.age >= 8, ValueError, "everybody"),
    "a flag as truth": (lambda: words.ill.is_(1), ValueError, "never"),
    "== True": (lambda: words.ill == True, TypeError, "is_"),  # noqa: E712
    "two facts": (lambda: words.age >= words.days_to_race, TypeError, "derived"),
    "if": (lambda: 1 if words.ill else 2, TypeError, "truth"),
    "no such setting": (lambda: words.setting("amber"), KeyError, "amber"),
    "a fact among conditions": (lambda: words.all_of(words.age >= 20, words.ill), TypeError, "compare"),
    "order of a choice": (lambda: words.knee_control >= "good", TypeError, "no order"),
    "a level by its word": (lambda: words.level >= "beginner", ValueError, "Level"),
}


@pytest.mark.parametrize("name", MISUSE)
def test_misuse_says_what_to_write(name: str) -> None:
    """What Python would silently misread raises, and the message names the right word."""
    misuse, error, hint = MISUSE[name]

    with pytest.raises(error, match=hint):
        misuse()


def test_a_fact_is_no_condition() -> None:
    """A rule whose ``when`` is a fact does not load."""
    with pytest.raises(TypeError, match="compare it"):
        _rule(when=ill)


def _rule(**changed: Any) -> Rule:  # any part of a rule may be changed
    """A rule needs no more than this."""
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
    assert level.in_(Family.SQUAT) is level.each[Family.SQUAT]
    assert (level >= Level.ADVANCED) is not None


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
