"""`quizgen exam` as a learner meets it: in a terminal of every kind, and through a pipe."""

import re
import shutil
import signal
import subprocess
import sys
import time
from datetime import datetime

import pytest

from quizgen.exam.blueprint import default_blueprint
from quizgen.exam.conversation import HELP, SAVE_INTERVAL, clock
from quizgen.exam.paper import draw_paper
from quizgen.exam.sitting import Sitting
from quizgen.exam.words import words
from quizgen.history.history import History
from quizgen.model.labels import label
from quizgen.model.question import OPTION_LETTERS, Plot

from .learner import QUIZGEN, TIMEOUT, Learner, environment, full_width, letter, rows

PARTS = 6
MINUTES = 60  # more than any machine takes for a test
SECONDS = 60 * MINUTES
TIME = r"(\d):(\d\d):(\d\d)"


@pytest.fixture(scope="module")
def paper(bank):
    """A paper whose second question has two parts, and the others one; none fills a screen."""
    papers = (
        draw_paper(bank, default_blueprint(), PARTS, seed, minutes=MINUTES) for seed in range(1000)
    )
    return next(
        p
        for p in papers
        if [len(q.parts) for q in p.questions] == [1, 2, 1, 1, 1]
        and not any(isinstance(block, Plot) for q in p.questions for block in q.exhibits)
    )


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def plant(paper, data):
    """Leaves an exam open, with so many seconds left, and the first part answered on request."""

    def leave_open(left=SECONDS, answered=None):
        history = History(data)
        sitting = Sitting.begin(history, paper, datetime.now().astimezone())
        sitting.spend(SECONDS - left)
        sitting.choose(0, paper.questions[0].parts[0], answered)
        history.database.close()

    return leave_open


def command(data, *options, job="start", language="en"):
    return [*QUIZGEN, "exam", job, "--lang", language, "--data", str(data), *options]


def exam(
    data, *options, job="start", language="en", columns=80, rows=60, encoding="utf-8", **variables
):
    return Learner(
        command(data, *options, job=job, language=language),
        environment(data.parent, **variables),
        columns=columns,
        rows=rows,
        encoding=encoding,
    )


def new(paper):
    """The options that make `paper`."""
    recipe = paper.recipe
    return ("-n", str(recipe.count), "--seed", str(recipe.seed), "--minutes", str(MINUTES))


def begin(learner):
    """Goes on from the first screen to a question."""
    learner.asked()
    return press(learner, "\r")


def press(learner, keys):
    """Types, and waits for the next prompt; what is on the screen then."""
    learner.press(keys)
    learner.wait(lambda: learner.line().endswith(">"), "prompt")
    return learner.visible()


def enter(learner, line):
    return press(learner, f"{line}\r")


def choices(data):
    found = rows(data, "SELECT question, part, choice FROM exam_choices ORDER BY question, part")
    return {(question, part): OPTION_LETTERS[choice] for question, part, choice in found}


def used(data):
    ((seconds,),) = rows(data, "SELECT used FROM exams")
    return seconds


def marked(data):
    return [place for (place,) in rows(data, "SELECT question FROM exam_questions WHERE marked")]


def left(learner):
    """The seconds that the clock shows; None while there is none."""
    found = re.findall(TIME, learner.visible())
    if not found:
        return None
    hours, minutes, seconds = map(int, found[-1])
    return 3600 * hours + 60 * minutes + seconds


def heading(say, paper, number):
    """What stands above a question, without its section."""
    return say["position"].format(number=number, count=len(paper.questions), section="").rstrip()


def status(say, learner, answered, marks=0):
    """The line above the prompt, from the clock on."""
    time = clock(left(learner))
    text = say["status"].format(number=0, left=time, answered=answered, parts=PARTS, marks=marks)
    return text[text.index(time) :]


def unfolded(text):
    """What a paragraph says, however its lines are broken."""
    return re.sub(r"\s+", "", text).replace("`", "")


# ---- an exam


