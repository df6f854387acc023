"""
The settings of the documentation, with one hook.

Before it reads the pages, Sphinx writes the pages of the reference from the library itself. They are never committed.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sphinx.application import Sphinx

sys.path.insert(0, str(Path(__file__).parent))
import _reference

project = "posterior_chain"
author = "the authors of posterior_chain"
extensions = ["myst_parser"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = "posterior_chain"
html_show_copyright = False
myst_heading_anchors = 3


def setup(app: Sphinx) -> dict[str, bool]:
    """Write the generated pages before any page is read."""
    app.connect("builder-inited", lambda each: _reference.write(Path(each.srcdir) / "reference"))
    return {"parallel_read_safe": True, "parallel_write_safe": True}
