"""Reading and writing: profiles and recommendations as plain data. The only place that knows cattrs, JSON or TOML."""

from posterior_chain.serialization.documents import from_dict, to_dict
from posterior_chain.serialization.packs import installed_packs, read_pack
from posterior_chain.serialization.profiles import read_profile
from posterior_chain.serialization.schema import profile_schema

__all__ = ["from_dict", "installed_packs", "profile_schema", "read_pack", "read_profile", "to_dict"]
