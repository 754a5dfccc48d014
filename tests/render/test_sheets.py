"""What holds for the HTML and the Markdown sheets, whatever is asked in them."""

import re
from html import unescape
from html.parser import HTMLParser
from itertools import product

import msgspec
import pytest
from markdown_it import MarkdownIt

from quizgen.model.labels import labelled
from quizgen.model.question import (
    LANGUAGES,
    Certificate,
    Edge,
    Formula,
    Given,
    Graph,
    Listing,
    Node,
    Option,
    Part,
    Prose,
    Text,
)
from quizgen.render import graph_svg, html, inline, markdown, values
from quizgen.render.document import again
from quizgen.render.words import words

from .sample import CODE, FILLED, GRAPH, NODES, NUMERIC, QUESTIONS, QUIZ

VOID = {"meta", "br", "img", "hr", "input", "link", "wbr", "col"}
FORMATS = (html, markdown)
READER = MarkdownIt("commonmark", {"html": True}).enable("table")


class Reader(HTMLParser):
    """Checks that tags balance, and keeps the attributes and the visible text."""

    def __init__(self, source):
        super().__init__()
        self.open, self.attributes, self.text = [], [], []
        self.feed(source)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.attributes += [(tag, *pair) for pair in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.attributes += [(tag, *pair) for pair in attrs]

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "style" not in self.open:
            self.text.append(data)


def sheets(module, quiz=QUIZ):
    for language, answers in product(LANGUAGES, ("end", "separate", "none")):
        for document in module.render(quiz, language, answers):
            yield language, answers, document


def answered_otherwise(question):
    """The same question to the eye, with all that only its answers know replaced."""
    parts = tuple(
        msgspec.structs.replace(
            part,
            key=(part.key + 1) % len(part.options),
            numeric=None,
            options=tuple(Option(option.content) for option in part.options),
        )
        for part in question.parts
    )
    nothing = Certificate("OTHER", "OTHER", False, 0.5, ())
    return msgspec.structs.replace(question, parts=parts, solution=(), certificate=nothing)


@pytest.mark.parametrize("module", FORMATS)
def test_roles(module):
    roles = [
        [document.role for document in module.render(QUIZ, "ja", answers)]
        for answers in ("end", "separate", "none")
    ]
    assert roles == [["questions"], ["questions", "answers"], ["questions"]]


@pytest.mark.parametrize("module", FORMATS)
def test_a_sheet_of_questions_does_not_depend_on_its_answers(module):
    other = msgspec.structs.replace(
        QUIZ, questions=tuple(answered_otherwise(question) for question in QUESTIONS)
    )
    for language in LANGUAGES:
        sheet = module.render(QUIZ, language, "none")[0].text
        assert sheet == module.render(other, language, "none")[0].text
        assert sheet == module.render(QUIZ, language, "separate")[0].text
        assert "<details" not in sheet


@pytest.mark.parametrize("module", FORMATS)
def test_answers_say_everything(module):
    for language in LANGUAGES:
        for text in (
            module.render(QUIZ, language, "end")[0].text,
            module.render(QUIZ, language, "separate")[1].text,
        ):
            for question in QUESTIONS:
                assert question.id in text
                assert question.title.in_language(language) in text
            for name in ("key", "wrong_options", "solution", "certificate_exact"):
                assert words(language)[name] in text
            assert "ValueError: matmul" in text


def test_html_asks_nothing_of_anybody():
    for _, _, document in sheets(html):
        page = Reader(document.text)
        tags = {tag for tag, _, _ in page.attributes}
        assert not tags & {"script", "link", "iframe", "object", "embed", "form", "base"}
        for _, name, value in page.attributes:
            assert not name.startswith("on")
            if name in ("src", "href", "srcset", "action", "poster", "data", "xlink:href"):
                assert value.startswith(("data:", "#"))
        assert all(
            url.startswith("data:") for url in re.findall(r"url\(([^)]{0,12})", document.text)
        )
        assert "@import" not in document.text
        assert "://" not in document.text
        (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', document.text)
        assert policy.split("; ") == [
            "default-src 'none'",  # scripts, frames, objects, connections
            "style-src 'unsafe-inline'",
            "font-src data:",
            "img-src data:",
            "form-action 'none'",  # neither follows default-src
            "base-uri 'none'",
        ]


def test_html_is_balanced_and_tells_its_language():
    for language, _, document in sheets(html):
        page = Reader(document.text)
        assert ("html", "lang", language) in page.attributes
        assert document.text.startswith("<!DOCTYPE html>")


@pytest.mark.parametrize("module", FORMATS)
def test_one_language_a_page(module):
    for language, _, document in sheets(module):
        source = document.text if module is html else re.sub("`[^`]*`", "", document.text)
        text = " ".join(Reader(source).text)
        for name, passage in words.texts.items():
            if language == "ja" and len(passage.en) > 2:
                for piece in re.split(r"\{\w+\}", passage.en):
                    if len(piece.strip(" :.,")) > 3:
                        assert piece not in text, name
        if language == "en":
            assert not re.search(r"[ぁ-んァ-ヶ一-龥]", text)


NASTY = "a<b> &amp; `x|y` $a|b_1$ *c* _d_ [e](f) # ~g~ | 5$ {{ h }} {% i %} \\ </details> `"


def nasty_quiz():
    source = "x = '```' # <b> & | $y$ {{ z }}\n````\n__(あ)__ = '__(い)__'\n"
    options = tuple(
        Option(content)
        for content in (
            Listing("a | b < c & '`' $d$"),
            Listing("if a:\n    b = '```'\n\n    c"),
            Formula("a < b | c_1 \\| d"),
            Prose(Text(ja=NASTY, en=NASTY)),
        )
    )
    text = Text(ja=NASTY, en=NASTY)
    question = msgspec.structs.replace(
        CODE,
        topic=text,
        title=text,
        stem=(Prose(text), Prose(Text(ja="1. x", en="- x"))),
        conventions=(text,),
        exhibits=(Listing(source),),
        parts=(Part("あ", text, options, 0, "x"),),
    )
    return msgspec.structs.replace(QUIZ, questions=(question,), code='"<&`')


def test_html_escapes_everything():
    for _, _, document in sheets(html, nasty_quiz()):
        page = Reader(document.text)
        assert "a<b>" not in document.text
        text = "".join(page.text)
        assert "a<b> &amp; " in text
        assert "{{ h }} {% i %}" in text
        if document.role == "questions":
            assert "x = '```' # <b> & | $y$ {{ z }}" in text


def test_markdown_fences_and_folds_balance():
    for quiz in (QUIZ, nasty_quiz()):
        for _, _, document in sheets(markdown, quiz):
            fence, outside = "", []
            for line in document.text.split("\n"):
                found = re.match(r"(`{3,})([a-z]*)$", line.strip())
                if fence:
                    fence = "" if line.strip() == fence else fence
                elif found:
                    fence = found[1]
                else:
                    outside.append(line)
            assert fence == ""
            page = "\n".join(outside)
            unescaped = re.sub(r"\\.", "", re.sub(r"(`+)(?!`).*?(?<!`)\1(?!`)", "", page))
            assert unescaped.count("<details>") == unescaped.count("</details>")
            assert len(re.findall("<(?!/?details|/?summary|/?sub|/?span)", unescaped)) == 0


def test_markdown_is_read_back_as_meant():
    text = markdown.render(nasty_quiz(), "en", "none")[0].text
    page = READER.render(text)
    assert "<h1>" in page
    assert "<em>" not in page
    assert "<a " not in page
    assert "a | b &lt; c &amp; '`' $d$" in page
    assert "x = '```' # &lt;b&gt; &amp; | $y$ {{ z }}" in page
    assert "<p>- x</p>" in page
    bold = READER.render(markdown.render(QUIZ, "ja", "end")[0].text)
    assert "**" not in re.sub(r"<pre>.*?</pre>", "", bold, flags=re.DOTALL)
    assert bold.count("<table>") == 3


def test_bars_in_tables_stay_in_their_cells():
    assert markdown.math_cell("D(p \\| q) |x|") == "$`D(p \\Vert  q) \\vert x\\vert `$"
    assert markdown.cell("`a|b`") == "`a\\|b`"


def test_bars_after_backslashes_stay_in_their_cells():
    assert markdown.math_cell(r"\begin{matrix}a\\|b|\end{matrix}") == (
        r"$`\begin{matrix}a\\\vert b\vert \end{matrix}`$"
    )
    assert markdown.cell(r"`a\|b`") == r"<code>a\\\|b</code>"
    assert markdown.cell(r"$\|x\|$ |") == r"$`\Vert x\Vert `$ \|"


ENDS = ("\n", "\r", "\r\n", "\r\r", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029")


@pytest.mark.parametrize("end", ENDS)
def test_no_end_of_line_leaves_a_line_of_markdown(end):
    for show in (markdown.plain_text, markdown.code, markdown.prose, markdown.cell):
        shown = show(f"a{end}# b")
        assert len(shown.splitlines()) == 1
    assert markdown.plain_text(f"{end}# b").strip().startswith("\\#")
    assert markdown.fence(f"a{end}```{end}b", "python").splitlines()[-1] == "````"
    assert end == "\n" or end not in markdown.fence(f"a{end}b", "python")
    assert values.plain(f"a{end}b").isprintable()


def test_a_line_of_prose_means_nothing_at_its_start():
    for text in (
        "---",
        "- - -",
        "===",
        "=",
        "-",
        "+",
        "- a",
        "1. a",
        "2) a",
        "    a",
        "\ta",
        "# a",
    ):
        page = READER.render(markdown.prose(text))
        assert page.startswith("<p>")
        assert page.count("<") == 2
    assert markdown.prose("-1 + a") == "-1 + a"


def test_addresses_are_no_links():
    text = markdown.prose("https://a.b ftp://c.d www.e.f HTTP://G.H a:b")
    assert text == r"https\://a.b ftp\://c.d www\.e.f HTTP\://G.H a:b"
    assert READER.render(text) == "<p>https://a.b ftp://c.d www.e.f HTTP://G.H a:b</p>\n"


def test_the_command_that_makes_a_quiz_again_is_one_command():
    quiz = msgspec.structs.replace(QUIZ, code="x; echo $(id)")
    assert again(quiz) == "quizgen make --code 'x; echo $(id)'"
    assert again(QUIZ) == f"quizgen make --code {QUIZ.code}"


@pytest.mark.parametrize(
    "source", ["a\x0cb = 'c'\n", "x = 1\x85y = 2", "'\r' = 1", "\x00", "a\ud800"]
)
def test_colours_lose_nothing_of_odd_source(source):
    page = html.highlight(source)
    text = "".join(Reader(page).text) if "\r" not in source else re.sub("<[^>]*>", "", page)
    assert unescape(text) == source.rstrip("\n")


def test_inline_tokens():
    assert inline.tokens("a `b$` $c`$ d") == (
        ("text", "a "),
        ("code", "b$"),
        ("text", " "),
        ("math", "c`"),
        ("text", " d"),
    )
    assert inline.tokens("a ` b $") == (("text", "a ` b $"),)
    assert inline.tokens("") == ()


@pytest.mark.parametrize(
    ("given", "tex"),
    [
        (Given("x", "x", (), ("-0.5",)), "x = -0.5"),
        (Given("x", "x", (), ("-1/2",)), "x = -\\frac{1}{2}"),
        (Given("x", "x", (), ("3",), "ln"), "x = \\ln 3"),
        (Given("x", "x", (2,), ("1", "2")), "x = \\begin{pmatrix}1 & 2\\end{pmatrix}"),
        (
            Given("x", "x", (2, 1), ("1", "2")),
            "x = \\begin{pmatrix}1 \\\\ 2\\end{pmatrix}",
        ),
    ],
)
def test_given_values(given, tex):
    assert values.given_formulas(given) == [tex]


def test_a_bound_is_rounded_up():
    assert values.bound_tex(3.41e-15) == "3.5 \\times 10^{-15}"
    assert values.bound_tex(9.99e-13) == "1.0 \\times 10^{-12}"


def test_blanks_are_boxes_in_code():
    page = html.highlight("a = __(あ)__ + f'{__(い)__}'  # blank __(う)__ <b>\n")
    assert page.count('<span class="hole">') == 3
    assert "__" not in page
    assert "&lt;b&gt;" in page
    assert "blank" in re.sub("<[^>]*>", "", page)


def test_graph_lists_its_edges_and_hides_no_label():
    for language in LANGUAGES:
        first, second = ("(あ)", "(い)") if language == "ja" else ("(a)", "(b)")
        graph = labelled(GRAPH.exhibits[0], language)
        picture = graph_svg.svg(graph, language)
        Reader(picture)
        assert 'role="img"' in picture
        assert "<title>" in picture
        assert picture.count(first) == 2
        assert picture.count(second) == 2
        assert "∂L/∂γ" in graph_svg.describe(graph, language)
    assert graph_svg.svg(Graph(NODES, FILLED), "ja").count('class="edge"') == len(FILLED)


def test_twin_edges_and_long_edges_are_bent():
    nodes = tuple(Node(name, name, column, 0) for column, name in enumerate("abc"))
    twins = Graph(nodes[:2], (Edge("a", "b", "1", ""), Edge("a", "b", "2", "")))
    over = Graph(nodes, (Edge("a", "b", "1", ""), Edge("a", "c", "", "2")))
    for graph in (twins, over):
        paths = re.findall(r'class="edge" d="([^"]*)"', graph_svg.svg(graph, "en"))
        assert len(set(paths)) == 2
        heights = [re.findall(r"[MQ ](-?[\d.]+)(?=Q| |$)", path) for path in paths]
        assert heights[0] != heights[1]


def test_options_stand_in_columns_by_their_length():
    assert html.columns(NUMERIC.parts[1].options, "ja") == 4
    assert html.columns(CODE.parts[0].options, "ja") == 2
    assert html.columns(CODE.parts[1].options, "ja") == 1


def test_same_quiz_same_bytes():
    for module in FORMATS:
        assert module.render(QUIZ, "ja", "end") == module.render(QUIZ, "ja", "end")
