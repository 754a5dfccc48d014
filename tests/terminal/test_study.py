"""`quizgen study` as a learner meets it: in a terminal of every kind, and through a pipe."""

import re
import shutil
import signal
import subprocess
import sys
import time
from datetime import datetime, timedelta

import pytest

from quizgen.grading.arithmetic import CONSTANTS, FUNCTIONS
from quizgen.history.history import History
from quizgen.model.labels import label
from quizgen.study.words import words

from .learner import QUIZGEN, TIMEOUT, Learner, environment, full_width, letter, rows

TWO_NUMBERS = ("backprop/two_layer_forward", 0)
ONE_NUMBER = ("batchnorm/backward_dx", 1)
TWO_LINES_OF_CODE = ("optimizers/adam", 0)
GRAPH = ("batchnorm/graph", 0)
SENTENCES = ("entropy/kl_properties", 0)
MATRIX = ("backprop/hidden_delta", 1)


@pytest.fixture
def data(tmp_path):
    return tmp_path / "data"


@pytest.fixture
def plant(bank, data):
    """Leaves questions open, so that the next session asks just these; the first one first."""

    def leave_open(*names):
        questions = [bank.family(family).question(seed) for family, seed in names]
        history = History(data)
        now = datetime.now().astimezone() - timedelta(minutes=1)
        for age, question in enumerate(questions):
            history.begin(question, "new", 1, now - timedelta(seconds=age))
        history.database.close()
        return questions

    return leave_open


def command(data, *options, language="en"):
    return [*QUIZGEN, "study", "--lang", language, "--data", str(data), *options]


def study(data, *options, language="en", columns=80, rows=60, encoding="utf-8", **variables):
    return Learner(
        command(data, *options, language=language),
        environment(data.parent, **variables),
        columns=columns,
        rows=rows,
        encoding=encoding,
    )


def responses(data):
    return rows(data, "SELECT part, typed, verdict, misconception FROM responses ORDER BY at, part")


def wrong_number(part):
    """What a wrong option says that a single misconception explains, and its name."""
    option = next(o for o in part.options if [len(cause) for cause in o.causes] == [1])
    return option.content.tex, option.causes[0][0].name


# ---- a session


@pytest.mark.slow_after(1)
@pytest.mark.parametrize("language", ["ja", "en"])
def test_a_session_with_everything(language, data, plant):
    say = words(language)
    (question,) = plant(TWO_NUMBERS)
    first, second = question.parts
    with study(data, language=language, rows=24) as learner:
        learner.asked()
        assert question.id in learner.text()
        assert say["resumed"] in learner.text()
        assert question.parts[0].ask.in_language(language)[:8] in learner.text()

        assert say["unreadable"].format(why="") in learner.enter("yy")
        assert responses(data) == []
        assert say["hint"].format(number=1, count=4)[:6] in learner.press("h")
        assert rows(data, "SELECT hints FROM attempts") == [(1,)]
        assert question.id in learner.press("f")
        assert rows(data, "SELECT question FROM flags") == [(question.id,)]
        assert question.id in learner.press("f")
        assert rows(data, "SELECT question FROM flags") == []
        assert say["key_k"] in learner.press("?")
        assert say["paused"] in learner.press("z")
        learner.press("\r")
        assert question.title.in_language(language) in learner.press("r")

        number, misconception = wrong_number(first)
        seen = learner.enter(full_width(number))
        assert say["wrong"] in seen
        assert misconception in seen
        assert say["right"] in learner.enter(letter(second))
        assert responses(data) == [
            (first.label, full_width(number), "wrong", misconception),
            (second.label, letter(second), "right", ""),
        ]
        assert rows(data, "SELECT outcome, rating, hints FROM attempts") == [("partly right", 1, 1)]

        assert say["result"] in learner.text()
        assert say["step"].split()[0] in learner.press("s")
        while say["no_more_steps"] not in (step := learner.press("s")):
            assert "■" in step
        reasons = learner.press("w")
        told = re.findall(r"^ +([A-D])\. ", reasons, re.MULTILINE)
        assert told == [name for p in question.parts for name in "ABCD" if name != letter(p)]
        assert say["rating_3"] in learner.press("3")
        assert rows(data, "SELECT rating FROM attempts") == [(3,)]
        assert len(rows(data, "SELECT * FROM cards")) == 1
        assert question.id in learner.press("u")
        assert rows(data, "SELECT rating FROM attempts") == [(None,)]
        assert rows(data, "SELECT * FROM cards") == []
        assert say["nothing_to_undo"] in learner.press("u")

        assert say["like"] in learner.press("m")
        assert say["given_up"] in learner.enter("x")
        learner.enter("x")
        ((family, seed, why, outcome),) = rows(
            data, "SELECT family, seed, why, outcome FROM attempts WHERE why = 'like'"
        )
        assert (family, why, outcome) == (question.family, "like", "wrong")
        assert seed != question.seed
        learner.press("\r")
        assert say["skipped"] in learner.press("k")
        assert rows(data, "SELECT count(*) FROM attempts WHERE outcome = 'skipped'") == [(1,)]
        learner.type("q")
        assert learner.end() == 0
        assert say["nothing_lost"] in learner.text()
        assert learner.widest() <= 80
    assert rows(data, "SELECT count(*) FROM attempts WHERE closed IS NULL") == [(1,)]


