"""Mock exams moved from one history to another: whole, and never by halves."""

import base64
import io
import json
import zlib
from datetime import UTC, datetime, timedelta

import pytest
from rich.console import Console

from quizgen.console.screen import Screen
from quizgen.core import quizfile
from quizgen.exam.blueprint import default_blueprint
from quizgen.exam.paper import draw_paper
from quizgen.exam.session import review_exam
from quizgen.exam.sitting import Sitting
from quizgen.study import exam_records
from quizgen.study.history import History
from quizgen.study.transfer import TransferError, dumps, merge

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
    assert merge(there, dumps(here).encode()).exams == 1
    assert contents(there) == contents(here)
    sitting = Sitting.left_open(there)
    assert quizfile.dumps(sitting.paper) == quizfile.dumps(paper)
    assert (sitting.used, sitting.place, sitting.marks()) == (90.5, 1, {1})


def test_importing_twice_changes_nothing(make, paper):
    here, there = make("here"), make("there")
    begun(here, paper).submit(NOW)
    data = dumps(here).encode()
    assert merge(there, data).exams == 1
    before = contents(there)
    assert merge(there, data).exams == 0
    assert contents(there) == before
    assert dumps(there) == dumps(here)


def test_an_exam_that_was_finished_elsewhere_is_brought_up_to_date(make, paper):
    here, there = make("here"), make("there")
    sitting = begun(here, paper)
    merge(there, dumps(here).encode())
    sitting.choose(1, paper.questions[1].parts[0], 0)
    sitting.submit(NOW + timedelta(hours=1))
    assert merge(there, dumps(here).encode()).exams == 1
    assert Sitting.left_open(there) is None
    assert contents(there) == contents(here)


def test_an_open_exam_never_replaces_the_same_one_finished(make, paper):
    here, there = make("here"), make("there")
    sitting = begun(here, paper)
    merge(there, dumps(here).encode())
    sitting.submit(NOW)
    before = contents(here)
    assert merge(here, dumps(there).encode()).exams == 0
    assert contents(here) == before


def test_an_imported_exam_can_be_reviewed(make, paper):
    here, there = make("here"), make("there")
    begun(here, paper).submit(NOW)
    merge(there, dumps(here).encode())
    screen = Screen("en", Console(file=io.StringIO(), width=100))

    class Closed:
        interactive = False
        away = 0.0

    review_exam(there, screen, Closed())
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
        ({"questions": [{"question": 0, "seconds": 1, "marked": 2}]}, "Expected `int` <= 1"),
        ({"score": 7, "parts": 6}, "no possible score"),
        ({"score": 3}, "no possible score"),
        ({"score": 3, "parts": 6, "closed": None}, "was not submitted"),
        ({"score": 3, "parts": 5, "closed": 1}, "was not submitted"),
        ({"day": "2026-13-01"}, "month must be in 1..12"),
        ({"paper": "AAAA"}, "while decompressing"),
        ({"paper": packed("{}")}, "not a quiz file"),
        ({"paper": bomb()}, "too large"),
        ({"uid": "../../etc"}, "regex"),
        ({"extra": 1}, "unknown field"),
    ],
    ids=lambda value: str(value)[:40] if isinstance(value, str) else ",".join(value),
)
def test_an_exam_that_contradicts_itself_is_refused_whole(make, paper, changes, reason):
    here, there = make("here"), make("there")
    begun(here, paper)
    data = json.loads(dumps(here))
    data["exams"][0] |= changes
    before = contents(there)
    with pytest.raises(TransferError, match=reason):
        merge(there, json.dumps(data).encode())
    assert contents(there) == before


def test_a_changed_paper_is_noticed(make, paper):
    here, there = make("here"), make("there")
    begun(here, paper)
    data = json.loads(dumps(here))
    quiz = zlib.decompress(base64.b64decode(data["exams"][0]["paper"])).decode()
    data["exams"][0]["paper"] = packed(quiz.replace('"key": 0', '"key": 1'))
    with pytest.raises(TransferError, match="was changed"):
        merge(there, json.dumps(data).encode())


def test_every_column_of_the_tables_is_exported(make, paper):
    history = make("here")
    for table, record, more in (
        ("exams", exam_records.ExamRecord, {"choices", "questions"}),
        ("exam_choices", exam_records.ChoiceRecord, {"exam"}),
        ("exam_questions", exam_records.PlaceRecord, {"exam"}),
    ):
        columns = {row["name"] for row in history.database.rows(f"PRAGMA table_info({table})")}
        assert columns ^ set(record.__struct_fields__) == more
