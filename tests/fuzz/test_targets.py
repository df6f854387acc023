"""The targets of the fuzzer, tried here with what it begins with and with bytes that Hypothesis finds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fuzz.targets import TARGETS, seeds


@pytest.mark.parametrize("name", TARGETS)
def test_what_the_fuzzer_begins_with_holds(name: str) -> None:
    """Every seed is read or refused as it should be."""
    for seed in seeds(name):
        TARGETS[name](seed)


@given(st.sampled_from(sorted(TARGETS)), st.binary(max_size=64))
def test_any_bytes_hold(name: str, data: bytes) -> None:
    """So is whatever else is spelled or spoiled by bytes."""
    TARGETS[name](data)
