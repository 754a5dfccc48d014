"""A mock exam that is sat: choices, marks, the clock, score, and what the schedule learns of it."""

import io
import re
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from msgspec.structs import replace
from rich.console import Console

from quizgen.exam.blueprint import default_blueprint
from quizgen.exam.conversation import SAVE_INTERVAL, Chosen, clock, read_choices
from quizgen.exam.in_terminal import review_exam, sit_exam
from quizgen.exam.paper import draw_paper
from quizgen.exam.sitting import Sitting
from quizgen.exam.words import words
from quizgen.history.history import History
from quizgen.history.locks import hold
from quizgen.model.errors import UsageError
from quizgen.model.question import OPTION_LETTERS
from quizgen.quiz.file import checked_again
from quizgen.terminal.keyboard import TimeOver
from quizgen.terminal.screen import Screen

NOW = datetime(2026, 11, 21, 20, 0, tzinfo=UTC)
PARTS = 12


class Script:
    """A keyboard that types what it is told, and is closed then."""

    interactive = False
    away = 0.0

    def __init__(self, *lines):
        self.lines = list(lines)
        self.statuses = []

    def line(self, prompt, keys=(), typed="", status=None, *, free=True):
        if status is not None:
            self.statuses.append(status())
        if not self.lines:
            raise EOFError
        line = self.lines.pop(0)
        if isinstance(line, type):
            raise line
        return line


@pytest.fixture(scope="module")
def paper(bank):
    return draw_paper(bank, default_blueprint(), PARTS, 7, minutes=30)


@pytest.fixture
def history(tmp_path):
    found = History(tmp_path / "data")
    yield found
    found.close()


def screen(language="en"):
    return Screen(language, Console(file=io.StringIO(), width=100))


def shown(screen):
    return screen.console.file.getvalue()


def sit(history, paper, *lines, language="en"):
    """Sits the exam; what was on the screen."""
    view = screen(language)
    sit_exam(history, lambda: paper, view, Script(*lines), lambda: NOW)
    return shown(view)


def letters(paper, wrong=()):
    """What to type, question by question, so that all parts but those of `wrong` are right."""
    typed = []
    for place, question in enumerate(paper.questions):
        keys = [(part.key + (place in wrong)) % len(part.options) for part in question.parts]
        typed.append(" ".join(OPTION_LETTERS[key] for key in keys))
    return typed


def answered(history):
    return history.database.rows("SELECT * FROM attempts ORDER BY rowid")


def test_all_right_is_the_full_score(history, paper):
    text = sit(history, paper, "", *letters(paper), "s", "y")
    assert f"{PARTS} of {PARTS} parts right (100 %)" in text
    assert "There are no wrong answers." in text
    (row,) = history.database.rows("SELECT * FROM exams")
    assert (row["parts"], row["score"]) == (PARTS, PARTS)
    assert [a["outcome"] for a in answered(history)] == ["right"] * len(paper.questions)


def test_wrong_answers_are_counted_by_section_and_topic_and_explained(history, paper):
    text = sit(history, paper, "", *letters(paper, wrong={0}), "s", "y")
    first = paper.questions[0]
    missed = len(first.parts)
    assert f"{PARTS - missed} of {PARTS} parts right" in text
    section = paper.exam.sections[0]
    of_section = sum(len(q.parts) for q in paper.questions[: section.questions])
    assert re.search(
        rf"{re.escape(section.title.en[:20])}.*{of_section - missed}/{of_section} ", text
    )
    explained = text.partition("with a wrong answer")[2]
    for part, label in zip(first.parts, "abc", strict=False):
        chosen = part.options[(part.key + 1) % len(part.options)]
        for mistake in chosen.causes[0]:
            assert f"Misconception `{mistake.name}`" in re.sub(r"\s+", " ", explained)
        assert f"({label}) {OPTION_LETTERS[part.key]}" in explained
    assert paper.questions[1].id not in explained


def test_the_schedule_learns_from_an_exam(history, paper):
    unanswered = paper.questions[1]
    typed = letters(paper, wrong={0})
    typed[1] = "n"
    sit(history, paper, "", *typed, "s", "y")
    cards = history.cards()
    by_family = {}
    for question, row in zip(paper.questions, answered(history), strict=True):
        assert row["why"] == "exam"
        by_family.setdefault(question.family, []).append(row)
    assert by_family[paper.questions[0].family][0]["rating"] == 1
    assert by_family[unanswered.family][0]["outcome"] == "skipped"
    assert by_family[unanswered.family][0]["rating"] is None
    assert set(cards) == {f for f, rows in by_family.items() if any(r["rating"] for r in rows)}
    assert history.unfinished() == []