def test_answers_in_every_spelling(data, plant):
    (question,) = plant(ONE_NUMBER)
    (part,) = question.parts
    key, number = letter(part), part.numeric.numbers[0]
    spellings = [key, key.lower(), f"({key})", full_width(key), full_width(key.lower()), number]
    longer = f"{number}０" if "." in number else f"{number}.０"
    spellings += [full_width(number), f" {longer}", number.replace("-", "−")]
    plant(*[ONE_NUMBER] * (len(spellings) - 1))
    with study(data) as learner:
        learner.asked()
        for spelling in spellings:
            assert words("en")["right"] in learner.enter(spelling), spelling
            learner.press("\r")
        learner.type("q")
        assert learner.end() == 0
    assert {verdict for _, _, verdict, _ in responses(data)} == {"right"}
    assert sorted(typed for _, typed, _, _ in responses(data)) == sorted(
        spelling.strip() for spelling in spellings
    )


def test_keys_act_at_once_and_letters_wait_for_enter(data, plant):
    plant(TWO_NUMBERS)
    with study(data) as learner:
        learner.asked()
        assert words("en")["hint"].split()[0] in learner.press("Ｈ")
        assert words("en")["key_h"] in learner.press("？")
        learner.type("a")
        learner.wait_for("> a$")
        learner.type("h")  # no longer a key
        learner.wait_for("> ah$")
        assert responses(data) == []
        learner.press("\x7f\r")
        assert [typed for _, typed, _, _ in responses(data)] == ["a"]
        assert rows(data, "SELECT hints FROM attempts") == [(1,)]


def test_a_session_goes_on_where_it_stopped(data, plant):
    (question,) = plant(TWO_LINES_OF_CODE)
    first, second = question.parts
    with study(data) as learner:
        learner.asked()
        learner.enter(letter(first, right=False))
        learner.type("q")
        assert learner.end() == 0
    with study(data, language="ja") as learner:
        learner.asked()
        assert question.id in learner.text()
        assert f"({second.label}) A" in learner.line()
        told = words("ja")["answered"].format(
            label=first.label,
            typed=letter(first, right=False),
            verdict=words("ja")["verdict_wrong"],
        )
        assert told in learner.text()
        assert words("en")["right"][:1] not in learner.enter(letter(second)).split("\n")[0]
        learner.type("q")
        assert learner.end() == 0
    assert [part for part, *_ in responses(data)] == [first.label, second.label]


def test_sessions_at_the_same_time_ask_different_questions(data, plant):
    (question,) = plant(TWO_NUMBERS)
    first, second = question.parts
    with study(data) as one, study(data) as other:
        one.asked()
        other.asked()
        assert sorted([question.id in one.text(), question.id in other.text()]) == [False, True]
        one, other = (one, other) if question.id in one.text() else (other, one)
        one.enter(letter(first))
        other.enter("x")
        one.enter(letter(second))
        assert rows(data, "SELECT outcome FROM attempts WHERE slot = 1") == [("right",)]
        for learner in (one, other):
            learner.type("q")
            assert learner.end() == 0
    assert len(responses(data)) == 3


