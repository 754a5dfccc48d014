"""What an author writes: misconceptions, parts, and the draft of a question."""

from __future__ import annotations

import reprlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, TypeVar

from quizgen.authoring.blank import Blank, listing
from quizgen.model.errors import AuthorError
from quizgen.model.question import (
    BLANK_LABELS,
    KINDS,
    Block,
    Formula,
    Kind,
    Listing,
    Mistake,
    Prose,
    Text,
)

T = TypeVar("T")
Outputs = Mapping[str, Any]
Content = Listing | Formula | Prose
Paragraph = Text | str | Block  # a bare string is a displayed formula


@dataclass(frozen=True, eq=False)  # compared by identity: results are cached by it
class Misconception:
    """A named mistake, written as somebody who makes it would write it.

    Either `code`, which that person would put into the blank `at` (by default the only blank of
    the family), or `value`, a function of any of the givens, sizes, the case, `out` (the right
    outputs) and `engine` that returns the outputs that person would get. The prose says what is
    wrong with it. `kinds` are the kinds of questions in which it can be made (nobody forgets
    `keepdims` in a calculation by hand).
    """

    name: str
    code: str = ""
    ja: str = field(kw_only=True)
    en: str = field(kw_only=True)
    at: Blank | None = field(default=None, kw_only=True)
    value: Callable[..., Outputs] | None = field(default=None, kw_only=True)
    kinds: Sequence[Kind] = field(default=KINDS, kw_only=True)

    @property
    def text(self) -> Text:
        """What is wrong with it."""
        return Text(self.ja, self.en)


Row = tuple[str, str | Callable[..., Outputs], str, str]


def mistakes(
    *rows: Row, at: Blank | None = None, kinds: Sequence[Kind] = KINDS
) -> tuple[Misconception, ...]:
    """Misconceptions as a table: name, code or value, what is wrong with it (ja, en).

    All of them apply to the blank `at` and to questions of these `kinds`.
    """
    return tuple(
        Misconception(name, mistaken, ja=ja, en=en, at=at, kinds=kinds)
        if isinstance(mistaken, str)
        else Misconception(name, ja=ja, en=en, value=mistaken, kinds=kinds)
        for name, mistaken, ja, en in rows
    )


@dataclass(frozen=True)
class Statement:
    """A sentence that is true or false, as returned by the run and the check under `name`.

    One that cannot be computed declares itself whether it is `true`, and its `source` (paper,
    section): nothing about it is proven then, and the sheet does not claim so. `why_ja` and
    `why_en` say what is wrong with the sentence if it is false.
    """

    name: str
    ja: str = field(kw_only=True)
    en: str = field(kw_only=True)
    why_ja: str = field(default="", kw_only=True)
    why_en: str = field(default="", kw_only=True)
    true: bool | None = field(default=None, kw_only=True)
    source: str = field(default="", kw_only=True)

    @property
    def chosen_mistake(self) -> Mistake:
        """The mistake of choosing it when it is false."""
        return Mistake(self.name, Text(self.why_ja, self.why_en))

    @property
    def omitted_mistake(self) -> Mistake:
        """The mistake of leaving it out when it is true."""
        reason = Text(f"次の記述は正しい。{self.ja}", f"This is true: {self.en}")
        return Mistake(f"{self.name}-is-true", reason)


@dataclass(frozen=True)
class PartBase:
    """A part; if `level` is None it is as hard as its family."""

    level: int | None = field(default=None, kw_only=True)


@dataclass(frozen=True)
class CodePart(PartBase):
    """Asks for the expression in one or several blanks, or which whole listing is right."""

    blanks: tuple[Blank, ...]
    ask: Text
    whole: bool = False

    @property
    def name(self) -> str:
        """What it asks for, as a name that is the same in every question of a family."""
        return ", ".join(blank.target for blank in self.blanks)

    def printed(self, codes: Sequence[str], label: str) -> str:
        """An option: an expression, one line per blank, or the listing."""
        if self.whole:
            return listing({b: b.inserted(c) for b, c in zip(self.blanks, codes, strict=True)})
        if len(codes) == 1:
            return codes[0]
        return "\n".join(map("({}) {}".format, self.labels(label), codes))

    def labels(self, label: str) -> str:
        """The labels of its blanks; the first is the label of the part."""
        first = BLANK_LABELS.index(label)
        return BLANK_LABELS[first : first + (1 if self.whole else len(self.blanks))]


@dataclass(frozen=True)
class NumericPart(PartBase):
    """Asks for an output (or one entry of it), rounded to some decimals.

    If there are several `indices`, quizgen asks for one whose wrong values make good options.
    """

    output: str
    indices: tuple[tuple[int, ...] | None, ...]
    decimals: int
    ask: Text
    between: tuple[float, float] | None = None
    fraction: bool = False

    @property
    def name(self) -> str:
        """What it asks for, as a name that is the same in every question of a family."""
        return self.output

    @property
    def signed(self) -> bool:
        """Whether its numbers may be negative: counts and values bounded by 0 may not."""
        return self.decimals > 0 and (self.between is None or self.between[0] < 0)

    def ask_for(self, index: tuple[int, ...] | None) -> Text:
        """The question about one entry, or about the whole output."""
        if index is None:
            return self.ask
        values = {"index": f"[{', '.join(map(str, index))}]"}
        values.update(zip("ijk", (str(i + 1) for i in index), strict=False))
        return Text(fill(self.ask.ja, values), fill(self.ask.en, values))


