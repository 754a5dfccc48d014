"""Odd environments: streams that are full, closed or of another encoding, odd arguments."""

import json
import os
import subprocess
from pathlib import Path

import pytest

from .process import COMMAND, TIMEOUT, environment, run

if os.name != "posix":
    pytest.skip("these streams are opened by a POSIX shell", allow_module_level=True)

ONE = ("make", "--topic", "softmax", "-n", "1", "--seed", "1")
SPEAKING = [
    ("--help",),
    ("--version",),
    ("topics",),
    ("show", "softmax/value", "--seed", "1"),
    ("stats",),
    ("history", "export", "--format", "json"),
    (*ONE, "-o", "out"),
    (*ONE, "--format", "html", "-o", "-"),
    ("study", "-n", "1"),
]


def names(arguments):
    return " ".join(map(ascii, arguments))[:60] if isinstance(arguments, tuple) else None


def assert_one_sentence(result, sentence: str = "") -> None:
    """It failed, and said why in one line."""
    said = result.stderr.decode()
    assert result.returncode in (1, 2)
    assert said.startswith("Error: ")
    assert said.count("\n") == 1
    assert "Traceback" not in said
    assert "bug in quizgen" not in said
    assert sentence in said


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device")
@pytest.mark.parametrize("arguments", SPEAKING, ids=names)
def test_a_full_output(arguments, tmp_path):
    for buffered in ("", "1"):
        result = run(arguments, tmp_path, "</dev/null >/dev/full", PYTHONUNBUFFERED=buffered)
        assert_one_sentence(result, "Error: standard output: No space left on device")


@pytest.mark.parametrize(
    "arguments", [SPEAKING[0], SPEAKING[2], ("verify", "--seeds", "1")], ids=names
)
def test_a_closed_output(arguments, tmp_path):
    result = run(arguments, tmp_path, ">&-")
    assert_one_sentence(result, "Error: standard output is closed; run this in a terminal")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("redirected", ["2>&-", "2>/dev/full", "2</dev/null"])
@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("topics",), 0),
        (("topics", "nothing"), 2),
        (("--bogus",), 2),
        (("verify", "--topic", "softmax", "--seeds", "10", "--jobs", "2"), 0),
        (("make", "--topic", "softmax", "-n", "20", "-o", "out"), 0),
        (("history", "export", "--format", "json"), 0),
    ],
    ids=names,
)
def test_errors_that_nobody_can_hear(arguments, code, redirected, tmp_path):
    if "full" in redirected and not Path("/dev/full").exists():
        pytest.skip("there is no full device")
    result = run(arguments, tmp_path, redirected)
    assert result.returncode == code
    assert bool(result.stdout) == (code == 0)


