"""The judges see what is wrong, and nothing else; the limits hold."""

import json
import os
import sys
from random import Random
from types import ModuleType

import pytest

import quizgen
from quizgen import QuizgenError
from quizgen.model.question import LANGUAGES

from . import blueprint, history, honest, mutate, quizfile, screens, sheets
from .outcome import NOTED, Finding, Outcome, sentence
from .report import Report

EVERY = 8  # one in so many of the honest questions


def test_honest_questions_are_shown_without_a_finding():
    for number in range(0, len(honest.questions()), EVERY):
        fed = quizfile.feed(json.dumps(honest.plain_file(number)).encode())
        assert quizfile.judge(fed) == Outcome("accepted"), number


def test_an_honest_exam_is_shown_without_a_finding():
    file = honest.exam_file(Random(3))
    assert quizfile.judge(quizfile.feed(json.dumps(file).encode())) == Outcome("accepted")


def test_nothing_is_called_proven_that_was_not_drawn_again():
    for number in range(0, len(honest.questions()), EVERY):
        file = honest.plain_file(number)
        file["quiz"]["questions"][0]["version"] = honest.OTHER_VERSION
        file["digest"] = honest.digest(json.dumps(file["quiz"]))
        assert quizfile.judge(quizfile.feed(json.dumps(file).encode())) == Outcome("accepted")


# ---- sheets


@pytest.fixture(scope="module")
def pages():
    """An honest page of either format, with its answers behind folds."""
    quiz = honest.quiz()
    return {f: quizgen.render_quiz(quiz, f, "en", "end")[0].text for f in ("html", "md")}


def judged(text: str, format: str) -> list[Finding]:
    return list(sheets.judge(text, format, "en", True, honest.quiz()))


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>", "<img src=x>", "<iframe></iframe>", "<form></form>",
        "<a href='javascript:x'>x</a>", "<p onclick='x'>x</p>", "<p style='color:red'>x</p>",
        "<math><mi href='x'>x</mi></math>", "<math><mrow style='background:url(x)'></mrow></math>",
        "<math><p></p></math>", "<svg><script></script></svg>", "<p>", "</p>", "</body>",
        "<!-- x -->",
        "<meta charset='utf-8'>", "<style></style>", "<main></main>", "<p id='x'>x</p>", "<?x?>",
        "<p class='X'>x</p>", "\x00", "\x1b", "\x9b", "\t", "<title></title><base href='x'>",
    ],
)  # fmt: skip
def test_the_judge_of_html_sees(hostile, pages):
    assert not judged(pages["html"], "html")
    found = judged(pages["html"].replace("<main>", f"<main>{hostile}", 1), "html")
    assert any(finding.judge == "html" for finding in found)


def test_the_judge_of_html_sees_another_style(pages):
    for old, new in (("</style>", "p { color: red }</style>"), ("data:font", "http:font")):
        found = judged(pages["html"].replace(old, new, 1), "html")
        assert Finding("html", "another style sheet") in found


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>", "a <b>b</b>", "<details>\n", "</details>", "<!-- x -->",
        "[x](javascript:x)", "![x](http://localhost)", "<http://localhost>", "\x1b[2J", "\r",
        "~~x~~",
        "`a\n\n<img src=x>\n\n`", "<details><summary>x</summary>\n\nx\n\n</details>",
    ],
)  # fmt: skip
def test_the_judge_of_markdown_sees(hostile, pages):
    assert not judged(pages["md"], "md")
    found = judged(f"{pages['md']}\n\n{hostile}\n", "md")
    assert any(finding.judge == "md" for finding in found)


@pytest.mark.parametrize("quiet", ["`<script>`", "```\n<script>\n```", "\\<b>", "&lt;b>", "1 < 2"])
def test_the_judge_of_markdown_lets_escaped_texts_pass(quiet, pages):
    assert not judged(f"{pages['md']}\n\n{quiet}\n", "md")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_judge_of_proof_words_counts_them(language):
    quiz = honest.quiz()
    text = quizgen.render_quiz(quiz, "md", language)[0].text
    assert not list(sheets.proof_words(text, quiz, language))
    found = list(sheets.proof_words(f"{text}\n\n{text}", quiz, language))
    assert [finding.judge for finding in found] == ["proof words"]


def test_the_judge_of_screens_sees_control_characters_and_wide_lines():
    assert not list(screens.judge("one\ntwo 問\n", 80))
    for char in "\x1b\x9b\0\r\t\x7f\ud800":
        (found,) = screens.judge(f"one{char}", 80)
        assert (found.judge, found.detail) == ("terminal", repr(char))
    assert [f.judge for f in screens.judge("問" * 41, 80)] == ["wide line"]
    assert [f.judge for f in screens.judge("a\u202eb", 80)] == ["text direction"]


