"""
What hypothesis loads whenever it is imported. It stands beside the package, since whoever loads a module inside a package loads the
package too: so it costs nothing where nobody uses the library, and breaks nothing where the library is broken.
"""

import sys
from contextlib import suppress


def register() -> None:
    """Let hypothesis make profiles, where the library has been imported already; where it has not, it does so itself when it is."""
    if "posterior_chain" in sys.modules:
        with suppress(Exception):  # whatever is wrong with the library is no reason to do without hypothesis
            from posterior_chain._hypothesis_plugin import register_profiles

            register_profiles()
