"""No text of a quiz becomes markup: hostile texts in every field, judged by other programs.

A page of HTML is read by the standard library's parser, a page of Markdown by markdown-it. With a
hostile text in one field, both must show the same structure as with a harmless one of the same
lines, and the hostile text must be there to be read. A refusal in one sentence is as good.

Each kind of field meets one payload; the slow test tries all of them, which takes some minutes.
"""

import re
from html.parser import HTMLParser
from itertools import product

import msgspec
import pytest
from markdown_it import MarkdownIt

from quizgen.model.errors import QuizgenError
from quizgen.model.question import LANGUAGES, Exam, Option, Section, Text
from quizgen.render import html, markdown

from .sample import CHOICE, CODE, GRAPH, NUMERIC, PLOT, QUIZ

PAYLOADS = (  # and what of it must be seen, where it is prose, code or a name
    ("<script>alert(1)</script>", "<script>alert(1)</script>"),
    ('"><img src=x onerror=alert(1)>', '"><img src=x onerror=alert(1)>'),
    ("</style><form action=x>", "</style><form action=x>"),
    ("</title></svg></math><b>", "</title></svg></math><b>"),
    ("a `` ` `` b", "a "),
    ("```\n# x", "# x"),
    ("$`x`$", None),
    ("\r\r# heading", "# heading"),
    ("a\u2028# b\x0b- c\x85> d\x0c1. e", "> d"),
    ("| a | b |\n|---|---|\n| c | d |", "| c | d |"),
    ("</summary></details><h1>", "</summary></details><h1>"),
    ("](javascript:alert(1))", "](javascript:alert(1))"),
    ("[a](javascript:b) ![c](d) <https://e.f>", "[a](javascript:b) ![c](d) <https://e.f>"),
    ("*a* **b** _c_ ~~d~~ **", "*a* **b** _c_ ~~d~~ **"),
    ("$" + "{{7*7}}", "{{7*7}}"),
    ("{{7*7}}{% x %}{# y #}", "{{7*7}}{% x %}{# y #}"),
    ("left\u202eright\u2066", "left\\u202eright\\u2066"),
    ("nothing\x00here", "nothing\\x00here"),
    ("half\ud800done", "half\\ud800done"),
    ("\x1b]0;x\x07", "\\x1b]0;x\\x07"),
    ("---", "---"),
    ("===", "==="),
    ("    # indented", "# indented"),
    ("1. - + > # a", "1. - + > # a"),
    ("&lt;b&gt;&#60;i&#62;", "&lt;b&gt;&#60;i&#62;"),
    ("\\<b>\\`\\$\\", "\\<b>"),
    (r"x^\operatorname{<script>}", r"\operatorname{<script>}"),
)
EXAM = Exam(
    Text("模擬試験", "Mock exam"),
    Text("注記", "A note"),
    60,
    "mine.toml",
    (Section(Text("区分", "Section"), 1),),
)


def short(question):
    """The question with less of everything, but something of every kind."""
    (part, *_) = question.parts
    wrong = [option for option in part.options if option.causes]
    wrong.sort(key=lambda option: option.counterexample is None)
    options = (part.options[part.key], *wrong[:2])
    part = msgspec.structs.replace(part, options=options, key=0)
    witnesses = question.certificate.witnesses[:1]
    return msgspec.structs.replace(
        question,
        stem=question.stem[:2],
        given=question.given[:2],
        conventions=question.conventions[:1],
        parts=(part,),
        solution=question.solution[:1],
        certificate=msgspec.structs.replace(question.certificate, witnesses=witnesses),
    )


UNCHECKED = msgspec.structs.replace(
    CHOICE,
    certificate=msgspec.structs.replace(
        CHOICE.certificate, unchecked=Text("版が違う", "another version")
    ),
)
QUIZZES = (
    *(
        msgspec.structs.replace(QUIZ, questions=(short(question),))
        for question in (CODE, NUMERIC, GRAPH, PLOT, UNCHECKED)
    ),
    msgspec.structs.replace(QUIZ, questions=(short(CHOICE),), exam=EXAM),
)
ELEMENTS = (
    "html head meta title style body main header article section figure figcaption details summary "
    "h1 h2 h3 p div span ul ol li b i code pre table thead tbody tr th td "
    "svg g br path rect text circle foreignobject math mrow mi mn mo mtext mspace mfrac msqrt "
    "mroot msub msup msubsup munder mover munderover mtable mtr mtd"
)
ATTRIBUTES = (
    "lang charset http-equiv content name class id aria-hidden aria-label role scope type value "
    "style width height viewbox d x y rx r cx cy display displaystyle scriptlevel mathvariant form "
    "stretchy symmetric movablelimits accent accentunder linethickness lspace rspace minsize "
    "maxsize"
)
VOID = {"meta", "br"}
STYLE = re.compile(r"[a-z0-9 :;.%-]*")
COLOURS = {"k", "s", "m", "f", "c", "hole"}  # of listings: what stands in one may change them
SEEN_AS_IT_IS = {"ja", "en", "source", "label", "family", "code", "error", "engine", "check"}
TAGS_IN_MARKDOWN = {"details", "summary", "sub", "span", "code"}


