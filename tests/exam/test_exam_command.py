"""`quizgen exam print` as a user types it."""

import json
import os
import shlex
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from quizgen.cli import main
from quizgen.exam.blueprint import SHIPPED, default_blueprint
from quizgen.exam.paper import draw_paper
from quizgen.exam.sitting import Sitting
from quizgen.history.history import History


def run(*arguments: str, code: int = 0) -> Result:
    environment = {"LANG": "C", "LC_ALL": "", "LC_MESSAGES": ""}
    result = CliRunner().invoke(main, ["exam", *arguments], env=environment)
    assert result.exit_code == code, result.output
    return result


@pytest.fixture(autouse=True)
def empty_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_the_main_job(empty_folder):
    output = run("print", "--seed", "7").output
    assert sorted(content(empty_folder)) == ["exam-7.en.html", "exam-7.en.md"]
    assert "questions (100 parts), seed 7" in output
    assert output.endswith("the same exam again: quizgen exam print -n 100 --seed 7\n")


@pytest.mark.parametrize(("language", "again"), [("en", "again: "), ("ja", "作るには: ")])
def test_the_printed_command_makes_the_same_files(empty_folder, language, again):
    plan = empty_folder / "plans" / "my plan.toml"
    plan.parent.mkdir()
    plan.write_bytes(SHIPPED.read_bytes().replace(b"weight = 30", b"weight = 3"))
    first = run(
        *("print", "-n", "20", "--minutes", "25", "--lang", language),
        *("--blueprint", "plans/my plan.toml", "--format", "md"),
    )
    before = content(empty_folder)
    command = first.output.split(again)[1].strip()
    run(*shlex.split(command)[2:], "--lang", language, "--format", "md")
    assert content(empty_folder) == before
    assert len(before) == 1
    (sheet,) = before.values()
    assert b"--blueprint 'my plan.toml'" in sheet


def test_the_printed_command_knows_the_bank(folder):
    output = run("print", "-n", "5", "--seed", "1", "--bank", str(folder)).output
    assert output.endswith(f" --bank {folder}\n")


def test_a_quiz_file_is_rendered_again(empty_folder):
    run("print", "-n", "12", "--seed", "5", "--format", "json")
    run("print", "-n", "12", "--seed", "5", "--format", "html", "-o", "made")
    result = CliRunner().invoke(
        main,
        ["render", "exam-5.json", "--format", "html", "--lang", "en", "-o", "rendered"],
    )
    assert result.exit_code == 0, result.output
    assert content(empty_folder / "made") == content(empty_folder / "rendered")


def test_the_time_and_the_blueprint_are_in_the_file(empty_folder):
    (empty_folder / "plan.toml").write_bytes(SHIPPED.read_bytes())
    options = ("--minutes", "30", "--blueprint", "plan.toml", "--format", "json", "-o", "-")
    exam = json.loads(run("print", "-n", "9", *options).stdout)["quiz"]["exam"]
    assert (exam["minutes"], exam["blueprint"]) == (30, "plan.toml")


def test_another_exam_is_never_overwritten(empty_folder):
    run("print", "-n", "5", "--seed", "5")
    before = content(empty_folder)
    result = run("print", "-n", "6", "--seed", "5", code=1)
    assert "exam-5.en.html exists with different content" in result.output
    assert content(empty_folder) == before


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "(4 parts; no question has few enough parts to reach 5)"),
        ("ja", "（5個ちょうどにはならない）"),
    ],
)
def test_parts_that_fit_nowhere_are_told(folder, language, sentence):
    path = folder / "layers" / "weights.py"
    text = path.read_text(encoding="utf-8")
    part = text[text.index('numeric("weights", dec') : text.index(",)},\n")]
    path.write_text(text.replace(part, f"{part}, {part}"), encoding="utf-8")
    shipped = SHIPPED.read_text(encoding="utf-8")
    plan = shipped[: shipped.rindex("topics = ")] + 'topics = ["layers"]\n'
    plan = plan[: plan.index("[[")] + plan[plan.rindex("[[") :]
    Path("plan.toml").write_text(plan, encoding="utf-8")
    output = run(
        *("print", "-n", "5", "--blueprint", "plan.toml", "--bank", str(folder)),
        *("--lang", language),
    ).output
    assert sentence in output


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((), "start   Start a mock exam, or resume the open one."),
        (("strat",), "unknown command 'strat'; did you mean 'start'?"),
        (("-n", "20"), "No such option"),
        (("start", "--format", "md"), "No such option"),
        (("print", "--data", "data"), "No such option"),
        (("print", "-n", "0"), "number of parts 0: must be between 1 and 500"),
        (("print", "-n", "501"), "number of parts 501: must be between 1 and 500"),
        (("print", "-n", "ten"), "'ten' is not a valid integer"),
        (("print", "--minutes", "0"), "minutes 0: must be between 1 and 1,440"),
        (("print", "--seed", "-1"), "-1 is not in the range"),
        (("print", "--format", "htm"), "did you mean 'html'?"),
        (("print", "--blueprint", "nowhere.toml"), "does not exist"),
        (("print", "-o", "-"), "standard output takes one document"),
    ],
)
def test_wrong_usage_gets_one_sentence(arguments, sentence, empty_folder):
    result = run(*arguments, code=2)
    assert sentence in result.output
    assert content(empty_folder) == {}


def test_an_exam_in_a_folder_that_cannot_be_written_is_reviewed(bank, empty_folder, monkeypatch):
    history = History(empty_folder / "data")
    now = datetime(2026, 11, 21, 20, 0, tzinfo=UTC)
    paper = draw_paper(bank, default_blueprint(), 4, 7, minutes=30)
    Sitting.begin(history, paper, now).submit(now)
    history.database.close()
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)
    assert "0 of 4 parts right" in run("review", "--data", "data").output
    assert [path.name for path in (empty_folder / "data").iterdir()] == ["history.sqlite3"]


def test_a_wrong_blueprint_is_named(empty_folder):
    (empty_folder / "plan.toml").write_text("titel = 'x'", encoding="utf-8")
    result = run("print", "--blueprint", "plan.toml", code=2)
    assert "plan.toml: unknown field 'titel'; did you mean 'title'?" in result.output