@dataclass(frozen=True)
class ChoicePart(PartBase):
    """Asks for an output of integers (or truth values) that is shown in words or symbols."""

    output: str
    show: Callable[[tuple[int, ...]], Content]
    ask: Text
    ordered: bool = False

    @property
    def name(self) -> str:
        """What it asks for, as a name that is the same in every question of a family."""
        return self.output


@dataclass(frozen=True)
class PrintoutPart(PartBase):
    """Asks what Python prints for an output."""

    output: str
    ask: Text

    @property
    def name(self) -> str:
        """What it asks for, as a name that is the same in every question of a family."""
        return self.output


@dataclass(frozen=True)
class RightLine:
    """A correct line, identified by what it assigns, and why it is correct."""

    blank: Blank
    text: Text

    @property
    def name(self) -> str:
        """The name under which choosing it is recorded."""
        inside = f"-{self.blank.inside}" if self.blank.inside else ""
        return f"right-line-{self.blank.function.__qualname__}-{self.blank.target}{inside}"


@dataclass(frozen=True)
class WrongLinePart(PartBase):
    """Asks which line of a listing is wrong: the one with a mistake."""

    mistake: str
    right: tuple[RightLine, ...]
    ask: Text

    @property
    def name(self) -> str:
        """What it asks for, as a name that is the same in every question of a family."""
        return "line"


@dataclass(frozen=True)
class StatementsPart(PartBase):
    """Asks which one of several statements is true."""

    statements: Sequence[Statement]
    ask: Text

    @property
    def name(self) -> str:
        """What it asks for, as a name that is the same in every question of a family."""
        return "statement"

    @property
    def stated(self) -> bool:
        """Whether the statements declare themselves which of them are true."""
        return all(statement.true is not None for statement in self.statements)


@dataclass(frozen=True)
class StatementSetPart(StatementsPart):
    """Asks which two of four statements are true."""


PartDraft = CodePart | NumericPart | ChoicePart | PrintoutPart | WrongLinePart | StatementsPart


@dataclass
class Draft:
    """A question as its author drew it, before anything is computed or proven.

    `given` contains exact values (integers, fractions, arrays of them) under the engine's names;
    run, check and solution get them as floats, symbols, floats. Those named in `ln` are printed
    as, and stand for, the logarithms of their numbers; those in `plotted` are coordinates of a
    series in a plot among the exhibits, and are not printed. `sizes` are integers that are
    printed with the givens and that all three get as `int` (a stride, a length, a number of
    classes). `case` contains unprinted parameters that change the check's structure (an axis).
    `parts` are the parts of each kind. `symbols` is the TeX of givens and outputs whose name is
    not suitable. `show` lists engine functions whose source is printed; the functions with blanks
    always are; the blanks in `hide` are printed as ``...`` there, since they would give the key
    away. `data` prints givens as one table, samples in rows: each name with the head of its
    column, or the heads of its columns. `script` is a plain function of givens and sizes that is
    printed as a script: its arguments are assigned as given, and its return value is printed.
    Run and misconceptions then get integers as integers, as in the script. `exhibits` are further
    figures and tables, possibly made from the outputs.
    """

    given: dict[str, Any]
    parts: Mapping[str, Sequence[PartDraft]]
    stem: Sequence[Paragraph]
    sizes: dict[str, int] = field(default_factory=dict)
    case: dict[str, int | str] = field(default_factory=dict)
    conventions: Sequence[Text] = ()
    symbols: Mapping[str, str] = field(default_factory=dict)
    ln: Sequence[str] = ()
    plotted: Sequence[str] = ()
    show: Sequence[Callable[..., Any]] = ()
    hide: Sequence[Blank] = ()
    data: Mapping[str, Text | Sequence[Text]] = field(default_factory=dict)
    script: Callable[..., Any] | None = None
    exhibits: Sequence[Block] | Callable[[Outputs], Sequence[Block]] = ()

    @property
    def structure(self) -> dict[str, int | str]:
        """The parameters known when the check is derived: sizes and case."""
        return {**self.sizes, **self.case}


def code(
    blank: Blank,
    *,
    ja: str = "当てはまる式はどれか。",
    en: str = "Which expression fills the blank?",
    level: int | None = None,
) -> CodePart:
    """A part that asks for the code in `blank`."""
    return CodePart((blank,), Text(ja, en), level=level)


def combination(
    *blanks: Blank,
    ja: str = "空欄に入る式の組合せとして正しいものはどれか。",
    en: str = "Which combination of expressions fills the blanks?",
    level: int | None = None,
) -> CodePart:
    """A part that asks for the code in several blanks together."""
    return CodePart(blanks, Text(ja, en), level=level)


