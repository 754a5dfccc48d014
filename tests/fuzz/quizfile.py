"""Quiz files: hostile ones, and what becomes of them when they are read and rendered."""

import io
import json
import re
from collections.abc import Iterator
from contextlib import ExitStack
from itertools import product
from random import Random
from typing import Any, NamedTuple

from msgspec import structs
from rich.console import Console

import quizgen
from quizgen import Question, Quiz, QuizgenError
from quizgen.cli.output import name_of
from quizgen.model.question import LANGUAGES, Formula

from . import honest, payloads, questions, screens, sheets
from .mutate import Fields, damaged, mutate, written
from .no_evaluator import no_evaluator
from .outcome import Finding, Outcome, sentence

MOST = 6  # mutations of one file
_WEIGHTS = (8, 5, 3, 2, 1, 1)
SCREENS = 40  # questions that are shown one by one; nobody sees a thousand within a second
WIDTH = 80
SHEETS = (
    ("html", "ja", "end"),
    ("html", "en", "separate"),
    ("md", "ja", "separate"),
    ("md", "en", "end"),
)
_FILE_NAME = re.compile(r"[^/\\\x00-\x1f\x7f]+")

FIELDS: Fields = {
    "numbers": ([], ["1"], ["1"] * 3_600, ["9" * 4_000] * 9, *([n] * 4 for n in payloads.NUMERALS)),
    "check": payloads.NUMERALS,
    "tolerance": payloads.NUMERALS,
    "decimals": (*payloads.WHOLE, -400, 400, 5_000),
    "key": (0, 1, 2, 3, 4, 7, 8, -1, 10**9),
    "label": ("", "あ", "い", "と", "な", "ん", "a", "あい", ")", "\x1b", "<b>", "`", "|", "\n"),
    "options": ([],),
    "parts": ([],),
    "questions": ([], 0, -1, 2, 10**9),
    "witnesses": ([],),
    "rows": ([], [[]], [["1"], ["1", "2"]], [["1"] * 200] * 200, [["1"]] * 5_000),
    "header": ([], [{"ja": "a", "en": "a"}] * 50),
    "nodes": ([],),
    "edges": ([],),
    "column": (*payloads.WHOLE, *payloads.REAL),
    "row": (*payloads.WHOLE, *payloads.REAL),
    "name": (*payloads.PROGRAMS, *payloads.PATHS, "C", "x", "n", "ゼ"),
    "symbol": payloads.TEX,
    "tex": payloads.TEX,
    "forward": (*payloads.TEX, "(あ)", ""),
    "backward": (*payloads.TEX, "(あ)", ""),
    "family": (*payloads.PATHS, *payloads.HTML, "batchnorm/forward", "batchnorm/_common", "x/y"),
    "topics": ([], ["all"], *([path] for path in payloads.PATHS), ["x"] * 500, ["a" * 90] * 3),
    "code": (*payloads.PATHS, *payloads.MARKDOWN, *payloads.HTML, "exam-n1-s1-0000"),
    "blueprint": (*payloads.PATHS, *payloads.MARKDOWN, "x.toml --print; true"),
    "source": (*payloads.PROGRAMS, *payloads.MARKDOWN, *payloads.BLANKS, *payloads.LENGTHS),
    "target": ("", "dx", "dx[0", "dx[0]", "x" * 2_000, "[", "()"),
    "misconception": ("", "sign", *payloads.PATHS),
    "case": ({}, *({"C": program} for program in payloads.PROGRAMS), {"N": 10**30}, {"": ""}),
    "form": ("ln", "plain", "exp", "plotted", "curve", "points", "bars", "line"),
    "scale": ("linear", "log", "polar"),
    "shape": ("box", "operation", "variable", *payloads.SHAPES),
    "low": (*payloads.WHOLE, *payloads.REAL),
    "high": (*payloads.WHOLE, *payloads.REAL),
    "x": ([], [0.0], [1.0] * 200, [1.0] * 5_000, list(payloads.REAL)),
    "y": ([], [0.0], [1.0] * 200, [1.0] * 5_000, list(payloads.REAL)),
    "series": ([],),
    "alt": ({"ja": "", "en": ""}, None, *({"ja": h, "en": h} for h in payloads.HTML)),
    "type": ("prose", "formula", "listing", "table", "graph", "plot", "script"),
    "kind": ("code", "numeric", "choice", "graph"),
    "level": payloads.WHOLE,
    "seed": payloads.WHOLE,
    "version": (1, 2, *payloads.WHOLE),
    "count": payloads.WHOLE,
    "minutes": payloads.WHOLE,
    "schema_version": (1, 2, *payloads.WHOLE, *payloads.REAL, "1", "x" * 5_000),
    "error": (*payloads.HTML, *payloads.MARKDOWN, *payloads.LENGTHS),
}


