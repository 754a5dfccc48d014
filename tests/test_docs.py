"""The documents keep what they promise: their commands, examples and generated pages."""

import json
import math
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

import quizgen
from quizgen.cli import main
from quizgen.grading import numbers
from quizgen.model import bounds
from quizgen.model import question as model
from quizgen.quiz.recipe import chosen_families, code_of
from quizgen.study import conversation, schedule

ROOT = Path(__file__).resolve().parents[1]
READMES = ("README.md", "README.ja.md")
GUIDES = ("docs/study.en.md", "docs/study.ja.md")
SEEDS = 60
FEW_SEEDS = 4  # where only the arguments of a command matter
EXAMPLE = {  # the blocks of CONTRIBUTING.md, by language, in order
    "python": ("__init__.py", "precision.py"),
    "text": ("precision.mistakes.txt",),
}


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def fenced(name: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", read(name), re.MULTILINE | re.DOTALL)


def shell(name: str) -> list[str]:
    return [line for block in fenced(name, "sh") for line in block.splitlines() if line]


def commands(name: str) -> list[str]:
    """The quizgen commands of a document, without what a shell does with their output."""
    lines = [line.removeprefix(".venv/bin/") for line in shell(name)]
    return [line.split(" > ")[0] for line in lines if line.split()[0] == "quizgen"]


def epilogs() -> list[str]:
    text = "\n".join(command.epilog or "" for command in with_all_below(main))
    return re.findall(r"^ *(quizgen .*?)$", text, re.MULTILINE)


def with_all_below(command: click.Command) -> list[click.Command]:
    below = command.commands.values() if isinstance(command, click.Group) else ()
    return [command, *(found for one in below for found in with_all_below(one))]


def run(command: str) -> None:
    """Runs one command here; verification with fewer seeds."""
    arguments = shlex.split(command)[1:]
    if arguments[:1] == ["verify"]:
        arguments += ["--seeds", str(FEW_SEEDS), "--jobs", "1"]
    result = CliRunner().invoke(main, arguments)
    assert result.exit_code == 0, f"{command}\n{result.output}"


def api(snippet: str) -> None:
    """Runs a snippet in a process of its own; verification of less than it says."""
    snippet = snippet.replace("(bank, seeds=", '(bank, ["softmax"], seeds=')
    snippet = re.sub(r"seeds=\d+", f"seeds={FEW_SEEDS}", snippet)
    process = subprocess.run(
        [sys.executable, "-c", snippet],
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert process.returncode == 0, process.stderr


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder that holds the bank which CONTRIBUTING.md writes."""
    bank = tmp_path / "mybank" / "metrics"
    bank.mkdir(parents=True)
    for language, names in EXAMPLE.items():
        for name, source in zip(names, fenced("CONTRIBUTING.md", language), strict=True):
            (bank / name).write_text(source, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QUIZGEN_DATA", str(tmp_path / "data"))
    (blueprint,) = fenced(GUIDES[0], "toml")
    (tmp_path / "test.toml").write_text(blueprint, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(("english", "japanese"), [READMES, GUIDES])
def test_both_languages_show_the_same_commands_and_code(english: str, japanese: str):
    assert shell(english) == shell(japanese)
    for language in ("python", "toml"):
        assert fenced(english, language) == fenced(japanese, language)


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", GUIDES[0]])
def test_commands_of_the_documents_run(name: str, folder: Path):
    for command in commands(name):
        if "--code" in command:
            assert_code_is_current(command, name)
        run(command)


def test_examples_in_the_help_run(folder: Path):
    examples = epilogs()
    assert len(examples) > 5
    for command in examples:
        run(with_current_code(command))


def with_current_code(command: str) -> str:
    """The command with a quiz code of the families that the bank holds now."""
    command = command.replace("--code CODE", "--code softmax-n3-s7-0000")
    match = re.search(r"--code ((\w+)-n(\d+)-s(\d+))-\w{4}", command)
    if match is None:
        return command
    recipe = quizgen.Recipe(topics=(match[2],), count=int(match[3]), seed=int(match[4]))
    code = code_of(recipe, chosen_families(quizgen.load_bank(), recipe))
    return command.replace(match[0], f"--code {code}")


def assert_code_is_current(command: str, name: str) -> None:
    current = with_current_code(command)
    assert command == current, f"the families have changed; in {name} write: {current}"


@pytest.mark.parametrize("name", [*READMES, *GUIDES])
def test_links_and_pictures_exist(name: str):
    for target in re.findall(r"\]\(([^)#]+)", read(name)):
        if not target.startswith("https://"):
            assert (ROOT / name).parent.joinpath(target).exists(), target


def test_python_of_the_readme_runs():
    for snippet in fenced("README.md", "python"):
        api(snippet)


def test_api_of_the_package_docstring_runs():
    assert quizgen.__doc__ is not None
    lines = re.findall(r"^    (.+)$", quizgen.__doc__, re.MULTILINE)
    assert len(lines) >= 5
    api("\n".join(["import quizgen", *lines]))


def test_the_worked_example_keeps_every_rule(folder: Path):
    bank = quizgen.load_bank([folder / "mybank"])
    report = quizgen.verify_bank(bank, ["metrics"], seeds=SEEDS)
    assert report.passed, report.failures
    assert report.questions == SEEDS
    question = bank.family("metrics/precision").question(1)
    assert question.certificate.exact


@pytest.mark.parametrize("tool", ["gallery.py", "coverage_page.py"])
def test_pages_of_the_bank_are_current(tool):
    command = [sys.executable, str(ROOT / "tools" / tool), "--check"]
    process = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert process.returncode == 0, process.stderr or f"renew it: python tools/{tool}"


def test_schema_is_current():
    recorded = json.loads(read("docs/quiz.schema.json"))
    current = json.loads(json.dumps(quizgen.schema()))
    assert recorded == current, "renew it: quizgen schema > docs/quiz.schema.json"


def test_every_field_of_the_schema_is_described():
    text = read("docs/quiz-file.md")
    for name, definition in quizgen.schema()["$defs"].items():
        for field in definition.get("properties", {}):
            assert re.search(rf"\b{field}\b", text), f"docs/quiz-file.md: {name}.{field}"


def test_the_bounds_of_a_quiz_file_are_told_as_they_are():
    section = read("docs/quiz-file.md").partition("## Bounds")[2]
    told = dict(re.findall(r"^\| ([^|]+?) \| ([^|]+?) \|$", section, re.MULTILINE))
    assert told == {
        "a file": f"{bounds.QUIZ_FILE // 1_000_000} MB",
        "questions": f"{bounds.QUESTIONS:,}",
        "parts of a question": f"{len(model.BLANK_LABELS)}",
        "options of a part": f"{len(model.OPTION_LETTERS)}",
        "blocks, givens, conventions": f"{bounds.BLOCKS} each",
        "rows, columns of a table": f"{bounds.ROWS}, {bounds.COLUMNS}",
        "nodes, edges of a graph": f"{bounds.NODES}, {bounds.EDGES}",
        "series of a plot, points of a series": f"{bounds.SERIES}, {bounds.POINTS}",
        "a coordinate of a plot": f"10^{math.log10(bounds.COORDINATE):.0f} to either side; finite",
        "axes, entries of an array": f"{bounds.AXES}, {bounds.ENTRIES:,}",
        "digits before, after the point": f"{bounds.DIGITS} each",
        "a formula": f"{bounds.TEX_LENGTH:,} characters, {bounds.TEX_DEPTH} levels, "
        f"{bounds.TEX_CELLS} cells, {bounds.TEX_UNCLOSED} brackets that stay open",
        "a text, a listing": f"{bounds.PASSAGE:,}, {bounds.SOURCE:,} characters",
        "the listings of a question": f"{bounds.SOURCES:,} characters",
    }


@pytest.mark.parametrize("name", GUIDES)
def test_the_numbers_of_the_guide_can_be_typed(name: str):
    table = re.search(r"^\| \| \|\n(.*?)\n\n", read(name), re.MULTILINE | re.DOTALL)
    assert table is not None
    typed = re.findall(r"`([^`]+)`", table[1])
    assert len(typed) > 20
    for text in typed:
        assert numbers.read(text).numbers, text


@pytest.mark.parametrize("name", GUIDES)
def test_the_guide_tells_of_every_key(name: str):
    while_answering, after = re.findall(r"^\| (?:key|キー) .*?\n\n", read(name), re.M | re.DOTALL)
    assert set(re.findall(r"`(\S)`", while_answering)) == set(conversation.ANSWER_KEYS)
    common = {"r", "f", "u", "?", "q"}
    assert set(re.findall(r"`(\S)`", after)) == set(conversation.AFTER_KEYS) - common


@pytest.mark.parametrize("name", GUIDES)
def test_the_guide_tells_the_schedule_as_it_is(name: str):
    text = re.sub(r"\s+", " ", read(name))
    assert schedule.SLOW == 4
    assert (
        f"{schedule.SECONDS_PER_PART} seconds" in text or f"{schedule.SECONDS_PER_PART}秒" in text
    )
    assert f"{schedule.QUICK} times" in text or f"{schedule.QUICK}倍" in text
    assert re.search(f"{round(100 * schedule.RETENTION)} ?%", text)
    assert schedule.SHORT_STEP.total_seconds() == 600
