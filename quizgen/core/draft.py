"""What an author writes: misconceptions, parts, and the draft of a question."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from quizgen.core.blank import Blank
from quizgen.core.model import Block, Formula, Listing, Prose, Text

Outputs = Mapping[str, Any]
Content = Listing | Formula | Prose
Paragraph = Text | str | Block  # a bare string is a displayed formula


@dataclass(frozen=True, eq=False)  # itself alone: results are kept by it
class Misconception:
    """A named mistake, written as whoever holds it would write it.

    Either `code`, which that person would put into the blank `at` (by default the only blank of
    the family), or `value`, a function of any of the givens and the case that returns the outputs
    that person would get. The prose says what is mistaken.
    """

    name: str
    code: str = ""
    ja: str = field(kw_only=True)
    en: str = field(kw_only=True)
    at: Blank | None = field(default=None, kw_only=True)
    value: Callable[..., Outputs] | None = field(default=None, kw_only=True)

    @property
    def text(self) -> Text:
        """What is mistaken."""
        return Text(self.ja, self.en)


@dataclass(frozen=True)
class Statement:
    """A sentence that is true or false; which one, the run and the check say under `name`.

    `why_ja` and `why_en` say what is wrong with it where it is false.
    """

    name: str
    ja: str = field(kw_only=True)
    en: str = field(kw_only=True)
    why_ja: str = field(default="", kw_only=True)
    why_en: str = field(default="", kw_only=True)


@dataclass(frozen=True)
class CodePart:
    """Asks for the expression that stands in a blank."""

    blank: Blank
    ask: Text


@dataclass(frozen=True)
class NumericPart:
    """Asks for an output (or one entry of it), rounded to some decimals.

    Of several `places` the core asks for one whose wrong values make good options.
    """

    output: str
    places: tuple[tuple[int, ...] | None, ...]
    decimals: int
    ask: Text
    between: tuple[float, float] | None = None

    @property
    def signed(self) -> bool:
        """Whether its numbers may be negative: counts and what lies above 0 may not."""
        return self.decimals > 0 and (self.between is None or self.between[0] < 0)

    def ask_for(self, place: tuple[int, ...] | None) -> Text:
        """The question about one place."""
        if place is None:
            return self.ask
        values = {"index": f"[{', '.join(map(str, place))}]"}
        values.update(zip("ijk", (str(p + 1) for p in place), strict=False))
        return Text(fill(self.ask.ja, values), fill(self.ask.en, values))


@dataclass(frozen=True)
class ChoicePart:
    """Asks for an output of whole numbers (or truth values) that is shown in words or symbols."""

    output: str
    show: Callable[[tuple[int, ...]], Content]
    ask: Text


@dataclass(frozen=True)
class StatementsPart:
    """Asks which one of several statements is true."""

    statements: Sequence[Statement]
    ask: Text


PartDraft = CodePart | NumericPart | ChoicePart | StatementsPart


@dataclass
class Draft:
    """A question as its author drew it, before anything is computed or proven.

    `given` holds exact values (whole numbers, fractions, arrays of them) under the engine's
    names; the names in `ln` are printed, and meant, as logarithms of theirs. `case` holds what
    changes the check's structure (a number of steps, an axis). `parts` are the parts of each
    kind. `symbols` is the TeX of givens and outputs where the name itself will not do. `show`
    lists functions of the engine whose source is printed; the functions with blanks always
    are; the blanks in `hide` are printed as ``...`` there, since they would give the key away.
    `exhibits` are further figures and tables, possibly made from the outputs.
    """

    given: dict[str, Any]
    parts: Mapping[str, Sequence[PartDraft]]
    stem: Sequence[Paragraph]
    case: dict[str, int | str] = field(default_factory=dict)
    conventions: Sequence[Text] = ()
    symbols: Mapping[str, str] = field(default_factory=dict)
    ln: Sequence[str] = ()
    show: Sequence[Callable[..., Any]] = ()
    hide: Sequence[Blank] = ()
    exhibits: Sequence[Block] | Callable[[Outputs], Sequence[Block]] = ()


def code(
    blank: Blank,
    *,
    ja: str = "当てはまる式はどれか。",
    en: str = "Which expression fills the blank?",
) -> CodePart:
    """A part that asks for the code in `blank`."""
    return CodePart(blank, Text(ja, en))


def numeric(
    output: str,
    *,
    ja: str,
    en: str,
    index: int | Sequence[int] | Sequence[Sequence[int]] | None = None,
    decimals: int = 3,
    between: tuple[float, float] | None = None,
) -> NumericPart:
    """A part that asks for the value of an output, or of its entry at `index`.

    Given a list of indices, it asks for one of them. In the prose ``{index}`` stands for the
    index as Python writes it, ``{i}`` and ``{j}`` for its components counted from one. With
    ``decimals=0`` only the exact whole number is right. Values that are not strictly `between`
    two bounds (0 and 1 for a probability) are no options: anybody could strike them out.
    """
    places: list[tuple[int, ...] | None] = []
    if index is None:
        places.append(None)
    elif isinstance(index, int):
        places.append((index,))
    else:
        several = [place for place in index if not isinstance(place, int)]
        single = tuple(i for i in index if isinstance(i, int))
        places += [tuple(place) for place in several] if several else [single]
    return NumericPart(output, tuple(places), decimals, Text(ja, en), between)


def choice(
    output: str, show: Callable[[tuple[int, ...]], Content], *, ja: str, en: str
) -> ChoicePart:
    """A part that asks for an output of whole numbers, which `show` turns into an option."""
    return ChoicePart(output, show, Text(ja, en))


def statements(pool: Sequence[Statement], *, ja: str, en: str) -> StatementsPart:
    """A part that asks which one of four statements of the pool is true."""
    return StatementsPart(pool, Text(ja, en))


def fill(text: str, values: Mapping[str, str]) -> str:
    """`text` with each ``{name}`` replaced by its value; other braces (TeX) stay."""
    for name, value in values.items():
        text = text.replace("{" + name + "}", value)
    return text


def blocks(paragraphs: Sequence[Paragraph]) -> tuple[Block, ...]:
    """Paragraphs as blocks: `Text` is prose, a bare string a displayed formula."""
    return tuple(
        Prose(p) if isinstance(p, Text) else Formula(p) if isinstance(p, str) else p
        for p in paragraphs
    )
