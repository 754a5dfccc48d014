"""Commands that are interrupted end at once and in order, and so does every process of theirs."""

import os
import signal
from pathlib import Path

import pytest

from .process import Group, run, wait_until

if os.name != "posix":
    pytest.skip("only POSIX systems have these signals", allow_module_level=True)

ENDS = {signal.SIGINT: 130, signal.SIGTERM: 143, signal.SIGHUP: 129, signal.SIGKILL: -9}
PLAN = """
title = { ja = "模試", en = "Mock" }
note = { ja = "比率", en = "Weights" }
[[sections]]
title = { ja = "層", en = "Layers" }
weight = 1
topics = ["layers"]
"""


@pytest.fixture
def at_work(folder):
    """Lets the family of the bank do something else than draw; where it says who has begun."""
    place = folder.parent / "at_work"
    place.mkdir()
    path = folder / "layers" / "weights.py"
    good = path.read_text(encoding="utf-8")

    def draw_so(code: str) -> Path:
        begin = (
            f"import os, pathlib, sys\n    pathlib.Path({str(place)!r}, str(os.getpid())).touch()"
        )
        head = "def weights(draw: Draw) -> Draft:\n"
        path.write_text(good.replace(head, f"{head}    {begin}\n    {code}\n"), encoding="utf-8")
        return place

    return draw_so


@pytest.fixture
def verifying(folder, at_work):
    """Two processes that verify and never come to an end."""
    place = at_work("while True: pass")
    arguments = ("verify", "--topic", "layers", "--seeds", "400", "--jobs", "2")
    group = Group((*arguments, "--bank", str(folder)), folder.parent)
    try:
        wait_until(lambda: len(list(place.iterdir())) == 2, "two processes at work")
        yield group
    finally:
        if group.members():
            group.signal(signal.SIGKILL, to_all=True)
        group.process.communicate()


def workers(verifying: Group, folder: Path) -> list[int]:
    return [int(path.name) for path in (folder.parent / "at_work").iterdir()]


@pytest.mark.parametrize("to_all", [False, True], ids=["to the command", "to all"])
@pytest.mark.parametrize("end", ENDS, ids=lambda end: signal.Signals(end).name)
def test_a_verification_ends_with_all_its_processes(end, to_all, verifying, folder):
    assert len(verifying.members()) > len(workers(verifying, folder)) == 2
    verifying.signal(end, to_all=to_all)
    code, said = verifying.end()
    assert code == ENDS[end]
    wait_until(lambda: not verifying.members(), "end of its processes")
    assert "Traceback" not in said
    assert said.replace("questions\n", "") == ("\nAborted!\n" if end is signal.SIGINT else "")


def test_a_verification_whose_process_is_killed_says_so(verifying, folder):
    os.kill(workers(verifying, folder)[0], signal.SIGKILL)
    code, said = verifying.end()
    assert code == 1
    assert "Error: a worker process ended before its work was done (signal 9)" in said
    assert "Traceback" not in said
    wait_until(lambda: not verifying.members(), "end of its processes")


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("way", ["sys.exit()", "sys.exit(0)", "raise SystemExit", "exit(0)"])
def test_a_family_that_ends_the_program_fails(way, jobs, folder, at_work):
    at_work(way)
    arguments = ("verify", "--topic", "layers", "--seeds", "300", "--jobs", jobs)
    result = run((*arguments, "--bank", str(folder)), folder.parent)
    assert result.returncode == 1
    assert b"FAILED layers/weights@1:" in result.stderr
    assert b": SystemExit in line" in result.stderr
    assert b"Traceback" not in result.stderr


def test_a_process_that_ends_itself_is_no_success(folder, at_work):
    at_work("os._exit(0)")
    arguments = ("verify", "--topic", "layers", "--seeds", "300", "--jobs", "2")
    result = run((*arguments, "--bank", str(folder)), folder.parent)
    assert result.returncode == 1
    assert b"ended before its work was done (code 0)" in result.stderr


@pytest.mark.parametrize(
    "end", [signal.SIGINT, signal.SIGTERM, pytest.param(signal.SIGHUP, marks=pytest.mark.slow)]
)
@pytest.mark.parametrize("command", ["make", "exam", "render", "show", "verify", "study"])
def test_a_command_that_is_interrupted_leaves_nothing_behind(command, end, folder, at_work):
    home = folder.parent
    bank = ("--bank", str(folder))
    (home / "plan.toml").write_text(PLAN, encoding="utf-8")
    made = run(("make", "--topic", "layers", "-n", "2", "--format", "json", *bank), home)
    (quiz,) = home.glob("*.json")
    assert made.returncode == 0
    place = at_work("import time; time.sleep(600)")
    arguments = {
        "make": ("make", "--topic", "layers", "-n", "1000", "-o", "out"),
        "exam": ("exam", "print", "-n", "500", "--blueprint", "plan.toml", "-o", "out"),
        "render": ("render", str(quiz), "-o", "out"),
        "show": ("show", "layers/weights"),
        "verify": ("verify", "--topic", "layers", "--jobs", "1"),
        "study": ("study", "--topic", "layers"),
    }[command]
    group = Group((*arguments, *bank), home)
    wait_until(lambda: list(place.iterdir()), "drawing")
    group.signal(end)
    code, said = group.end()
    assert "Traceback" not in said
    if (command, end) != ("study", signal.SIGINT):  # which is one way to stop studying
        assert code == ENDS[end]
        assert ("Aborted!" in said) == (end is signal.SIGINT)
    assert not (home / "out").exists()
    assert not list(home.glob("**/.quizgen-*"))
