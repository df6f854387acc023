"""
Make the tables of the documentation from ``bench/results.json``: ``make bench`` ends with it.

The README has the short one. They stand between two comments, of which the first says so; nothing in between is written by hand.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

__all__ = ["short", "tables"]

HERE = Path(__file__).parent
ROOT = HERE.parent
PLACE = re.compile(r"(<!-- bench: [^>]*-->\n).*?(<!-- end of bench -->)", re.DOTALL)


def tables(results: dict[str, Any]) -> Iterator[str]:
    """Give the lines of the tables of what was measured."""
    yield f"Measured on {results['machine']}."
    if "matching" in results:
        yield from _matching(results["matching"])
    yield from _advising(results["advising"])
    yield from _columns({name: results[key] for name, key in _TABLES.items() if key in results})
    yield from _streaming(results.get("columns_streaming", {}))
    yield from ("", "| a new process | CPU ms above an empty one |", "| --- | --- |")
    yield from (f"| `{name}` | {value:,.0f} |" for name, value in results["cold_ms"].items())
    yield from ("", "| memory at most, in a new process | MB |", "| --- | --- |")
    yield from (f"| {name} | {value:.0f} |" for name, value in results["memory_mb"].items())
    if "peers" in results:
        yield from _peers(results["peers"])


def short(results: dict[str, Any]) -> Iterator[str]:
    """Give the lines of the table for the README."""
    found, table = results["advising"], results.get("columns")
    yield from ("| measured with `make bench` | |", "| --- | --- |")
    if "matching" in results:
        ratios = {int(name.split()[0]): _ratio(each) for name, each in results["matching"].items() if name.endswith(" fresh")}
        sizes = " / ".join(f"{rules:,}" for rules in ratios)
        yield f"| matching with its trace, never-seen profiles, {sizes} rules | {' / '.join(ratios.values())} of hand-written code |"
    yield f"| a whole advice, median | {found['cohort']['median_us']:.0f} µs |"
    if table:
        yield f"| a row of a table, each different | {table['a different row, us of CPU']:.0f} µs |"
        yield f"| a row of a table, seen before | {table['a row seen before, us of CPU']:.1f} µs |"


def _streaming(found: dict[str, float]) -> Iterator[str]:
    yield from ("", "| a stream of rows of which hardly any is there twice, every column filled at random | |", "| --- | --- |")
    yield from (f"| {name} | {value:,.1f} |" if value % 1 else f"| {name} | {value:,.0f} |" for name, value in found.items())


_TABLES = {"every column filled at random": "columns", "no lists": "columns_single", "nineteen questions": "columns_few"}


def _columns(found: dict[str, dict[str, float]]) -> Iterator[str]:
    yield from ("", f"| a table of runners | {' | '.join(found)} |", "| --- " * (len(found) + 1) + "|")
    for name in next(iter(found.values()), {}):
        cells = (each[name] for each in found.values())
        yield f"| {name} | " + " | ".join(f"{cell:,.1f}" if cell % 1 else f"{cell:,.0f}" for cell in cells) + " |"


def _matching(found: dict[str, Any]) -> Iterator[str]:
    yield from ("", "| rules | profiles | hand-written, µs | ours with its trace, µs | ratio |", "| --- | --- | --- | --- | --- |")
    for name, each in found.items():
        if isinstance(each, dict) and "plain" in each:
            rules, profiles = name.split()
            yield f"| {int(rules):,} | {profiles} | {each['plain']['us']:.1f} | {each['posterior_chain']['us']:.1f} | {_ratio(each)} |"
    yield from ("", "| columns at 40 rules, one core | million profiles a second |", "| --- | --- |")
    yield from (f"| {name} | {value:.1f} |" for name, value in found.get("columns", {}).items() if not name.startswith("disagreements"))


def _ratio(each: dict[str, Any]) -> str:
    return f"{each['posterior_chain']['ratio']:.2f}"


def _advising(found: dict[str, Any]) -> Iterator[str]:
    base = found["base"]
    yield from (
        "",
        f"| runners | median, µs | times the {base} | p99, µs | times the {base} | never seen before, p99, µs |",
        "| --- " * 6 + "|",
    )
    for name in ("cohort", "random"):
        each = found[name]
        cells = (each["median_us"], each["median_ratio"], each["p99_us"], each["p99_ratio"], each["first_seen_p99_us"])
        yield f"| {name} | " + " | ".join(f"{cell:,.0f}" for cell in cells) + " |"
    yield from ("", "| part of an advice | median for the cohort, µs |", "| --- | --- |")
    yield from (f"| {part} | {taken:.1f} |" for part, taken in found["cohort"]["split_us"].items())
    yield from ("", "| when it is asked for | median, ms | p99, ms |", "| --- | --- | --- |")
    yield from (f"| `{name}` | {each['median_ms']:.2f} | {each['p99_ms']:.1f} |" for name, each in found["asked"].items())


def _peers(found: dict[str, Any]) -> Iterator[str]:
    yield from ("", "| engine | 40 rules, times the hand-written | 400 | 4,000 |", "| --- | --- | --- | --- |")
    for each in sorted(found.values(), key=lambda each: each.get("ratio") or 1e9):
        if "ratio" in each:
            scaled = [each.get(f"scale_{size}", {}).get("ratio") for size in (400, 4000)]
            yield f"| {each['name']} | {each['ratio']:.2f} | " + " | ".join("-" if x is None else f"{x:.2f}" for x in scaled) + " |"


def main() -> None:
    """Write the tables into their pages."""
    results = json.loads((HERE / "results.json").read_text(encoding="utf-8"))
    _write(ROOT / "README.md", short(results))
    _write(ROOT / "docs" / "explanation" / "engine.md", tables(results))


def _write(page: Path, lines: Iterable[str]) -> None:
    text, before = "\n".join(lines), page.read_text(encoding="utf-8")
    page.write_text(PLACE.sub(lambda found: f"{found[1]}{text}\n{found[2]}", before), encoding="utf-8")


if __name__ == "__main__":
    main()