@pytest.mark.slow_after(1)
@pytest.mark.parametrize("language", ["ja", "en"])
def test_a_whole_exam(language, data, paper):
    say = words(language)
    one, two, *_ = paper.questions
    key = [letter(q.parts[0]) for q in paper.questions]
    wrong = [letter(q.parts[0], right=False) for q in paper.questions]
    with exam(data, *new(paper), language=language) as learner:
        learner.asked()
        start = say["start"].format(
            title=paper.exam.title.in_language(language),
            questions=5,
            parts=PARTS,
            minutes=MINUTES,
            code=paper.code,
        )
        for text in (start, paper.exam.note.in_language(language), say["rules"]):
            assert unfolded(text) in unfolded(learner.visible())
        assert rows(data, "SELECT * FROM exams") == []

        seen = press(learner, "\r")
        assert heading(say, paper, 1) in seen
        assert paper.exam.sections[0].title.in_language(language) in seen
        assert one.title.in_language(language) in seen
        assert status(say, learner, 0) in seen
        assert one.id not in seen

        assert heading(say, paper, 2) in enter(learner, full_width(wrong[0].lower()))
        assert heading(say, paper, 3) in enter(
            learner, " ".join(letter(p).lower() for p in two.parts)
        )
        assert status(say, learner, 3) in learner.visible()
        assert heading(say, paper, 2) in press(learner, "p")
        other = letter(two.parts[1], right=False)
        assert heading(say, paper, 3) in enter(learner, f"2 {other}")
        assert choices(data)[1, two.parts[1].label] == other
        assert heading(say, paper, 2) in press(learner, "\x1b[D")
        seen = enter(learner, "2 -")
        second = label(two.parts[1].label, language)
        assert status(say, learner, 2) in seen
        assert say["your_answer"].format(label=second, letter=say["none"]) in seen
        assert f"({second}) A" in learner.line()
        assert choices(data) == {(0, one.parts[0].label): wrong[0], (1, "あ"): letter(two.parts[0])}

        assert heading(say, paper, 3) in press(learner, "\x1b[C")
        assert heading(say, paper, 4) in press(learner, "ｎ")
        assert heading(say, paper, 5) in press(learner, "\r")
        assert heading(say, paper, 5) in press(learner, "n")  # there is no further one
        assert heading(say, paper, 1) in enter(learner, "１")
        assert heading(say, paper, 1) in press(learner, "p")
        assert say["no_question"].format(number=9, count=5) in enter(learner, "9")
        seen = press(learner, "m")
        assert say["marked"] in seen
        assert status(say, learner, 2, marks=1) in seen
        assert marked(data) == [0]
        assert say["marked"] not in press(learner, "m")
        press(learner, "m")
        seen = press(learner, "l")
        assert unfolded(say["list"]) in unfolded(seen)
        assert f"  1 {wrong[0]}   *" in seen
        assert f"  2 {letter(two.parts[0])}-" in seen
        seen = press(learner, "?")
        for name in ("help", *(f"key_{name}" for name in ("enter", *HELP))):
            assert unfolded(say[name]) in unfolded(seen)
        assert len(re.findall(TIME, seen)) == 1  # no clock that stands still
        seen = enter(learner, "e")
        assert unfolded(say["unreadable"].format(typed="e", last="D")) in unfolded(seen)
        assert len(choices(data)) == 2

        seen = press(learner, "s")
        assert unfolded(say["submit"].format(missing=4, marks=1)) in unfolded(seen)
        press(learner, "\r")
        assert rows(data, "SELECT closed, score FROM exams") == [(None, None)]
        enter(learner, "3")
        for answer in key[2:]:
            seen = enter(learner, answer)
        assert heading(say, paper, 5) in seen  # the last question stays
        press(learner, "s")
        seen = press(learner, "y")

        assert rows(data, "SELECT parts, score FROM exams WHERE closed") == [(PARTS, 4)]
        assert say["score"] in seen
        told = say["total"].format(right=4, parts=PARTS, percent=67, used=clock(used(data)))
        assert unfolded(told) in unfolded(seen)
        for section in paper.exam.sections:
            assert unfolded(section.title.in_language(language))[:8] in unfolded(seen)
        assert say["review_first"] in seen
        seen = press(learner, "\r")
        assert say["wrong_question"].format(number=1, count=2, question=1) in seen
        assert one.id in seen
        assert say["chosen"].format(letter=wrong[0]) in seen
        option = one.parts[0].options[OPTION_LETTERS.index(wrong[0])]
        for mistake in option.causes[0]:
            said = re.split(r"[$`]", mistake.reason.in_language(language))[0]
            assert unfolded(said) in unfolded(learner.text())
        before = len(learner.output)
        press(learner, "s")
        assert len(learner.output) > before + 100  # the worked solution
        seen = press(learner, "\r")
        assert say["wrong_question"].format(number=2, count=2, question=2) in seen
        assert say["unanswered"] in seen
        learner.type("q")
        assert learner.end() == 0
        assert unfolded(say["review_again"]) in unfolded(learner.visible())
        assert learner.widest() <= 80
    outcomes = rows(data, "SELECT why, outcome, rating FROM attempts ORDER BY rowid")
    assert outcomes == [
        ("exam", "wrong", 1),
        ("exam", "partly right", 1),
        *[("exam", "right", 3)] * 3,
    ]
    typed = rows(data, "SELECT typed FROM responses ORDER BY rowid")
    assert [answer for (answer,) in typed] == [wrong[0], letter(two.parts[0]), *key[2:]]

    with exam(data, job="review", language=language) as learner:
        learner.asked()
        assert unfolded(told) in unfolded(learner.visible())
        assert one.id in press(learner, "\r")
        learner.type("\x03")
        assert learner.end() == 0


