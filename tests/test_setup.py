"""Set-up: the two lines at the top of the README, and the packages that get installed."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[1]
READMES = ("README.md", "README.ja.md")
CHEAP = "tests/authoring/test_tex.py"  # what the second line runs in a test, instead of all tests
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def blocks(name: str) -> list[str]:
    """The fenced blocks of a document, in order."""
    return re.findall(r"^```\w+\n(.*?)\n```$", (ROOT / name).read_text("utf-8"), re.M | re.S)


def requirements() -> list[Requirement]:
    """What the package and its tests need."""
    project = PROJECT["project"]
    return list(
        map(Requirement, project["dependencies"] + project["optional-dependencies"]["test"])
    )


def development() -> list[Requirement]:
    """What the tasks need beside that."""
    groups = PROJECT["dependency-groups"]
    return [Requirement(text) for name, group in groups.items() if name != "dev" for text in group]


def pins(name: str) -> dict[str, list[Version]]:
    """The versions that a file of requirements names, of every package."""
    found: dict[str, list[Version]] = {}
    text = (ROOT / "requirements" / name).read_text("utf-8")
    for package, version in re.findall(r"^([\w.-]+)==([\w.]+)", text, re.M):
        found.setdefault(canonicalize_name(package), []).append(Version(version))
    return found


# ---- the two lines

MAKE, _, TESTS, _ = blocks("README.md")[:4]


@pytest.mark.parametrize("name", READMES)
def test_the_readme_begins_with_two_lines_and_each_is_whole(name):
    make, make_on_windows, tests, tests_on_windows = blocks(name)[:4]
    assert (make, tests) == (MAKE, TESTS)
    for line, windows in ((make, make_on_windows), (tests, tests_on_windows)):
        assert line.startswith("python3 -m venv .venv && ")
        assert "\n" not in line
        assert windows == f'cmd /c "{on_windows(line)}"'
    assert "quizgen make" in make
    assert "pytest" in tests


def on_windows(line: str) -> str:
    inside = line.replace("python3 ", "py ").replace(".venv/bin/", ".venv\\Scripts\\")
    return inside.replace("'", "")


def clone(folder: Path) -> Path:
    """What a clone of the repository holds, as it is now: all files that git knows."""
    listing = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        encoding="utf-8",
    ).stdout
    for name in filter(os.path.lexists, (ROOT / name for name in listing.split("\0") if name)):
        copy = folder / name.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(name, copy, follow_symlinks=False)
    return folder


def bare() -> dict[str, str]:
    """An environment that holds only where things are: home, programs, packages, the network."""
    kept = re.compile(r"HOME|PIP_\w+|\w+_proxy", re.IGNORECASE)
    environment = {name: value for name, value in os.environ.items() if kept.fullmatch(name)}
    path = f"{sys.base_prefix}/bin{os.pathsep}{os.environ['PATH']}"  # this Python is `python3`
    return {**environment, "PATH": path}


def run(line: str, folder: Path) -> str:
    """Runs a line as printed and returns what it wrote."""
    environment = {**bare(), "PYTEST_ADDOPTS": CHEAP}
    process = subprocess.run(
        ["sh", "-c", line],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    assert process.returncode == 0, f"{line}\n{process.stdout}"
    return process.stdout


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="runs the lines for POSIX shells")
@pytest.mark.parametrize("order", [(MAKE, TESTS, MAKE), (TESTS, MAKE, TESTS)], ids=["make", "test"])
def test_each_line_does_its_work_in_a_fresh_clone(order, tmp_path):
    """Either line alone, then the other one in the same clone, then the first one again.

    The second line would run this test, too: here it gets one file of tests to run. That it runs
    all of them is seen in .ci/run, which takes the line from the README.
    """
    folder = clone(tmp_path / "a fresh clone")
    for done, line in enumerate(order):
        sheets = len(list(folder.glob("batchnorm-*.html")))
        output = run(line, folder)
        if line == MAKE:
            assert len(list(folder.glob("batchnorm-*.html"))) == sheets + 1, output
        else:
            assert re.search(r"^\d+ passed in", output, re.M), output
        assert (folder / ".venv").is_dir(), done


# ---- the packages


def test_every_lower_bound_is_what_is_tried_and_every_upper_bound_is_there():
    oldest = pins("oldest.txt")
    needed = requirements()
    assert {canonicalize_name(requirement.name) for requirement in needed} == set(oldest)
    for requirement in needed:
        bounds = {bound.operator: Version(bound.version) for bound in requirement.specifier}
        assert set(bounds) == {">=", "<"}, requirement
        assert bounds[">="] == min(oldest[canonicalize_name(requirement.name)]), requirement


def test_the_lock_holds_an_allowed_version_of_everything_with_hashes():
    locked = pins("locked.txt")
    build = [Requirement(text) for text in PROJECT["build-system"]["requires"]]
    for requirement in [*requirements(), *development(), *build]:
        for version in locked[canonicalize_name(requirement.name)]:
            assert version in requirement.specifier, "renew it: nox -s lock"
    text = (ROOT / "requirements" / "locked.txt").read_text("utf-8")
    packages = re.findall(r"^[\w.-]+==.*(?:\n .*)*", text, re.M)
    assert len(packages) == sum(map(len, locked.values()))
    assert all("--hash=sha256:" in package for package in packages)
    assert "://" not in text


def test_the_group_of_developers_holds_all_other_groups():
    groups = PROJECT["dependency-groups"]
    assert groups["dev"] == [{"include-group": name} for name in groups if name != "dev"]


# ---- the tasks

TASKS = re.findall(r"^@nox\.session.*\ndef (\w+)", (ROOT / "noxfile.py").read_text("utf-8"), re.M)
NOW_AND_THEN = {"weekly", "lock"}


def test_every_task_is_run_by_ci_and_by_the_hosting():
    (ci,) = re.findall(r'nox" -s (.+)', (ROOT / ".ci" / "run").read_text("utf-8"))
    workflow = (ROOT / ".github" / "workflows" / "tests.yml").read_text("utf-8")
    (hosting,) = re.findall(r"task: \[(.+)\]", workflow)
    every_change = set(TASKS) - NOW_AND_THEN
    assert len(every_change) > 5
    # coverage, which runs all tests once more, has a job of its own at the hosting
    assert {*ci.split(), "tests", "coverage"} == every_change  # the tests by the line in README
    assert {*hosting.split(", "), "tests"} == every_change
    assert "nox -s tests" in workflow
    assert "nox -s weekly" in (ROOT / ".github" / "workflows" / "weekly.yml").read_text("utf-8")


@pytest.fixture(scope="module")
def judge():
    spec = spec_from_file_location("audit", ROOT / "tools" / "audit.py")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.judge


SOUND = {"name": "sound", "version": "1.0", "vulns": []}
FLAWED = {
    "name": "flawed",
    "version": "2.0",
    "vulns": [{"id": "A-1", "fix_versions": ["2.1"]}, {"id": "A-2", "fix_versions": []}],
}
ABSENT = {"name": "absent", "skip_reason": "Dependency not found"}


@pytest.mark.parametrize(
    ("packages", "status", "verdict"),
    [
        ([SOUND], 0, "no known vulnerability in 1 packages"),
        ([SOUND, ABSENT], 0, "no known vulnerability in 1 packages; not looked up: absent"),
        ([ABSENT, ABSENT], 0, "skipped"),
        ([], 0, "skipped"),
        (
            [SOUND, FLAWED, ABSENT],
            1,
            "flawed 2.0: A-1, fixed in 2.1\nflawed 2.0: A-2, fixed in no version yet",
        ),
    ],
)
def test_the_audit_fails_for_a_flaw_and_never_praises_what_it_did_not_see(
    judge, packages, status, verdict
):
    found = judge(json.dumps({"dependencies": packages}), "")
    assert found[0] == status
    assert found[1].startswith(verdict)


@pytest.mark.parametrize(
    ("errors", "status"),
    [
        ("Traceback ...\nrequests.exceptions.ConnectionError: Failed to resolve", 0),
        ("ERROR: Could not connect to the feed\nERROR: Tip: your network may be blocking this", 0),
        ("pip_audit: error: no such file", 1),
        ("", 1),
    ],
)
def test_the_audit_is_left_out_only_where_there_is_no_network(judge, errors, status):
    assert judge("", errors)[0] == status