def whole_listing(
    *blanks: Blank,
    ja: str = "正しいコードはどれか。",
    en: str = "Which code is correct?",
    level: int | None = None,
) -> CodePart:
    """A part whose options are the whole functions of these blanks, with mistakes in them."""
    return CodePart(blanks, Text(ja, en), whole=True, level=level)


def numeric(
    output: str,
    *,
    ja: str,
    en: str,
    index: int | Sequence[int] | Sequence[Sequence[int]] | None = None,
    decimals: int = 3,
    between: tuple[float, float] | None = None,
    form: Literal["decimal", "fraction"] = "decimal",
    level: int | None = None,
) -> NumericPart:
    """A part that asks for the value of an output, or of its entry at `index`.

    Given a list of indices, it asks for one of them. In the prose ``{index}`` stands for the
    index as Python writes it, ``{i}`` and ``{j}`` for its components counted from one. With
    ``decimals=0`` only the exact integer is right. Values that are not strictly `between` two
    bounds (0 and 1 for a probability) are not used as options: anybody could rule them out.
    With ``form="fraction"`` key and options are printed as reduced fractions; the check must give
    a rational number. A typed decimal is still judged by `decimals`.
    """
    indices: list[tuple[int, ...] | None] = []
    if index is None:
        indices.append(None)
    elif isinstance(index, int):
        indices.append((index,))
    else:
        several = [entry for entry in index if not isinstance(entry, int)]
        single = tuple(i for i in index if isinstance(i, int))
        indices += [tuple(entry) for entry in several] if several else [single]
    return NumericPart(
        output, tuple(indices), decimals, Text(ja, en), between, form == "fraction", level=level
    )


def choice(
    output: str,
    show: Callable[[tuple[int, ...]], Content],
    *,
    ja: str,
    en: str,
    level: int | None = None,
    ordered: bool = False,
) -> ChoicePart:
    """A part that asks for an output of integers, which `show` turns into an option.

    With `ordered`, options that name what a figure shows (P, Q, R, S) are printed in alphabetical
    order; then the draw must make each of them the key equally often.
    """
    return ChoicePart(output, show, Text(ja, en), ordered, level=level)


def printout(
    output: str,
    *,
    ja: str = "このコードを実行すると、何が出力されるか。",
    en: str = "What does this code print?",
    level: int | None = None,
) -> PrintoutPart:
    """A part that asks what Python prints for an output: a number, a shape or an array.

    The run returns it as the code does, a shape as a tuple. A misconception with ``value=`` may
    return text: the name of an exception, ``nan``.
    """
    return PrintoutPart(output, Text(ja, en), level=level)


def wrong_line(
    mistake: str,
    *right: tuple[Blank, str, str],
    ja: str = "このコードには誤りのある行が1つある。どの行か。",
    en: str = "One line of this code is wrong. Which one?",
    level: int | None = None,
) -> WrongLinePart:
    """A part that prints functions with numbered lines and a mistake in one of them.

    `mistake` is the name of a misconception with code. Each row describes a correct line: a blank
    on that line, and why it is correct (ja, en); the functions of these blanks are printed. A line
    whose change could cancel the mistake is not an option.
    """
    lines = tuple(RightLine(blank, Text(*why)) for blank, *why in right)
    return WrongLinePart(mistake, lines, Text(ja, en), level=level)


def statements(
    pool: Sequence[Statement], *, ja: str, en: str, level: int | None = None
) -> StatementsPart:
    """A part that asks which one of four statements from the pool is true."""
    return StatementsPart(pool, Text(ja, en), level=level)


def statement_set(
    pool: Sequence[Statement],
    *,
    ja: str = "正しいものの組合せはどれか。",
    en: str = "Two of these statements are true. Which two?",
    level: int | None = None,
) -> StatementSetPart:
    """A part that prints four statements from the pool, two of them true, and asks which two.

    The pool must have two true and two false statements.
    """
    return StatementSetPart(pool, Text(ja, en), level=level)


def fill(text: str, values: Mapping[str, str]) -> str:
    """`text` with each ``{name}`` replaced by its value; other braces (TeX) are left alone."""
    for name, value in values.items():
        text = text.replace("{" + name + "}", value)
    return text


def blocks(what: str, paragraphs: Sequence[Paragraph]) -> tuple[Block, ...]:
    """Paragraphs as blocks: `Text` is prose, a bare string a displayed formula."""
    return tuple(
        Prose(p) if isinstance(p, Text) else Formula(p) if isinstance(p, str) else p
        for p in lines(what, paragraphs, Text | str | Block)
    )


def lines(what: str, found: Sequence[T], kind: Any) -> Sequence[T]:
    """Checks that an author wrote a tuple of lines of one type; AuthorError otherwise."""
    if not isinstance(found, tuple | list):
        raise AuthorError(
            f"{what} {reprlib.repr(found)}; write a tuple of lines, with a comma after a single one"
        )
    for number, line in enumerate(found, start=1):
        if not isinstance(line, kind):
            raise AuthorError(
                f"line {number} of {what} {reprlib.repr(line)}; write a Text, a formula or a block"
            )
    return found