def test_nothing_to_review(data):
    with exam(data, job="review") as learner:
        assert learner.end() == 0
        assert unfolded(words("en")["nothing_to_review"]) in unfolded(learner.text())


def test_an_open_exam_is_given_up_for_another_one_only_on_purpose(data, paper, plant):
    say = words("en")
    plant()
    with exam(data, "-n", "4", "--seed", "1") as learner:
        learner.asked()
        assert paper.code in learner.visible()
        assert unfolded(say["really"]) in unfolded(press(learner, "n"))
        assert heading(say, paper, 1) in press(learner, "\r")
        learner.type("q")
        assert learner.end() == 0
    assert rows(data, "SELECT code, closed FROM exams") == [(paper.code, None)]
    with exam(data, "-n", "4", "--seed", "1") as learner:
        learner.asked()
        press(learner, "n")
        seen = press(learner, "y")
        assert unfolded(say["given_up"]) in unfolded(seen)
        assert "exam-n4-s1-" in seen
        press(learner, "\r")
        learner.type("q")
        assert learner.end() == 0
    found = rows(data, "SELECT closed IS NULL, score, minutes FROM exams ORDER BY rowid")
    assert found == [(0, None, MINUTES), (1, None, 120)]


def test_one_exam_in_one_terminal(data, paper):
    with exam(data, *new(paper)) as learner:
        begin(learner)
        with exam(data) as other:
            other.wait_for("open in another terminal")
            assert other.end() == 2
        enter(learner, "a")
        learner.type("q")
        assert learner.end() == 0
    assert len(choices(data)) == 1


# ---- the clock


def test_the_clock_runs_down_while_nothing_is_typed(data, plant):
    plant()
    with exam(data) as learner:
        begin(learner)
        prompts, shown = learner.prompts(), left(learner)
        learner.type("b")
        learner.wait(lambda: left(learner) < shown, "clock that is later")
        assert learner.line().endswith("> b")
        assert learner.prompts() == prompts


LATE = """
import os, time
now = time.monotonic
time.monotonic = lambda: now() + 7200 * os.path.exists({late!r})
from quizgen.cli import main
main()
"""


@pytest.mark.slow_after(1)
@pytest.mark.parametrize("typed", ["", "b"])
def test_the_end_of_the_time_submits_by_itself(typed, data, paper, plant):
    """Two hours pass in the moment in which a file is made."""
    say = words("en")
    plant(answered=paper.questions[0].parts[0].key)
    late = data.parent / "late"
    _, _, _, *options = command(data)
    program = (sys.executable, "-c", LATE.format(late=str(late)), *options)
    with Learner(program, environment(data.parent), rows=60) as learner:
        begin(learner)
        learner.type(typed)
        learner.wait_for(rf"> {typed}$" if typed else ">$")
        late.touch()
        learner.wait(lambda: say["review_first"] in learner.visible(), "score")
        assert unfolded(say["time_over"]) in unfolded(learner.text())
        assert say["score"] in learner.text()
        learner.type("q")
        assert learner.end() == 0
    assert rows(data, "SELECT used, parts, score FROM exams WHERE closed") == [(SECONDS, PARTS, 1)]
    assert len(choices(data)) == 1


ENDS = {
    "q": 0,
    "\x03": 0,
    "\x04": 0,
    signal.SIGTERM: 143,
    signal.SIGHUP: 129,
    signal.SIGKILL: -9,
    "hang up": None,
}