def test_nothing_is_explained_and_nothing_scored_before_submission(history, paper):
    text = sit(history, paper, "", letters(paper, wrong={0})[0], "s", "n", "q")
    for question in paper.questions[:2]:
        for part in question.parts:
            for option in part.options:
                reasons = [mistake.reason.en for cause in option.causes for mistake in cause]
                assert not any(reason in text for reason in reasons)
    assert "Correct answer" not in text
    (row,) = history.database.rows("SELECT * FROM exams")
    assert row["closed"] is None
    assert answered(history) == []


def test_an_exam_resumes_where_it_stopped(history, paper):
    typed = letters(paper)
    sit(history, paper, "", typed[0], "m", "q")
    view = screen()
    sit_exam(history, lambda: pytest.fail("drew another paper"), view, Script("", "l"), lambda: NOW)
    text = shown(view)
    parts = len(paper.questions[0].parts)
    assert f"A mock exam is in progress (`{paper.code}`, {parts} of {PARTS} answered" in text
    assert "Question 2 of" in text
    assert "[marked]" in text
    assert f"  1 {typed[0].replace(' ', '')}" in text


def test_going_back_and_changing_an_answer(history, paper):
    wrong, right = letters(paper, wrong={0})[0], letters(paper)[0]
    text = sit(history, paper, "", wrong, "p", right, *letters(paper)[1:], "s", "y")
    assert f"{PARTS} of {PARTS} parts right" in text


def test_an_answer_can_be_taken_back(history, paper):
    typed = letters(paper)
    sit(history, paper, "", typed[0], "1", "1 -", "q")
    sitting = Sitting.unfinished(history)
    assert (0, paper.questions[0].parts[0].label) not in sitting.choices()
    assert len(sitting.choices()) == len(paper.questions[0].parts) - 1


def test_giving_up_an_open_exam_begins_a_new_one(history, paper):
    sit(history, paper, "", "q")
    text = sit(history, paper, "n", "y", "", "q")
    assert "closed without a score" in text
    rows = history.database.rows("SELECT closed, score FROM exams ORDER BY rowid")
    assert [(row["closed"] is None, row["score"]) for row in rows] == [(False, None), (True, None)]


def test_nothing_is_given_up_for_a_paper_that_cannot_be_drawn(history, paper):
    def draw():
        raise UsageError("number of parts 501")

    sit(history, paper, "", "q")
    with pytest.raises(UsageError):
        sit_exam(history, draw, screen(), Script("n", "y"), lambda: NOW)
    assert Sitting.unfinished(history).paper.code == paper.code


def test_not_beginning_records_nothing(history, paper):
    sit(history, paper, "q")
    sit(history, paper)
    assert history.database.rows("SELECT * FROM exams") == []


def test_the_end_of_the_time_submits(history, paper):
    text = sit(history, paper, "", letters(paper)[0], TimeOver)
    assert f"{len(paper.questions[0].parts)} of {PARTS} parts right" in text
    assert Sitting.unfinished(history) is None


def test_the_clock_runs_only_while_the_exam_is_open(history, paper, monkeypatch):
    moment = [1000.0]
    monkeypatch.setattr("quizgen.exam.conversation.time.monotonic", lambda: moment[0])

    class Slow(Script):
        def line(self, prompt, keys=(), typed="", status=None, *, free=True):
            moment[0] += 60
            return super().line(prompt, keys, typed, status, free=free)

    sit_exam(history, lambda: paper, screen(), Slow("", "n", "n", "q"), lambda: NOW)
    used = Sitting.unfinished(history).used
    assert used == 180  # three lines; the one before the exam began does not count
    moment[0] += 7200  # closed for two hours
    keyboard = Slow("", "n", "q")
    sit_exam(history, lambda: paper, screen(), keyboard, lambda: NOW)
    assert Sitting.unfinished(history).used == 300
    sit_exam(history, lambda: paper, screen(), Slow(""), lambda: NOW)  # the end of input
    assert Sitting.unfinished(history).used == 360
    assert keyboard.statuses[0].startswith(f"Q3   {clock(1800 - 240)} left")


def test_time_over_comes_by_itself(history, paper, monkeypatch):
    moment = [0.0]
    monkeypatch.setattr("quizgen.exam.conversation.time.monotonic", lambda: moment[0])

    class Asleep(Script):
        def line(self, prompt, keys=(), typed="", status=None, *, free=True):
            moment[0] += 1000 if status is not None else 0
            return super().line(prompt, keys, typed, status, free=free)

    view = screen()
    sit_exam(history, lambda: paper, view, Asleep("", "n", "n", "n", "n"), lambda: NOW)
    assert shown(view).index("Score") < shown(view).index(words("en")["time_over"])


