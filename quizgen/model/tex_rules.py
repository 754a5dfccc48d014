r"""Which TeX a quiz may contain, checked before anything reads it.

Only the commands listed below are allowed: anything else that a TeX system knows (macros, links,
files, colours) is rejected. So is whatever makes a reader slow or recurse deeply: nested groups,
nested functions, and unclosed brackets.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Callable
from typing import NamedTuple

from quizgen.model.bounds import TEX_CELLS, TEX_DEPTH, TEX_LENGTH, TEX_UNCLOSED
from quizgen.model.errors import QuizgenError
from quizgen.model.visible import visible


def _listed(names: str) -> frozenset[str]:
    return frozenset(names.split())


ACCENTS = _listed(
    r"""\hat \widehat \tilde \bar \vec \dot \ddot \check \breve \acute \grave \mathring \overline
    \underline \overrightarrow \overleftarrow \underbrace \overbrace"""
)
FONTS = _listed(
    r"""\mathbf \mathrm \mathit \mathsf \mathtt \mathcal \mathbb \mathfrak \mathscr \boldsymbol
    \bm"""
)
FRACTIONS = _listed(r"\frac \dfrac \tfrac \cfrac \binom \overset \underset \stackrel")
ARGUMENTS = {r"\sqrt": 1, **dict.fromkeys(ACCENTS | FONTS, 1), **dict.fromkeys(FRACTIONS, 2)}
FUNCTIONS = _listed(
    r"""\log \ln \lg \exp \sin \cos \tan \cot \sec \csc \arcsin \arccos \arctan \sinh \cosh \tanh
    \coth \max \min \sup \inf \lim \limsup \liminf \arg \argmax \argmin \det \dim \ker \deg \gcd
    \Pr"""
)
GREEK = _listed(
    r"""\alpha \beta \gamma \delta \epsilon \varepsilon \zeta \eta \theta \vartheta \iota \kappa
    \lambda \mu \nu \xi \pi \varpi \rho \varrho \sigma \varsigma \tau \upsilon \phi \varphi \chi
    \psi \omega \Gamma \Delta \Theta \Lambda \Xi \Pi \Sigma \Upsilon \Phi \Psi \Omega"""
)
RELATIONS = _listed(
    r"""\le \leq \leqslant \ge \geq \geqslant \lt \gt \ne \neq \approx \equiv \sim \simeq \cong
    \propto \asymp \doteq \coloneqq \triangleq \in \notin \ni \subset \subseteq \subsetneq \supset
    \supseteq \mid \nmid \parallel \perp \ll \gg \prec \succ \preceq \succeq \vdash \models \to
    \gets \rightarrow \leftarrow \leftrightarrow \Rightarrow \Leftarrow \Leftrightarrow \implies
    \impliedby \iff \mapsto \longrightarrow \longleftarrow \longleftrightarrow \Longrightarrow
    \Longleftarrow \Longleftrightarrow \longmapsto \uparrow \downarrow \updownarrow \nearrow
    \searrow \nwarrow \swarrow \hookrightarrow"""
)
OPERATORS = _listed(
    r"""\pm \mp \times \div \cdot \ast \star \circ \bullet \odot \otimes \oplus \ominus \oslash
    \cup \cap \wedge \land \vee \lor \setminus \bmod"""
)
LARGE = _listed(
    r"""\sum \prod \coprod \int \iint \iiint \oint \bigcup \bigcap \bigoplus \bigotimes \bigodot
    \bigvee \bigwedge \limits \nolimits"""
)
MARKS = _listed(
    r"""\partial \nabla \infty \emptyset \varnothing \forall \exists \nexists \neg \lnot \top \bot
    \angle \ell \hbar \Re \Im \imath \jmath \prime \dagger \ddagger \dots \ldots \cdots \vdots
    \ddots \colon \square \triangle \therefore \because \vert \Vert \| \backslash
    \_ \% \# \&"""
)
SPACES = _listed(r"\quad \qquad \, \: \; \! \>") | {"\\ "}
SYMBOLS = GREEK | RELATIONS | OPERATORS | MARKS | SPACES
OPENING = _listed(r"( [ \{ \langle \lfloor \lceil \lvert \lVert \lbrace \lbrack")
CLOSING = _listed(r") ] \} \rangle \rfloor \rceil \rvert \rVert \rbrace \rbrack")
DELIMITERS = OPENING | CLOSING | _listed(r"| \| \vert \Vert / \backslash .")
ENVIRONMENTS = _listed(
    "matrix pmatrix bmatrix Bmatrix vmatrix Vmatrix cases aligned gathered align* gather*"
)