# ------------------------------------------------------------------------------------ the fields


def fields(value, path=()):
    """The path of every text in `value`."""
    if isinstance(value, str):
        yield path
    elif isinstance(value, tuple):
        for at, item in enumerate(value):
            yield from fields(item, (*path, at))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from fields(item, (*path, ("key", key)))
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from fields(getattr(value, name), (*path, name))


def with_text(value, path, text):
    """`value` with another text at `path`."""
    if not path:
        return text
    first, *rest = path
    if isinstance(value, tuple):
        new = with_text(value[first], rest, text)
        return (*value[:first], new, *value[first + 1 :])
    if isinstance(value, dict):
        return {**value, first[1]: with_text(value[first[1]], rest, text)}
    return msgspec.structs.replace(value, **{first: with_text(getattr(value, first), rest, text)})


def at(value, path):
    for step in path:
        value = getattr(value, step) if isinstance(step, str) else value[step]
    return value


def kinds_of_fields():
    """One path for every kind of field: of its struct, its place, and whether it is of the key."""
    seen = {}
    for number, quiz in enumerate(QUIZZES):
        for path in fields(quiz):
            if isinstance(path[-1], tuple):
                continue  # a case is shown nowhere
            kind = [str(step) for step in path if isinstance(step, str)]
            blocks = [at(quiz, path[:n]) for n in range(len(path))]
            kind += [type(block).__name__ for block in blocks if hasattr(block, "tex")]
            for n, option in enumerate(blocks):
                if isinstance(option, Option):
                    part = blocks[n - 2]
                    kind.append("key" if part.options[part.key] is option else "wrong")
            seen.setdefault((quiz.exam is not None, quiz.questions[0].kind == "graph", *kind),
                            (number, path))  # fmt: skip
    return list(seen.values())


def cases():
    for n, (number, path) in enumerate(kinds_of_fields()):
        payload = n % len(PAYLOADS)
        name = ".".join(map(str, path))
        yield pytest.param(number, path, *PAYLOADS[payload], id=f"{number}.{name}-{payload}")


# ------------------------------------------------------------------------------------ the judges


class Page(HTMLParser):
    """The elements of a page, its attributes, and all its text."""

    def __init__(self, source):
        super().__init__()
        self.open, self.shape, self.text = [], [], []
        self.feed(source)
        self.close()
        assert not self.open
        self.seen = squeezed("".join(self.text))

    def handle_starttag(self, tag, attrs):
        assert tag in ELEMENTS.split()
        self.check(attrs)
        self.shape.append((tag, dict(attrs).get("class")))
        if tag not in VOID:
            self.open.append((tag, dict(attrs)))

    def handle_startendtag(self, tag, attrs):
        assert tag in ELEMENTS.split()
        self.check(attrs)

    def check(self, attrs):
        names = [name for name, _ in attrs]
        assert len(set(names)) == len(names)
        assert set(names) <= set(ATTRIBUTES.split())
        values = dict(attrs)
        assert STYLE.fullmatch(values.get("style", ""))
        assert values.get("http-equiv", "Content-Security-Policy") == "Content-Security-Policy"
        self.text += [values.get("aria-label", "")]

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        inside = [tag for tag, _ in self.open]
        if "style" in inside:
            assert "</" not in data
            assert "<form" not in data
        else:
            self.text.append(data)

    def handle_comment(self, data):
        raise AssertionError(f"comment {data!r}")

    handle_pi = unknown_decl = handle_comment

    def handle_decl(self, decl):
        assert decl == "DOCTYPE html"


def structure(page):
    """The elements without what the text itself may mark: code and mathematics."""
    return [
        (tag, re.sub(r"\bin[124]$", "", kind or "") if tag == "ol" else None)
        for tag, kind in page.shape
        if tag not in ("code", "math", "mspace", "foreignobject")
        and not (tag.startswith("m") and tag not in ("main", "meta"))
        and not (tag == "span" and kind in COLOURS)
    ]


class Tags(HTMLParser):
    """The tags in a piece of HTML."""

    def __init__(self, source):
        super().__init__()
        self.found = []
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attrs):
        assert not attrs
        self.found.append(tag)

    def handle_endtag(self, tag):
        self.found.append(f"/{tag}")

    def handle_comment(self, data):
        raise AssertionError(f"comment {data!r}")

    handle_pi = unknown_decl = handle_decl = handle_comment


READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
INLINE = {"text", "code_inline", "html_inline", "text_special"}


