"""A question in the terminal: prose wrapped, mathematics drawn, code highlighted.

Every line is laid out here, in columns, and passed to rich as `Text`: nothing is interpreted as
markup, wrapped again, or conveyed by colour alone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.text import Text

from quizgen.model.figures import check_table, nodes_of
from quizgen.model.labels import blank_label, blank_labels, label, labelled
from quizgen.model.question import (
    OPTION_LETTERS,
    Block,
    Cause,
    Counterexample,
    Formula,
    Given,
    Graph,
    Language,
    Listing,
    Option,
    Part,
    Plot,
    Prose,
    Question,
    Table,
)
from quizgen.model.visible import visible
from quizgen.render import plot_text
from quizgen.render.graph_svg import carries
from quizgen.render.graph_svg import title as graph_title
from quizgen.render.inline import tokens
from quizgen.render.plot_values import values
from quizgen.render.reasons import reasons
from quizgen.render.values import (
    bound_tex,
    given_formulas,
    given_here,
    given_to_try,
    has_indices,
    labelled_statements,
    level_line,
    numeric_tex,
)
from quizgen.render.words import words
from quizgen.terminal.formula import Box, beside, draw, formula, readable, text_box
from quizgen.terminal.lines import (
    PROSE_WIDTH,
    Unit,
    broken_at_blanks,
    fitting,
    folded,
    has_unicode,
    in_columns,
    pieces,
    show,
    wrap,
)

if TYPE_CHECKING:
    from rich.console import Console
    from rich.syntax import SyntaxTheme

INDENT = 4
BLANK_STYLE = "bold reverse"
_HOLE = re.compile(r"__\(\w\)__")


def show_question(
    question: Question, language: Language, console: Console, *, answer: bool = False
) -> None:
    """Prints `question` to `console`; with `answer`, also its key and worked solution."""
    page = Page(language, console)
    page.question(question)
    if answer:
        page.answer(question)
    page.print()


def steps(question: Question) -> list[tuple[Block, ...]]:
    """The worked solution in steps: each begins with a sentence, followed by its formulas."""
    found: list[list[Block]] = []
    for block in question.solution:
        if isinstance(block, Prose) or not found:
            found.append([])
        found[-1].append(block)
    return [tuple(step) for step in found]


class Page:
    """Collects the lines of a page in one language, and prints them all at once."""

    def __init__(self, language: Language, console: Console) -> None:
        self.language = language
        self.words = words(language)
        self.console = console
        self.encoding = console.encoding
        self.unicode = has_unicode(self.encoding)
        self.width = max(console.width, 20)
        self.lines: list[Text] = []
        self._between = [] if language == "ja" else [Unit(" ")]  # between two sentences

    # ---- output

    def print(self) -> None:
        """Print all lines."""
        while self.lines and not self.lines[-1].plain:
            self.lines.pop()
        for line in self.lines:
            line.rstrip()
        if self.lines:
            show((line.render(self.console) for line in self.lines), self.console)

    def space(self) -> None:
        """An empty line, unless there is one."""
        if self.lines and self.lines[-1].plain:
            self.lines.append(Text())

    def heading(self, title: str) -> None:
        """A heading after an empty line."""
        self.space()
        self._paragraph(pieces(title, "bold"), first=[Unit("■ ", "bold")])

    def say(self, text: str, style: str = "", *, indent: int = 0, hang: str = "") -> None:
        """A paragraph of prose with its marks; the lines after the first are indented by `hang`."""
        units = [Unit(unit.text, unit.style or style) for unit in self._prose(text)]
        self._paragraph(units, indent=indent, first=[Unit(hang, style)] if hang else [])

    def together(self, text: str) -> None:
        """Phrases separated by wide spaces; no phrase is broken."""
        units = [Unit(piece) for piece in re.split(r"(\u3000|   )", text)]
        self._paragraph(units)

    def row(self, text: str) -> None:
        """A verbatim line, cut off at the edge of the screen."""
        self.lines.append(Text(fitting(visible(text), self.width)))

    def _paragraph(
        self, units: Iterable[Unit], *, indent: int = 0, first: Sequence[Unit] = ()
    ) -> None:
        """Wrapped units; `first` precedes the first line, the others are aligned after it."""
        hang = sum(cell_len(unit.text) for unit in first)
        width = min(self.width, PROSE_WIDTH) - indent - hang
        for at, line in enumerate(wrap(units, width) or [Text()]):
            start = Text(" " * indent)
            if at:
                start.append(" " * hang)
            else:
                for unit in first:
                    start.append(unit.text, unit.style)
            self.lines.append(start + line)

    def _box(self, box: Box, indent: int, blanks: str = "") -> None:
        for line in box.lines:
            text = Text(" " * indent + line.rstrip())
            _highlight(text, blanks)
            self.lines.append(text)

    # ---- mathematics

    def _drawn(self, tex: str, *, display: bool, width: int | None = None) -> Box | None:
        """The drawing, if this console can show it."""
        box = draw(tex, display=display and self.unicode, width=width)
        if box is not None and not self.unicode:
            try:
                "".join(box.lines).encode(self.encoding)
            except UnicodeEncodeError:
                box = None
        return box

    def _inline(self, tex: str) -> str:
        """A formula inside a line."""
        if blank_label(tex):
            return f"({blank_label(tex)})"
        box = self._drawn(tex, display=False)
        if box is not None:
            return box.lines[0]
        if not self.unicode:
            return formula(tex, ascii_only=True)
        return f"${readable(tex)}$"

    def _formula(self, tex: str, *, indent: int = INDENT) -> None:
        """A formula on lines of its own; if it is too wide to draw, it is wrapped."""
        box = self._drawn(tex, display=True, width=self.width - indent)
        if box is not None and box.width <= self.width - indent:
            self._box(box, indent, blank_labels(tex))
        else:
            self._paragraph(broken_at_blanks(self._inline(tex)), indent=indent)

    def _side_by_side(self, boxes: Iterable[Box], indent: int = INDENT) -> None:
        row: list[Box] = []
        for box in boxes:
            gap = [text_box("    ")] if row else []
            if row and beside([*row, *gap, box]).width > self.width - indent:
                self._rows(row, indent)
                row, gap = [], []
            row += [*gap, box]
        if row:
            self._rows(row, indent)

    def _rows(self, row: list[Box], indent: int) -> None:
        box = beside(row)
        if box.height > 1 and self.lines and self.lines[-1].plain.startswith(" "):
            self.lines.append(Text())
        self._box(box, indent)

    # ---- prose

    def _prose(self, text: str) -> list[Unit]:
        units: list[Unit] = []
        for token in tokens(text.replace("\n", " ")):
            if token.kind == "text":
                units += pieces(token.text)
            elif token.kind == "code":
                units += broken_at_blanks(f"`{token.text}`", "bold")
            else:
                units += broken_at_blanks(self._inline(token.text))
        return units

    def _filled(self, template: str, **parts: list[Unit]) -> list[Unit]:
        """A sentence of the interface with its braces filled in."""
        units: list[Unit] = []
        for at, piece in enumerate(re.split(r"\{(\w+)\}", template)):
            units += parts[piece] if at % 2 else self._prose(piece)
        return units

    def _math(self, tex: str) -> list[Unit]:
        return broken_at_blanks(self._inline(tex))

    # ---- blocks

    def _block(self, block: Block) -> None:
        match block:
            case Prose():
                self._paragraph(self._prose(block.text.in_language(self.language)))
            case Formula():
                self._formula(block.tex)
            case Listing():
                self._listing(block.source, numbered=block.numbered)
            case Table():
                check_table(block)
                self.table(
                    [self._prose(head.in_language(self.language)) for head in block.header],
                    [[self._math(cell) for cell in row] for row in block.rows],
                    "".join(blank_labels(cell) for row in block.rows for cell in row),
                )
            case Graph():
                self._graph(block)
            case Plot():
                self._plot(block)

    def blocks(self, blocks: Iterable[Block]) -> None:
        """Paragraphs, formulas, listings, tables, graphs, with empty lines between them."""
        for number, block in enumerate(labelled(tuple(blocks), self.language)):
            if number:
                self.space()
            self._block(block)

    def _listing(self, source: str, *, indent: int = 2, numbered: bool = False) -> None:
        """Code after a bar, or after line numbers; a line that is too long continues after ↪."""
        room = self.width - indent - (5 if numbered else 2)
        lines = highlighted(source.rstrip("\n")).split("\n", allow_blank=True)
        for number, line in enumerate(lines, 1):
            for at, part in enumerate(folded(line, room)):
                before = f"{'' if at else number:>2} │ " if numbered else "│ "
                self.lines.append(Text(" " * indent + before) + part)

    def table(
        self, header: list[list[Unit]], rows: list[list[list[Unit]]], blanks: str = ""
    ) -> None:
        """Columns as wide as needed; the widest are narrowed if the screen is too narrow.

        `blanks` are the labels of the blanks in it, which are highlighted.
        """
        widths = [
            max(sum(cell_len(unit.text) for unit in cell) for cell in column)
            for column in zip(header, *rows, strict=True)
        ]
        while sum(widths) + 3 * len(widths) + 1 > self.width and max(widths) > 4:
            widths[widths.index(max(widths))] -= 1
        head = in_columns(header, widths)
        body = [line for row in rows for line in in_columns(row, widths)]
        for line in (*head, *body):
            _highlight(line, blanks)
        for line in head:
            line.stylize("bold")
        rule = Text("  " + "─┼─".join("─" * width for width in widths))
        self.lines += [*head, rule, *body]

    def _graph(self, graph: Graph) -> None:
        """A computational graph as a table of its edges, a diagram as a table of its arrows."""
        labels: dict[str, str] = {}
        drawn = {
            name: self._inline(node.tex)
            if isinstance(node.tex, str)
            else " ".join(node.tex.in_language(self.language).split())
            for name, node in nodes_of(graph).items()
        }
        count = Counter(drawn.values())
        for name, text in drawn.items():
            labels[name] = f"{text} [{name}]" if count[text] > 1 else text
        self.say(graph_title(graph, self.language), indent=2)
        columns = ("edge", "forward", "backward") if carries(graph) else ("arrow",)
        self.table(
            [pieces(self.words[word]) for word in columns],
            [
                [
                    [Unit(labels[edge.source]), Unit(" → "), Unit(labels[edge.target])],
                    self._math(edge.forward) if edge.forward else [Unit("—")],
                    self._math(edge.backward) if edge.backward else [Unit("—")],
                ][: len(columns)]
                for edge in graph.edges
            ],
            "".join(
                blank_labels(tex)
                for tex in (
                    *(node.tex for node in graph.nodes if isinstance(node.tex, str)),
                    *(tex for edge in graph.edges for tex in (edge.forward, edge.backward)),
                )
            ),
        )

    def _plot(self, plot: Plot) -> None:
        """A plot drawn with characters, its legend, and its numbers."""
        language = self.language
        axes = self._filled(
            self.words["plot_axes"],
            x=self._prose(plot.x.name.in_language(language)),
            y=self._prose(plot.y.name.in_language(language)),
        )
        said = self._prose(plot.alt.in_language(language))
        self._paragraph([*said, *self._between, *axes], indent=2)
        self.space()
        self.lines += [Text(f"  {line}") for line in plot_text.drawing(plot, self.width - 2)]
        for mark, series in plot_text.key(plot):
            name = self._prose(series.name.in_language(language))
            self._paragraph(name, indent=INDENT, first=[Unit(mark, "bold"), Unit("  ")])
        self.space()
        found = values(plot, language)
        if found.rows:
            self.table(
                [self._prose(head.in_language(language)) for head in found.header],
                [[[Unit(cell)] for cell in row] for row in found.rows],
            )
        for who, line in found.lines:
            said = [*self._prose(who.in_language(language)), Unit(self.words["colon"])]
            self._paragraph([*said, *pieces(line)], indent=2, first=[Unit("• ")])

    # ---- a question

    def question(self, question: Question) -> None:
        """The whole question with its options."""
        self.head(question)
        for part in question.parts:
            self.part(part)

    def head(self, question: Question, *, facts: bool = True) -> None:
        """Everything before the parts: title, stem, given values, conventions, exhibits.

        `facts` are topic, level and name, which an exam does not show.
        """
        language = self.language
        question = labelled(question, language)
        self.say(question.title.in_language(language), "bold")
        if facts:
            level = level_line(question, language)
            names = (question.topic.in_language(language), level, question.id)
            self._paragraph(pieces(" | ".join(names)))
        self.lines.append(Text("─" * min(self.width, PROSE_WIDTH)))
        self._unchecked(question)
        self.blocks(question.stem)
        if given := given_here(question):
            self.heading(self.words["given"])
            self._given(given)
        conventions = [convention.in_language(language) for convention in question.conventions]
        if has_indices(question):
            conventions.append(self.words["indices"])
        if conventions:
            self.heading(self.words["conventions"])
        for convention in conventions:
            self._paragraph(self._prose(convention), indent=2, first=[Unit("• ")])
        self.space()
        self.blocks(question.exhibits)

    def _given(self, given: Iterable[Given]) -> None:
        flat: list[Box] = []
        high: list[Box] = []
        long: list[str] = []
        for value in given:
            display = len(value.shape) >= 2 and value.shape[-2] > 1
            for tex in given_formulas(value):
                box = self._drawn(tex, display=display)
                if box is None or box.width > self.width - INDENT:
                    long.append(self._inline(tex))
                else:
                    (high if box.height > 1 else flat).append(box)
        self._side_by_side(high)
        self._side_by_side(flat)
        for text in long:
            self._paragraph(broken_at_blanks(text), indent=INDENT)

    def part(self, part: Part) -> None:
        """The question of a part, with its options."""
        self.space()
        part = labelled(part, self.language)
        ask = self._prose(part.ask.in_language(self.language))
        label = Unit(f"({part.label})", BLANK_STYLE)
        self._paragraph(ask, first=[label, Unit(" ")])
        for name, statement in labelled_statements(part, self.language):
            text = self._prose(statement.in_language(self.language))
            self._paragraph(text, indent=4, first=[Unit(name, "bold"), Unit(" ")])
        drawn = [self._drawn_option(option) for option in part.options]
        boxes = [box for box in drawn if box is not None]
        if len(boxes) == len(drawn) and any(box.height > 1 for box in boxes):
            letters = zip(OPTION_LETTERS, boxes, strict=False)
            self._side_by_side(
                [beside([text_box(f"{letter}. "), box]) for letter, box in letters], indent=2
            )
            return
        for letter, option in zip(OPTION_LETTERS, part.options, strict=False):
            self._option(letter, option)

    def _drawn_option(self, option: Option) -> Box | None:
        """An option that is a matrix or the like; None for one that fits in a line of text."""
        content = option.content
        if not isinstance(content, Formula):
            return None
        display = "\\begin" in content.tex and "\\\\" in content.tex
        box = self._drawn(content.tex, display=display)
        return box if box is not None and box.width <= self.width - 5 else None

    def _option(self, letter: str, option: Option) -> None:
        first = [Unit(f"{letter}.", "bold"), Unit(" ")]
        match option.content:
            case Prose(text):
                self._paragraph(self._prose(text.in_language(self.language)), indent=2, first=first)
            case Formula(tex):
                self._paragraph(self._math(tex), indent=2, first=first)
            case Listing(source):
                room = self.width - 5
                at = 0
                for line in highlighted(source.rstrip("\n")).split("\n", allow_blank=True):
                    for part in folded(line, room):
                        start = Text("     ") if at else Text.assemble("  ", *first)
                        self.lines.append(start + part)
                        at += 1

    # ---- its answer

    def answer(self, question: Question) -> None:
        """Key, reasons, worked solution, certificate."""
        self.heading(self.words["key"])
        for part in question.parts:
            self.key(part)
        self.tried_on(question)
        for part in question.parts:
            if any(option.causes for option in part.options):
                name = label(part.label, self.language)
                self.heading(f"{self.words['wrong_options']} ({name})")
                self.reasons(part)
        if question.solution:
            self.heading(self.words["solution"])
            self.blocks(question.solution)
        self._certificate(question)

    def tried_on(self, question: Question) -> None:
        """The values on which wrong code is run, if the question itself does not print them."""
        if given := given_to_try(question):
            self.heading(self.words["tried_on"])
            self._given(labelled(given, self.language))
            self.space()

    def key(self, part: Part, *, typed: bool = True, named: bool = False) -> None:
        """The key of a part (with its name if `named`), as a letter and as it may be `typed`."""
        part = labelled(part, self.language)
        option = part.options[part.key]
        name = [Unit(self.words["key"]), Unit(" ")] if named else []
        first = [
            Unit("  "), *name, Unit(f"({part.label})", BLANK_STYLE), Unit(" "),
            Unit(OPTION_LETTERS[part.key], "bold"), Unit("  "),
        ]  # fmt: skip
        match option.content:
            case Prose(text):
                content = self._prose(text.in_language(self.language))
            case Formula(tex):
                content = self._math(tex)
            case Listing(source):
                line = source.strip()
                content = [] if "\n" in line else broken_at_blanks(line, "bold")
        self._paragraph(content, first=first)
        if typed and part.numeric is not None:
            exactly = part.numeric.tolerance == "0"
            accepted = self._filled(
                self.words["typed_exactly" if exactly else "typed"],
                value=self._math(numeric_tex(part.numeric)),
                tolerance=[Unit(part.numeric.tolerance)],
            )
            self._paragraph(accepted, indent=INDENT)
        if part.source:
            stated = self._filled(self.words["stated"], source=pieces(part.source))
            self._paragraph(stated, indent=INDENT)

    def reasons(self, part: Part) -> None:
        """Why each wrong option of a part is wrong."""
        for letter, option in zip(OPTION_LETTERS, part.options, strict=False):
            if option.causes:
                self.reason(option.causes, option.counterexample, letter)

    def reason(
        self,
        causes: Sequence[Cause],
        shown: Counterexample | None = None,
        letter: str = "",
        named: str = "",
    ) -> None:
        """Why an option, or a typed number, is wrong, with its result on the given values.

        `named` may name the mistake, as ``{name}``.
        """
        causes, shown = labelled((tuple(causes), shown), self.language)
        why = reasons(causes, self.language, named)
        first = [Unit(f"{letter}.", "bold"), Unit(" ")] if letter else []
        yields = self._yields(shown) if shown is not None else []
        if not why.lead:
            text = [unit for item in why.items for unit in self._prose(item)]
            self._paragraph(
                [*text, *(self._between if yields else []), *yields], indent=2, first=first
            )
            return
        self._paragraph(self._prose(why.lead), indent=2, first=first)
        indent = 2 + sum(cell_len(unit.text) for unit in first)
        for item in why.items:
            self._paragraph(self._prose(item), indent=indent, first=[Unit("• ")])
        if yields:
            self._paragraph(yields, indent=indent)

    def _yields(self, shown: Counterexample) -> list[Unit]:
        """The result of a wrong expression on the given values."""
        if shown.error:
            return self._filled(self.words["fails"], error=pieces(shown.error))
        return self._filled(
            self.words["yields"],
            symbol=self._math(shown.symbol),
            wrong=self._math(shown.wrong),
            right=self._math(shown.right),
        )

    def _unchecked(self, question: Question) -> None:
        """Says that the question was not checked here, if so, and why."""
        if question.certificate.unchecked is not None:
            why = question.certificate.unchecked.in_language(self.language)
            self.say(self.words["unchecked"].format(why=why), "bold")

    def _certificate(self, question: Question) -> None:
        certificate = question.certificate
        self.space()
        if certificate.unchecked is not None:
            self._unchecked(question)
            return
        if not certificate.witnesses:
            return
        units = self._filled(
            self.words["certificate"],
            engine=broken_at_blanks(f"`{certificate.engine}`", "bold"),
            check=broken_at_blanks(f"`{certificate.check}`", "bold"),
        )
        units += self._between
        if certificate.exact:
            units += self._prose(self.words["certificate_exact"])
        else:
            bound = self._math(bound_tex(certificate.bound))
            units += self._filled(self.words["certificate_bound"], bound=bound)
        self._paragraph(units)


@lru_cache(maxsize=1)
def _theme() -> SyntaxTheme:
    """Styles that are readable on dark and light backgrounds."""
    from pygments.token import (
        Comment,
        Keyword,
        Name,
        Number,
        Operator,
        String,
    )
    from rich.style import Style
    from rich.syntax import ANSISyntaxTheme

    return ANSISyntaxTheme(
        {
            Comment: Style(italic=True),
            Keyword: Style(bold=True),
            Operator.Word: Style(bold=True),
            Name.Function: Style(color="cyan"),
            Name.Class: Style(color="cyan"),
            Number: Style(color="magenta"),
            String: Style(color="green"),
        }
    )


def highlighted(source: str) -> Text:
    """Python source with its blanks highlighted."""
    from rich.syntax import Syntax

    source = source.expandtabs(4)
    text = Syntax(source, "python", theme=_theme(), background_color="default").highlight(source)
    text.rstrip()
    text.no_wrap = True
    text.highlight_regex(_HOLE, BLANK_STYLE)
    return text


def _highlight(line: Text, blanks: str) -> None:
    """Highlights the blanks with these labels."""
    if blanks:
        line.highlight_regex(rf"\([{blanks}]\)", BLANK_STYLE)
