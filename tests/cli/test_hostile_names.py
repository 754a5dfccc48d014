"""Names, paths and titles that would steer a terminal reach it only written out."""

import os
import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from quizgen.cli import main
from quizgen.exam.blueprint import SHIPPED

NAME = "x\x1b[31m\x1b]0;t\x07\r\b\x9b2J\u202ey\u2066z\u200f\u2028\x7f\udcff[bold]"
SHOWN = r"x\x1b[31m\x1b]0;t\x07\r\x08\x9b2J\u202ey\u2066z\u200f\u2028\x7f\udcff[bold]"
ON_DISK = NAME.replace("\r", "")  # not every file system has it
OBEYED = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060\u2065-\u2069\ud800-\udfff]"
)


@pytest.fixture(autouse=True)
def empty_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def hostile(empty_folder) -> Path:
    """A folder whose name steers the terminal."""
    try:
        os.mkdir(ON_DISK)
    except OSError:
        pytest.skip("this file system has no such names")
    return empty_folder / ON_DISK


def run(*arguments: str, code: int | None = None, typed: str = "") -> Result:
    env = {"LANG": "C", "LC_ALL": "", "LC_MESSAGES": "", "COLUMNS": "200", "QUIZGEN_DATA": "data"}
    result = CliRunner().invoke(main, arguments, input=typed, env=env)
    assert code is None or result.exit_code == code, result.output
    assert not OBEYED.search(result.output), ascii(result.output)
    assert "Traceback" not in result.output
    assert "bug in quizgen" not in result.output
    return result


@pytest.mark.parametrize(
    "arguments",
    [
        (NAME,),
        (f"--{NAME}",),
        ("make", "--topic", NAME),
        ("make", "--code", NAME),
        ("make", "--topic", "softmax", "--seed", NAME),
        ("make", "--topic", "softmax", "--kind", NAME),
        ("make", "--topic", "softmax", "--lang", NAME),
        ("make", "--topic", "softmax", "--format", NAME),
        ("make", "--topic", "softmax", f"--{NAME}"),
        ("make", NAME),
        ("exam", "print", "--blueprint", NAME),
        ("render", NAME),
        ("show", NAME),
        ("show", f"softmax/{NAME}@1:3"),
        ("study", "--topic", NAME),
        ("topics", NAME),
        ("topics", "--bank", NAME),
        ("verify", "--topic", NAME),
        ("history", "import", NAME),
        ("history", "export", "--format", NAME),
    ],
    ids=lambda arguments: " ".join(ascii(a[:8]) for a in arguments),
)
def test_what_is_typed_is_written_out_where_it_is_refused(arguments):
    result = run(*arguments)
    assert result.exit_code in (1, 2)
    assert r"\u202e" in result.output
    assert result.output.count("Error: ") == 1
    assert result.output.endswith("\n")


def test_the_whole_name_is_written_out():
    assert SHOWN in run("topics", "--bank", NAME, code=2).output


def test_a_bank_with_hostile_titles_in_a_hostile_folder(hostile, folder, monkeypatch):
    monkeypatch.setenv("COLUMNS", "400")  # no title is broken over two lines
    bank = hostile / "bank"
    shutil.move(folder, bank)
    path = bank / "layers" / "weights.py"
    text = path.read_text(encoding="utf-8")
    title = ascii(NAME.replace("\udcff", ""))[1:-1]
    path.write_text(text.replace("Number of weights", title), encoding="utf-8")
    topic = bank / "layers" / "__init__.py"
    topic.write_text(topic.read_text(encoding="utf-8").replace("Layers", title), encoding="utf-8")
    (bank / "layers" / "broken.py").write_text(f'raise ValueError("{title}")', encoding="utf-8")
    (bank / "layers" / ON_DISK.replace("\udcff", "")).with_suffix(".py").touch()
    options = ("--bank", str(bank))
    seen = r"x\x1b[31m\x1b]0;t\x07\r\x08\x9b2J\u202ey\u2066z\u200f\u2028\x7f"
    listed = run("topics", *options, code=0)
    assert listed.output.count(f"{seen}[bold]") == 3  # two titles, and the broken file
    assert listed.output.count("Warning: ") == 2
    assert f"{seen}[bold]" in run("show", "layers/weights", *options, code=0).output
    made = run("make", "--topic", "all", "-n", "1", "--format", "json", "-o", "out", *options)
    assert r"--bank '" in made.output
    verified = run("verify", "--topic", "layers", "--seeds", "2", "--jobs", "1", *options, code=1)
    assert r"FAILED layers/broken: cannot be imported (ValueError: x\x1b[31m" in verified.output
    studied = run("study", "--topic", "layers", "-n", "1", *options, typed="x\n")
    assert f"{seen}[bold]" in studied.output


def test_a_name_that_looks_like_markup_is_no_markup(folder):
    title = "[red]Number[/red] [blink]"
    path = folder / "layers" / "weights.py"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Number of weights", title), encoding="utf-8")
    for command in (("topics",), ("show", "layers/weights")):
        assert title in run(*command, "--bank", str(folder), code=0).output


def test_files_go_to_and_come_from_hostile_folders(hostile):
    out = str(hostile)
    made = run("make", "--topic", "softmax", "-n", "1", "--seed", "1", "-o", out, code=0)
    assert len(list(hostile.iterdir())) == 2
    assert r"\u202ey" in made.output
    run("make", "--topic", "softmax", "-n", "2", "--seed", "1", "-o", out, code=1)
    (hostile / "quiz.json").write_text("{}", encoding="utf-8")
    refused = run("render", str(hostile / "quiz.json"), code=1)
    assert r"\u202ey" in refused.output
    (hostile / "out").touch()
    run("make", "--topic", "softmax", "-o", str(hostile / "out"), code=2)
    run("topics", "--bank", out, code=2)


def test_a_hostile_blueprint(hostile):
    path = hostile / (ON_DISK + ".toml")
    path.write_bytes(SHIPPED.read_bytes())
    made = run("exam", "print", "-n", "5", "--blueprint", str(path), "-o", "out", code=0)
    assert r"\u202ey" in made.output
    for sheet in Path("out").iterdir():
        assert not OBEYED.search(sheet.read_text(encoding="utf-8"))
    text = SHIPPED.read_text(encoding="utf-8")
    for old, new in (
        ("JDLA E mock exam", r"x\u001b[31m\u202e"),
        ("Applied mathematics: information theory", r"x\u001b[31m\u202e"),
        ("entropy", r"x\u0000\u001b[31m\u202e"),
        ("weight = 20", 'weight = "\\u001b\\u202e"'),
        ("weight = 20", '"\\u001b\\u202e" = 20'),
    ):
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        refused = run("exam", "print", "--blueprint", str(path), code=2)
        assert r"\x1b" in refused.output.rpartition(".toml")[2]


def test_a_history_in_a_hostile_folder(hostile):
    data = ("--data", str(hostile).replace("\udcff", ""))
    run("study", "-n", "1", *data, typed="x\n\nq\n", code=0)
    told = run("history", "reset", *data, typed="y\n", code=0)
    assert told.output.replace("\n", "").count(r"\u202ey") == 2  # wherever lines break
    page = f"{hostile}/page.html"
    assert r"\u202ey" in run("stats", "--html", page, *data, code=0).output
    run("history", "export", "--format", "json", "-o", page, *data, code=1)


def test_what_a_pipe_says_is_echoed_harmlessly():
    output = run("study", "-n", "1", typed="\x1b[2J\u202e\x9b1\nx\n", code=0).output
    assert r"> \x1b[2J\u202e\x9b1" in output