def test_what_is_typed_after_the_end_of_the_time_does_not_count(history, paper, monkeypatch):
    moment = [0.0]
    monkeypatch.setattr("quizgen.exam.conversation.time.monotonic", lambda: moment[0])

    class Late(Script):  # as through a pipe: nothing ends the waiting
        def line(self, prompt, keys=(), typed="", status=None, *, free=True):
            line = super().line(prompt, keys, typed, status, free=free)
            moment[0] += 1000 if status is not None else 0
            return line

    view = screen()
    sit_exam(history, lambda: paper, view, Late("", *letters(paper)), lambda: NOW)
    assert shown(view).index("Score") < shown(view).index(words("en")["time_over"])
    sitting = Sitting.last(history)
    assert {place for place, _ in sitting.choices()} == {0}
    assert sitting.used == sitting.seconds == 1800


def test_what_interrupts_the_clock_as_it_is_written_down_is_not_counted_twice(
    history, paper, monkeypatch
):
    moment = [0.0]
    monkeypatch.setattr("quizgen.exam.conversation.time.monotonic", lambda: moment[0])
    spend = Sitting.spend

    def interrupted(sitting, seconds):
        spend(sitting, seconds)
        monkeypatch.setattr(Sitting, "spend", spend)
        raise SystemExit

    class Slow(Script):
        def line(self, prompt, keys=(), typed="", status=None, *, free=True):
            if status is not None:
                moment[0] += SAVE_INTERVAL
                monkeypatch.setattr(Sitting, "spend", interrupted)
            return super().line(prompt, keys, typed, status, free=free)

    with pytest.raises(SystemExit):
        sit_exam(history, lambda: paper, screen(), Slow("", "n"), lambda: NOW)
    assert Sitting.unfinished(history).used == SAVE_INTERVAL


def test_the_clock_is_written_down_while_nothing_happens(history, paper, monkeypatch):
    moment = [0.0]
    monkeypatch.setattr("quizgen.exam.conversation.time.monotonic", lambda: moment[0])
    written = []

    class Watching(Script):
        def line(self, prompt, keys=(), typed="", status=None, *, free=True):
            if status is not None:
                for _ in range(4):
                    moment[0] += SAVE_INTERVAL / 2
                    status()
                    written.append(Sitting.unfinished(history).used)
                moment[0] += 2
            return super().line(prompt, keys, typed, status, free=free)

    sit_exam(history, lambda: paper, screen(), Watching(""), lambda: NOW)  # ends the input
    assert written == [0, SAVE_INTERVAL, SAVE_INTERVAL, 2 * SAVE_INTERVAL]
    assert Sitting.unfinished(history).used == 2 * SAVE_INTERVAL + 2


def test_time_in_which_the_process_was_stopped_does_not_count(history, paper, monkeypatch):
    moment = [0.0]
    monkeypatch.setattr("quizgen.exam.conversation.time.monotonic", lambda: moment[0])

    class Suspended(Script):
        def line(self, prompt, keys=(), typed="", status=None, *, free=True):
            if status is not None:
                moment[0] += 100
                self.away += 90
            return super().line(prompt, keys, typed, status, free=free)

    sit_exam(history, lambda: paper, screen(), Suspended("", "q"), lambda: NOW)
    assert Sitting.unfinished(history).used == 10


def test_one_exam_in_one_terminal(history, paper):
    lock = hold(history.folder / "exam.lock")
    with pytest.raises(UsageError, match="open in another terminal"):
        sit(history, paper, "")
    lock.release()
    sit(history, paper, "", "q")


def with_another_key(paper, place):
    """The paper with the key of a question moved, as a forger would write it."""
    question = paper.questions[place]
    part = question.parts[0]
    other = (part.key + 1) % 4
    options = list(part.options)
    options[part.key], options[other] = (
        replace(options[other], content=options[part.key].content),
        replace(options[part.key], content=options[other].content),
    )
    moved = replace(part, options=tuple(options), key=other)
    questions = list(paper.questions)
    questions[place] = replace(question, parts=(moved, *question.parts[1:]))
    return replace(paper, questions=tuple(questions))


def test_what_a_paper_from_elsewhere_asks_is_drawn_again(history, paper, bank):
    check = partial(checked_again, bank=bank)
    Sitting.begin(history, with_another_key(paper, 1), NOW)
    view = screen()
    sit_exam(history, pytest.fail, view, Script("", "n", "n", "n"), lambda: NOW, check=check)
    text = shown(view)
    assert text.count("Not checked here: its family draws a different question here.") == 1
    one, other = (text.index(q.title.en) for q in paper.questions[1:3])
    assert one < text.index("Not checked here") < other


