"""An answer shows itself: escaped, accessible, right in light and dark, quiet in a terminal."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import attrs
from rich.console import Console

from posterior_chain import AthleteProfile, default_exercises, recommend

ADVICE = recommend(AthleteProfile(equipment={"dumbbell", "bench"}))
HOSTILE = '<script>alert(1)</script> "quoted" \' & | `x` \u202e [red] \x1b[31m'


def hostile_advice():  # type: ignore[no-untyped-def]
    """Return advice whose exercise carries a hostile name."""
    bridge = attrs.evolve(default_exercises()["glute_bridge"], name=HOSTILE, cues=(HOSTILE,))
    others = [each for each in default_exercises() if each.id != "glute_bridge"]
    return recommend(AthleteProfile(), exercises=type(default_exercises())([*others, bridge]))


class Tags(HTMLParser):
    """Collects the tags and the words of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the tag."""
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        """Keep the words."""
        self.words += data


def test_nothing_in_a_name_becomes_markup() -> None:
    """Hostile names stay words in HTML; only known tags appear."""
    page = Tags()
    page.feed(hostile_advice()._repr_html_())

    assert page.tags <= {
        "div",
        "style",
        "table",
        "caption",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "br",
        "small",
        "p",
        "strong",
        "details",
        "summary",
        "ul",
        "li",
    }
    assert "<script>alert(1)</script>" in page.words


def test_nothing_in_a_name_steers_a_terminal_or_markdown() -> None:
    """Control characters and direction marks are left out; pipes and backticks are escaped."""
    advice = hostile_advice()

    assert "\x1b" not in str(advice)
    assert "\u202e" not in str(advice)
    assert "`x`" not in advice._repr_markdown_().replace("\\`", "")
    assert "<script" not in advice._repr_markdown_()


def test_the_table_is_accessible_and_takes_its_colours_from_the_host() -> None:
    """Caption, scoped headers, folded reasons; no colour literal; the selector beats a notebook's own; numbers do not wrap."""
    page = ADVICE._repr_html_()

    assert "<caption>" in page
    assert 'scope="col"' in page
    assert 'scope="row"' in page
    assert "<details><summary>Why</summary>" in page
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b|rgba?\(|hsla?\(", page)
    assert ".pc-s.pc-s.pc-s :is(th,td)" in page
    assert "white-space:nowrap" in page


def test_rich_draws_a_table() -> None:
    """Rich shows the same table, without our importing it."""
    console = Console(record=True, width=160)
    console.print(ADVICE)

    assert "Glute bridge" in console.export_text()


def test_rich_shows_a_referral_and_no_table() -> None:
    """Where there is no session rich shows where to turn, and why."""
    console = Console(record=True, width=160)
    console.print(recommend(AthleteProfile(red_flags={"chest_pain"})))
    shown = console.export_text().splitlines()

    assert shown[0].rstrip() == "Be seen before you train"
    assert shown[1].startswith("[emergency]")
    assert not any("Exercise" in line for line in shown)


def test_a_referral_is_said_first() -> None:
    """A referral shows its urgency before anything else, in each form."""
    advice = recommend(AthleteProfile(red_flags={"chest_pain"}))

    assert str(advice).splitlines()[2].startswith("[emergency]")
    assert "emergency" in advice._repr_html_()
    assert "emergency" in advice._repr_markdown_()
