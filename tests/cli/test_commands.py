"""The commands as a user types them: what they write, what they say, how they fail."""

import hashlib
import json
import os
import re
import stat
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from quizgen.cli import main
from quizgen.exam.blueprint import default_blueprint


def run(*arguments: str, code: int = 0) -> Result:
    result = CliRunner().invoke(main, arguments, env={"LANG": "C", "LC_ALL": "", "LC_MESSAGES": ""})
    assert result.exit_code == code, result.output
    return result


@pytest.fixture(autouse=True)
def empty_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_main_job(empty_folder):
    result = run("make", "--topic", "batchnorm")
    html, md = names(empty_folder)
    assert html.endswith(".en.html")
    assert md.endswith(".en.md")
    assert html in result.output
    assert md in result.output
    assert "the same quiz again: quizgen make --code batchnorm-n10-s" in result.output


def test_a_code_writes_the_same_files_again(empty_folder):
    output = run("make", "--topic", "softmax", "-n", "3", "--seed", "5", "--lang", "ja").output
    assert "同じ問題集をもう一度作るには" in output
    before = {path.name: path.read_bytes() for path in empty_folder.iterdir()}
    run("make", "--code", output.split()[-1], "--lang", "ja")
    assert {path.name: path.read_bytes() for path in empty_folder.iterdir()} == before


def test_numbers_are_the_same_in_both_languages():
    ja, en = (
        json.loads(
            run(
                "make",
                "--topic",
                "batchnorm",
                "--seed",
                "1",
                "--format",
                "json",
                "-o",
                "-",
                "--lang",
                language,
            ).stdout
        )
        for language in ("ja", "en")
    )
    assert ja == en


def test_answers_in_a_file_of_their_own(empty_folder):
    run("make", "--topic", "softmax", "-n", "2", "--seed", "5", "--answers", "separate")
    assert names(empty_folder) == [
        "softmax-5.answers.en.html",
        "softmax-5.answers.en.md",
        "softmax-5.en.html",
        "softmax-5.en.md",
    ]


def test_json_on_standard_output_is_nothing_but_json():
    data = json.loads(run("make", "--topic", "softmax", "--format", "json", "-o", "-").stdout)
    assert data["schema_version"] == 1
    assert len(data["quiz"]["questions"]) == 10


def test_a_quiz_file_is_rendered_again(empty_folder):
    run("make", "--topic", "softmax", "-n", "2", "--seed", "5", "--format", "json")
    run("make", "--topic", "softmax", "-n", "2", "--seed", "5", "--format", "html", "-o", "made")
    run("render", "softmax-5.json", "--format", "html", "-o", "rendered")
    made = (empty_folder / "made" / "softmax-5.en.html").read_bytes()
    assert (empty_folder / "rendered" / "softmax-5.en.html").read_bytes() == made


def test_another_quiz_is_never_overwritten(empty_folder):
    run("make", "--topic", "softmax", "-n", "2", "--seed", "5")
    before = (empty_folder / "softmax-5.en.html").read_bytes()
    result = run("make", "--topic", "softmax", "-n", "3", "--seed", "5", code=1)
    assert "softmax-5.en.html exists with different content" in result.output
    assert (empty_folder / "softmax-5.en.html").read_bytes() == before
    run("make", "--topic", "softmax", "-n", "3", "--seed", "5", "--force")
    assert (empty_folder / "softmax-5.en.html").read_bytes() != before


def test_the_same_again_replaces_nothing(empty_folder):
    arguments = ("make", "--topic", "softmax", "-n", "2", "--seed", "5")
    run(*arguments)
    before = {path: path.stat().st_mtime_ns for path in empty_folder.iterdir()}
    run(*arguments)
    assert {path: path.stat().st_mtime_ns for path in empty_folder.iterdir()} == before


