"""Judges of rendered sheets: only the markup that the templates mean to write stands in them."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser

from markdown_it import MarkdownIt
from markdown_it.token import Token

from quizgen import Quiz, render_quiz
from quizgen.model.question import LANGUAGES
from quizgen.render.words import words

from . import honest
from .outcome import Finding

Wrong = tuple[str, str]  # what is wrong, and what it was here

# ---- HTML


def _each(elements: str, attributes: str = "") -> dict[str, set[str]]:
    """The same attributes for each of these elements."""
    return {element: set(attributes.split()) for element in elements.split()}


_GLOBAL = {"class", "id", "role", "aria-label", "aria-hidden"}
_HTML = {
    **_each(
        "head title style body main header h1 h2 h3 p span code section article div ul i b table "
        "thead tbody tr td pre figure figcaption details summary"
    ),
    **_each("html", "lang"),
    **_each("meta", "charset http-equiv content name"),
    **_each("ol", "type"),
    **_each("li", "value"),
    **_each("th", "scope"),
}
_SVG = {
    **_each("svg", "width height viewbox style"),
    **_each("title div g span br"),
    **_each("path", "d"),
    **_each("rect", "x y width height rx"),
    **_each("circle", "cx cy r"),
    **_each("text", "x y"),
    **_each("foreignobject", "x y width height"),
}
_MATHML = _each(
    "math mrow mi mo mn mtext mspace msup msub msubsup mfrac msqrt mroot mover munder munderover "
    "mtable mtr mtd mpadded mphantom menclose mmultiscripts mprescripts",
    "display displaystyle scriptlevel style class mathvariant lspace rspace stretchy maxsize "
    "minsize accent accentunder linethickness notation width height depth voffset columnalign "
    "largeop movablelimits symmetric form separator fence columnspan rowspacing columnspacing",
)
_ONCE = {"html": 1, "head": 1, "body": 1, "main": 1, "style": 1, "meta": 5, "h1": 1}
_VOID = {"meta", "br"}
_VALUES = {
    "class": re.compile(r"[a-z0-9 -]*"),
    "id": re.compile(r"q\d{1,4}|answers"),
    "style": re.compile(r"[a-zA-Z0-9#.,:;%() -]*"),
}
_STYLE = re.compile(r"<style>.*?</style>", re.DOTALL)
_TEXT_OF_CSS = re.compile(r'"[^"\n]*"')

# ---- Markdown

_FOLD = re.compile(r"<(/?)(details|summary|sub|span)>")
_MARKS = {"image", "link_open", "s_open"}  # that no template writes
_DIRECTIONS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def judge(text: str, format: str, language: str, folded: bool, quiz: Quiz) -> Iterator[Finding]:
    """What is wrong with a sheet of a quiz; `folded` says that its answers stand behind folds."""
    if format == "html":
        style, text = _apart(text)
        findings = [*css(style), *html(text)]
    else:
        findings = [*markdown(text, len(quiz.questions) + 1 if folded else 0)]
    yield from (Finding(format, what, detail) for what, detail in findings)
    yield from plain(text, format)
    yield from proof_words(text, quiz, language)


def plain(text: str, where: str) -> Iterator[Finding]:
    """Characters that no text holds, and those that turn the direction of reading."""
    for char in sorted(set(text) - {"\n"}):
        if unicodedata.category(char) in ("Cc", "Cs"):
            yield Finding(where, "control character", repr(char))
    if _DIRECTIONS.search(text):
        yield Finding("text direction", where)


def proof_words(text: str, quiz: Quiz, language: str) -> Iterator[Finding]:
    """A sheet says of no question that it was proven, unless the bank has its family."""
    installed = sum(honest.is_installed(q.family, q.version) for q in quiz.questions)
    sentence = words(language)["certificate"]
    for piece in re.split(r"\{\w+\}", sentence):
        if piece.strip(" .。;") and text.count(piece.strip()) > installed:
            yield Finding("proof words", "of a question that was not drawn again", piece)
            return


def css(style: str) -> Iterator[Wrong]:
    """Anything but texts in quotation marks that differs from the style sheet as it is."""
    if _TEXT_OF_CSS.sub("", style) not in _styles():
        yield "another style sheet", ""


def html(text: str) -> Iterator[Wrong]:
    """Elements and attributes that no template writes, and tags that do not balance."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    yield from dict.fromkeys(reader.findings)
    if reader.open:
        yield "an element that is never closed", reader.open[-1]
    for tag, times in _ONCE.items():
        if reader.tags[tag] != times:
            yield f"another number of <{tag}>", str(reader.tags[tag])


class _Reader(HTMLParser):
    """Collects what is wrong with the tags of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: Counter[str] = Counter()
        self.findings: list[Wrong] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_startendtag(tag, attrs)
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        around = {tag, *self.open}
        known = _MATHML if "math" in around else _SVG if "svg" in around else _HTML
        self.tags[tag] += 1
        if tag not in known:
            self.findings.append(("unknown element", tag[:60]))
            return
        for name, value in attrs:
            if name not in known[tag] and (known is _MATHML or name not in _GLOBAL):
                self.findings.append((f"unknown attribute of <{tag}>", name[:60]))
            allowed = _VALUES.get(name)
            if allowed and (not allowed.fullmatch(value or "") or "url" in (value or "")):
                self.findings.append((f"value of {name} of <{tag}>", repr(value)[:60]))
            if name != "aria-label" and "script:" in (value or ""):
                self.findings.append((f"value of {name} of <{tag}>", repr(value)[:60]))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.findings.append(("an end of what is not open", tag[:60]))

    def handle_comment(self, data: str) -> None:
        self.findings.append(("a comment", repr(data[:60])))

    def handle_pi(self, data: str) -> None:
        self.findings.append(("a processing instruction", repr(data[:60])))

    def unknown_decl(self, data: str) -> None:
        self.findings.append(("an unknown declaration", repr(data[:60])))


@cache
def _styles() -> frozenset[str]:
    """The style sheet in both languages, without its texts in quotation marks."""
    pages = [render_quiz(honest.quiz(), "html", language)[0].text for language in LANGUAGES]
    return frozenset(_TEXT_OF_CSS.sub("", _apart(page)[0]) for page in pages)


def _apart(page: str) -> tuple[str, str]:
    """The style sheet of a page, most of which is a font, and the page without it."""
    found = _STYLE.search(page)
    if found is None:
        return "", page
    return found[0], f"{page[: found.start()]}<style></style>{page[found.end() :]}"


def markdown(text: str, folds: int) -> Iterator[Wrong]:
    """HTML that no template writes, links and pictures; so many `folds` are meant."""
    tags: Counter[tuple[str, str]] = Counter()
    for token in _tokens(text):
        if token.type in _MARKS:
            yield token.type, str(token.attrs)[:80]
        if token.type in ("html_block", "html_inline"):
            tags.update(_FOLD.findall(token.content))
            if "<" in _FOLD.sub("", token.content):
                yield "raw HTML", repr(token.content[:200])
                return
    for tag in ("details", "summary"):
        if (tags["", tag], tags["/", tag]) != (folds, folds):
            yield f"another number of <{tag}>", f"{tags['', tag]}, {tags['/', tag]}, not {folds}"


def _tokens(text: str) -> Iterator[Token]:
    for token in _parser().parse(text):
        yield token
        yield from token.children or ()


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    parser.validateLink = lambda url: True  # a link to anything is a link
    return parser
