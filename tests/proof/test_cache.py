"""Derived programs of foreign banks: kept while nothing changes, made anew when anything did."""

import hashlib
import os
import sys

import pytest

from quizgen.families.bank import load_bank
from quizgen.proof import cache, derive

HELPER = "def count(n, m):\n    return n * m\n"


@pytest.fixture
def kept(tmp_path, monkeypatch):
    """Where the programs are kept."""
    monkeypatch.setattr("platformdirs.user_cache_dir", lambda *_, **__: str(tmp_path / "cache"))
    return tmp_path / "cache" / "derived"


@pytest.fixture
def derived(monkeypatch):
    """The programs that were derived, not taken from where they are kept."""
    found = []
    original = derive.derive

    def noting(check, shapes, case):
        found.append(check.__name__)
        return original(check, shapes, case)

    monkeypatch.setattr(derive, "derive", noting)
    return found


@pytest.fixture
def helped(folder):
    """The bank, whose check now imports what it computes with."""
    path = folder / "layers" / "weights.py"
    text = path.read_text(encoding="utf-8")
    text = text.replace("from quizgen.engine", "from ._common import count\nfrom quizgen.engine")
    text = text.replace('return {"weights": n * m}', 'return {"weights": count(n, m)}')
    path.write_text(text, encoding="utf-8")
    (folder / "layers" / "_common.py").write_text(HELPER, encoding="utf-8")
    return folder


def question(folder, seed=1):
    """A question, as a new process would draw it."""
    for name in [name for name in sys.modules if name.startswith("quizgen_bank_")]:
        del sys.modules[name]
    cache._imported.clear()
    return load_bank([folder]).family("layers/weights").question(seed)


def only(folder):
    (path,) = folder.iterdir()
    return path


def test_a_program_is_derived_once(folder, kept, derived):
    first = question(folder)
    assert derived == ["count_the_edges"]
    assert question(folder) == first
    assert len(derived) == 1
    assert len(list(kept.iterdir())) == 1


def sealed(body: bytes) -> bytes:
    """As if it had been written so."""
    return b"# " + hashlib.sha256(body).hexdigest().encode() + b" p_0\n" + body


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: b"",
        lambda content: content[:1],
        lambda content: content[: len(content) // 2],
        lambda content: content[:-1],
        lambda content: content + b"\n",
        lambda content: content.replace(b"return", b"return 2,", 1),
        lambda content: content.partition(b"\n")[2],
        lambda content: content.replace(b" p_", b" q_", 1),
        lambda content: b"\x00\xff\xfe" * 1000,
        lambda content: b"raise SystemExit(0)\n",
        lambda content: content.partition(b"\n")[0] + b"\nraise SystemExit(0)\n",
        lambda content: sealed(b"def ("),
        lambda content: sealed(b"def p_1(): ..."),
        lambda content: sealed(b"1 / 0"),
        lambda content: b"# p_0\ndef p_0(): ...\n",
    ],
)
def test_a_damaged_program_is_made_anew(damage, folder, kept, derived):
    first = question(folder)
    path = only(kept)
    whole = path.read_bytes()
    damaged = damage(whole)
    assert damaged != whole
    path.write_bytes(damaged)
    assert question(folder) == first
    assert len(derived) == 2
    assert path.read_bytes() == whole


def test_a_place_that_cannot_be_written_only_costs_time(folder, kept, derived):
    first = question(folder)
    path = only(kept)
    path.unlink()
    path.mkdir()
    assert question(folder) == first
    path.rmdir()
    kept.rmdir()
    kept.write_bytes(b"")
    assert question(folder) == first
    assert len(derived) == 3


@pytest.mark.skipif(os.name != "posix", reason="permissions are those of POSIX")
def test_nobody_else_may_write_or_read_there(folder, kept):
    kept.mkdir(parents=True, mode=0o777)
    kept.chmod(0o777)
    before = os.umask(0)
    try:
        question(folder)
    finally:
        os.umask(before)
    assert kept.stat().st_mode & 0o777 == 0o700
    assert only(kept).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "place", ["layers/_common.py", "layers/__init__.py", "_shared.py", "other/deep/more.py"]
)
def test_a_change_of_any_source_file_of_the_bank_is_noticed(place, helped, kept, derived):
    question(helped)
    path = helped / place
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    question(helped)
    assert len(derived) == 2
    path.rename(path.with_name("renamed.py") if "other" in place else path)
    question(helped)
    assert len(derived) == (3 if "other" in place else 2)


def test_a_helper_that_means_something_else_proves_something_else(helped, kept):
    """The engine counts a bias too, and so does the helper of the check from now on."""
    question(helped)
    path = helped / "layers" / "weights.py"
    text = path.read_text(encoding="utf-8")
    helper = helped / "layers" / "_common.py"
    helper.write_text(HELPER.replace("n * m", "n * m + 1000"), encoding="utf-8")
    with pytest.raises(Exception, match=r"the engine gives .*, the check 1"):
        question(helped)
    path.write_text(text.replace(".W.size", ".W.size + 1000"), encoding="utf-8")
    assert int(question(helped).certificate.witnesses[0].check) > 1000


def test_what_no_import_reaches_changes_nothing(folder, kept, derived):
    question(folder)
    for place in (".venv/x.py", "venv/lib/python3.11/x.py", "my-notes/x.py", "layers/notes.txt"):
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_text("1", encoding="utf-8")
    (folder / "layers" / "around").symlink_to(folder, target_is_directory=True)
    question(folder)
    assert len(derived) == 1


def test_a_bank_that_changes_while_it_is_used_leaves_nothing_behind(helped, kept, derived):
    question(helped)
    only(kept).unlink()
    family = load_bank([helped]).family("layers/weights")
    family.prover("numeric").programs.clear()
    (helped / "layers" / "_common.py").write_text("def count(n, m): ...\n", encoding="utf-8")
    family.question(1)
    assert len(derived) == 2
    assert not list(kept.iterdir())
