"""Reading and writing: profiles and recommendations as plain data. The only place that knows cattrs, JSON or TOML."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from posterior_chain.serialization.documents import from_dict, to_dict
    from posterior_chain.serialization.packs import installed_packs, read_pack
    from posterior_chain.serialization.profiles import read_profile
    from posterior_chain.serialization.schema import profile_schema

__all__ = ["from_dict", "installed_packs", "profile_schema", "read_pack", "read_profile", "to_dict"]

_PLACES = {
    "from_dict": "documents",
    "installed_packs": "packs",
    "profile_schema": "schema",
    "read_pack": "packs",
    "read_profile": "profiles",
    "to_dict": "documents",
}


if not TYPE_CHECKING:  # a type checker that saw this would believe in every name

    def __getattr__(name: str) -> object:
        """Load what reads a profile without what reads and writes documents, which brings cattrs."""
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = found = getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
        return found
