"""Mock exams moved from one history to another: whole, and never by halves."""

import base64
import io
import json
import re
import zlib
from datetime import UTC, datetime, timedelta

import pytest
from rich.console import Console

from quizgen.exam.blueprint import default_blueprint
from quizgen.exam.in_terminal import review_exam, sit_exam
from quizgen.exam.paper import draw_paper
from quizgen.exam.sitting import Sitting
from quizgen.history.errors import TransferError
from quizgen.history.history import History
from quizgen.history.transfer import dumps, merge
from quizgen.model.errors import UsageError
from quizgen.quiz import file as quizfile
from quizgen.study.schedule import recompute_card
from quizgen.terminal.screen import Screen

NOW = datetime(2026, 11, 21, 20, 0, tzinfo=UTC)
TABLES = ("exams", "exam_choices", "exam_questions", "attempts", "responses", "cards")


@pytest.fixture(scope="module")
def paper(bank):
    return draw_paper(bank, default_blueprint(), 6, 7, minutes=30)


@pytest.fixture
def make(tmp_path):
    made = []

    def new(name):
        made.append(History(tmp_path / name))
        return made[-1]

    yield new
    for history in made:
        history.close()


def contents(history):
    return [
        sorted(map(tuple, history.database.rows(f"SELECT * FROM {table}")), key=repr)
        for table in TABLES
    ]


def begun(history, paper):
    """An exam with one answer, one mark and some time."""
    sitting = Sitting.begin(history, paper, NOW)
    sitting.choose(0, paper.questions[0].parts[0], 2)
    sitting.mark(1)
    sitting.spend(90.5)
    sitting.go_to(1)
    return sitting


def test_an_exam_arrives_whole_and_goes_on_there(make, paper):
    here, there = make("here"), make("there")
    begun(here, paper)
    assert merge(there, dumps(here).encode(), recompute_card).exams == 1
    assert contents(there) == contents(here)
    sitting = Sitting.unfinished(there)
    assert quizfile.dumps(sitting.paper) == quizfile.dumps(paper)
    assert (sitting.used, sitting.current_question, sitting.marks()) == (90.5, 1, {1})


def test_importing_twice_changes_nothing(make, paper):
    here, there = make("here"), make("there")
    begun(here, paper).submit(NOW)
    data = dumps(here).encode()
    assert merge(there, data, recompute_card).exams == 1
    before = contents(there)
    assert merge(there, data, recompute_card).exams == 0
    assert contents(there) == before
    assert dumps(there) == dumps(here)


def test_an_exam_that_was_finished_elsewhere_is_brought_up_to_date(make, paper):
    here, there = make("here"), make("there")
    sitting = begun(here, paper)
    merge(there, dumps(here).encode(), recompute_card)
    sitting.choose(1, paper.questions[1].parts[0], 0)
    sitting.submit(NOW + timedelta(hours=1))
    assert merge(there, dumps(here).encode(), recompute_card).exams == 1
    assert Sitting.unfinished(there) is None
    assert contents(there) == contents(here)


def test_an_open_exam_never_replaces_the_same_one_finished(make, paper):
    here, there = make("here"), make("there")
    sitting = begun(here, paper)
    merge(there, dumps(here).encode(), recompute_card)
    sitting.submit(NOW)
    before = contents(here)
    assert merge(here, dumps(there).encode(), recompute_card).exams == 0
    assert contents(here) == before


def test_an_imported_exam_can_be_reviewed(make, paper):
    here, there = make("here"), make("there")
    begun(here, paper).submit(NOW)
    merge(there, dumps(here).encode(), recompute_card)
    screen = Screen("en", Console(file=io.StringIO(), width=100))

    review_exam(there, screen, Script())
    assert "of 6 parts right" in screen.console.file.getvalue()


def packed(text):
    return base64.b64encode(zlib.compress(text.encode())).decode()


