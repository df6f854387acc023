"""Showing an answer: as text, HTML, Markdown, and to rich. It knows what an answer is and nothing of how it came about."""

from posterior_chain.rendering.markup import html, markdown
from posterior_chain.rendering.terminal import rich_parts, text

__all__ = ["html", "markdown", "rich_parts", "text"]