def test_after_as_many_as_wanted_it_asks_whether_to_go_on(data, plant):
    plant(ONE_NUMBER, TWO_NUMBERS)
    with study(data, "-n", "1") as learner:
        learner.asked()
        learner.enter("x")
        assert words("en")["go_on"] in learner.press("\r")
        assert "2 of 2" in learner.press("\r")
        learner.type("q")
        assert learner.end() == 0


def test_others_like_the_last_one_do_not_keep_it_from_asking(data, plant):
    plant(ONE_NUMBER)
    go_on = words("en")["go_on"]
    with study(data, "-n", "1") as learner:
        learner.asked()
        learner.enter("x")
        assert "2 of 2" in learner.press("m")
        learner.enter("x\r" if "(b)" in learner.line() else "x")
        assert go_on in learner.press("\r")
        assert "3 of 3" in learner.press("\r")


# ---- the window


@pytest.mark.slow_after(1)
@pytest.mark.parametrize("columns", [60, 200])
@pytest.mark.parametrize("language", ["ja", "en"])
def test_nothing_is_wider_than_the_window(language, columns, data, plant):
    names = (TWO_NUMBERS, TWO_LINES_OF_CODE, GRAPH, SENTENCES, MATRIX)
    questions = plant(*names)
    with study(data, language=language, columns=columns, rows=24) as learner:
        learner.asked()
        for key in ["?", "h", "f", *["x\r"] * len(questions[0].parts), "s", "w", "?"]:
            learner.press(key)
        for question in questions[1:]:
            learner.press("\r")
            for part in question.parts:
                learner.enter(letter(part, right=False))
            learner.press("s")
            learner.press("w")
        learner.type("q")
        assert learner.end() == 0
        assert learner.widest() <= columns
        assert learner.widest() > columns / 3


@pytest.mark.slow_after(1)
@pytest.mark.parametrize(("before", "after"), [(80, 60), (60, 100)])
def test_a_question_is_shown_anew_in_a_window_of_another_width(before, after, data, plant):
    plant(TWO_NUMBERS)
    with study(data, language="ja", columns=after) as learner:
        learner.asked()
        fresh = learner.visible()
    with study(data, language="ja", columns=before) as learner:
        learner.asked()
        learner.type("１2")
        learner.wait_for("> １2$")
        start = len(learner.output)
        learner.resize(after, 60)
        learner.wait(lambda: learner.visible() == f"{fresh} １2", "question as if asked so wide")
        assert learner.widest(start) <= after
        assert words("ja")["wrong"] in learner.press("\r")
    assert [typed for _, typed, _, _ in responses(data)] == ["１2"]


def test_what_was_said_about_a_question_is_shown_anew_too(data, plant):
    (question,) = plant(TWO_NUMBERS)
    say = words("en")
    with study(data, columns=100) as learner:
        learner.asked()
        learner.press("h")
        learner.enter(letter(question.parts[0], right=False))
        learner.resize(70, 60)
        learner.wait(lambda: question.id in learner.visible(), "the question")
        seen = learner.visible()
        assert say["hint"].format(number=1, count=3)[:6] in seen
        assert say["wrong"] in seen
        assert seen.index(say["wrong"]) < seen.index(f"({label(question.parts[1].label, 'en')})")


def test_only_keys_can_be_typed_after_a_question(data, plant):
    plant(ONE_NUMBER)
    with study(data) as learner:
        learner.asked()
        learner.enter("x")
        learner.type("Axy")
        assert words("en")["rating_4"] in learner.press("4")
        assert rows(data, "SELECT rating FROM attempts") == [(4,)]
        assert "2 of 10" in learner.press("\r")