def outline(text):
    """The blocks of a page of Markdown, the marks in them, and all that can be read."""
    assert "\r" not in text
    blocks = []
    tokens = READER.parse(text)
    for token in tokens:
        if token.info == "mermaid":  # writes punctuation as numbers
            token.content = re.sub(r"#(\d+);", lambda found: chr(int(found[1])), token.content)
        blocks.append(
            (token.type, token.tag, token.markup if token.type != "fence" else token.info)
        )
        if token.type == "html_block":
            tags = Tags(token.content).found
            assert {tag.strip("/") for tag in tags} <= TAGS_IN_MARKDOWN
            blocks.append(tuple(tag for tag in tags if tag.strip("/") != "span"))
        marks = [child.type for child in token.children or [] if child.type not in INLINE]
        blocks.append(tuple(marks))
        html_inline = [c.content for c in token.children or [] if c.type == "html_inline"]
        assert all(re.fullmatch(r"</?(span|sub|code)>", tag) for tag in html_inline)
        blocks.append(tuple(tag for tag in html_inline if "sub" in tag))
    page = READER.renderer.render(tokens, READER.options, {})
    assert not re.search(r"<(a|img|script|form|h[4-6])\b", page)
    return blocks, squeezed("".join(Seen(page).text))


class Seen(HTMLParser):
    """All text of a piece of HTML."""

    def __init__(self, source):
        super().__init__()
        self.text = []
        self.feed(source)
        self.close()

    def handle_data(self, data):
        self.text.append(data)


def squeezed(text):
    return re.sub(r"\s+", "", text)


def pages(module, quiz):
    found = []
    for language, answers in product(LANGUAGES, ("end", "separate", "none")):
        for document in module.render(quiz, language, answers):
            document.text.encode("utf-8")
            found.append(document.text)
    return found


def harmless(text):
    """A text of as many lines, in which nothing means anything."""
    return re.sub(r"[^\n]", "x", re.sub("\r\n|[\r\x0b\x0c\x85\u2028]", "\n", text))


# ------------------------------------------------------------------------------------- the tests


def compared(judge, module, number, path, payload, fragment):
    quiz = QUIZZES[number]
    try:
        hostile = pages(module, with_text(quiz, path, payload))
    except QuizgenError as error:
        message = str(error)
        assert message.isprintable()
        assert len(message) < 600
        return
    benign = pages(module, with_text(quiz, path, harmless(payload)))
    word = squeezed(harmless(payload))
    for text, other in zip(hostile, benign, strict=True):
        if text == other:
            continue
        shape, seen = judge(text)
        other_shape, other_seen = judge(other)
        assert shape == other_shape
        if fragment and path[-1] in SEEN_AS_IT_IS and len(word) > 5 and word in other_seen:
            assert squeezed(fragment) in seen


def judged_html(text):
    page = Page(text)
    return structure(page), page.seen


@pytest.mark.parametrize(("number", "path", "payload", "fragment"), list(cases()))
def test_no_text_becomes_markup(number, path, payload, fragment):
    compared(judged_html, html, number, path, payload, fragment)
    compared(outline, markdown, number, path, payload, fragment)


@pytest.mark.slow
@pytest.mark.parametrize(("payload", "fragment"), PAYLOADS, ids=range(len(PAYLOADS)))
def test_no_text_becomes_markup_in_any_field(payload, fragment):
    for number, path in kinds_of_fields():
        compared(judged_html, html, number, path, payload, fragment)
        compared(outline, markdown, number, path, payload, fragment)


def test_every_text_of_a_quiz_is_tried():
    names = {path[-1] for _, path in kinds_of_fields() if isinstance(path[-1], str)}
    structs = set()

    def collect(kind):
        if isinstance(kind, type) and issubclass(kind, msgspec.Struct) and kind not in structs:
            structs.add(kind)
            for field in msgspec.structs.fields(kind):
                collect_type(msgspec.inspect.type_info(field.type))

    def collect_type(info):
        if isinstance(info, msgspec.inspect.StructType):
            collect(info.cls)
        for name in ("types", "item_type", "type", "item_types"):
            inner = getattr(info, name, ())
            for item in inner if isinstance(inner, tuple) else (inner,):
                if isinstance(item, msgspec.inspect.Type):
                    collect_type(item)

    collect(type(QUIZ))
    assert len(structs) > 15
    texts = {
        field.name
        for kind in structs
        for field in msgspec.structs.fields(kind)
        if isinstance(bare(msgspec.inspect.type_info(field.type)), msgspec.inspect.StrType)
    }
    assert {"label", "ja", "en", "tex", "source", "error", "engine", "code", "family"} <= texts
    assert texts <= names


def bare(info):
    return info.type if isinstance(info, msgspec.inspect.Metadata) else info