_TOKEN = re.compile(
    r"""
    (?P<characters>(?:[^\W_]|[-+*/=<>|.,:;!?@' \n])+)
    | (?P<words>(?P<verb>\\(?:text|operatorname\*?))[ ]*\{(?P<inside>[^{}]*)\})
    | (?P<environment>\\(?P<edge>begin|end)[ ]*\{(?P<name>[^{}]*)\})
    | (?P<sized>\\(?P<size>left|middle|right|[bB]igg?[lrm]?)(?![A-Za-z])
                [ ]*(?P<delimiter>\\[A-Za-z]+|\\.|.))
    | (?P<root>\\sqrt[ \n]*\[(?P<degree>[0-9A-Za-z+-]*\])?)
    | (?P<command>\\\\[ \n]*[\[*]|\\[A-Za-z]+|\\.|.)
    """,
    re.VERBOSE | re.DOTALL,
)
_WORDS = re.compile(r"(?:[^\W_]|[-+*/=.,:;!?()@ ]|\\[,_%# ]|[^\x00-\x7f])*")
_MAX_SHOWN = 60  # characters of a formula to show in an error


def check_tex(tex: str) -> None:
    """Raises QuizgenError unless `tex` is short, shallow, and uses only the commands above."""
    try:
        if len(tex) > TEX_LENGTH:
            raise _RefusedError(f"has {len(tex)} characters; at most {TEX_LENGTH} are allowed")
        _Reader().read(tex)
    except _RefusedError as error:
        raise QuizgenError(f"formula {shown(tex)}: {error}") from None


def shown(text: str) -> str:
    """The beginning of `text` in quotes, with invisible characters escaped."""
    start = text if len(text) <= _MAX_SHOWN else text[: _MAX_SHOWN - 1] + "…"
    return f"'{visible(start)}'"


class _RefusedError(Exception):
    """What is wrong with a formula, and what would be right."""


class _Frame(NamedTuple):
    """What closes a group, and the state around it."""

    closer: str  # empty for an ordinary bracket, which any bracket closes, or none
    awaited: int
    base: int
    depth: int


