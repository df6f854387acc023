"""Hypothesis profiles, and packages of rules or exercises that only a test has."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("dev", max_examples=8, deadline=None)
settings.register_profile("ci", max_examples=15, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("thorough", settings.get_profile("ci"), max_examples=100)
settings.register_profile(
    "mutation", settings.get_profile("ci"), suppress_health_check=[HealthCheck.too_slow, HealthCheck.differing_executors]
)
settings.register_profile("deep", max_examples=3000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Mapping[str, str]], str]]:
    """Write a package of one's own from the text of its files, and give the name it is imported by."""
    name = f"{tmp_path.name}_package"

    def written(texts: Mapping[str, str]) -> str:
        for place, text in texts.items():
            file = tmp_path / name / place
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
            for folder in (file.parent, *file.parent.parents[: place.count("/")]):
                (folder / "__init__.py").touch()
        return name

    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    yield written
    for module in [each for each in sys.modules if each.partition(".")[0] == name]:
        del sys.modules[module]