@pytest.mark.slow_after(2)
@pytest.mark.parametrize("end", ENDS)
def test_an_exam_goes_on_however_it_ended(end, data, paper, plant):
    say = words("en")
    plant()
    first = paper.questions[0].parts[0]
    with exam(data) as learner:
        learner.asked()
        earliest = time.monotonic()
        press(learner, "\r")
        running = time.monotonic()
        press(learner, "m")
        enter(learner, letter(first))
        sent = time.monotonic()
        if end == "hang up":
            learner.hang_up()
        elif isinstance(end, str):
            learner.type(end)
            assert learner.end() == ENDS[end]
            before, _, after = unfolded(say["paused"]).partition("{left}")
            assert re.search(f"{before}{TIME}{after}", unfolded(learner.text()))
        elif end is signal.SIGKILL:
            learner.child.kill(end)
            learner.child.wait()
        else:
            learner.child.kill(end)
            assert learner.end() == ENDS[end]
        open_for = time.monotonic() - earliest
    kept = used(data)
    assert kept <= open_for
    assert kept >= (sent - running - SAVE_INTERVAL if end is signal.SIGKILL else sent - running)
    assert choices(data) == {(0, first.label): letter(first)}
    assert marked(data) == [0]
    with exam(data, language="ja") as learner:
        learner.asked()
        assert clock(SECONDS - kept) in learner.visible()
        seen = press(learner, "\r")
        assert heading(words("ja"), paper, 2) in seen
        assert status(words("ja"), learner, 1, marks=1) in seen
        assert SECONDS - kept - left(learner) < 2 + time.monotonic() - earliest - open_for
        assert used(data) == kept
        learner.type("q")
        assert learner.end() == 0


def test_a_kill_costs_the_clock_no_more_than_one_beat(data, plant):
    plant()
    with exam(data) as learner:
        begin(learner)
        learner.wait(lambda: left(learner) <= SECONDS - SAVE_INTERVAL - 1, "clock that has run")
        learner.child.kill(signal.SIGKILL)
        learner.child.wait()
    assert used(data) >= SAVE_INTERVAL  # though nothing was typed


def test_a_stop_is_not_counted_as_time(data, plant):
    shell = shutil.which("bash") or pytest.skip("there is no shell with job control")
    plant()
    with Learner([shell, "--norc", "-i"], environment(data.parent, PS1="ready: "), rows=50) as it:
        it.wait_for("ready:")
        line = " ".join(f"'{word}'" for word in command(data))
        it.type(f"{line}\r")
        it.wait_for(r"^> *$|\n> *$")
        start = time.monotonic()
        it.type("\r")
        it.wait_for(r"\) A\S+ >$")
        it.type("b")
        it.wait_for("> b$")
        it.type("\x1a")
        it.wait_for("Stopped")
        stopped = time.monotonic()
        it.type("echo $((40 + 2))\r")  # the shell edits its lines as before
        it.wait_for(r"\b42\b")
        time.sleep(2)
        away = time.monotonic() - stopped
        it.type("fg\r")
        it.wait_for("(?s)fg.*> b$")
        it.type("\r")
        it.wait_for(r"1/\d answered")
        took = time.monotonic() - start
        it.type("q")
        it.wait_for(r"(?s)resumes.*ready:$")
        rest = time.monotonic() - start - took
    assert 0 < used(data) < took - away + rest
    assert len(choices(data)) == 1


# ---- the window


@pytest.mark.slow_after(1)
@pytest.mark.parametrize(("before", "after"), [(80, 60), (60, 100)])
def test_a_question_is_shown_anew_in_a_window_of_another_width(before, after, data, paper, plant):
    def frozen(learner):
        return re.sub(TIME, "", learner.visible())

    plant()
    with exam(data, language="ja", columns=after) as learner:
        begin(learner)
        fresh = frozen(learner)
        learner.type("q")
        assert learner.end() == 0
    with exam(data, language="ja", columns=before) as learner:
        begin(learner)
        learner.type("ｂ")
        learner.wait_for("> ｂ$")
        start = len(learner.output)
        learner.resize(after, 60)
        learner.wait(lambda: frozen(learner) == f"{fresh} ｂ", "question as if shown so wide")
        assert learner.widest(start) <= after
        press(learner, "\r")
    assert choices(data) == {(0, paper.questions[0].parts[0].label): "B"}