def bomb():
    return base64.b64encode(zlib.compress(b" " * 60_000_000)).decode()


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"code": "exam-n6-s8-0000"}, "does not fit its paper"),
        ({"minutes": 31}, "does not fit its paper"),
        ({"place": 99}, "does not fit its paper"),
        ({"choices": [{"question": 0, "part": "あ", "choice": 4}]}, "does not fit its paper"),
        ({"choices": [{"question": 9, "part": "あ", "choice": 0}]}, "does not fit its paper"),
        ({"choices": [{"question": 0, "part": "と", "choice": 0}]}, "does not fit its paper"),
        ({"choices": 2 * [{"question": 0, "part": "あ", "choice": 0}]}, "does not fit its paper"),
        ({"questions": [{"question": 99, "seconds": 1, "marked": 0}]}, "does not fit its paper"),
        ({"score": 7, "parts": 6}, "its score is impossible"),
        ({"score": 3}, "its score is impossible"),
        ({"score": 3, "parts": 6, "closed": None}, "was not submitted"),
        ({"score": 3, "parts": 5, "closed": 1}, "was not submitted"),
        ({"day": "2026-13-01"}, "month must be in 1..12"),
        ({"paper": ""}, "too large or incomplete"),
        ({"paper": "AAAA"}, "while decompressing"),
        ({"paper": packed("{}")}, "not a quiz file"),
        ({"paper": packed("[" * 200_000)}, ""),
        ({"paper": packed("\x1b[2J" * 9)}, "not a quiz file"),
        ({"paper": bomb()}, "too large"),
    ],
    ids=lambda value: str(value)[:40] if isinstance(value, str) else ",".join(value),
)
def test_an_exam_that_contradicts_itself_is_left_out_and_named(make, paper, changes, reason):
    here, there = make("here"), make("there")
    begun(here, paper).submit(NOW)
    begun(here, paper)
    data = json.loads(dumps(here))
    submitted, open_ = sorted(data["exams"], key=lambda exam: exam["closed"] is None)
    open_ |= changes
    merged = merge(there, json.dumps(data).encode(), recompute_card)
    (left_out,) = merged.left_out
    assert (left_out.day, left_out.code) == (open_["day"], open_["code"])
    assert reason in left_out.why
    assert left_out.why.isprintable()
    assert merged.exams == 1
    assert merged.new == len(data["attempts"]), "the rest is taken in"
    (taken,) = there.database.rows("SELECT uid FROM exams")
    assert taken["uid"] == submitted["uid"]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"questions": [{"question": 0, "seconds": 1, "marked": 2}]}, "Expected 'int' <= 1"),
        ({"uid": "../../etc"}, "regex"),
        ({"extra": 1}, "unknown field"),
        ({"code": "exam\x1b[2J"}, "regex"),
    ],
)
def test_a_file_with_what_no_exam_can_hold_is_refused_whole(make, paper, changes, reason):
    here, there = make("here"), make("there")
    begun(here, paper)
    data = json.loads(dumps(here))
    data["exams"][0] |= changes
    before = contents(there)
    with pytest.raises(TransferError, match=reason):
        merge(there, json.dumps(data).encode(), recompute_card)
    assert contents(there) == before


def with_other_keys(quiz):
    return re.sub(r'"key": (\d)', lambda key: f'"key": {(int(key[1]) + 1) % 4}', quiz)


def test_a_changed_paper_is_noticed(make, paper):
    here, there = make("here"), make("there")
    begun(here, paper)
    data = json.loads(dumps(here))
    quiz = zlib.decompress(base64.b64decode(data["exams"][0]["paper"])).decode()
    data["exams"][0]["paper"] = packed(with_other_keys(quiz))
    (left_out,) = merge(there, json.dumps(data).encode(), recompute_card).left_out
    assert "was changed" in left_out.why


def test_an_imported_exam_never_takes_the_place_of_another_one(make, paper, bank):
    """The same uid, but another paper: the open exam that is here stays."""
    here, there = make("here"), make("there")
    begun(here, paper)
    begun(there, draw_paper(bank, default_blueprint(), 6, 8, minutes=30)).submit(NOW)
    there.database.execute("PRAGMA foreign_keys = OFF")
    (uid,) = here.database.rows("SELECT uid FROM exams")[0]
    for table, column in (("exams", "uid"), ("exam_choices", "exam"), ("exam_questions", "exam")):
        there.database.execute(f"UPDATE {table} SET {column} = ?", (uid,))
    before = contents(here)
    assert merge(here, dumps(there).encode(), recompute_card).exams == 0
    assert contents(here)[:3] == before[:3]


# ---- an exam that cannot be read


