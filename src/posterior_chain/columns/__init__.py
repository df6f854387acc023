"""
Many runners at once: Arrow record batches in, record batches out.

It needs pyarrow and numpy: ``pip install "posterior-chain[arrow]"``.
"""

# pyarrow ships no types, which the strict mode would ask of every line
# pyright: basic

from __future__ import annotations

try:
    import numpy as np  # noqa: F401 - asked for here, so that the message names the extra
    import pyarrow as pa  # noqa: F401
except ImportError as error:
    raise ImportError('posterior_chain.columns needs pyarrow and numpy: pip install "posterior-chain[arrow]"') from error

from posterior_chain.columns.batches import recommend_batches
from posterior_chain.columns.rows import answers_in, fired_rules
from posterior_chain.columns.schemas import FLAT, NESTED, PROFILE

__all__ = ["FLAT", "NESTED", "PROFILE", "answers_in", "fired_rules", "recommend_batches"]