def test_a_file_that_only_mentions_the_code_is_never_overwritten(empty_folder):
    run("make", "--topic", "softmax", "-n", "2", "--seed", "5", "--format", "md")
    page = empty_folder / "softmax-5.en.md"
    notes = page.read_text(encoding="utf-8") + "\nMy own notes."
    page.write_text(notes, encoding="utf-8")
    result = run("make", "--topic", "softmax", "-n", "2", "--seed", "5", "--format", "md", code=1)
    assert "exists with different content" in result.output
    assert page.read_text(encoding="utf-8") == notes


def test_a_file_cannot_choose_where_it_is_rendered_to(empty_folder):
    run("make", "--topic", "softmax", "-n", "1", "--seed", "5", "--format", "json")
    file = empty_folder / "softmax-5.json"
    data = json.loads(file.read_bytes())
    data["quiz"]["recipe"]["topics"] = ["../../victim/report"]
    data["quiz"]["code"] = ""
    data["digest"] = hashlib.sha256(
        json.dumps(data["quiz"], ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()
    ).hexdigest()
    file.write_text(json.dumps(data), encoding="utf-8")
    (empty_folder / "a" / "b").mkdir(parents=True)
    before = sorted(empty_folder.rglob("*"))
    result = run("render", str(file), "-o", "a/b", code=1)
    assert "quiz.recipe.topics" in result.output
    assert sorted(empty_folder.rglob("*")) == before


def test_an_unknown_family_is_rendered_with_a_warning(empty_folder, folder):
    shared = ("--bank", str(folder), "--topic", "layers", "-n", "2", "--seed", "5")
    run("make", *shared, "--format", "json")
    result = run("render", "layers-5.json", "--format", "md")
    assert result.stderr.count("was not checked here: family layers/weights is not installed") == 2
    page = (empty_folder / "layers-5.en.md").read_text(encoding="utf-8")
    assert page.count("Not checked here: family `layers/weights` is not installed") == 4
    assert "checked independently" not in page
    run("render", "layers-5.json", "--format", "md", "--bank", str(folder), "--force")
    page = (empty_folder / "layers-5.en.md").read_text(encoding="utf-8")
    assert "Not checked here" not in page
    assert page.count("checked independently") == 2


def test_topics_lists_families():
    output = run("topics", "--lang", "ja").output
    assert "batchnorm/backward_dx" in output
    assert "バッチ正規化" in output
    assert "entropy/" not in run("topics", "batchnorm").output


def test_topics_stand_under_the_headings_of_the_exam():
    output = run("topics", "--lang", "en").output
    headings = [section.title.en for section in default_blueprint().sections]
    places = [output.index(heading) for heading in headings]
    assert places == sorted(places)
    assert places[0] < output.index("entropy/entropy") < places[1]
    assert "Other topics" not in output


def test_topics_that_no_heading_has_stand_last(folder):
    output = run("topics", "--lang", "en", "--bank", str(folder)).output
    assert output.index("Other topics") < output.index("layers/weights")
    assert output.index("generative/") < output.index("Other topics")


def test_topics_say_which_items_of_the_syllabus_no_family_covers():
    output = run("topics", "--syllabus", "--lang", "ja").output
    assert re.search(r"^A26 +ソフトマックス関数の値 +softmax/", output, re.MULTILINE)
    without = run("topics", "entropy", "--syllabus", "--lang", "ja").output
    assert re.search(r"^A26 .* – *$", without, re.MULTILINE)


def test_show_hides_the_answer_until_asked():
    question = run("show", "batchnorm/backward_dx", "--seed", "3").output
    answered = run("show", "batchnorm/backward_dx", "--seed", "3", "--answer").output
    assert answered.startswith(question.rstrip("\n"))
    assert "BatchNormalization" in answered[len(question) :]


def test_show_takes_the_name_that_worksheets_print():
    by_seed = run("show", "batchnorm/backward_dx", "--seed", "3").output
    assert run("show", "batchnorm/backward_dx@1:3").output == by_seed


def test_the_printed_command_knows_the_bank(folder):
    bank = ("--bank", str(folder))
    output = run("make", "--topic", "layers", "-n", "1", "--seed", "4", *bank).output
    assert "seed 4: 1 question, 1 part" in output
    again = output.splitlines()[-1].partition("quizgen ")[2]
    run(*again.split())


def test_verify_passes_and_reports():
    output = run("verify", "--topic", "softmax", "--seeds", "5", "--jobs", "1").output
    assert "softmax/overflow" in output
    assert "0 failures" in output.replace("\n", " ")


def test_verify_looks_at_the_families_that_are_asked_for():
    names = ("--family", "softmax/value", "--family", "entropy/entropy")
    output = run("verify", *names, "--seeds", "5", "--jobs", "1").output
    assert "softmax/value" in output
    assert "2 families, 10 questions" in output
    output = run("verify", "--topic", "regression", *names, "--seeds", "1", "--jobs", "1").output
    assert "3 families, 3 questions" in output


def test_verify_fails_with_a_broken_family(folder):
    path = folder / "layers" / "weights.py"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('"weights": n * m}', '"weights": n * m + n}'), encoding="utf-8")
    result = run(
        "verify", "--bank", str(folder), "--topic", "layers", "--seeds", "5", "--jobs", "1", code=1
    )
    assert "FAILED layers/weights@1:0: weights: the engine gives" in result.output