@pytest.mark.parametrize("arguments", SPEAKING, ids=names)
def test_whoever_reads_has_seen_enough(arguments, tmp_path):
    process = subprocess.Popen(
        [*COMMAND, *arguments],
        cwd=tmp_path,
        env=environment(tmp_path),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    process.stdout.close()
    said = process.stderr.read().decode()
    assert process.wait(TIMEOUT) == 1
    assert said in ("", "Nothing has been answered yet; the export is empty.\n")


def test_a_closed_input(tmp_path):
    for arguments in (("study",), ("exam", "start")):
        result = run(arguments, tmp_path, "<&-")
        assert_one_sentence(result, "standard input is closed; run this in a terminal")
    assert run(("study", "-n", "1"), tmp_path, "<<.\nx\n.\n").returncode == 0
    result = run(("history", "reset"), tmp_path, "<&-")
    assert_one_sentence(result, "standard input is closed; run this in a terminal")
    assert json.loads(run(("history", "export", "--format", "json"), tmp_path).stdout)["attempts"]


# ---- encodings

ENCODINGS = [
    "cp932",
    *(pytest.param(name, marks=pytest.mark.slow) for name in ("latin-1", "ascii")),
]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize(
    "arguments",
    [
        (*ONE, "--lang", "ja", "--format", "html", "-o", "-"),
        (*ONE, "--lang", "ja", "--format", "md", "-o", "-"),
        (*ONE, "--format", "json", "-o", "-"),
        ("schema",),
    ],
    ids=names,
)
def test_documents_are_the_same_bytes_in_every_encoding(arguments, encoding, tmp_path):
    plain = run(arguments, tmp_path)
    odd = run(arguments, tmp_path, PYTHONIOENCODING=encoding)
    assert (plain.returncode, odd.returncode) == (0, 0)
    assert odd.stdout == plain.stdout
    assert not plain.stdout.decode("utf-8").isascii()


@pytest.mark.parametrize("form", ["json", "csv"])
def test_an_exported_history_is_the_same_in_every_encoding(form, tmp_path):
    run(("study", "-n", "1"), tmp_path, "<<.\n（あ）\n.\n")
    arguments = ("history", "export", "--format", form)
    plain = run(arguments, tmp_path)
    assert run(arguments, tmp_path, PYTHONIOENCODING="cp932").stdout == plain.stdout


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize(
    "arguments",
    [
        ("--help",),
        ("topics", "--lang", "ja"),
        (*ONE, "--lang", "ja", "-o", "out"),
        ("make", "--topic", "確率"),
        ("show", "softmax/value", "--seed", "1", "--lang", "ja"),
    ],
    ids=names,
)
def test_what_people_read_is_in_their_encoding(arguments, encoding, tmp_path):
    plain = run(arguments, tmp_path)
    odd = run(arguments, tmp_path, PYTHONIOENCODING=encoding)
    assert odd.returncode == plain.returncode
    text = odd.stdout.decode(encoding) + odd.stderr.decode(encoding)
    assert "bug in quizgen" not in text
    assert "Traceback" not in text
    assert text.count("\n") == (plain.stdout + plain.stderr).count(b"\n")
    if encoding == "cp932" and "show" not in arguments:
        assert text == (plain.stdout + plain.stderr).decode()


def test_a_system_without_any_locale(tmp_path):
    bare = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    document = (*ONE, "--lang", "ja", "--format", "md", "-o", "-")
    assert run(document, tmp_path, **bare).stdout == run(document, tmp_path).stdout
    told = run((*ONE, "--lang", "ja", "-o", "out"), tmp_path, **bare)
    assert told.returncode == 0
    assert told.stdout.isascii()


# ---- arguments and variables


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("show", f"softmax/value@1:{'9' * 5000}"), "unknown family 'softmax/value@1:9999"),
        (("show", f"softmax/value@{'9' * 5000}:1"), "unknown family 'softmax/value@99999"),
        (("show", "softmax/value@1:9223372036854775808"), "unknown family"),
        (("show", "softmax/value@1:٣"), "unknown family"),
        (("make", "--topic", b"a\xff"), r"unknown topic 'a\udcff'"),
        (("make", "--topic", "x" * 100_000), "unknown topic 'xxx"),
        (("topics", b"a\xff"), r"unknown topic 'a\udcff'"),
        (("topics", "--bank", b"\xff"), r"bank '\udcff' is not a folder"),
        (("history", "import", b"\xff"), r"\udcff: No such file or directory"),
    ],
    ids=names,
)
def test_odd_arguments_get_one_sentence(arguments, sentence, tmp_path):
    result = run([*map(os.fsencode, arguments)], tmp_path, "</dev/null")
    assert_one_sentence(result, sentence)
    assert len(result.stderr) < 3000
    assert os.listdir(tmp_path) in ([], ["data"])


def test_a_folder_whose_name_is_no_text(tmp_path):
    out = os.fsencode(tmp_path) + b"/\xff"
    try:
        os.mkdir(out)
    except OSError:
        pytest.skip("this file system has no such names")
    result = run([*map(os.fsencode, ONE), b"-o", out], tmp_path)
    assert result.returncode == 0
    assert result.stdout.count(rb"/\udcff/softmax-1.en.") == 2
    assert len(os.listdir(out)) == 2


@pytest.mark.parametrize("command", [("stats",), ("study", "-n", "1")])
@pytest.mark.parametrize("zone", ["XXX+25", "XXX-24:59:59"])
def test_a_time_zone_that_is_none(command, zone, tmp_path):
    result = run(command, tmp_path, "</dev/null", TZ=zone)  # UTC takes its place
    assert result.returncode == 0
    assert not result.stderr
