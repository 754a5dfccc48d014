import shutil

import pytest

from quizgen.families.bank import load_bank
from quizgen.model.errors import AuthorError, Terminated, UsageError
from quizgen.model.question import Recipe
from quizgen.quiz.recipe import make_quiz
from quizgen.verify import examine


def test_a_folder_is_a_bank_like_the_built_in_one(folder):
    bank = load_bank([folder])
    assert "layers" in bank.topics
    assert "batchnorm" in bank.topics
    family = bank.family("layers/weights")
    assert family.topic_title.ja == "層"
    report = examine(family, range(40))
    report.judge()
    assert report.failures == []
    assert len(make_quiz(bank, Recipe(("layers",), 4, 1)).questions) == 4


def test_a_broken_family_is_named_and_the_others_still_work(folder):
    for name, text in {
        "no_python": "def (",
        "raises": "1 / 0",
        "empty": "",
        "exits": "import sys; sys.exit()",
        "exits_well": "raise SystemExit(0)",
        "odd_end": "class End(BaseException): ...\nraise End('of all')",
        "no_english": (
            "from quizgen.authoring import Text, family\n"
            "@family(level=1, kinds=('code',), ja='x', engine=None, misconceptions=())\n"
            "def no_english(draw): ...\n"
        ),
        "odd_level": (
            "from quizgen.authoring import family\n"
            "@family(level=7, kinds=('code',), ja='x', en='x', engine=None, misconceptions=())\n"
            "def odd_level(draw): ...\n"
        ),
    }.items():
        (folder / "layers" / f"{name}.py").write_text(text, encoding="utf-8")
    bank = load_bank([folder])
    good, broken = bank.families(["layers"])
    assert [family.id for family in good] == ["layers/weights"]
    assert [str(error).split(":")[0] for error in broken] == [
        "layers/empty",
        "layers/exits",
        "layers/exits_well",
        "layers/no_english",
        "layers/no_python",
        "layers/odd_end",
        "layers/odd_level",
        "layers/raises",
    ]
    assert str(broken[2]) == "layers/exits_well: cannot be imported (SystemExit: 0)"
    assert str(broken[5]) == "layers/odd_end: cannot be imported (End: of all)"
    assert all("\n" not in str(error) for error in broken)


def test_a_family_without_its_functions_says_which(folder):
    path = folder / "layers" / "weights.py"
    text = path.read_text(encoding="utf-8")
    for decorator, sentence in {
        "@weights.run": "has no run",
        "@weights.check": "has no check",
        "@weights.solution": "has no worked solution",
    }.items():
        other = folder.parent / decorator.strip("@").replace(".", "_")
        (other / "layers").mkdir(parents=True)
        (other / "layers" / "__init__.py").write_text(
            (folder / "layers" / "__init__.py").read_text(encoding="utf-8"), encoding="utf-8"
        )
        (other / "layers" / "weights.py").write_text(
            text.replace(decorator, "@(lambda function: function)"), encoding="utf-8"
        )
        with pytest.raises(AuthorError, match=f"layers/weights: {sentence}"):
            load_bank([other]).family("layers/weights").question(1)


def test_a_family_that_never_finds_options_says_so(folder):
    path = folder / "layers" / "weights.py"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("2 * n * m", "n * m"), encoding="utf-8")
    family = load_bank([folder]).family("layers/weights")
    path.write_text(text, encoding="utf-8")
    report = examine(family, range(8))
    assert not any("Traceback" in f for f in report.failures)


@pytest.mark.parametrize(
    ("right", "wrong", "sentence"),
    [
        ('{"weights": layer', '{"weights": str(1) or layer', "the run returns weights as <U1"),
        ("    return Draft(", "    Draft(", "the draft is None; return a Draft"),
        ("draw.integer(", "draw.intger(", "AttributeError in line"),
        ('{"weights": layer', '{"weights": 1 / 0 * layer', "ZeroDivisionError in line"),
        ('return {"weights": n * m}', "return nothing", "NameError in line"),
        ("return (rf", "return missing, (rf", "NameError in line"),
        ("{out['weights']}", "{out['wights']}", "KeyError in line"),
        ("    return Draft(", "    exit(0)\n    return Draft(", "SystemExit in line"),
        ('{"weights": layer', '{"weights": exit(0) or layer', "SystemExit in line"),
        ('return {"weights": n * m}', "raise SystemExit", "SystemExit in line"),
        ("return (rf", "exit(), (rf", "SystemExit in line"),
        ("lambda n, m: n + m", "lambda n, m: exit(0)", "SystemExit in line"),
    ],
)
def test_a_mistake_in_a_family_is_named_with_its_place(folder, right, wrong, sentence):
    path = folder / "layers" / "weights.py"
    text = path.read_text(encoding="utf-8")
    assert right in text
    path.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    report = examine(load_bank([folder]).family("layers/weights"), range(2))
    assert len(report.failures) == 2
    assert report.failures[0].startswith("layers/weights")
    assert sentence in report.failures[0]


@pytest.mark.parametrize("end", [KeyboardInterrupt, Terminated])
def test_what_ends_the_program_from_outside_passes_through_a_family(folder, end):
    path = folder / "layers" / "weights.py"
    good = path.read_text(encoding="utf-8")
    ending = f"from quizgen.model.errors import Terminated\nraise {end.__name__}(143)\n"
    path.with_name("ends.py").write_text(ending, encoding="utf-8")
    with pytest.raises(end):
        load_bank([folder]).family("layers/ends")
    drafting = f"    {ending.strip()}\n    return Draft(".replace("\nraise", "\n    raise")
    path.write_text(good.replace("    return Draft(", drafting, 1), encoding="utf-8")
    with pytest.raises(end):
        examine(load_bank([folder]).family("layers/weights"), range(2))


def test_a_topic_that_ends_the_program_is_named(folder):
    (folder / "layers" / "__init__.py").write_text("raise SystemExit(0)", encoding="utf-8")
    _, broken = load_bank([folder]).families(["layers"])
    assert "cannot be imported (SystemExit: 0)" in str(broken[0])


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("batchnorm/backward_dz", "did you mean 'batchnorm/backward_dx'?"),
        ("nothing", "unknown family 'nothing'"),
    ],
)
def test_unknown_families(bank, name, sentence):
    with pytest.raises(UsageError, match="unknown family") as caught:
        bank.family(name)
    assert sentence in str(caught.value)


def test_folders_that_are_none(tmp_path):
    with pytest.raises(UsageError, match="is not a folder"):
        load_bank([tmp_path / "missing"])
    with pytest.raises(UsageError, match="contains no family"):
        load_bank([tmp_path])


@pytest.mark.parametrize("name", ["wei-ghts", "重み", "w" * 65, "1st"])
@pytest.mark.parametrize("what", ["family", "topic"])
def test_a_name_that_no_code_could_say_is_named(folder, name, what):
    if what == "family":
        good = (folder / "layers" / "weights.py").read_text(encoding="utf-8")
        (folder / "layers" / f"{name}.py").write_text(good, encoding="utf-8")
    else:
        shutil.copytree(folder / "layers", folder / name)
    families, broken = load_bank([folder]).families()
    assert "layers/weights" in [family.id for family in families]
    (error,) = broken
    assert name in str(error)
    assert "cannot be used in a quiz code" in str(error)


def test_two_banks_may_not_name_a_family_alike(folder):
    import shutil

    twin = folder.parent / "twin"
    shutil.copytree(folder, twin)
    with pytest.raises(UsageError, match="family 'layers/weights' is both in"):
        load_bank([folder, twin])