@pytest.mark.slow_after(1)
@pytest.mark.parametrize(("language", "columns"), [("ja", 60), ("en", 60), ("ja", 200)])
def test_nothing_is_wider_than_the_window(language, columns, data, paper):
    with exam(data, *new(paper), language=language, columns=columns, rows=24) as learner:
        begin(learner)
        for key in ("?", "l", "m", "s", "\r", "zz\r", "99\r"):
            press(learner, key)
        assert status(words(language), learner, 0, marks=1) in learner.visible()  # in one line
        for question in paper.questions:
            enter(learner, " ".join(letter(part, right=False) for part in question.parts))
        press(learner, "s")
        press(learner, "y")
        for _ in paper.questions:
            press(learner, "\r")
            press(learner, "s")
        learner.type("\r")
        assert learner.end() == 0
        assert columns / 3 < learner.widest() <= columns
    assert rows(data, "SELECT score FROM exams") == [(0,)]
    with exam(data, job="review", language=language, columns=columns) as learner:
        learner.asked()
        learner.type("q")
        assert learner.end() == 0
        assert learner.widest() <= columns


# ---- terminals of other kinds


@pytest.mark.parametrize(("encoding", "language"), [("ascii", "en"), ("euc_jp", "ja")])
def test_a_terminal_without_utf8(encoding, language, data, paper):
    say = words(language)
    with exam(
        data, *new(paper), language=language, encoding=encoding, PYTHONIOENCODING=encoding
    ) as learner:
        begin(learner)
        seen = press(learner, "l")
        if language == "ja":
            assert status(say, learner, 0) in seen
        assert left(learner) is not None
        enter(learner, letter(paper.questions[0].parts[0], right=False))
        press(learner, "s")
        press(learner, "y")
        press(learner, "\r")
        press(learner, "s")
        learner.type("q")
        assert learner.end() == 0
        replaced = re.findall(r"[^\w\s`)\]|]\?|\?\?|\?\w", learner.text())
        assert replaced == []
    assert len(choices(data)) == 1


def test_a_terminal_without_colour(data, plant):
    def colours(**variables):
        with exam(data, **variables) as learner:
            begin(learner)
            press(learner, "n")
            learner.type("q")
            learner.end()
            return re.findall(r"\x1b\[[0-9;]*\b[349][0-7]\b", learner.output)

    plant()
    assert colours()
    assert not colours(NO_COLOR="1")


def test_a_terminal_that_cannot_edit_lines(data, paper):
    with exam(data, *new(paper), TERM="dumb") as learner:
        learner.wait_for(">$")
        learner.type("\r")
        learner.wait_for(r"\) A\S+ >$")
        assert 0 < left(learner) < SECONDS
        learner.type("b\r")
        learner.wait_for(r"1/6 answered(.|\n)*>$")
        learner.type("s\r")
        learner.wait_for("Submit(.|\n)*>$")
        learner.type("y\r")
        assert learner.end() == 0
        assert words("en")["score"] in learner.text()
        assert unfolded(words("en")["review_again"]) in unfolded(learner.text())
        assert "\x1b" not in learner.output
    assert rows(data, "SELECT parts FROM exams WHERE closed") == [(PARTS,)]


# ---- without a terminal


def piped(data, lines, *options, job="start", language="en"):
    return subprocess.run(
        command(data, *options, job=job, language=language),
        input=lines.encode(),
        capture_output=True,
        env=environment(data.parent),
        timeout=TIMEOUT,
    )


@pytest.mark.slow_after(1)
@pytest.mark.parametrize("language", ["ja", "en"])
def test_answers_from_a_pipe(language, data, paper):
    say = words(language)
    one, *_, last = paper.questions
    lines = ["", "ｂ", "?", "l", "ｍ", "5", letter(last.parts[0]), "zz", "s", "", "s", "ｙ"]
    result = piped(data, "\n".join(lines), *new(paper), language=language)
    assert (result.returncode, result.stderr) == (0, b"")
    text = result.stdout.decode()
    assert "\x1b" not in text
    assert say["score"] in text
    assert say["unanswered"] in text
    assert paper.questions[1].id in text
    assert choices(data) == {(0, one.parts[0].label): "B", (4, "あ"): letter(last.parts[0])}
    assert marked(data) == [1]
    again = piped(data, "", job="review", language=language).stdout.decode()
    assert again.strip() in text
    assert say["score"] in again


def test_an_exam_goes_on_after_the_end_of_the_input(data, paper):
    assert piped(data, "\na\n", *new(paper)).returncode == 0
    text = piped(data, "\n").stdout.decode()
    assert f"1 of {PARTS} answered" in text
    assert heading(words("en"), paper, 2) in text