def test_every_function_and_constant_can_be_typed(data, plant):
    plant(TWO_NUMBERS)
    typed = [f"{name}(4)" for name in FUNCTIONS] + [f"{name}*1000" for name in CONSTANTS]
    with study(data) as learner:
        learner.asked()
        learner.enter(" + ".join(typed))
        for text in typed:
            learner.enter(f"{text}, 1")  # two values: not graded, and told
            assert responses(data)[1:] == []
    assert [text for _, text, _, _ in responses(data)] == [" + ".join(typed)]


# ---- the end, however it comes


@pytest.mark.parametrize(
    ("end", "code"),
    [
        ("q", 0),
        ("\x03", 0),
        ("\x04", 0),
        (signal.SIGINT, 0),
        (signal.SIGTERM, 143),
        (signal.SIGHUP, 129),
    ],
)
@pytest.mark.parametrize("typed", ["", "12"])
@pytest.mark.slow_after(3)
def test_every_end_keeps_what_was_answered(end, code, typed, data, plant):
    if typed and end in ("q", "\x04"):
        pytest.skip("only on an empty line")
    (question,) = plant(TWO_NUMBERS)
    with study(data) as learner:
        learner.asked()
        learner.enter(letter(question.parts[0]))
        learner.type(typed)
        learner.wait_for(f"> {typed}$" if typed else ">$")
        if isinstance(end, str):
            learner.type(end)
        else:
            learner.child.kill(end)
        assert learner.end() == code
    assert responses(data) == [(question.parts[0].label, letter(question.parts[0]), "right", "")]
    assert (data / "history.backup.sqlite3").exists()


WHILE_DRAWING = """
import os
from prompt_toolkit.renderer import Renderer
draw = Renderer.render

def draw_and_end(*arguments, **options):
    draw(*arguments, **options)
    os.kill(os.getpid(), {number})

Renderer.render = draw_and_end
from quizgen.cli import main
main()
"""


