"""Whatever stands in a name or a sentence stays words in HTML, in Markdown, in a terminal and in the text of an error."""

from __future__ import annotations

import json
from collections.abc import Callable
from html.parser import HTMLParser
from io import StringIO
from typing import Any

import attrs
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from rich.console import Console

from posterior_chain import (
    InvalidDocument,
    InvalidProfile,
    Ruleset,
    default_exercises,
    default_rules,
    from_dict,
    read_pack,
    read_profile,
    recommend,
    rendering,
    to_dict,
)
from posterior_chain.authoring import all_of, worst_pain
from posterior_chain.check.checking import check
from posterior_chain.engine.ruleset import every_rule
from posterior_chain.model.advice import Answer
from posterior_chain.testing import runner

ANSWER = recommend(runner(minutes=40, red_flags={"no_period_three_months"})).answer
RULE: Any = to_dict(default_rules()["pain.painful_knees_bend_less"])

HOSTILE = (
    "<script>alert(1)</script>",
    '"onmouseover="alert(1)',
    "]]> --> </style></details>",
    "&lt;b&gt; &#60; &amp",
    "\u202e\u2066 right to left",
    "\x1b[2J\x1b]8;;https://example.org\x07 link",
    "\r\n\n# heading\n\n```\nfence",
    "![x](https://example.org) [y](javascript:z) <https://example.org>",
    "| a | b |\n|---|---|",
    "[red]rich[/red] :smiley:",
    "$x$ **bold** __under__ ~~gone~~ `code`",
    "1. one\n- two\n> three\n    four",
)
SIGNS = st.text(st.sampled_from("<>&\"'`*_[]()|!#~$\\=-+.: \n\t\r\x1b\x07\u202e\u2066\u200bax1/"), min_size=1, max_size=20)
WORDS = st.sampled_from(HOSTILE) | SIGNS | st.text(min_size=1, max_size=20)


def saying(words: str) -> Answer:
    """Return an answer that says *words* wherever somebody else's words may stand."""
    session = ANSWER.session
    assert session is not None
    first, *rest = session.items
    said = attrs.evolve(first, name=words, cues=(words,), tempo=words)
    return attrs.evolve(
        ANSWER,
        session=attrs.evolve(session, items=(said, *rest), warm_up=(words,), stop_if=(words,)),
        reasons=tuple(attrs.evolve(each, because=words) for each in ANSWER.reasons),
        referrals=tuple(attrs.evolve(each, because=words) for each in ANSWER.referrals),
    )


def bare(words: str) -> str:
    """Return words without what does not print, and with one space where there were several."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in words).split())


class Page(HTMLParser):
    """The tags, the attributes and the words of a page."""

    def __init__(self, text: str) -> None:
        """Read a page."""
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[tuple[str, str | None]] = set()
        self.words: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a tag with its attributes."""
        self.tags.append(tag)
        self.attributes.update(attrs)

    def handle_data(self, data: str) -> None:
        """Keep words, but not the style of the page."""
        if self.tags[-1] != "style":
            self.words.append(data)

    def handle_comment(self, data: str) -> None:
        """Keep a comment as if it were a tag: there is none."""
        self.tags.append("!--")

    def handle_decl(self, decl: str) -> None:
        """Keep a declaration likewise."""
        self.tags.append("!")

    def handle_pi(self, data: str) -> None:
        """And an instruction."""
        self.tags.append("?")

    def unknown_decl(self, data: str) -> None:
        """And what is neither."""
        self.tags.append("![")


HARMLESS = Page(rendering.html(saying("words")))


@given(WORDS)
@example("a&#0;b")
def test_html_has_the_same_tags_whatever_is_said(words: str) -> None:
    """The tags and attributes of a page are those of a harmless one, and its words are what was said."""
    page = Page(rendering.html(saying(words)))

    assert page.tags == HARMLESS.tags
    assert page.attributes == HARMLESS.attributes
    assert bare("".join(page.words)).count(bare(words)) >= bare("".join(HARMLESS.words)).count("words") - 1


READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def parts(text: str) -> list[str]:
    """Return what a reader of Markdown makes of a text: the kinds of its parts, but for plain words and their line ends."""
    inside = [each for token in READER.parse(text) for each in (token, *(token.children or ()))]
    return [each.type for each in inside if each.type not in ("text", "text_special", "softbreak")]


def words_in(text: str) -> str:
    """Return the words that a reader of Markdown shows."""
    return bare(" ".join("".join(each.content for each in token.children) for token in READER.parse(text) if token.children))


HARMLESS_PARTS = parts(rendering.markdown(saying("words")))


@given(WORDS)
def test_markdown_has_the_same_parts_whatever_is_said(words: str) -> None:
    """No heading, list, link, picture, code or HTML comes of words, and the words are what was said."""
    shown = rendering.markdown(saying(words))

    if bare(words):
        assert parts(shown) == HARMLESS_PARTS
    assert bare(words) in words_in(shown)


@given(WORDS)
def test_a_terminal_obeys_nothing(words: str) -> None:
    """Plain text holds no control character and no sign that turns the direction, whatever is said."""
    assert all(line.isprintable() for line in rendering.text(saying(words)).split("\n"))


@given(WORDS)
def test_rich_obeys_nothing(words: str) -> None:
    """Rich takes no colour, link or picture from words, only from us."""
    coloured, plain = StringIO(), StringIO()
    for part in rendering.rich_parts(saying(words)):
        Console(file=coloured, width=400, force_terminal=True, color_system="truecolor", legacy_windows=False).print(part)
        Console(file=plain, width=400, no_color=True).print(part)

    assert {each.split("m")[0] for each in coloured.getvalue().split("\x1b[")[1:]} <= {"0", "1"}
    assert all(line.isprintable() for line in plain.getvalue().split("\n"))


def told(read: Callable[[Any], object], document: object) -> str:
    """Return what is said of a document that is refused; nothing when it is read."""
    try:
        read(document)
    except (InvalidDocument, InvalidProfile) as error:
        return str(error)
    return ""


@given(
    WORDS, st.sampled_from(["id", "title", "because", "why", "grade", "since", "status", "when", "then", "cases", "sources", "formerly"])
)
def test_an_error_obeys_nothing(words: str, key: str) -> None:
    """A message shows strange words by their signs, wherever they stood: in a profile, in a pack, in a rule set."""
    rule = {**RULE, key: words}
    rules = {"settings": to_dict(default_rules())["settings"], "rules": [rule, {**rule, "because": "Other."}]}
    messages = [
        told(read_profile, {words: words, "level": words, "owned": [words], "soreness": {words: 1}}),
        told(read_profile, json.dumps({words: words})),
        told(read_profile, f"level = {words}"),
        told(read_pack, {words: 1}),
        told(read_pack, {"rules": [rule, {**rule, words: 1}]}),
        told(lambda document: from_dict(Ruleset, document), rules),
    ]

    assert all(line.isprintable() for message in messages for line in message.split("\n"))


def test_a_check_obeys_nothing() -> None:
    """What is found in a rule set of others is told without what its names would do to a terminal."""
    first, *_ = default_rules()
    never = attrs.evolve(first, id="club.\x1b[2J\u202enever", title="Never", when=all_of(worst_pain > 5, worst_pain < 2))
    report = check(Ruleset([never]), obligations=(), core=Ruleset([never]))

    assert report.of("C301")
    assert all(line.isprintable() for line in str(report).split("\n"))


def test_no_word_of_ours_is_a_formula() -> None:
    """The library writes no CSV; where a table of answers goes into a spreadsheet, none of the shipped words begins a formula."""
    rules = [words for rule in every_rule() for words in (rule.id, rule.title, rule.because, rule.why)]
    exercises = [words for each in default_exercises(preview=True) for words in (each.id, each.name, *each.cues, *each.faults)]

    assert not [words for words in (*rules, *exercises) if words.startswith(("=", "+", "-", "@", "\t", "\r"))]
