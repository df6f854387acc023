"""
Strength sessions for runners, chosen and scaled by typed, cited rules.

>>> from posterior_chain import AthleteProfile, recommend
>>> advice = recommend(AthleteProfile(level="beginner", hamstring_tightness="tight", equipment={"kettlebell", "bench"}))
>>> advice.why_not("barbell_deadlift").status.value
'withheld'
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

from posterior_chain.errors import (
    CatalogueError,
    InvalidDocument,
    InvalidProfile,
    PosteriorChainError,
    UnknownRuleset,
    UnknownVariation,
)
from posterior_chain.model.athlete import AthleteProfile
from posterior_chain.model.settings import Settings

if TYPE_CHECKING:
    from posterior_chain.engine.exercises import Exercises, default_exercises
    from posterior_chain.engine.packs import Pack
    from posterior_chain.engine.recommend import recommend
    from posterior_chain.engine.recommendation import Recommendation
    from posterior_chain.engine.ruleset import Ruleset, default_rules
    from posterior_chain.model.session import Session
    from posterior_chain.serialization import from_dict, installed_packs, profile_schema, read_pack, read_profile, to_dict

    __version__: str

__all__ = [
    "AthleteProfile",
    "CatalogueError",
    "Exercises",
    "InvalidDocument",
    "InvalidProfile",
    "Pack",
    "PosteriorChainError",
    "Recommendation",
    "Ruleset",
    "Session",
    "Settings",
    "UnknownRuleset",
    "UnknownVariation",
    "default_exercises",
    "default_rules",
    "from_dict",
    "installed_packs",
    "profile_schema",
    "read_pack",
    "read_profile",
    "recommend",
    "to_dict",
]

_LOADED_WHEN_USED = {
    "Exercises": "engine.exercises",
    "Pack": "engine.packs",
    "Recommendation": "engine.recommendation",
    "Ruleset": "engine.ruleset",
    "Session": "model.session",
    "default_exercises": "engine.exercises",
    "default_rules": "engine.ruleset",
    "from_dict": "serialization",
    "installed_packs": "serialization",
    "profile_schema": "serialization",
    "read_pack": "serialization",
    "read_profile": "serialization",
    "recommend": "engine.recommend",
    "to_dict": "serialization",
}


if not TYPE_CHECKING:  # a type checker that saw this would believe in every name

    def __getattr__(name: str) -> object:
        """Load what decides, what reads and what writes only when it is used, and the version from the package's metadata."""
        if name == "__version__":
            from posterior_chain.engine.recommend import library_version  # noqa: PLC0415 - read when it is asked for

            return library_version()
        if name not in _LOADED_WHEN_USED:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = found = getattr(import_module(f"{__name__}.{_LOADED_WHEN_USED[name]}"), name)
        return found


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])


if sys.modules.get("hypothesis"):  # else hypothesis says so itself, when it is imported
    from posterior_chain._hypothesis_plugin import register_profiles

    register_profiles()
    del register_profiles
