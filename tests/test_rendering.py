"""An answer shows itself: escaped, accessible, right in light and dark, quiet in a terminal."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import pairwise

import attrs
from rich.console import Console

from posterior_chain import AthleteProfile, Recommendation, default_exercises, default_rules, recommend
from posterior_chain.testing import runner

ADVICE = recommend(AthleteProfile(equipment={"dumbbell", "bench"}))
HOSTILE = '<script>alert(1)</script> "quoted" \' & | `x` \u202e [red] \x1b[31m'


def hostile_advice() -> Recommendation:
    """Return advice whose exercise carries a hostile name."""
    bridge = attrs.evolve(default_exercises()["glute_bridge"], name=HOSTILE, cues=(HOSTILE,))
    others = [each for each in default_exercises() if each.id != "glute_bridge"]
    return recommend(AthleteProfile(), exercises=type(default_exercises())([*others, bridge]))


def in_a_notebook(advice: Recommendation, *, form: str) -> str:
    """Return what a notebook shows; it finds the method of a form by its name."""
    shown: str = getattr(advice, f"_repr_{form}_")()
    return shown


class Tags(HTMLParser):
    """Collects the tags and the words of a page."""

    def __init__(self) -> None:
        """Begin with nothing collected."""
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
    page.feed(in_a_notebook(hostile_advice(), form="html"))

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
    assert "`x`" not in in_a_notebook(advice, form="markdown").replace("\\`", "")
    assert "<script" not in in_a_notebook(advice, form="markdown")


def test_the_table_is_accessible_and_takes_its_colours_from_the_host() -> None:
    """Caption, scoped headers, folded reasons; no colour literal; the selector beats a notebook's own; numbers do not wrap."""
    page = in_a_notebook(ADVICE, form="html")

    assert "<caption>" in page
    assert 'scope="col"' in page
    assert 'scope="row"' in page
    assert "<details><summary>Why</summary>" in page
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b|rgba?\(|hsla?\(", page)
    assert ".pc-s.pc-s.pc-s :is(th,td)" in page
    assert "white-space:nowrap" in page


def declared(selector: str) -> dict[str, str]:
    """Return what the style says of *selector*, written with the strength that beats a notebook's own rules."""
    style = re.search(r"<style>(.*)</style>", in_a_notebook(ADVICE, form="html"))
    assert style is not None
    rules = dict(re.findall(r"([^{}]+)\{([^{}]*)\}", style[1]))
    return dict(part.split(":", 1) for part in rules[f".pc-s.pc-s.pc-s {selector}"].split(";") if part)


def test_only_the_names_are_bold() -> None:
    """What is to be thought of stands in the heading of its row, and is read as text."""
    assert declared("th")["font-weight"] == "600"
    assert declared("small")["font-weight"] == "400"


def test_nothing_of_the_hosts_tables_shows_through() -> None:
    """No stripes, gaps, borders or sizes of the host; JupyterLab stripes every second row, a plain page leaves gaps between cells."""
    parts = declared(":is(table,thead,tbody,tr)")

    assert parts["background"] == "none"
    assert parts["border"] == "0"
    assert parts["font"] == "inherit"
    assert declared("table")["border-collapse"] == "collapse"
    assert declared(":is(th,td)")["font"] == "inherit"


def test_what_to_think_of_is_not_crushed() -> None:
    """In a narrow page the table scrolls; a column of a word a line can not be read."""
    assert declared("tbody th") == {"min-width": "16em"}


def test_lists_keep_their_marks() -> None:
    """A host that resets every list still shows where one sentence ends."""
    assert declared("ul")["list-style"] == "disc"
    assert declared("ul")["padding"] == "0 0 0 1.6em"


def test_a_sentence_in_place_of_a_load_may_wrap() -> None:
    """Only numbers stay on one line, and a table that is still too wide scrolls by itself."""
    page = in_a_notebook(recommend(runner(records=None)), form="html")

    assert '<td class="l">start light, add until the effort is right</td>' in page
    assert "white-space" not in declared(".l")
    assert declared(".w") == {"overflow-x": "auto"}


def test_when_to_stop_is_not_folded_away() -> None:
    """The warm-up may be folded; when to stop is seen without a click."""
    page = in_a_notebook(ADVICE, form="html")

    assert "<details><summary>Warm-up</summary>" in page
    assert "<details open><summary>When to stop</summary>" in page


def test_markdown_says_how_as_the_table_does() -> None:
    """Each exercise has its tempo, lighter sets and cues, so that one can train from it."""
    page = in_a_notebook(ADVICE, form="markdown")

    assert ADVICE.session is not None
    for item in ADVICE.session.items:
        assert f"- **{item.name}**: " in page.replace("\\", "")
        assert " ".join(item.cues) in page.replace("\\", "")


def test_a_heading_in_markdown_never_hangs_on_the_list_above() -> None:
    """A blank line ends each list, also the one of referrals where there is no session."""
    pages = [ADVICE, recommend(AthleteProfile(red_flags={"chest_pain"})), recommend(runner(red_flags={"no_period_three_months"}))]
    for lines in (in_a_notebook(each, form="markdown").splitlines() for each in pages):
        assert [after for before, after in pairwise(lines) if before.startswith("- ") and after and not after.startswith("- ")] == []


def test_markdown_reads_well_as_it_is() -> None:
    """Ranges and brackets carry no backslash; a sentence that begins like a list, a heading or a quotation stays one."""
    calves = default_rules()["training_week.every_full_session_trains_the_calves"]

    assert not re.search(r"\\[-()+!#]", in_a_notebook(ADVICE, form="markdown"))
    written = {
        "- x": r"\- x",
        "  - x": r"\- x",
        "+ x": r"\+ x",
        "# x": r"\# x",
        "> x": r"\> x",
        "1. x": r"1\. x",
        "2) x": r"2\) x",
    }
    mine = [attrs.evolve(calves, id=f"mine.said{place}", because=said) for place, said in enumerate(written)]
    page = in_a_notebook(recommend(AthleteProfile(), rules=default_rules() | mine), form="markdown")
    assert all(f"\n- {each} (mine.said{place}" in page for place, each in enumerate(written.values()))


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

    assert shown[0].rstrip() == "Get help now"
    assert shown[1].startswith("[emergency]")
    assert not any("Exercise" in line for line in shown)


def test_a_referral_is_said_first() -> None:
    """A referral shows its urgency before anything else, in each form."""
    advice = recommend(AthleteProfile(red_flags={"chest_pain"}))

    assert str(advice).splitlines()[2].startswith("[emergency]")
    assert "emergency" in in_a_notebook(advice, form="html")
    assert "emergency" in in_a_notebook(advice, form="markdown")
