"""A few hostile inputs of every kind; `tools/fuzz.py` tries as many as one likes."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="memory is limited on Linux only"),
    pytest.mark.slow,
]

TOOL = Path(__file__).resolve().parents[2] / "tools" / "fuzz.py"
SEED = 1
HANGING = 10  # seconds of the processor, on any machine


def fuzz(kind: str, cases: int) -> str:
    """What the command reports; it must find no fault."""
    limits = ["--seconds", str(HANGING), "--jobs", "1"]
    command = [sys.executable, str(TOOL), kind, "--cases", str(cases), "--seed", str(SEED), *limits]
    process = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert process.returncode == 0, process.stdout + process.stderr
    return process.stdout


def times(word: str, report: str) -> int:
    """How often an outcome was reported."""
    found = re.search(rf"^ +(\d+) {word}$", report, re.MULTILINE)
    return int(found[1]) if found else 0


def test_quiz_files():
    report = fuzz("quizfile", 60)
    assert times("accepted", report) >= 10, "hardly any file gets past the reader"
    assert times("QuizFileError", report) >= 10, "hardly any file is refused"


def test_questions_in_the_terminal():
    assert times("shown", fuzz("terminal", 20)) >= 5


def test_histories():
    report = fuzz("history", 50)
    assert times("merged", report) >= 10
    assert times("TransferError", report) >= 10


def test_blueprints():
    report = fuzz("blueprint", 120)
    assert times("read", report) >= 10
    assert times("UsageError", report) >= 10


def test_typed_answers():
    report = fuzz("answers", 1_000)
    assert times("read", report) >= 100
    assert times("unreadable", report) >= 100


def test_formulas():
    pytest.importorskip(f"{__package__}.tex", reason="the grammar of formulas is not there")
    assert times("accepted", fuzz("formulas", 30)) >= 10