BROKEN = {
    "bytes": b"\x00\x01",
    "empty": b"",
    "half": lambda paper: paper[: len(paper) // 2],
    "bomb": zlib.compress(b" " * 60_000_000),
    "no quiz": zlib.compress(b"{}"),
    "deep": zlib.compress(b"[" * 200_000),
    "changed": lambda paper: zlib.compress(
        with_other_keys(zlib.decompress(paper).decode()).encode()
    ),
}


def spoil(history, name):
    """Damages the papers of all exams."""
    for uid, paper in history.database.rows("SELECT uid, paper FROM exams"):
        broken = BROKEN[name](paper) if callable(BROKEN[name]) else BROKEN[name]
        history.database.execute("UPDATE exams SET paper = ? WHERE uid = ?", (broken, uid))


class Script:
    """A keyboard that types what it is told, and is closed then."""

    interactive = False
    away = 0.0

    def __init__(self, *lines):
        self.lines = list(lines)

    def line(self, prompt, keys=(), typed="", status=None, *, free=True):
        if not self.lines:
            raise EOFError
        return self.lines.pop(0)


def sit(history, draw, *lines, language="en"):
    screen = Screen(language, Console(file=io.StringIO(), width=300))
    sit_exam(history, draw, screen, Script(*lines), lambda: NOW)
    return " ".join(screen.console.file.getvalue().split())


@pytest.mark.parametrize("name", BROKEN)
def test_an_open_exam_that_cannot_be_read_is_named_and_a_new_one_begins(make, paper, name):
    history = make("here")
    code = begun(history, paper).paper.code
    spoil(history, name)
    text = sit(history, lambda: paper, "", "q")
    assert re.search(rf"The exam in progress of 2026-11-2\d \({code}\) cannot be read \(.+\)", text)
    old, new = history.database.rows("SELECT closed, score FROM exams ORDER BY rowid")
    assert tuple(old) == (round(NOW.timestamp() * 1000), None)
    assert tuple(new) == (None, None)
    text = sit(history, lambda: paper, "q")
    assert "A mock exam is in progress" in text
    assert "cannot be read" not in text


def test_an_exam_that_cannot_be_read_stays_until_a_new_one_begins(make, paper):
    """It may be of a newer quizgen, to which the learner returns."""
    history = make("here")
    begun(history, paper)
    spoil(history, "no quiz")
    assert "読み取れない" in sit(history, lambda: paper, "q", language="ja")

    def fails():
        raise UsageError("no such topic")

    with pytest.raises(UsageError):
        sit(history, fails)
    assert [row["closed"] for row in history.database.rows("SELECT closed FROM exams")] == [None]


@pytest.mark.parametrize("name", BROKEN)
def test_a_history_with_a_broken_exam_goes_out_and_in(make, paper, name):
    here, there = make("here"), make("there")
    begun(here, paper).submit(NOW)
    begun(here, paper)
    spoil(here, name)
    data = dumps(here)
    papers = [row["paper"] for row in here.database.rows("SELECT paper FROM exams ORDER BY uid")]
    out = sorted(json.loads(data)["exams"], key=lambda exam: exam["uid"])
    assert [base64.b64decode(exam["paper"]) for exam in out] == papers, "as they are"
    merged = merge(there, data.encode(), recompute_card)
    assert (merged.exams, len(merged.left_out)) == (0, 2)
    assert contents(there)[3:] == contents(here)[3:], "what was practised arrives"
    assert len(merge(here, data.encode(), recompute_card).left_out) == 0, (
        "what is here is not wanted"
    )


def test_of_submitted_exams_the_last_one_that_can_be_read_is_reviewed(make, paper):
    history = make("here")
    begun(history, paper).submit(NOW)
    second = begun(history, paper)
    second.submit(NOW + timedelta(hours=1))
    history.database.execute("UPDATE exams SET paper = x'00' WHERE uid = ?", (second.uid,))
    screen = Screen("en", Console(file=io.StringIO(), width=300))
    review_exam(history, screen, Script())
    text = screen.console.file.getvalue()
    assert f"The exam of {second_day(history, second)} ({paper.code}) cannot be read" in text
    assert "of 6 parts right" in text


def second_day(history, sitting):
    return history.database.rows("SELECT day FROM exams WHERE uid = ?", (sitting.uid,))[0][0]