def test_a_paper_of_this_history_needs_no_mark(history, paper, bank):
    check = partial(checked_again, bank=bank)
    assert "Not checked" not in sit(history, paper, "", "n", "q")
    view = screen()
    sit_exam(history, pytest.fail, view, Script("", "n", "s", "y"), lambda: NOW, check=check)
    review_exam(history, view, Script(), check=check)
    assert "Not checked" not in shown(view)


def test_the_last_exam_can_be_reviewed_for_ever(history, paper, bank):
    view = screen()
    review_exam(history, view, Script())
    assert "No mock exam has been submitted yet" in shown(view)
    sit(history, paper, "", *letters(paper, wrong={0}), "s", "y")
    other = draw_paper(bank, default_blueprint(), PARTS, 8)
    later = NOW + timedelta(days=1)
    sit_exam(
        history, lambda: other, screen(), Script("", letters(other)[0], "s", "y"), lambda: later
    )
    sit_exam(history, lambda: paper, screen(), Script("", "q"), lambda: later)
    latest = NOW + timedelta(days=2)
    sit_exam(
        history, lambda: paper, screen(), Script("n", "y", "", "q"), lambda: latest
    )  # given up
    view = screen()
    review_exam(history, view, Script())
    assert f"{len(other.questions[0].parts)} of {PARTS} parts right" in shown(view)
    assert "No answer" in shown(view)


@pytest.mark.parametrize("language", ["ja", "en"])
def test_help_list_and_nonsense_cost_nothing(history, paper, language):
    typed = ["?", "l", "zz", "e", "99", "0", "1 2 3", "", "p", "r", "9 a", "a b c d e f g", "‮"]
    text = sit(history, paper, "", *typed, language=language)
    assert Sitting.unfinished(history).choices() == {}
    assert "99" in text
    assert "zz" in text


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("b", Chosen(None, (1,))),
        ("Ｂ", Chosen(None, (1,))),
        ("b c", Chosen(None, (1, 2))),
        ("bc", Chosen(None, (1, 2))),
        ("(b)", Chosen(None, (1,))),
        ("（Ｂ）", Chosen(None, (1,))),
        ("b.", Chosen(None, (1,))),
        ("b, c", Chosen(None, (1, 2))),
        ("b、c", Chosen(None, (1, 2))),
        ("2 c", Chosen(1, (2,))),
        ("2c", Chosen(1, (2,))),
        ("２ｃ", Chosen(1, (2,))),
        ("1 -", Chosen(0, (None,))),
        ("(b) c", Chosen(1, (2,))),
        ("(い) c", Chosen(1, (2,))),
        ("い c", Chosen(1, (2,))),
        ("（い）-", Chosen(1, (None,))),
        ("(a) b c", Chosen(0, (1, 2))),
        ("(b)(c)", Chosen(None, (1, 2))),
        ("(c) a", None),
        ("(b) 2 a", None),
        ("(b) b c", None),
        ("-", Chosen(None, (None,))),
        ("3 a", None),
        ("0 a", None),
        ("e", None),
        ("a b c", None),
        ("2 a b", None),
        ("", None),
    ],
)
def test_choices_as_they_are_typed(typed, expected):
    assert read_choices(typed, labels="あい", option_count=4) == expected


def test_a_label_names_its_part_even_where_one_before_it_has_two_blanks():
    assert read_choices("(c) a", labels="あう", option_count=4) == (1, (0,))
    assert read_choices("(b) a", labels="あう", option_count=4) is None


def test_the_clock_is_readable():
    assert [clock(0), clock(59.9), clock(7200), clock(3661)] == [
        "0:00:00",
        "0:00:59",
        "2:00:00",
        "1:01:01",
    ]


def test_an_open_exam_is_not_given_up_by_one_key(history, paper):
    sit(history, paper, "", letters(paper)[0], "q")
    for typed in (["n", "", "q"], ["n", "n", "q"], ["n", "q"], ["n"]):
        sit(history, paper, *typed)
        assert len(Sitting.unfinished(history).choices()) == len(paper.questions[0].parts)


def test_the_time_of_each_question_goes_into_the_history(history, paper):
    sitting = Sitting.begin(history, paper, NOW)
    for place, seconds in ((0, 40.0), (2, 25.5), (0, 2.0)):
        sitting.go_to(place)
        sitting.spend(seconds)
    sitting.submit(NOW)
    spent = [row["seconds"] for row in answered(history)]
    assert spent == [42.0, 0.0, 25.5] + [0.0] * (len(paper.questions) - 3)