def warm() -> None:
    """Does once, for honest questions of all kinds, what is done without an evaluator later.

    One that cannot be rendered is among them: Jinja2 then imports what it needs for tracebacks.
    """
    with no_evaluator():  # it imports SymPy
        pass
    for number in range(0, len(honest.questions()), 6):
        file = honest.plain_file(number)
        quiz = quizgen.loads(json.dumps(file), honest.bank())
        first, *rest = quiz.questions
        unreadable = structs.replace(first, stem=(Formula(r"\unknown"),))
        for one in (quiz, structs.replace(quiz, questions=(unreadable, *rest))):
            rendered(one)


def draw(chance: Random, *, most: int = MOST) -> bytes:
    """A quiz file with up to `most` mutations, nearly always with the digest that fits it."""
    file = honest.file(chance)
    change = _gently if chance.random() < 0.6 else _wildly
    for _ in range(min(chance.choices(range(1, MOST + 1), _WEIGHTS)[0], most)):
        change(file, chance)
    if "quiz" in file and chance.random() < 0.97:
        file["digest"] = honest.digest(written(file["quiz"])) or "0" * 64
    data = written(file).encode("utf-8", errors="surrogatepass")
    return damaged(data, chance) if chance.random() < 0.03 else data


def _gently(file: Any, chance: Random) -> None:
    """So that it can still be a question."""
    questions.change(chance.choice(file["quiz"]["questions"]), chance)


def _wildly(file: Any, chance: Random) -> None:
    """Anywhere and anyhow."""
    mutate(file["quiz"] if "quiz" in file and chance.random() < 0.9 else file, chance, FIELDS)


class Sheet(NamedTuple):
    """A rendered document; `folded` says that its answers stand behind folds."""

    text: str
    format: str
    language: str
    folded: bool


class Fed(NamedTuple):
    """A quiz that was accepted (None: it was not), all that was rendered of it, and all errors."""

    quiz: Quiz | None
    sheets: list[Sheet]
    screens: list[str]
    errors: list[QuizgenError]
    again: Quiz | None = None  # the quiz, written and read once more


def feed(data: bytes) -> Fed:
    """Reads a file, and renders what is accepted in all formats and languages.

    Where no family is installed no evaluator is needed, not even for what quizgen itself wrote.
    """
    with ExitStack() as stack:
        if not _may_be_drawn_again(data):
            stack.enter_context(no_evaluator())
        try:
            quiz = quizgen.loads(data, honest.bank())
        except QuizgenError as error:
            return Fed(None, [], [], [error])
        fed = rendered(quiz)
    return fed._replace(again=quizgen.loads(quizgen.dumps(quiz), honest.bank()))


def rendered(quiz: Quiz) -> Fed:
    """A quiz in every way in which it can be shown."""
    fed = Fed(quiz, [], [], [])
    for format, language, answers in SHEETS:
        try:
            documents = quizgen.render_quiz(quiz, format, language, answers)
            for document in documents:
                fed.sheets.append(Sheet(document.text, format, language, answers == "end"))
        except QuizgenError as error:
            fed.errors.append(error)
    unchecked_first = sorted(quiz.questions, key=lambda q: q.certificate.unchecked is None)
    for question, language in product(unchecked_first[:SCREENS], LANGUAGES):
        try:
            fed.screens.append(shown(question, language, WIDTH))
        except QuizgenError as error:
            fed.errors.append(error)
    return fed


def judge(fed: Fed) -> Outcome:
    """Everything that can be wrong with what came of a quiz file."""
    findings = [finding for error in fed.errors for finding in sentence(error)]
    names = ", ".join(sorted({type(error).__name__ for error in fed.errors}))
    if fed.quiz is None:
        return Outcome(names, tuple(findings))
    findings += file_name(name_of(fed.quiz))
    for sheet in fed.sheets:
        findings += sheets.judge(*sheet, fed.quiz)
    for screen in fed.screens:
        findings += screens.judge(screen, WIDTH)
    if fed.again != fed.quiz:
        findings.append(Finding("round trip", "another quiz when written and read again"))
    return Outcome(f"accepted, then {names}" if names else "accepted", tuple(findings))


def _may_be_drawn_again(data: bytes) -> bool:
    """Whether any question may be of an installed family."""
    try:
        asked = json.loads(data)["quiz"]["questions"]
        return any(honest.is_installed(one["family"], one["version"]) for one in asked)
    except (ValueError, KeyError, TypeError, RecursionError):
        return True


def shown(question: Question, language: Any, width: int) -> str:
    """A question with its answer as a terminal of that width shows it."""
    stream = io.StringIO()
    console = Console(file=stream, width=width, highlight=False)
    quizgen.show_question(question, language, console, answer=True)
    return stream.getvalue()


def file_name(name: str) -> Iterator[Finding]:
    """What is wrong with the name that the files of a quiz would have."""
    if not _FILE_NAME.fullmatch(name) or ".." in name or name.startswith((".", "-")):
        yield Finding("file name", "not one plain name", repr(name[:200]))
    if len(name.encode("utf-8", errors="replace")) > 200:
        yield Finding("file name", "too long", str(len(name)))