def test_verify_in_several_processes_sees_the_same(folder):
    arguments = ("verify", "--bank", str(folder), "--topic", "layers", "--seeds", "500")
    one, two = (run(*arguments, "--jobs", jobs, code=1).output for jobs in ("1", "2"))
    failed = [line for line in one.splitlines() if line.startswith("FAILED")]
    assert failed == [line for line in two.splitlines() if line.startswith("FAILED")]
    assert failed[0].startswith("FAILED layers/weights: (あ) numeric: ")


def test_schema_is_json():
    assert json.loads(run("schema").output)["title"] == "quizgen quiz file"


@pytest.mark.parametrize(
    ("words", "completed"),
    [
        ("quizgen make --topic batch", "batchnorm"),
        ("quizgen show batchnorm/gr", "batchnorm/graph"),
        ("quizgen make --kind nu", "numeric"),
        ("quizgen ver", "verify"),
    ],
)
def test_shell_completion(words, completed):
    environment = {
        "_QUIZGEN_COMPLETE": "bash_complete",
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split()) - 1),
    }
    result = CliRunner().invoke(main, [], prog_name="quizgen", env=environment)
    assert result.output.splitlines() == [f"plain,{completed}"]


def test_version_and_help():
    assert run("--version").output.startswith("quizgen, version 0.")
    assert "quizgen make --topic batchnorm" in run("--help").output
    for command in ("make", "show", "topics", "verify", "render", "schema"):
        assert run(command, "--help").output


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("make",), "choose a topic: --topic NAME"),
        (("make", "--topic", "batchnrm"), "unknown topic 'batchnrm'; did you mean 'batchnorm'?"),
        (("make", "--topic", "batchnorm", "--kind", "cod"), "did you mean 'code'?"),
        (("make", "--topic", "batchnorm", "--format", "htm"), "did you mean 'html'?"),
        (("make", "--topic", "batchnorm", "--lang", "jp"), "unknown language 'jp'"),
        (("make", "--topic", "batchnorm", "--answers", "never"), "unknown answers 'never'"),
        (("make", "--topic", "batchnorm", "-n", "0"), "must be between 1 and 1,000"),
        (("make", "--topic", "batchnorm", "-n", "-5"), "must be between 1 and 1,000"),
        (("make", "--topic", "batchnorm", "-n", "99999999999"), "must be between 1 and 1,000"),
        (("make", "--topic", "batchnorm", "-n", "ten"), "'ten' is not a valid integer"),
        (("make", "--topic", "batchnorm", "--seed", "abc"), "'abc' is not a valid integer"),
        (("make", "--topic", "batchnorm", "--seed", "-1"), "-1 is not in the range"),
        (("make", "--topic", "batchnorm", "--seed", "9" * 30), "is not in the range"),
        (("make", "--topic", "batchnorm", "--level", "9"), "level 9: must be 1, 2 or 3"),
        (("make", "--topic", "softmax", "--kind", "graph"), "no family of softmax has kind graph"),
        (("make", "--code", "x"), "quiz code 'x' cannot be read"),
        (("make", "--code", "batchnorm-n1-s1-0000", "--topic", "softmax"), "use it alone"),
        (("make", "--code", "batchnorm-n1-s1-0000", "-n", "3"), "use it alone"),
        (("show", "batchnorm"), "is a topic; its families: batchnorm/axes_4d"),
        (("show", "batchnorm/backward_dx@9:1"), "has version 1 here, not 9"),
        (("show", "batchnorm/backward_dx@1:1", "--seed", "2"), "already contains the seed"),
        (
            ("make", "--topic", "batchnorm", "--format", "json", "--answers", "none"),
            "always includes the answers",
        ),
        (("make", "--topic", "batchnorm", "-o", "-"), "standard output takes one document"),
        (("mak",), "unknown command 'mak'; did you mean 'make'?"),
        (("show", "batchnorm/backward_dz"), "did you mean 'batchnorm/backward_dx'?"),
        (("topics", "batchnrm"), "did you mean 'batchnorm'?"),
        (("verify", "--topic", "nothing"), "unknown topic 'nothing'"),
        (("verify", "--family", "softmax/valeu"), "did you mean 'softmax/value'?"),
        (("verify", "--family", "softmax"), "'softmax' is a topic; its families: "),
        (("render", "missing.json"), "does not exist"),
        (("make", "--topic", "batchnorm", "--bank", "nowhere"), "bank 'nowhere' is not a folder"),
    ],
)
def test_wrong_usage_gets_one_sentence(arguments, sentence, empty_folder):
    result = run(*arguments, code=2)
    assert sentence in result.output
    assert "Traceback" not in result.output
    assert names(empty_folder) == []


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"\xff\xfe", b'{"schema_version": 2}', b'{"schema_version": 1}']
)
def test_files_that_are_no_quiz(content, empty_folder):
    (empty_folder / "quiz.json").write_bytes(content)
    result = run("render", "quiz.json", code=1)
    assert result.output.startswith("Error: quiz.json: ")
    assert result.output.count("\n") == 1
    assert names(empty_folder) == ["quiz.json"]


