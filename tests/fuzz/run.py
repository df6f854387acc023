"""
Fuzzes one target, guided by which branches of the library are taken: ``python -m tests.fuzz.run answers -max_total_time=60``.

The options are those of libFuzzer. What breaks is kept below ``.fuzz`` in a file whose name begins with ``crash-``, ``timeout-`` or
``oom-``; with that file as an option the target runs it alone.
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["posterior_chain", "tomllib", "json"]):
    from tests.fuzz.targets import TARGETS, seeds


CORPUS = Path(".fuzz")
"""What was found to take new branches is kept here, so that the next run begins with it."""


def main() -> None:
    """Run the target that is named first, beginning with its seeds."""
    _, name, *options = sys.argv
    corpus = CORPUS / name
    corpus.mkdir(parents=True, exist_ok=True)
    for place, seed in enumerate(seeds(name)):
        (corpus / f"seed-{place}").write_bytes(seed)
    limits = ["-timeout=20", "-rss_limit_mb=1500", "-max_len=20000", f"-artifact_prefix={CORPUS}/"]
    atheris.Setup([name, str(corpus), *limits, *options], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
