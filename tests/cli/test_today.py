"""`quizgen` alone: what is due today, and what to type next."""

import importlib.util
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from quizgen.cli import main
from quizgen.exam.blueprint import default_blueprint
from quizgen.exam.paper import draw_paper
from quizgen.exam.sitting import Sitting
from quizgen.history.history import History
from quizgen.history.local_time import local_now
from quizgen.study.schedule import AGAIN, EASY

spec = importlib.util.spec_from_file_location(
    "learner", Path(__file__).parents[1] / "history" / "learner.py"
)
learner = importlib.util.module_from_spec(spec)
spec.loader.exec_module(learner)


def run(code: int = 0, **environment: str) -> Result:
    env = {"LANG": "C", "LC_ALL": "", "LC_MESSAGES": "", "QUIZGEN_DATA": "data"}
    result = CliRunner().invoke(main, [], env=env | environment)
    assert result.exit_code == code, result.output
    assert "Traceback" not in result.output
    return result


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_without_a_history_it_says_how_to_begin_and_makes_none(folder):
    text = run().output
    assert "Nothing has been answered yet" in text
    assert "quizgen study" in text
    assert "解答の記録はまだない" in run(LANG="ja_JP.UTF-8").output
    assert list(folder.iterdir()) == []


def test_what_is_due_is_counted(folder):
    history = History(folder / "data")
    now = local_now()
    learner.answer(history, "softmax/value", now - timedelta(days=3), rating=AGAIN)
    learner.answer(history, "softmax/overflow", now - timedelta(days=3), rating=AGAIN)
    learner.answer(history, "no/longer", now - timedelta(days=3), rating=AGAIN)
    learner.answer(history, "entropy/maximum", now, rating=EASY)
    history.begin(learner.question("entropy/maximum", 5), "new", 1, now)
    history.close()
    text = run().output
    assert "Families due for review today: 2." in text
    assert "Unfinished questions: 1." in text
    assert "exam is in progress" not in text
    text = run(LANG="ja_JP.UTF-8").output
    assert "今日復習する問題群は2個ある。" in text
    assert "途中でやめた問題が1問ある。" in text


def test_nothing_due_and_an_open_exam(folder, bank):
    history = History(folder / "data")
    sitting = Sitting.begin(history, draw_paper(bank, default_blueprint(), 4, 7), local_now())
    history.database.close()
    text = run().output
    assert "Nothing is due for review today." in text
    assert "A mock exam is in progress." in text
    assert "resume the mock exam" in text
    history = History(folder / "data")
    history.exams.give_up(sitting.uid, local_now())
    history.database.close()
    assert "exam is in progress" not in run().output


def test_a_damaged_history_is_one_sentence(folder):
    (folder / "data").mkdir()
    (folder / "data" / "history.sqlite3").write_bytes(b"no database at all" * 100)
    text = run(code=1).output
    assert "is damaged" in text
    assert text.count("\n") == 1


def test_it_waits_for_nothing_that_it_does_not_need(folder):
    History(folder / "data").close()
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys; from quizgen.cli import main; main([], standalone_mode=False);"
            "print(sorted({'numpy', 'sympy', 'rich', 'fsrs', 'jinja2'} & set(sys.modules)))",
        ],
        env={"QUIZGEN_DATA": "data", "PYTHONPATH": ":".join(sys.path), "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert told.endswith("[]\n")
