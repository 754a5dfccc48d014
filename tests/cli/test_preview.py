"""`quizgen preview`: what an author sees of a family, and sees again after every change."""

import html
import itertools
import re
import urllib.request
from pathlib import Path

import pytest
from click.testing import CliRunner

from quizgen.cli import main
from quizgen.preview import watch

from .process import Group, wait_until


def run(*arguments: str, code: int = 0) -> str:
    result = CliRunner().invoke(main, ["preview", *arguments])
    assert result.exit_code == code, result.output
    return result.output


@pytest.fixture(autouse=True)
def empty_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def test_the_page_shows_every_kind_in_both_languages_with_answers(folder):
    assert run("softmax/value", "--seeds", "20") == "preview.html\n"
    page = Path("preview.html").read_text(encoding="utf-8")
    sheets = [html.unescape(s) for s in re.findall(r'srcdoc="([^"]*)"', page)]
    assert len(sheets) == 2 * len(re.findall("<h2>", page)) > 0
    assert [re.search(r'<html lang="(..)"', sheet)[1] for sheet in sheets[:2]] == ["ja", "en"]
    assert "Worked solution" in sheets[1]
    assert "best blind guess" in page


def test_a_leak_is_shown_with_advice(folder):
    family = folder / "layers" / "weights.py"
    source = family.read_text(encoding="utf-8")
    source = re.sub(r'    counted\("(sum|square|outputs|half)".*\n', "", source)  # only larger ones
    source = source.replace('counted("double"', 'counted("triple", lambda n, m: 3 * n * m),\n'
                            '        counted("double"')  # fmt: skip
    family.write_text(source, encoding="utf-8")
    page = run("layers/weights", "--bank", str(folder), "--seeds", "600", "-o", "-")
    assert '<tr class="leak">' in page
    assert "add mistakes that make the result smaller" in page


def test_another_file_is_not_overwritten():
    Path("mine.html").write_text("<p>mine</p>", encoding="utf-8")
    said = run("softmax/value", "-o", "mine.html", code=1)
    assert "mine.html exists with different content; give another -o, or use --force" in said
    assert Path("mine.html").read_text(encoding="utf-8") == "<p>mine</p>"
    run("softmax/value", "-o", "mine.html", "--seeds", "2", "--force")
    assert "mine</p>" not in Path("mine.html").read_text(encoding="utf-8")
    run("softmax/value", "--seeds", "2")
    run("softmax/value", "--seeds", "2")  # its own one is


def test_watching_shows_every_change_and_what_is_wrong_with_it(folder):
    arguments = ("preview", "layers/weights", "--bank", str(folder), "--seeds", "2", "--watch")
    group = Group(arguments, folder.parent)
    try:
        address = group.process.stdout.readline().decode().split()[0]
        family = folder / "layers" / "weights.py"
        source = family.read_text(encoding="utf-8")
        assert "Number of weights" in fetched(address)
        family.write_text(source.replace("Number of", "Count of"), encoding="utf-8")
        wait_until(lambda: "Count of weights" in fetched(address), "page of the changed family")
        family.write_text(source + "broken = (", encoding="utf-8")
        wait_until(lambda: "cannot be imported (SyntaxError" in fetched(address), "error shown")
        assert int(fetched(f"{address}made")) == 3
        assert "location.reload()" in fetched(address)
    finally:
        group.process.kill()
        group.process.wait()


def fetched(address):
    with urllib.request.urlopen(address) as answer:
        return answer.read().decode()


def test_new_and_deleted_sources_are_changes(folder, monkeypatch):
    monkeypatch.setattr(watch, "POLL_SECONDS", 0)
    changes = watch._changes([folder])
    next(changes)
    extra = folder / "layers" / "_extra.py"
    extra.write_text("", encoding="utf-8")
    assert list(itertools.islice(changes, 1)) == ["_extra.py"]
    extra.unlink()
    assert list(itertools.islice(changes, 1)) == ["_extra.py"]
