"""A question in the terminal: prose wrapped, mathematics drawn, code highlighted.

Every line is laid out here, in columns, and handed to rich as `Text`: nothing is ever read as
markup, broken again, or told by colour alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len
from rich.text import Text

from quizgen.core.model import (
    BLANK_LABELS,
    OPTION_LETTERS,
    Block,
    Formula,
    Given,
    Graph,
    Language,
    Listing,
    Option,
    Part,
    Prose,
    Question,
    Table,
)
from quizgen.render.formula import Box, beside, draw, formula, readable, text_box
from quizgen.render.inline import tokens
from quizgen.render.values import array_tex, blank_label, bound_tex, given_tex, numeric_tex
from quizgen.render.words import words

if TYPE_CHECKING:
    from rich.console import Console
    from rich.syntax import SyntaxTheme

PROSE_WIDTH = 100  # longer lines are hard to read
INDENT = 4
BLANK_STYLE = "bold reverse"
_BLANK = re.compile(rf"__\([{BLANK_LABELS}]\)__|\([{BLANK_LABELS}]\)")
_PIECE = re.compile(r" +|[!-~\u00a1-\u02ff]+|.", re.DOTALL)
_NEVER_FIRST = frozenset(
    "、。，．,.;:!?！？：；）〕］｝〉》」』】)]}ゝゞーァィゥェォッャュョぁぃぅぇぉっゃゅょ・％%"
)
_NEVER_LAST = frozenset("（〔［｛〈《「『【([{")
_ROMAN = (
    "a", "i", "u", "e", "o", "ka", "ki", "ku", "ke", "ko",
    "sa", "shi", "su", "se", "so", "ta", "chi", "tsu", "te", "to",
)  # fmt: skip
_RULES = str.maketrans("│─┼", "|-+")  # two columns wide where the encoding is an old Japanese one
_PLAIN = {
    "■": "#", "•": "-", "↪": ">", "→": "->", "—": "-", "−": "-", "…": "...",
    "（": "(", "）": ")", "：": ": ", "、": ", ", "。": ". ", "’": "'", "·": "*",
    **dict(zip(BLANK_LABELS, _ROMAN, strict=True)),
}  # fmt: skip


class _Unit(NamedTuple):
    """Text that is never broken, in one style."""

    text: str
    style: str = ""


def show_question(
    question: Question, language: Language, console: Console, *, answer: bool = False
) -> None:
    """Print `question` to `console`, with `answer` also its key and worked solution."""
    page = _Page(language, console)
    page.question(question)
    if answer:
        page.answer(question)
    page.print()


def show_answer(question: Question, language: Language, console: Console) -> None:
    """Print only the key, the reasons, and the worked solution of `question`."""
    page = _Page(language, console)
    page.answer(question)
    page.print()


class _Page:
    """Collects the lines of one question and prints them at once."""

    def __init__(self, language: Language, console: Console) -> None:
        self.language = language
        self.words = words(language)
        self.console = console
        self.encoding = console.encoding
        self.unicode = self.encoding.lower().startswith("utf")
        self.width = max(console.width, 20)
        self.lines: list[Text] = []
        self._between = [] if language == "ja" else [_Unit(" ")]  # two sentences

    # ---- output

    def print(self) -> None:
        """Print all lines; characters that the encoding lacks are replaced, never an error."""
        while self.lines and not self.lines[-1].plain:
            self.lines.pop()
        if self.unicode:
            self._print_lines()
            return
        with self.console.capture() as capture:
            self._print_lines()
        self.console.file.write(_encodable(capture.get(), self.encoding))

    def _print_lines(self) -> None:
        for line in self.lines:
            line.rstrip()
        text = Text("\n").join(self.lines)
        self.console.print(text, no_wrap=True, overflow="ignore", crop=False, highlight=False)

    def _space(self) -> None:
        if self.lines and self.lines[-1].plain:
            self.lines.append(Text())

    def _heading(self, title: str) -> None:
        self._space()
        self.lines.append(Text(f"■ {title}", style="bold"))

    def _paragraph(
        self, units: Iterable[_Unit], *, indent: int = 0, first: Sequence[_Unit] = ()
    ) -> None:
        """Wrapped units; `first` hangs before the first line, the others align behind it."""
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

    def _box(self, box: Box, indent: int) -> None:
        for line in box.lines:
            text = Text(" " * indent + line.rstrip())
            text.highlight_regex(_BLANK, BLANK_STYLE)
            self.lines.append(text)

    # ---- mathematics

    def _drawn(self, tex: str, *, display: bool, width: int | None = None) -> Box | None:
        """The drawing, if there is one that this console can write."""
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
        """A formula on lines of its own; one too wide to draw is wrapped."""
        box = self._drawn(tex, display=True, width=self.width - indent)
        if box is not None and box.width <= self.width - indent:
            self._box(box, indent)
        else:
            self._paragraph(_words(self._inline(tex)), indent=indent)

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

    def _prose(self, text: str) -> list[_Unit]:
        units: list[_Unit] = []
        for token in tokens(text):
            if token.kind == "text":
                units += [_Unit(piece) for piece in _PIECE.findall(token.text)]
            elif token.kind == "code":
                units += _words(f"`{token.text}`", "bold")
            else:
                units += _words(self._inline(token.text))
        return units

    def _filled(self, template: str, **parts: list[_Unit]) -> list[_Unit]:
        """A sentence of the interface with its braces filled in."""
        units: list[_Unit] = []
        for at, piece in enumerate(re.split(r"\{(\w+)\}", template)):
            units += parts[piece] if at % 2 else self._prose(piece)
        return units

    def _math(self, tex: str) -> list[_Unit]:
        return _words(self._inline(tex))

    # ---- blocks

    def _block(self, block: Block) -> None:
        match block:
            case Prose():
                self._paragraph(self._prose(block.text.in_language(self.language)))
            case Formula():
                self._formula(block.tex)
            case Listing():
                self._listing(block.source)
            case Table():
                self._table(
                    [self._prose(head.in_language(self.language)) for head in block.header],
                    [[self._math(cell) for cell in row] for row in block.rows],
                )
            case Graph():
                self._graph(block)

    def _blocks(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            self._space()
            self._block(block)

    def _listing(self, source: str, *, indent: int = 2) -> None:
        """Code behind a bar; a line too long goes on after ↪."""
        room = self.width - indent - 2
        for line in highlighted(source.rstrip("\n")).split("\n", allow_blank=True):
            for part in _folded(line, room):
                self.lines.append(Text(" " * indent + "│ ") + part)

    def _table(self, header: list[list[_Unit]], rows: list[list[list[_Unit]]]) -> None:
        """Columns as wide as they need; the widest give way if the screen is too narrow."""
        grid = [header, *rows]
        columns = range(len(header))
        widths = [
            max(sum(cell_len(unit.text) for unit in row[column]) for row in grid)
            for column in columns
        ]
        while sum(widths) + 3 * len(widths) + 1 > self.width and max(widths) > 4:
            widths[widths.index(max(widths))] -= 1
        rule = "  " + "─┼─".join("─" * width for width in widths)
        for number, row in enumerate(grid):
            cells = [wrap(row[column], widths[column]) for column in columns]
            for at in range(max(map(len, cells))):
                line = Text("  ")
                for column in columns:
                    part = cells[column][at] if at < len(cells[column]) else Text()
                    line.append(" │ " if column else "")
                    line.append_text(part)
                    line.append(" " * (widths[column] - part.cell_len))
                line.rstrip()
                line.highlight_regex(_BLANK, BLANK_STYLE)
                if not number:
                    line.stylize("bold")
                self.lines.append(line)
            if not number:
                self.lines.append(Text(rule))

    def _graph(self, graph: Graph) -> None:
        """A computational graph as the table of its edges."""
        labels: dict[str, str] = {}
        drawn = [self._inline(node.tex) for node in graph.nodes]
        for node, label in zip(graph.nodes, drawn, strict=True):
            twice = drawn.count(label) > 1
            labels[node.name] = f"{label} [{node.name}]" if twice else label
        self.lines.append(Text(f"  {self.words['graph']}"))
        self._table(
            [self._plain(self.words[word]) for word in ("edge", "forward", "backward")],
            [
                [
                    [_Unit(labels[edge.source]), _Unit(" → "), _Unit(labels[edge.target])],
                    self._math(edge.forward) if edge.forward else [_Unit("—")],
                    self._math(edge.backward) if edge.backward else [_Unit("—")],
                ]
                for edge in graph.edges
            ],
        )

    # ---- a question

    def question(self, question: Question) -> None:
        """Header, stem, given values, conventions, exhibits, parts."""
        language = self.language
        title = question.title.in_language(language)
        self._paragraph([_Unit(unit.text, "bold") for unit in self._prose(title)])
        level = self.words["level"].format(level=question.level)
        facts = (question.topic.in_language(language), level, question.id)
        self._paragraph(self._plain(" | ".join(facts)))
        self.lines.append(Text("─" * min(self.width, PROSE_WIDTH)))
        for number, block in enumerate(question.stem):
            if number:
                self._space()
            self._block(block)
        if question.given:
            self._heading(self.words["given_code" if question.kind == "code" else "given"])
            self._given(question.given)
        if question.conventions:
            self._heading(self.words["conventions"])
            for convention in question.conventions:
                prose = self._prose(convention.in_language(language))
                self._paragraph(prose, indent=2, first=[_Unit("• ")])
        self._blocks(question.exhibits)
        for part in question.parts:
            self._part(part)

    def _plain(self, text: str) -> list[_Unit]:
        return [_Unit(piece) for piece in _PIECE.findall(text)]

    def _given(self, given: Iterable[Given]) -> None:
        flat: list[Box] = []
        high: list[Box] = []
        long: list[str] = []
        for value in given:
            for tex, display in _given_formulas(value):
                box = self._drawn(tex, display=display)
                if box is None or box.width > self.width - INDENT:
                    long.append(self._inline(tex))
                else:
                    (high if box.height > 1 else flat).append(box)
        self._side_by_side(high)
        self._side_by_side(flat)
        for text in long:
            self._paragraph(_words(text), indent=INDENT)

    def _part(self, part: Part) -> None:
        self._space()
        ask = self._prose(part.ask.in_language(self.language))
        label = _Unit(f"({part.label})", BLANK_STYLE)
        self._paragraph(ask, first=[label, _Unit(" ")])
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
        """A matrix or the like as an option; None for what stands in a line of text."""
        content = option.content
        if not isinstance(content, Formula):
            return None
        display = "\\begin" in content.tex and "\\\\" in content.tex
        box = self._drawn(content.tex, display=display)
        return box if box is not None and box.width <= self.width - 5 else None

    def _option(self, letter: str, option: Option) -> None:
        first = [_Unit(f"{letter}.", "bold"), _Unit(" ")]
        match option.content:
            case Prose(text):
                self._paragraph(self._prose(text.in_language(self.language)), indent=2, first=first)
            case Formula(tex):
                self._paragraph(self._math(tex), indent=2, first=first)
            case Listing(source):
                room = self.width - 5
                at = 0
                for line in highlighted(source.rstrip("\n")).split("\n", allow_blank=True):
                    for part in _folded(line, room):
                        start = Text("     ") if at else Text.assemble("  ", *first)
                        self.lines.append(start + part)
                        at += 1

    # ---- its answer

    def answer(self, question: Question) -> None:
        """Key, reasons, worked solution, certificate."""
        self._heading(self.words["key"])
        for part in question.parts:
            self._key(part)
        for part in question.parts:
            wrong = [option for option in part.options if option.reason is not None]
            if wrong:
                self._heading(f"{self.words['wrong_options']} ({part.label})")
                self._reasons(part)
        self._heading(self.words["solution"])
        for number, block in enumerate(question.solution):
            if number:
                self._space()
            self._block(block)
        self._certificate(question)

    def _key(self, part: Part) -> None:
        option = part.options[part.key]
        first = [
            _Unit("  "), _Unit(f"({part.label})", BLANK_STYLE), _Unit(" "),
            _Unit(OPTION_LETTERS[part.key], "bold"), _Unit("  "),
        ]  # fmt: skip
        match option.content:
            case Prose(text):
                content = self._prose(text.in_language(self.language))
            case Formula(tex):
                content = self._math(tex)
            case Listing(source):
                line = source.strip()
                content = [] if "\n" in line else _words(line, "bold")
        self._paragraph(content, first=first)
        if part.numeric is not None:
            typed = self._filled(
                self.words["typed"],
                value=self._math(numeric_tex(part.numeric)),
                tolerance=[_Unit(part.numeric.tolerance)],
            )
            self._paragraph(typed, indent=INDENT)

    def _reasons(self, part: Part) -> None:
        for letter, option in zip(OPTION_LETTERS, part.options, strict=False):
            if option.reason is None:
                continue
            units = self._prose(option.reason.in_language(self.language))
            shown = option.counterexample
            if shown is not None:
                units += self._between
                if shown.error:
                    error = self._plain(shown.error)
                    units += self._filled(self.words["fails"], error=error)
                else:
                    units += self._filled(
                        self.words["yields"],
                        symbol=self._math(shown.symbol),
                        wrong=self._math(shown.wrong),
                        right=self._math(shown.right),
                    )
            self._paragraph(units, indent=2, first=[_Unit(f"{letter}.", "bold"), _Unit(" ")])

    def _certificate(self, question: Question) -> None:
        certificate = question.certificate
        units = self._filled(
            self.words["certificate"],
            engine=_words(f"`{certificate.engine}`", "bold"),
            check=_words(f"`{certificate.check}`", "bold"),
        )
        units += self._between
        if certificate.exact:
            units += self._prose(self.words["certificate_exact"])
        else:
            bound = self._math(bound_tex(certificate.bound))
            units += self._filled(self.words["certificate_bound"], bound=bound)
        self._space()
        self._paragraph(units)


# ---------------------------------------------------------------------------------------- layout


def _words(text: str, style: str = "") -> list[_Unit]:
    """Code or a formula: in one piece if it is short, otherwise broken at blanks only."""
    if cell_len(text) <= 24:
        return [_Unit(text, style)]
    return [_Unit(piece, style) for piece in re.findall(r" +|[^ ]+", text)]


def wrap(units: Iterable[_Unit], width: int) -> list[Text]:
    """Units on lines of at most `width` columns, by the Japanese rules where they apply."""
    lines: list[Text] = []
    line = Text()
    used = 0
    gap: _Unit | None = None
    for group in _groups(units, width):
        blank = group[0].text.isspace()
        if blank:
            gap = group[0]
            continue
        size = sum(cell_len(unit.text) for unit in group)
        between = cell_len(gap.text) if gap and used else 0
        if used and used + between + size > width:
            lines.append(line)
            line, used, between = Text(), 0, 0
        if between and gap:
            line.append(gap.text, gap.style)
        used += between
        gap = None
        for unit in group:
            rest = unit.text
            while cell_len(rest) > width - used and cell_len(rest) > width > 1:
                head = _fitting(rest, width - used)
                line.append(head, unit.style)
                rest = rest[len(head) :]
                lines.append(line)
                line, used = Text(), 0
            line.append(rest, unit.style)
            used += cell_len(rest)
    if used:
        lines.append(line)
    return lines


def _groups(units: Iterable[_Unit], width: int) -> list[list[_Unit]]:
    """Units that must stay on one line, if they fit on one."""
    groups: list[list[_Unit]] = []
    for unit in units:
        if not unit.text:
            continue
        last = groups[-1][-1].text if groups else " "
        glued = not unit.text.isspace() and not last.isspace()
        if glued and (unit.text[0] in _NEVER_FIRST or last[-1] in _NEVER_LAST):
            groups[-1].append(unit)
        else:
            groups.append([unit])
    return [
        part
        for group in groups
        for part in (
            [group]
            if sum(cell_len(unit.text) for unit in group) <= width
            else [[unit] for unit in group]
        )
    ]


def _fitting(text: str, width: int) -> str:
    """As much of the beginning of `text` as fits; at least one character."""
    used = 0
    for at, char in enumerate(text):
        used += cell_len(char)
        if used > width:
            return text[: max(at, 1)]
    return text


def _folded(line: Text, width: int) -> list[Text]:
    """A line of code in pieces of at most `width` columns, broken at blanks where possible."""
    parts: list[Text] = []
    mark = Text("↪ ")
    room = width
    while line.cell_len > room:
        head = _fitting(line.plain, room)
        cut = len(head)
        at = head.rfind(" ")
        if at > len(head) // 2:
            cut = at + 1
        first, line = line.divide([cut])
        parts.append(mark + first if parts else first)
        room = width - 2
    parts.append(mark + line if parts else line)
    return parts


@lru_cache(maxsize=1)
def _theme() -> SyntaxTheme:
    """Styles that can be read on dark and on light ground."""
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
    """Python source with its blanks standing out."""
    from rich.syntax import Syntax

    text = Syntax(source, "python", theme=_theme(), background_color="default").highlight(source)
    text.rstrip()
    text.no_wrap = True
    text.highlight_regex(_BLANK, BLANK_STYLE)
    return text


def _given_formulas(given: Given) -> list[tuple[str, bool]]:
    """A given value as formulas, each with whether it is drawn over several lines."""
    if len(given.shape) <= 2:
        return [(given_tex(given), len(given.shape) == 2 and given.shape[0] > 1)]
    size = given.shape[-2] * given.shape[-1]
    found = []
    for number in range(len(given.numbers) // size if size else 0):
        index: list[int] = []
        rest = number
        for length in reversed(given.shape[:-2]):
            index.insert(0, rest % length)
            rest //= length
        slice_ = given.numbers[number * size : (number + 1) * size]
        value = array_tex(given.shape[-2:], slice_, given.form)
        name = given.name.replace("_", r"\_")
        found.append((rf"\mathtt{{{name}}}[{','.join(map(str, index))}] = {value}", True))
    return found


def _encodable(text: str, encoding: str) -> str:
    """`text` with whatever `encoding` lacks replaced."""
    found = []
    for char in text.translate(_RULES):
        try:
            char.encode(encoding)
        except UnicodeEncodeError:
            char = _PLAIN.get(char, "?")
        found.append(char)
    return "".join(found).encode(encoding, "replace").decode(encoding)