@pytest.mark.parametrize(("end", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_an_end_while_the_line_is_drawn_leaves_the_terminal_as_it_was(end, code, data, plant):
    plant(TWO_NUMBERS)
    _, _, _, *options = command(data)
    program = (sys.executable, "-c", WHILE_DRAWING.format(number=int(end)), *options)
    with Learner(program, environment(data.parent)) as learner:
        assert learner.end() == code
        assert learner.prompts() == 1


def test_a_terminal_that_is_closed_loses_nothing(data, plant):
    (question,) = plant(TWO_NUMBERS)
    with study(data) as learner:
        learner.asked()
        learner.enter(letter(question.parts[0]))
        learner.hang_up()
    assert len(responses(data)) == 1
    assert (data / "history.backup.sqlite3").exists()


def test_a_stop_is_not_counted_as_time(data, plant):
    shell = shutil.which("bash") or pytest.skip("there is no shell with job control")
    plant(ONE_NUMBER)
    with Learner([shell, "--norc", "-i"], environment(data.parent, PS1="ready: "), rows=50) as it:
        it.wait_for("ready:")
        start = time.monotonic()
        line = " ".join(f"'{word}'" for word in command(data))
        it.type(f"{line}\r")
        it.wait_for(">$")
        starting = time.monotonic() - start
        it.type("1")
        it.wait_for("> 1$")
        it.type("\x1a")
        it.wait_for("Stopped")
        stopped = time.monotonic()
        it.type("echo $((40 + 2))\r")  # the shell edits its lines as before
        it.wait_for(r"\b42\b")
        time.sleep(1 + 2 * starting)  # more than all the rest
        away = time.monotonic() - stopped
        it.type("fg\r")
        it.wait_for("(?s)fg.*> 1$")
        it.type("2\r")
        it.wait_for("(?s)Rating: again.*>$")
        took = time.monotonic() - start
        it.type("q")
        it.wait_for(r"(?s)continues from here.*ready:$")
    ((seconds,),) = rows(data, "SELECT seconds FROM attempts")
    assert 0 < seconds < took - away
    assert [typed for _, typed, _, _ in responses(data)] == ["12"]


# ---- terminals of other kinds


@pytest.mark.slow_after(2)
@pytest.mark.parametrize(
    ("encoding", "language"),
    [("ascii", "en"), ("latin-1", "en"), ("euc_jp", "ja"), ("shift_jis", "ja")],
)
def test_a_terminal_without_utf8(encoding, language, data, plant):
    say = words(language)
    (question,) = plant(TWO_NUMBERS)
    number = question.parts[0].numeric.numbers[0]
    with study(
        data, language=language, encoding=encoding, PYTHONIOENCODING=encoding, rows=200
    ) as learner:
        learner.asked()
        learner.press("h")
        if language == "ja":
            assert say["right"] in learner.enter(full_width(number))
        else:
            assert say["right"] in learner.enter(number)
        learner.enter("x")
        learner.press("s")
        learner.press("w")
        keys = say["keys_short"] + say["after"]
        asked = "".join(part.ask.in_language(language) for part in question.parts)
        assert learner.text().count("?") == (keys + asked).count("?")  # none for what it lacks
        learner.type("q")
        assert learner.end() == 0


def test_japanese_needs_a_terminal_that_has_it(data):
    with study(data, language="ja", PYTHONIOENCODING="ascii") as learner:
        learner.wait_for("--lang en")
        assert learner.end() == 2


def test_a_terminal_without_colour(data, plant):
    def colours(**variables):
        plant(TWO_LINES_OF_CODE)
        with study(data, **variables) as learner:
            learner.asked()
            return re.findall(r"\x1b\[[0-9;]*\b[349][0-7]\b", learner.output)

    assert colours()
    assert not colours(NO_COLOR="1")


def test_a_terminal_that_cannot_edit_lines(data, plant):
    (question,) = plant(TWO_NUMBERS)
    with study(data, TERM="dumb") as learner:
        learner.wait_for(">$")
        learner.type("h\r")
        learner.wait_for("Hint 1(.|\n)*>$")
        learner.type(f"{letter(question.parts[0])}\r")
        learner.wait_for("Right(.|\n)*>$")
        learner.type("q\r")
        assert learner.end() == 0
        assert "\x1b" not in learner.output
        assert f"> {letter(question.parts[0])}\nRight." in learner.text()  # shown once


# ---- without a terminal


def piped(data, lines, *options, **streams):
    return subprocess.run(
        command(data, *options),
        input=lines,
        env=environment(data.parent),
        timeout=TIMEOUT,
        **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **streams},
    )


def test_answers_from_a_file_into_a_file(data, plant):
    (question,) = plant(TWO_NUMBERS)
    first, second = question.parts
    lines = f"ｈ\n\n{letter(first)}\nzz\n\xff{letter(second)}\n{letter(second, right=False)}\n"
    answers, transcript = data.parent / "answers", data.parent / "transcript"
    answers.write_bytes(lines.encode("utf-8").replace("\xff".encode(), b"\xff\xfe"))
    with answers.open("rb") as source, transcript.open("wb") as target:
        result = piped(data, None, stdin=source, stdout=target)
    assert (result.returncode, result.stderr) == (0, b"")
    text = transcript.read_text(encoding="utf-8")
    assert "\x1b" not in text
    assert f"> {letter(first)}\nRight." in text
    assert text.endswith(f"{words('en')['nothing_lost']}\n")
    assert [verdict for _, _, verdict, _ in responses(data)] == ["right", "wrong"]


def test_a_reader_that_goes_away_sees_no_traceback(data):
    pipe = subprocess.Popen(
        command(data),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(data.parent),
    )
    pipe.stdout.readline()
    pipe.stdout.close()
    _, errors = pipe.communicate(b"x\n" * 50, timeout=TIMEOUT)
    assert pipe.returncode in (0, 1)
    assert errors == b""


def test_answers_from_a_pipe_onto_a_terminal(data, plant):
    plant(ONE_NUMBER)
    shell = shutil.which("sh")
    line = " ".join(f"'{word}'" for word in command(data))
    with Learner([shell, "-c", f"printf 'x\\n\\n' | {line}"], environment(data.parent)) as it:
        assert it.end() == 0
        assert words("en")["given_up"] in it.text()
    assert [typed for _, typed, _, _ in responses(data)] == [""]