# ---- errors and names


@pytest.mark.parametrize("text", ["", " ", "one\ntwo", "one\rtwo", "x" * 2_001])
def test_an_error_is_one_sentence(text):
    assert {finding.judge for finding in sentence(QuizgenError(text))} == {"sentence"}


def test_characters_that_cannot_be_printed_are_noted():
    assert not sentence(QuizgenError("file.json: 問題 is not “whole”; make it again"))
    (found,) = sentence(QuizgenError("no \x1b[2J"))
    assert found.judge in NOTED


@pytest.mark.parametrize("name", ["..-1", "a/b-1", "a\\b-1", "a\0-1", "", "-1", ".x", "a" * 250])
def test_a_file_name_is_one_plain_name(name):
    assert list(quizfile.file_name(name))
    assert not list(quizfile.file_name("batchnorm+softmax-7"))


# ---- histories


def test_the_judge_of_histories_sees_what_a_refused_file_changed():
    refused = history.feed(b"{}")
    assert history.judge(refused) == Outcome("TransferError")
    (found,) = history.judge(refused._replace(after="another")).findings
    assert found.what == "refused, but changed"


def test_the_judge_of_histories_sees_what_a_second_import_changes():
    merged = history.feed(history.exported().encode())
    assert history.judge(merged) == Outcome("merged")
    again = merged.again._replace(new=1)
    assert history.judge(merged._replace(again=again)).findings
    assert history.judge(merged._replace(once_more="another")).findings


# ---- inputs


@pytest.mark.parametrize("kind", [quizfile, blueprint, history], ids=lambda kind: kind.__name__)
def test_the_same_chance_draws_the_same_input(kind):
    for number in range(20):
        assert kind.draw(Random(number)) == kind.draw(Random(number))
    assert len({kind.draw(Random(number)) for number in range(20)}) > 15


def test_tokens_and_names_that_python_would_not_write_are_written():
    tree = {"a": "\ue0001e2000000000", "b": 1, "b\ue001": [float("nan"), "\ud800"]}
    assert mutate.written(tree) == r'{"a":1e2000000000,"b":1,"b":[NaN,"\ud800"]}'


# ---- processes with limits


linux = pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux only")


def trial(feed, judge=lambda fed: Outcome("fed"), seconds=20.0):
    """A trial whose inputs are their numbers."""
    from . import runner

    class OfThisTest(runner.Trial):
        module = ModuleType("of_this_test")

        def input(self, number):
            return number

    vars(OfThisTest.module).update(warm=lambda: None, feed=feed, judge=judge)
    return OfThisTest("this test", 0, runner.Limits(seconds, 300))


def one_of_ten(spoil):
    def feed(number):
        return spoil() if number == 3 else number

    return feed


def endless():
    while True:
        pass


SPOILT = {
    "exception": lambda: {}["x"],
    "time": endless,
    "memory": lambda: bytearray(2_000_000_000),
    "crash": os.abort,
}


@linux
@pytest.mark.parametrize("judge", SPOILT)
def test_a_fault_is_seen_and_the_inputs_after_it_are_tried(judge):
    tried = trial(one_of_ten(SPOILT[judge]), seconds=0.3)
    results = tried._chunk(range(10))
    assert [result.number for result in results] == list(range(10))
    assert [result.outcome.word == "fault" for result in results] == [n == 3 for n in range(10)]
    assert [finding.judge for finding in results[3].outcome.findings] == [judge]
    report = Report()
    for result in results:
        report.add(result)
    assert report.faults == 1
    assert "cases 3" in str(report)


@linux
def test_what_cannot_be_interrupted_is_ended(monkeypatch):
    tried = trial(lambda number: sum(range(10**12)), seconds=0.1)
    monkeypatch.setattr(f"{__package__}.runner.SURE", 0)
    (result,) = tried._chunk([0])
    assert result.outcome.findings == (Finding("time", "the process ended by SIGXCPU"),)


@linux
def test_what_an_input_leaves_behind_is_no_fault_of_the_next():
    kept = []

    def feed(number):
        kept.append(bytearray(40_000_000))

    results = trial(feed)._chunk(range(12))
    findings = [finding for result in results for finding in result.outcome.findings]
    assert {finding.judge for finding in findings} == {"only once"}
    assert {finding.judge for finding in findings} <= NOTED