def test_a_folder_that_is_a_file(empty_folder):
    (empty_folder / "out").write_text("x", encoding="utf-8")
    assert "out is not a folder" in run("make", "--topic", "softmax", "-o", "out", code=2).output


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_an_unwritable_folder(empty_folder):
    locked = empty_folder / "locked"
    locked.mkdir()
    locked.chmod(stat.S_IRUSR | stat.S_IXUSR)
    result = run("make", "--topic", "softmax", "-o", "locked", code=1)
    assert "Permission denied" in result.output


def test_a_full_disk_leaves_nothing_half_written(empty_folder, monkeypatch):
    def full(descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    result = run("make", "--topic", "softmax", "--seed", "1", code=1)
    assert "cannot write softmax-1.en.html: No space left on device" in result.output
    assert names(empty_folder) == []


def test_a_broken_family_is_named_and_the_others_work(folder):
    (folder / "layers" / "broken.py").write_text("1 / 0", encoding="utf-8")
    bank = ("--bank", str(folder))
    assert "layers/broken: cannot be imported" in run("topics", *bank).output
    run("make", "--topic", "batchnorm", "--seed", "1", *bank)
    assert "Warning: layers/broken" in run("make", "--topic", "all", "--seed", "1", *bank).output
    result = run("make", "--topic", "layers", "--seed", "2", *bank, code=1)
    assert "layers/broken: cannot be imported (ZeroDivisionError" in result.output
    assert (
        "layers/broken" in run("verify", *bank, "--topic", "layers", "--seeds", "2", code=1).output
    )
