"""The tasks of this project: `nox -l` lists them, `nox -s tests docs` runs two of them.

Plain `nox` runs the tasks to run before submitting a change. `.ci/run` and the hosted workflows run
these tasks, too, so each of them is defined only here.
"""

import random
import shutil
from pathlib import Path

import nox
from nox.command import CommandFailed

nox.needs_version = ">=2025.5.1"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.sessions = ["lint", "types", "tests"]

PROJECT = nox.project.load_toml("pyproject.toml")
LOCK = "requirements/locked.txt"
PYTEST = ("python", "-m", "pytest", "-n", "auto")
LICENCES = (
    "License-Expression: MIT AND LPPL-1.3c+",
    "License-File: LICENSE",
    "License-File: quizgen/render/fonts/LICENSE-quizgen-math.txt",
)
COVERED = 95  # percent of lines and branches that the tests must cover; they cover 96


def install_locked(session: nox.Session) -> None:
    """Installs this working copy and everything its tasks need, in the locked versions."""
    session.install("--require-hashes", "-r", LOCK)
    session.install("--no-deps", "--no-build-isolation", "-e", ".")


# ---- before submitting a change


@nox.session
def lint(session: nox.Session) -> None:
    """All hooks of .pre-commit-config.yaml on all files; types have their own task."""
    install_locked(session)
    session.run("pre-commit", "run", "--all-files", "--show-diff-on-failure", env={"SKIP": "mypy"})


@nox.session
def types(session: nox.Session) -> None:
    """Strict types (mypy)."""
    install_locked(session)
    session.run("mypy")


@nox.session
def tests(session: nox.Session) -> None:
    """The tests, with the newest packages allowed; arguments go to pytest."""
    session.install("-e", ".[test]")
    session.run(*PYTEST, *session.posargs)


# ---- further checks of every change


@nox.session
def slow(session: nox.Session) -> None:
    """The slow tests, including every command of the README in a fresh clone."""
    install_locked(session)
    session.run(*PYTEST, "-m", "slow", *session.posargs)


@nox.session
def oldest(session: nox.Session) -> None:
    """The tests, with the oldest packages allowed."""
    session.install("-c", "requirements/oldest.txt", "-e", ".[test]")
    session.run(*PYTEST, *session.posargs)


@nox.session
def coverage(session: nox.Session) -> None:
    """The tests, with the locked packages; fails if they cover too little of the package."""
    install_locked(session)
    session.run(*PYTEST, "--cov", "--cov-report=term:skip-covered", f"--cov-fail-under={COVERED}")


@nox.session(venv_backend="virtualenv")
def torch(session: nox.Session) -> None:
    """The engine against PyTorch, skipped if it cannot be installed."""
    session.install("-e", ".[test]")
    try:
        session.install("-e", ".[torch]")
    except CommandFailed:
        session.skip("PyTorch cannot be installed here")
    session.run("python", "-m", "pytest", "tests/engine/test_against_torch.py")


@nox.session
def derived(session: nox.Session) -> None:
    """Checks that the shipped proof programs are those that SymPy derives."""
    install_locked(session)
    session.run("python", "tools/derive.py", "--check")


@nox.session
def audit(session: nox.Session) -> None:
    """Known vulnerabilities of the locked packages."""
    install_locked(session)
    session.run("python", "tools/audit.py")


@nox.session
def docs(session: nox.Session) -> None:
    """The documents as a site, in build/site; any warning is an error."""
    install_locked(session)
    session.run("sphinx-build", "-W", "--keep-going", "-q", "-c", "docs/site", ".", "build/site")


@nox.session
def wheel(session: nox.Session) -> None:
    """Builds the release files in dist; the wheel must work by itself in an empty folder."""
    install_locked(session)
    shutil.rmtree("dist", ignore_errors=True)
    session.run("python", "-m", "build", "--no-isolation")
    session.run("twine", "check", "--strict", *built("*"))
    alone = Path(session.create_tmp()).resolve()
    shutil.rmtree(alone)
    alone.mkdir()
    session.run("python", "-m", "venv", str(alone / "venv"))
    bin = next(folder for folder in alone.glob("venv/*") if folder.name in ("bin", "Scripts"))
    session.run(str(bin / "python"), "-m", "pip", "install", "-q", *built("*.whl"), external=True)
    metadata = next(alone.glob("venv/**/quizgen-*.dist-info/METADATA")).read_text("utf-8")
    missing = set(LICENCES) - set(metadata.splitlines())
    if missing:
        session.error(f"the metadata of the wheel lacks {missing}")
    with session.chdir(alone):
        session.run(str(bin / "quizgen"), "make", "--topic", "batchnorm", external=True)
        if not list(alone.glob("batchnorm-*.html")):
            session.error("the wheel has made no worksheet")


def built(pattern: str) -> list[str]:
    """The files in dist, as absolute paths."""
    return [str(path.resolve()) for path in sorted(Path("dist").glob(pattern))]


# ---- occasionally


@nox.session
def weekly(session: nox.Session) -> None:
    """Hours of hostile input of every kind, killed sessions, and every family over many seeds."""
    session.install("-e", ".[test]")
    seed = random.randrange(1_000_000)
    kinds = ("terminal", "blueprint", "history", "answers", "formulas")
    commands = [
        ("tools/fuzz.py", "quizfile", "--cases", "100000", "--seed", str(seed)),
        *[("tools/fuzz.py", kind, "--cases", "10000", "--seed", str(seed)) for kind in kinds],
        ("tools/crash.py", "--kills", "200"),
        ("tools/crash.py", "exam", "--kills", "200"),
        ("-m", "quizgen", "verify", "--seeds", "2000"),
    ]
    failed = [command for command in commands if not passes(session, command)]
    if failed:
        session.error("failed:\n" + "\n".join(" ".join(command) for command in failed))


def passes(session: nox.Session, command: tuple[str, ...]) -> bool:
    """Runs one check, so that the others are run even if it fails."""
    try:
        session.run("python", *command)
    except CommandFailed:
        return False
    return True


@nox.session
def lock(session: nox.Session) -> None:
    """Updates requirements/locked.txt: newest versions, with hashes, for all platforms."""
    session.install(*nox.project.dependency_groups(PROJECT, "tasks"))
    build = Path(session.create_tmp()) / "build.in"
    # hatchling also requires editables when it installs a working copy
    build.write_text("\n".join([*PROJECT["build-system"]["requires"], "editables"]), "utf-8")
    python = PROJECT["project"]["requires-python"].removeprefix(">=")
    session.run(
        *("uv", "pip", "compile", "pyproject.toml", str(build), "--upgrade", "--quiet"),
        *("--extra=test", "--group=dev", "--universal", f"--python-version={python}"),
        *("--generate-hashes", "--no-emit-index-url", "--no-annotate"),
        *("--custom-compile-command=nox -s lock", f"--output-file={LOCK}"),
    )