class _Reader:
    """Reads the tokens of one formula and tracks their depth.

    `awaited` is the number of arguments still to come; `base` the depth of the group, `depth` that
    of the next symbol: a function applies to what follows it, so log log log x is three deep.
    """

    def __init__(self) -> None:
        self.frames: list[_Frame] = []
        self.awaited = self.base = self.depth = 0
        self.cells = self.unclosed = 0

    def read(self, tex: str) -> None:
        """Reads all tokens of `tex`."""
        for token in _TOKEN.finditer(tex):
            command = _COMMANDS.get(token[0])
            if command is not None:
                command(self, token[0])
                continue
            match token.lastgroup:
                case "characters":
                    self.characters(token[0])
                case "words":
                    self.words(token)
                case "environment":
                    self.environment(token)
                case "sized":
                    self.sized(token)
                case "root":
                    self.root(token)
                case _:
                    raise _RefusedError(_unknown(token[0]))
        self._end_cell()
        if self.frames:
            raise _RefusedError(f"{self.frames[-1].closer} is missing at the end")

    # ---- kinds of tokens

    def characters(self, run: str) -> None:
        """Letters, digits, signs and spaces."""
        if self.awaited:
            run = "".join(run.split())
            rest = run[self.awaited :]
            self.awaited -= len(run) - len(rest)
            run = rest
        if run.strip("' \n"):
            self.depth = self.base

    def symbol(self, _token: str) -> None:
        """An ordinary symbol."""
        if self.awaited:
            self.awaited -= 1

    def large(self, token: str) -> None:
        """An operator that takes limits."""
        self._in_braces(token)

    def function(self, token: str) -> None:
        """A name that applies to what follows it."""
        self._in_braces(token)
        self.depth += 1
        self._check_depth()

    def argument(self, token: str) -> None:
        """A command, or ``^`` and ``_``, with arguments."""
        self._in_braces(token)
        self.awaited = ARGUMENTS.get(token, 1)

    def opening(self, token: str) -> None:
        """An opening bracket."""
        self._in_braces(token)
        self._open("")

    def closing(self, token: str) -> None:
        """A closing bracket; it may close nothing."""
        self._in_braces(token)
        if self.frames and not self.frames[-1].closer:
            self._leave()

    def brace(self, token: str) -> None:
        """The beginning or end of a group."""
        if token == "{":
            self._open("}")
        else:
            self._close("}")

    def cell(self, token: str) -> None:
        """The end of a cell or of a line."""
        self._end_cell()
        if not (self.frames and self.frames[-1].closer.startswith(r"\end")):
            raise _RefusedError(
                rf"{token} is only allowed in an environment such as \begin{{aligned}}"
            )
        self.depth = self.base
        self.cells += 1
        if self.cells > TEX_CELLS:
            raise _RefusedError(f"has more than {TEX_CELLS} cells; split it")

    def words(self, token: re.Match[str]) -> None:
        r"""``\text{...}`` and ``\operatorname{...}``, whole."""
        name, words = token["verb"], token["inside"]
        self._in_braces(name)
        if not (_WORDS.fullmatch(words) and all(map(_is_word_character, words))):
            raise _RefusedError(
                f"{name} contains {shown(words)}; allowed are letters, digits, spaces, "
                r"-+*/=.,:;!?()@ and \_ \% \# \,"
            )
        if name == r"\text":
            self.depth = self.base
        else:
            self.function(name)

    def environment(self, token: re.Match[str]) -> None:
        r"""``\begin{...}`` or ``\end{...}``."""
        name = token["name"]
        if name not in ENVIRONMENTS:
            raise _RefusedError(
                f"the environment {shown(name)} is not allowed; allowed are "
                f"{', '.join(sorted(ENVIRONMENTS))}"
            )
        if token["edge"] == "begin":
            self._in_braces(rf"\begin{{{name}}}")
            self._open(rf"\end{{{name}}}")
        else:
            self._close(rf"\end{{{name}}}")

    def sized(self, token: re.Match[str]) -> None:
        r"""A bracket after ``\left``, ``\bigl`` or the like."""
        size, delimiter = token["size"], token["delimiter"]
        if delimiter not in DELIMITERS:
            raise _RefusedError(
                rf"\{size} is followed by {shown(delimiter)}, which is not a bracket"
            )
        match size:
            case "left":
                self._in_braces(r"\left")
                self._open(r"\right")
            case "right":
                self._close(r"\right")
            case "bigl" | "Bigl" | "biggl" | "Biggl":
                self.opening(token[0])
            case "bigr" | "Bigr" | "biggr" | "Biggr":
                self.closing(token[0])
            case _:
                self.symbol(token[0])

    def root(self, token: re.Match[str]) -> None:
        r"""``\sqrt[3]``."""
        if token["degree"] is None:
            raise _RefusedError(
                r"the degree of a root must be letters and digits, as in \sqrt[3]{x}"
            )
        self.argument(r"\sqrt")

    # ---- how deep

    def _in_braces(self, name: str) -> None:
        """Rejects an argument with contents of its own that is not in braces."""
        if self.awaited:
            raise _RefusedError(f"an argument begins with {name}; put it in braces: {{{name} ...}}")

    def _open(self, closer: str) -> None:
        self.frames.append(_Frame(closer, self.awaited, self.base, self.depth))
        self.awaited = 0
        self.depth += 1
        self.base = self.depth
        self._check_depth()

    def _close(self, closer: str) -> None:
        self._end_cell()
        if not self.frames or self.frames[-1].closer != closer:
            expected = self.frames[-1].closer if self.frames else "nothing"
            raise _RefusedError(f"found {closer} where {expected} was expected")
        self._leave()

    def _leave(self) -> None:
        _, awaited, self.base, depth = self.frames.pop()
        self.depth = depth if awaited else self.base
        self.awaited = awaited - 1 if awaited else 0

    def _end_cell(self) -> None:
        """Ends the brackets still open: they cannot extend beyond a cell or group."""
        if self.awaited:
            raise _RefusedError("an argument is missing; an empty one is {}")
        while self.frames and not self.frames[-1].closer:
            self._leave()
            self.unclosed += 1
        if self.unclosed > TEX_UNCLOSED:
            raise _RefusedError(f"leaves more than {TEX_UNCLOSED} brackets open; close them")

    def _check_depth(self) -> None:
        if self.depth > TEX_DEPTH:
            raise _RefusedError(f"is nested more than {TEX_DEPTH} levels deep; split it")


_COMMANDS: dict[str, Callable[[_Reader, str], None]] = {
    **dict.fromkeys(SYMBOLS, _Reader.symbol),
    **dict.fromkeys(LARGE, _Reader.large),
    **dict.fromkeys(FUNCTIONS, _Reader.function),
    **dict.fromkeys([*ARGUMENTS, "^", "_"], _Reader.argument),
    **dict.fromkeys(OPENING, _Reader.opening),
    **dict.fromkeys(CLOSING, _Reader.closing),
    **dict.fromkeys("{}", _Reader.brace),
    **dict.fromkeys(["&", r"\\"], _Reader.cell),
}


def _is_word_character(char: str) -> bool:
    return char.isascii() or char == "\u3000" or unicodedata.category(char)[0] in "LNPS"


def _unknown(token: str) -> str:
    """Why `token` is rejected, with the nearest allowed command."""
    if not token.startswith("\\"):
        return f"the character {shown(token)} is not allowed; write its command"
    if token.startswith(r"\\"):
        return rf"{token[-1]} directly follows \\; write \\{{}}{token[-1]}"
    if token in (r"\text", r"\operatorname", r"\begin", r"\end"):
        return rf"{token} must be followed by text in braces; write {token}{{...}}"
    allowed = [*ARGUMENTS, *FUNCTIONS, *LARGE, *SYMBOLS]
    near = difflib.get_close_matches(token, allowed, n=1, cutoff=0.7)
    hint = f"did you mean {near[0]}?" if near else "see docs/quiz-file.md"
    return f"the command {shown(token)[1:-1]} is not allowed; {hint}"
